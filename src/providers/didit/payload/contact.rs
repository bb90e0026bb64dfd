//! Reports on phones, e-mail addresses and devices

use super::report::{ReportStatus, Warning};
use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Flag, Id, Number, Text, Time};

choice! {
    /// The phone numbers
    pub enum PhoneVerifications {
        Listed(Vec<PhoneVerification>),
        Single(PhoneVerification),
    }
}

record! {
    /// A phone number
    pub struct PhoneVerification {
        optional node_id: Id,
        expected status: ReportStatus,
        optional phone_number_prefix: Id,
        optional phone_number: Id,
        optional full_number: Id,
        optional country_code: Text,
        optional country_name: Text,
        optional carrier: Any,
        optional is_disposable: Flag,
        optional is_virtual: Flag,
        optional verification_method: Text,
        optional verification_attempts: Count,
        optional verified_at: Time,
        optional lifecycle: Vec<Any>,
        optional matches: Vec<ContactFound>,
        optional warnings: Vec<Warning>,
    }
}

choice! {
    /// The e-mail addresses
    pub enum EmailVerifications {
        Listed(Vec<EmailVerification>),
        Single(EmailVerification),
    }
}

record! {
    /// An e-mail address
    pub struct EmailVerification {
        optional node_id: Id,
        expected status: ReportStatus,
        optional email: Text,
        optional is_breached: Flag,
        optional breaches: Vec<Any>,
        optional is_disposable: Flag,
        optional is_undeliverable: Flag,
        optional verification_attempts: Count,
        optional verified_at: Time,
        optional lifecycle: Vec<Any>,
        optional matches: Vec<ContactFound>,
        optional warnings: Vec<Warning>,
    }
}

record! {
    /// Another session or a list with the same phone number, e-mail address or device
    pub struct ContactFound {
        optional session_id: Id,
        optional session_number: Count,
        optional vendor_data: Id,
        optional verification_date: Time,
        optional phone_number: Id,
        optional email: Text,
        optional match_type: Text,
        optional match_source: Text,
        optional matched_value: Text,
        optional status: Text,
        optional is_blocklisted: Flag,
        optional api_service: Text,
        optional source: Text,
        optional device_info: Any,
        optional location_info: Any,
    }
}

choice! {
    /// The devices and the places from which the session was taken
    pub enum IpAnalyses {
        Listed(Vec<IpAnalysis>),
        Single(IpAnalysis),
    }
}

record! {
    /// A device and its place
    pub struct IpAnalysis {
        optional node_id: Id,
        expected status: ReportStatus,
        optional device_brand: Text,
        optional device_model: Text,
        optional browser_family: Text,
        optional os_family: Text,
        optional platform: Text,
        optional device_fingerprint: Text,
        optional ip_address: Text,
        optional ip_country: Text,
        optional ip_country_code: Text,
        optional ip_state: Text,
        optional ip_city: Text,
        optional latitude: Number,
        optional longitude: Number,
        optional isp: Text,
        optional organization: Text,
        optional is_vpn_or_tor: Flag,
        optional is_data_center: Flag,
        optional time_zone: Text,
        optional time_zone_offset: Text,
        optional ip: Any,
        optional id_document: Any,
        optional poa_document: Any,
        /// Version 1
        optional distance_from_document_to_ip_km: Any,
        optional matches: Vec<ContactFound>,
        optional warnings: Vec<Warning>,
    }
}
