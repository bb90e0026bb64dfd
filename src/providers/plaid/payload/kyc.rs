//! The comparison with registers and other sources of data

use super::step::StepStatus;
use crate::schema::record::record;
use crate::schema::words::words;

words! {
    /// How something compares with what the sources know
    pub enum MatchSummary {
        Match = "match",
        /// As `Knope` and `Knope-Wyatt`
        PartialMatch = "partial_match",
        NoMatch = "no_match",
        /// The source has nothing to compare with
        NoData = "no_data",
        /// The person has entered nothing
        NoInput = "no_input",
    }
}

words! {
    /// Whether an address is a post office box
    pub enum PoBox {
        Yes = "yes",
        No = "no",
        NoData = "no_data",
    }
}

words! {
    /// What an address is used for
    pub enum AddressType {
        Residential = "residential",
        Commercial = "commercial",
        NoData = "no_data",
    }
}

record! {
    /// The comparison; how much has to match is a setting of the template and not in the body
    pub struct KycCheck {
        /// Always that of the step
        expected status: StepStatus,
        expected address: ComparedAddress,
        expected name: ComparedName,
        expected date_of_birth: ComparedDate,
        expected id_number: ComparedNumber,
        expected phone_number: ComparedPhone,
    }
}

record! {
    /// The address
    pub struct ComparedAddress {
        expected summary: MatchSummary,
        expected po_box: PoBox,
        expected r#type = "type": AddressType,
        optional street: MatchSummary,
        optional city: MatchSummary,
        optional region: MatchSummary,
        optional postal_code: MatchSummary,
    }
}

record! {
    /// The name
    pub struct ComparedName {
        expected summary: MatchSummary,
        optional given_name: MatchSummary,
        optional family_name: MatchSummary,
    }
}

record! {
    /// The date of birth
    pub struct ComparedDate {
        expected summary: MatchSummary,
        optional day: MatchSummary,
        optional month: MatchSummary,
        optional year: MatchSummary,
    }
}

record! {
    /// The number by which a state knows the person
    pub struct ComparedNumber {
        expected summary: MatchSummary,
    }
}

record! {
    /// The phone number
    pub struct ComparedPhone {
        expected summary: MatchSummary,
        expected area_code: MatchSummary,
    }
}
