//! The overall result passed, but a part is flagged

use super::super::payload::{DfaResult, Finding};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `results.overall` is `PASSED`, but one of `results.documents`, `facematch`, `liveness` and `data` is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// According to the page this cannot happen. Code that reads only the overall result would let in a person whom a
    /// check has stopped.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// "If the overall result = PASSED, it means that the other breakdown checks also passed",
    /// <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-overall-result-crossed", Contradicts, "the overall result is passed, but a part of it is flagged";
    previously = "overall-result-crossed";
    de = "das Gesamtergebnis ist positiv, aber ein Teil davon ist beanstandet";
    es = "el resultado global es positivo, pero una de sus partes está marcada";
    fr = "le résultat global est positif, mais une de ses parties est signalée";
}

/// Called with a part that is flagged
pub fn check<'a>(results: Node<'a, DfaResult>, part: Node<'a, Finding>, judging: &mut Judging<'a>) {
    let passed = results.overall().word() == Some(Finding::Passed);
    judging.doubt_beside(&RULE, passed, part, results.overall());
}
