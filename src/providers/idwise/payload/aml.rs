//! The search of sanctions lists and similar lists
//!
//! <https://docs.idwise.com/reference/get-journey-result>. Its keys are in camelCase, although the rest of the body
//! uses underscores.

use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Id, Percent, Text};
use crate::schema::words::words;

words! {
    /// Whether the lists were searched
    pub enum AmlApplicability {
        /// The journey is not completed yet
        NotReadyYet = "Not Ready Yet",
        /// What to search for could not be read
        Skipped = "Skipped",
        /// The flow does not ask for a search
        Disabled = "Disabled",
        /// The lists were searched
        Applicable = "Applicable",
    }
}

record! {
    /// The search of sanctions lists and similar lists
    pub struct Aml {
        expected applicability: AmlApplicability,
        optional matches: Vec<AmlMatch>,
    }
}

record! {
    /// Somebody on a list who could be the person
    pub struct AmlMatch {
        /// How close the match is, from 0 to 100
        expected score: Percent,
        expected name: Text,
        /// Two-letter country codes
        optional countries: Texts,
        optional dates_of_birth = "datesOfBirth": DatesOfBirth,
        optional notes: Notes,
        /// Such as `Politically Exposed Person` or `Sanctions`
        optional datasets: Texts,
        optional aliases: Vec<AmlAlias>,
        optional addresses: Vec<AmlAddress>,
        optional sex: Text,
    }
}

choice! {
    /// Several texts; one page calls this list a string
    pub enum Texts {
        Listed(Vec<Text>),
        Single(Text),
    }
}

choice! {
    /// Days, months or years of birth; a string according to the page's text, a list of years in its sample
    pub enum DatesOfBirth {
        Listed(Vec<Id>),
        Single(Id),
    }
}

choice! {
    /// Remarks; a string according to the page's text, an empty list in its sample
    pub enum Notes {
        Listed(Vec<Any>),
        Single(Text),
    }
}

record! {
    /// Another name of somebody on a list
    pub struct AmlAlias {
        optional first_name = "firstName": Text,
        optional middle_name = "middleName": Text,
        optional last_name = "lastName": Text,
        optional r#type = "type": Text,
    }
}

record! {
    /// An address of somebody on a list
    pub struct AmlAddress {
        optional address_type = "addressType": Text,
        optional line1: Text,
        optional line2: Text,
        optional postcode: Id,
        optional city: Text,
        optional county: Text,
        /// A two-letter country code
        optional country_iso_code = "countryIsoCode": Text,
    }
}
