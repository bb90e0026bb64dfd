//! The overall result is flagged, but every part passed

use super::super::breakdown;
use super::super::payload::{Finding, Transaction};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `results.overall` is `FLAGGED`, but every result that belongs to the flow is `PASSED`, as is every other result
    /// that is there, and no document and no part of one is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// The page says to look at the breakdown, but the breakdown shows nothing. The reviewer should know that the
    /// reason is not in the body.
    ///
    /// # What it decides
    ///
    /// Nothing more: a flagged transaction already goes to review. An issue names both places.
    ///
    /// # Where it is said
    ///
    /// Inferred from <https://idkit.docs.idverse.com/reference/interpreting-the-results>: the overall result is passed
    /// if the others are, and if it is flagged, the breakdown says why.
    RULE = "idverse-overall-flagged-alone", Contradicts, "the overall result is flagged, but all parts passed and no document is flagged";
    previously = "overall-flagged-alone";
    de = "das Gesamtergebnis ist beanstandet, aber alle Teile haben bestanden und kein Dokument ist beanstandet";
    es = "el resultado global está marcado, pero todas las partes están validadas y ningún documento está marcado";
    fr = "le résultat global est signalé, mais toutes les parties sont validées et aucun document n’est signalé";
}

/// Compares a flagged overall result with everything that it is made of
pub fn check<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let results = transaction.results();
    let parts = breakdown::parts(transaction);
    let passed = parts.iter().all(|part| part.result.word().map_or(!part.belongs, |word| word == Finding::Passed));
    let alone = passed && !transaction.documents().items().any(breakdown::is_flagged);
    judging.doubt_beside(&RULE, alone, results.overall(), results.documents());
}
