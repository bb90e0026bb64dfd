//! Reports on documents: what was read from them, from their chips, and from proofs of address

use super::report::{ReportStatus, Warning};
use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Day, Flag, Id, Number, Percent, Text, Time};
use crate::schema::words::words;

choice! {
    /// The documents that were read
    pub enum IdVerifications {
        Listed(Vec<IdVerification>),
        Single(IdVerification),
    }
}

record! {
    /// A document that was read
    pub struct IdVerification {
        optional node_id: Id,
        expected status: ReportStatus,
        /// Version 1: of what was read
        optional ocr_status: ReportStatus,
        /// Version 1: of the chip
        optional epassport_status: ReportStatus,
        /// Version 1
        optional is_nfc_verified: Flag,
        /// Such as `Passport`, `Identity Card`, `Driver's License` and `Residence Permit`
        optional document_type: Text,
        optional document_subtype: Text,
        optional document_number: Id,
        optional personal_number: Id,
        optional portrait_image: Text,
        optional front_image: Text,
        optional front_video: Text,
        optional back_image: Text,
        optional back_video: Text,
        optional full_front_image: Text,
        optional full_back_image: Text,
        optional front_image_camera_front: Text,
        optional back_image_camera_front: Text,
        optional date_of_birth: Day,
        optional age: Count,
        optional expiration_date: Day,
        optional date_of_issue: Day,
        /// Three letters
        optional issuing_state: Text,
        optional issuing_state_name: Text,
        optional first_name: Text,
        optional last_name: Text,
        optional full_name: Text,
        optional gender: Text,
        optional address: Text,
        optional formatted_address: Text,
        optional place_of_birth: Text,
        optional marital_status: Text,
        /// Three letters
        optional nationality: Text,
        optional extra_fields: ExtraFields,
        optional mrz: Mrz,
        optional parsed_address: ParsedAddress,
        optional extra_files: Vec<Text>,
        optional front_image_camera_front_face_match_score: Percent,
        optional back_image_camera_front_face_match_score: Percent,
        optional front_image_quality_score: ImageQuality,
        optional back_image_quality_score: ImageQuality,
        /// Earlier sessions with the same document
        optional matches: Vec<DocumentMatch>,
        optional warnings: Vec<Warning>,
        /// Version 1
        optional created_at: Time,
    }
}

record! {
    /// The same data in other scripts, and data that only some documents have
    pub struct ExtraFields {
        optional first_name_latin: Text,
        optional middle_name_latin: Text,
        optional last_name_latin: Text,
        optional full_name_latin: Text,
        optional address_latin: Text,
        optional place_of_birth_latin: Text,
        optional first_name_non_latin: Text,
        optional middle_name_non_latin: Text,
        optional last_name_non_latin: Text,
        optional full_name_non_latin: Text,
        optional address_non_latin: Text,
        optional place_of_birth_non_latin: Text,
        optional dl_categories: Vec<Text>,
        optional blood_group: Text,
    }
}

record! {
    /// A machine-readable zone
    pub struct Mrz {
        optional surname: Text,
        optional name: Text,
        optional country: Text,
        optional nationality: Text,
        /// `YYMMDD`
        optional birth_date: Id,
        /// `YYMMDD`
        optional expiry_date: Id,
        optional sex: Text,
        optional document_type: Text,
        optional document_number: Id,
        optional optional_data: Id,
        optional optional_data_2: Id,
        optional personal_number: Id,
        /// A check digit, not a hash
        optional birth_date_hash: Id,
        /// A check digit, not a hash
        optional expiry_date_hash: Id,
        /// A check digit, not a hash
        optional document_number_hash: Id,
        /// A check digit, not a hash
        optional final_hash: Id,
        optional warnings: Vec<Text>,
        optional errors: Vec<Text>,
        /// `TD1`, `TD2` or `TD3`
        optional mrz_type: Text,
        /// The lines of the zone
        optional mrz_string: Text,
        optional mrz_key: Text,
    }
}

record! {
    /// An address in parts
    pub struct ParsedAddress {
        optional address_type: Text,
        optional label: Text,
        optional category: Text,
        optional street_1: Text,
        optional street_2: Text,
        optional city: Text,
        optional region: Text,
        optional postal_code: Id,
        /// Two letters
        optional country: Text,
        optional is_verified: Flag,
        optional formatted_address: Text,
        optional document_location: Any,
        /// The answer of a map service
        optional raw_results: Any,
    }
}

record! {
    /// The quality of a picture of a document
    pub struct ImageQuality {
        optional focus_score: Percent,
        optional brightness_score: Percent,
        /// `ok`, `too_dark` or `too_bright`
        optional brightness_issue: Text,
        optional is_document_fully_visible: Flag,
        optional resolution_score: Percent,
        optional overall_score: Percent,
    }
}

record! {
    /// An earlier session with the same document
    pub struct DocumentMatch {
        optional session_id: Id,
        optional session_number: Count,
        optional vendor_data: Id,
        optional verification_date: Time,
        /// The data of another person
        optional user_details: Any,
        optional status: Text,
        optional is_blocklisted: Flag,
        optional api_service: Text,
        optional front_image_url: Text,
    }
}

choice! {
    /// The chips that were read
    pub enum NfcVerifications {
        Listed(Vec<NfcVerification>),
        Single(NfcVerification),
    }
}

record! {
    /// A chip that was read
    pub struct NfcVerification {
        optional node_id: Id,
        expected status: ReportStatus,
        optional portrait_image: Text,
        optional signature_image: Text,
        optional chip_data: ChipData,
        optional authenticity: Authenticity,
        optional certificate_summary: CertificateSummary,
        optional warnings: Vec<Warning>,
    }
}

record! {
    /// The data on a chip
    pub struct ChipData {
        optional document_type: Text,
        /// Three letters
        optional issuing_country: Text,
        optional document_number: Id,
        optional expiration_date: Day,
        optional first_name: Text,
        optional last_name: Text,
        optional birth_date: Day,
        optional gender: Text,
        optional nationality: Text,
        optional address: Text,
        optional place_of_birth: Text,
    }
}

record! {
    /// Whether the data on a chip is as its issuer signed it
    pub struct Authenticity {
        optional sod_integrity: Flag,
        optional dg_integrity: Flag,
    }
}

record! {
    /// The certificate with which a chip's data is signed
    pub struct CertificateSummary {
        optional issuer: Text,
        optional subject: Text,
        optional serial_number: Id,
        optional not_valid_before: Time,
        optional not_valid_after: Time,
    }
}

choice! {
    /// The proofs of address
    pub enum PoaVerifications {
        Listed(Vec<PoaVerification>),
        Single(PoaVerification),
    }
}

words! {
    /// A kind of proof of address
    pub enum PoaType {
        UtilityBill = "UTILITY_BILL",
        BankStatement = "BANK_STATEMENT",
        GovernmentIssuedDocument = "GOVERNMENT_ISSUED_DOCUMENT",
        OtherPoaDocument = "OTHER_POA_DOCUMENT",
        Unknown = "UNKNOWN",
    }
}

record! {
    /// A proof of address
    pub struct PoaVerification {
        optional node_id: Id,
        expected status: ReportStatus,
        optional document_file: Text,
        /// Two letters in a session
        optional issuing_state: Text,
        optional document_type: PoaType,
        optional document_subtype: Text,
        optional document_language: Text,
        optional document_metadata: DocumentMetadata,
        optional issuer: Text,
        optional issue_date: Day,
        optional expiration_date: Day,
        optional poa_address: Text,
        optional poa_formatted_address: Text,
        optional poa_parsed_address: ParsedAddress,
        optional name_on_document: Text,
        optional name_match_score_expected_details: Percent,
        optional name_match_score_id_verification: Percent,
        optional expected_details_address: Text,
        optional expected_details_formatted_address: Text,
        optional expected_details_parsed_address: ParsedAddress,
        /// Such as numbers of bank accounts
        optional extra_fields: Any,
        optional extra_files: Vec<Text>,
        optional warnings: Vec<Warning>,
    }
}

record! {
    /// What the file of a document says about itself
    pub struct DocumentMetadata {
        optional file_size: Number,
        optional content_type: Text,
        optional creation_date: Text,
        optional modified_date: Text,
        optional overlay_manipulation: OverlayManipulation,
        optional creator: Text,
        optional producer: Text,
        optional software: Text,
        optional encryption: Text,
        optional is_signed: Flag,
        optional is_tampered: Flag,
        optional signature_info: Any,
        optional exif_original_date: Text,
        optional exif_digitized_date: Text,
        optional processed_by_known_editor: Flag,
        optional has_different_creation_mod_date: Flag,
    }
}

record! {
    /// Whether something was put over a part of a document
    pub struct OverlayManipulation {
        optional detected: Flag,
        optional analyzed: Flag,
        optional signals: Vec<Text>,
        optional manipulated_regions: Any,
    }
}
