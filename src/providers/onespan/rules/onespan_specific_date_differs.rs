//! A zone writes a day twice

use super::super::payload::Segment;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::date::Date;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A `/Date(...)/` under a key of `providerSpecificData` that speaks of birth, issue or expiry is the day that the
    /// zone states in ISO 8601: `dateOfBirth`, `issueDate` or `expiryDate`.
    ///
    /// # Why it matters
    ///
    /// The reader's own data is where the zone's come from.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue. Such a date is a moment, and midnight where the reader stands is the day before
    /// elsewhere.
    ///
    /// # Where it is said
    ///
    /// `providerSpecificData` beside `personalInformation` of each zone,
    /// <https://docs.onespan.com/docs/detailed-verification-report>: `Issue Date`, `VIZ Expiration Date` and others.
    /// What each key is about is inferred from its name.
    RULE = "onespan-specific-date-differs", Informs, "a date in a zone's provider-specific data is another day than the zone states";
    previously = "specific-date-differs";
    de = "ein Datum in den anbietereigenen Daten einer Zone ist ein anderer Tag, als die Zone nennt";
    es = "una fecha de los datos de una zona propios del proveedor no es la que la zona indica";
    fr = "une date des données d’une zone propres au fournisseur n’est pas celle que la zone indique";
}

/// Compares every date of the reader's with the zone's own
pub fn check<'a>(zone: Node<'a, Segment>, judging: &mut Judging<'a>) {
    let (holder, element) = (zone.personal_information(), zone.personal_information().document_element());
    for (key, value) in zone.provider_specific_data().entries() {
        let Some(written) = value.written().filter(|text| text.starts_with("/Date(")) else { continue };
        let beside = if key.contains("Birth") {
            holder.date_of_birth()
        } else if key.contains("Issue") {
            element.issue_date()
        } else if key.contains("Expir") {
            element.expiry_date()
        } else {
            continue;
        };
        let days = Date::read(written).zip(beside.written().and_then(Date::read));
        judging.doubt_beside(&RULE, days.is_some_and(|(one, other)| one != other), value, beside);
    }
}
