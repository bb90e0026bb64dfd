//! Passed as a whole, flagged in part

use super::super::payload::{DfaResult, Finding};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `results.overall` is `PASSED` while one of `results.documents`, `facematch`, `liveness` and `data` is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// By the page this cannot be. Who reads the overall result alone would let in a person whom a check has stopped.
    ///
    /// # What it decides
    ///
    /// A word that accepts goes to review, and the issues name both places.
    ///
    /// # Where it is said
    ///
    /// "If the overall result = PASSED, it means that the other breakdown checks also passed",
    /// <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-overall-result-crossed", Contradicts, "the overall result is passed and a part of it is flagged";
    previously = "overall-result-crossed";
    de = "das Gesamtergebnis ist positiv und ein Teil davon ist beanstandet";
    es = "el resultado global es positivo y una de sus partes está marcada";
    fr = "le résultat global est positif et une de ses parties est signalée";
}

/// A part has been found to be flagged
pub fn check<'a>(results: Node<'a, DfaResult>, part: Node<'a, Finding>, judging: &mut Judging<'a>) {
    let passed = results.overall().word() == Some(Finding::Passed);
    judging.doubt_beside(&RULE, passed, part, results.overall());
}
