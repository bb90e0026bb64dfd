//! A zone states a date in two ways

use super::super::payload::Segment;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::date::Date;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A `/Date(...)/` in `providerSpecificData`, under a key that contains `Birth`, `Issue` or `Expir`, is not the day
    /// that the zone states as `dateOfBirth`, `issueDate` or `expiryDate`.
    ///
    /// # Why it matters
    ///
    /// The values of the zone come from this data.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight. A `/Date(...)/`
    /// is a moment, and midnight in the time zone of the reader is the day before in others.
    ///
    /// # Where it is said
    ///
    /// `providerSpecificData` beside `personalInformation` of each zone,
    /// <https://docs.onespan.com/docs/detailed-verification-report>: `Issue Date`, `VIZ Expiration Date` and others.
    /// What each key means is inferred from its name.
    RULE = "onespan-specific-date-differs", Informs, "a date in a zone's provider-specific data is not the day that the zone states";
    previously = "specific-date-differs";
    de = "ein Datum in den anbieterspezifischen Daten einer Zone ist nicht der Tag, den die Zone nennt";
    es = "una fecha en los datos específicos del proveedor de una zona no es la que la zona indica";
    fr = "une date dans les données d’une zone propres au fournisseur n’est pas celle que la zone indique";
}

/// Compares every date in the provider-specific data with the zone's own
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
