//! No report says who the person is

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but none of its reports is about a document or a chip, and not both a check for a
    /// living person and a comparison of faces are among them.
    ///
    /// # Why it matters
    ///
    /// Such a session adds something to what is known of a person, such as an address or that a register has the data.
    /// It does not say who the person is.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. A policy can switch the rule off for workflows that are meant to add something.
    ///
    /// # Where it is said
    ///
    /// The lists of reports, Didit's `OpenAPI` document, <https://docs.didit.me>. What a report says is inferred from
    /// its fields.
    RULE = "didit-nobody-identified", Doubts, "no report of the session says who the person is";
    de = "kein Bericht der Sitzung sagt, wer die Person ist";
    es = "ningún informe de la sesión dice quién es la persona";
    fr = "aucun rapport de la session ne dit qui est la personne";
}
