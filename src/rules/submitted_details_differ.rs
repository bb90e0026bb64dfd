//! Submitted details differ from the documents

use crate::model::rule::effects::Informs;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The sex, the nationality or the issuing country that was submitted is not on any of the documents. Values that are not a known code
    /// or word are not compared.
    ///
    /// # Why it matters
    ///
    /// People with two nationalities choose one of them, and forms ask for a gender although documents state a sex.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// - OneSpan: `gender` and `nationality` of the `CreateVerification` stage,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    /// - Didit: `gender`, `nationality` and `id_country` of `expected_details`,
    ///   <https://docs.didit.me/integration/webhooks>
    RULE = "submitted-details-differ", Informs, "the submitted sex, nationality or issuing country is not the one on the document";
    de = "das angegebene Geschlecht, die Staatsangehörigkeit oder das ausstellende Land steht so nicht auf dem Dokument";
    es = "el sexo, la nacionalidad o el país emisor declarados no son los del documento";
    fr = "le sexe, la nationalité ou le pays émetteur déclarés ne sont pas ceux du document";
}
