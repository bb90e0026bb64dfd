//! The session of an inquiry: <https://docs.withpersona.com/inquiry-sessions>

use super::links::OneLink;
use super::related::Related;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Flag, Id, Number, Text, Time};
use crate::schema::words::words;

words! {
    /// What kind of object it is
    pub enum SessionType {
        Session = "inquiry-session",
    }
}

record! {
    /// A session, with the objects that were asked for beside it
    pub struct SessionBody {
        required data: Session,
        optional included: Vec<Related>,
    }
}

record! {
    /// One visit of the person, on one device
    pub struct Session {
        required r#type = "type": SessionType,
        required id: Id,
        optional attributes: SessionAttributes,
        optional relationships: SessionRelationships,
    }
}

record! {
    /// What a session says of the device and its network
    #[any_case]
    pub struct SessionAttributes {
        optional status: Text,
        optional created_at: Time,
        optional started_at: Time,
        optional expired_at: Time,
        optional ip_address: Text,
        optional user_agent: Text,
        optional os_name: Text,
        optional os_full_version: Text,
        optional device_type: Text,
        optional device_name: Text,
        optional browser_name: Text,
        optional browser_full_version: Text,
        optional mobile_sdk_name: Text,
        optional mobile_sdk_full_version: Text,
        optional device_handoff_method: Text,
        optional is_proxy: Flag,
        optional is_tor: Flag,
        optional is_datacenter: Flag,
        optional is_vpn: Flag,
        optional threat_level: Text,
        optional country_code: Text,
        optional country_name: Text,
        optional region_code: Text,
        optional region_name: Text,
        optional latitude: Number,
        optional longitude: Number,
        optional gps_latitude: Number,
        optional gps_longitude: Number,
        optional gps_precision: Any,
        optional ip_connection_type: Text,
        optional ip_isp: Text,
        optional network_organization: Text,
    }
}

record! {
    /// The objects to which a session belongs
    #[any_case]
    pub struct SessionRelationships {
        optional inquiry: OneLink,
        optional device: OneLink,
        optional network: OneLink,
    }
}
