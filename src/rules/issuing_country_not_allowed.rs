//! A document was not issued by a country that the policy allows

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::model::verification::Verification;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// A policy has `issuingCountries`, and the body has no document or has one that was not issued by such a country.
    /// A document whose country is not known as one of ISO 3166-1, or for which the body states two, was not issued by
    /// such a country.
    ///
    /// # Why it matters
    ///
    /// Sanctions and licences depend on the country.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. If a policy makes this rule a rejection, `review` becomes `reject` too.
    ///
    /// # Where it is said
    ///
    /// Your policy says it. The countries are those of `Document.issuingCountry`, as ISO 3166-1 alpha-3 codes.
    RULE = "issuing-country-not-allowed", Doubts, "a document was not issued by a country that the policy allows, or there is no document";
    de = "ein Dokument ist von keinem Land ausgestellt, das die Richtlinie erlaubt, oder es gibt keines";
    es = "un documento no está expedido por un país que la política admite, o no hay ninguno";
    fr = "un document n’est pas délivré par un pays que la politique autorise, ou il n’y en a aucun";
}

/// Compares the country of every document with those that are allowed
pub fn check(countries: &[&str], verification: &Verification<'_>, judging: &mut Judging<'_>) {
    let documents = &verification.documents;
    let allowed = |country: Option<&str>| country.is_some_and(|country| countries.contains(&country));
    let all = !documents.is_empty() && documents.iter().all(|document| allowed(document.issuing_country.as_deref()));
    judging.ask(&RULE, !all, Position::BODY);
}
