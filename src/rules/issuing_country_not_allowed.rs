//! A policy's allowed countries

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::model::verification::Verification;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// Where a policy has `issuingCountries`: the body has a document, and every one is issued by such a country. A document of
    /// which the country cannot be known as one of ISO 3166-1 is not.
    ///
    /// # Why it matters
    ///
    /// Sanctions and licences end at borders.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, and what a policy makes of this rule it makes of reviews as well.
    ///
    /// # Where it is said
    ///
    /// The caller's policy says it. Countries are those of `Document.issuingCountry`, ISO 3166-1 alpha-3.
    RULE = "issuing-country-not-allowed", Doubts, "a document is not issued by a country that the policy allows, or there is none";
    de = "ein Dokument ist von keinem Land ausgestellt, das die Richtlinie erlaubt, oder es gibt keines";
    es = "un documento no está expedido por un país que la política admite, o no hay ninguno";
    fr = "un document n’est pas délivré par un pays que la politique autorise, ou il n’y en a aucun";
}

/// Holds every document against the countries that are allowed
pub fn check(countries: &[&str], verification: &Verification, judging: &mut Judging<'_>) {
    let documents = &verification.documents;
    let allowed = |country: Option<&str>| country.is_some_and(|country| countries.contains(&country));
    let all = !documents.is_empty() && documents.iter().all(|document| allowed(document.issuing_country.as_deref()));
    judging.ask(&RULE, !all, Position::BODY);
}
