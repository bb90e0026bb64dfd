//! What was read or found, by any kind of report

use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Day, Flag, Id, Ratio, Text};
use crate::schema::words::words;

choice! {
    /// What was read; a list without items if PHP has written it anew
    pub enum Extracted {
        Empty(Vec<Any>),
        Named(Properties),
    }
}

words! {
    /// How strong a document is as evidence, in the terms of NIST
    pub enum EvidenceStrength {
        Superior = "superior",
        Strong = "strong",
        Fair = "fair",
        Weak = "weak",
        Unacceptable = "unacceptable",
        Unspecified = "unspecified_identity_evidence_strength",
    }
}

words! {
    /// How many security features a document has
    pub enum SecurityTier {
        One = "tier_1",
        Two = "tier_2",
        Three = "tier_3",
        Four = "tier_4",
        Five = "tier_5",
        Unspecified = "unspecified_security_tier",
    }
}

words! {
    /// What is known of an internet address
    pub enum IpReputation {
        NotEnoughData = "NOT_ENOUGH_DATA",
        HighRisk = "HIGH_RISK",
        LowRisk = "LOW_RISK",
    }
}

words! {
    /// How something was captured
    pub enum CaptureMethod {
        Live = "live",
        Unknown = "unknown_method",
    }
}

record! {
    /// What a report of any kind can have read or found; a value that was not read is `""`
    ///
    /// A record has at most 64 fields, so a few that say nothing about who the person is are left out, such as `remarks`.
    pub struct Properties {
        optional date_of_birth: Day,
        optional date_of_expiry: Day,
        optional issuing_date: Day,
        optional valid_from: Day,
        optional document_numbers: Vec<NumberOf>,
        /// Only in the outputs of a workflow
        optional document_number: Id,
        optional personal_number: Id,
        optional document_type: Text,
        optional document_subtype: Text,
        optional first_name: Text,
        optional middle_name: Text,
        optional last_name: Text,
        optional gender: Text,
        optional issuing_country: Text,
        optional nationality: Text,
        optional issuing_state: Text,
        optional mrz_line1: Text,
        optional mrz_line2: Text,
        optional mrz_line3: Text,
        optional address: Text,
        optional address_lines: AddressLines,
        optional place_of_birth: Text,
        optional spouse_name: Text,
        optional widow_name: Text,
        optional alias_name: Text,
        optional father_name: Text,
        optional mother_name: Text,
        optional issuing_authority: Text,
        optional religion: Text,
        optional type_of_permit: Text,
        optional version_number: Text,
        optional profession: Text,
        optional security_document_number: Id,
        optional tax_number: Id,
        optional nist_identity_evidence_strength: EvidenceStrength,
        /// `"true"`, `"false"` or `"unspecified"`
        optional has_issuance_confirmation: Text,
        optional real_id_compliance: Flag,
        optional security_tier: SecurityTier,
        optional barcode: Vec<BarcodeCopy>,
        optional nfc: ChipCopy,
        optional document_classification: Classification,
        optional extracted_data: ExtractedCopy,
        optional driving_licence_information: Vec<LicenceCategory>,
        optional drivers_licence: Flag,
        optional restricted_licence: Flag,
        optional manual_transmission_restriction: Flag,
        optional raw_licence_category: Text,
        optional raw_vehicle_classes: Text,
        optional vehicle_class_details: Any,
        optional passenger_vehicle: PassengerVehicle,
        /// Of a face: 0 means that it is no live person
        optional score: Ratio,
        /// Of known faces
        optional matches: Vec<FaceFound>,
        optional matched_address: Any,
        optional matched_addresses: Any,
        /// What the lists have of a person
        optional records: Vec<Any>,
        optional first_names: Text,
        optional last_names: Text,
        optional issue_date: Day,
        optional issuer: Text,
        optional summary_period_start: Day,
        optional summary_period_end: Day,
        optional device: DeviceSeen,
        optional ip: Any,
        optional geolocation: Any,
    }
}

record! {
    /// A number of a document
    pub struct NumberOf {
        optional value: Id,
        /// `document_number`, or another
        optional r#type = "type": Text,
    }
}

record! {
    /// An address in parts
    pub struct AddressLines {
        optional street_address: Text,
        optional state: Text,
        optional postal_code: Id,
        optional country: Text,
        optional city: Text,
        optional country_code: Text,
    }
}

record! {
    /// What a barcode repeats
    pub struct BarcodeCopy {
        optional first_name: Text,
        optional middle_name: Text,
        optional last_name: Text,
        optional date_of_birth: Day,
        optional date_of_expiry: Day,
        optional issuing_date: Day,
        optional document_number: Id,
        optional gender: Text,
        optional nationality: Text,
        optional issuing_country: Text,
        optional address: Text,
    }
}

record! {
    /// What a chip repeats
    pub struct ChipCopy {
        optional document_type: Text,
        optional issuing_country: Text,
        optional full_name: Text,
        optional document_number: Id,
        optional nationality: Text,
        optional date_of_birth: Day,
        optional gender: Text,
        optional date_of_expiry: Day,
        optional personal_number: Id,
        optional place_of_birth: Text,
        optional address: Text,
        optional issuing_date: Day,
        optional issuing_authority: Text,
    }
}

record! {
    /// What a machine has taken a document for
    pub struct Classification {
        optional issuing_country: Text,
        optional document_type: Text,
        optional issuing_state: Text,
    }
}

record! {
    /// What a machine has read
    pub struct ExtractedCopy {
        optional document_number: Id,
        optional first_name: Text,
        optional middle_name: Text,
        optional last_name: Text,
        optional full_name: Text,
        optional date_of_birth: Day,
        optional date_of_expiry: Day,
        optional issuing_date: Day,
        optional gender: Text,
        optional mrz_line1: Text,
        optional mrz_line2: Text,
        optional mrz_line3: Text,
        optional nationality: Text,
        optional address_line_1: Text,
        optional address_line_2: Text,
        optional address_line_3: Text,
        optional address_line_4: Text,
        optional address_line_5: Text,
        optional issuing_authority: Text,
    }
}

record! {
    /// A category of a driving licence
    pub struct LicenceCategory {
        optional category: Text,
        optional obtainment_date: Day,
        optional expiry_date: Day,
        optional codes: Any,
    }
}

record! {
    /// Whether the person may drive a car
    pub struct PassengerVehicle {
        optional is_qualified: Flag,
        optional obtainment_date: Day,
        optional expiry_date: Day,
    }
}

record! {
    /// A face of another applicant that is the same
    pub struct FaceFound {
        optional applicant_id: Id,
        optional score: Ratio,
        optional media_id: Id,
        optional media_type: Text,
        /// `true` until somebody says otherwise
        optional suspected: Flag,
    }
}

record! {
    /// What is known of a device
    pub struct DeviceSeen {
        optional sdk_version: Text,
        optional sdk_source: Text,
        optional authentication_type: Text,
        optional raw_model: Text,
        optional os: Text,
        optional browser: Text,
        optional emulator: Flag,
        optional randomized_device: Flag,
        optional fake_network_request: Flag,
        optional number_of_ip_reuse_reports: Any,
        optional device_fingerprint_reuse: Any,
        optional ip_reputation: IpReputation,
        optional single_device_used: Flag,
        optional document_capture: CaptureMethod,
        optional biometric_capture: CaptureMethod,
    }
}
