//! Flagged as a whole, passed in every part

use super::super::breakdown;
use super::super::payload::{Finding, Transaction};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `results.overall` is `FLAGGED` while every result that belongs to the flow is `PASSED` and no document, and no
    /// part of one, is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// The page says to look at the breakdown, and the breakdown shows nothing. Whoever looks should know that the
    /// reason is not in the body.
    ///
    /// # What it decides
    ///
    /// Nothing more: a flagged transaction is reviewed already. The issues name both places.
    ///
    /// # Where it is said
    ///
    /// Inferred from <https://idkit.docs.idverse.com/reference/interpreting-the-results>: the overall result is passed
    /// when the others are, and when it is flagged the breakdown is to say why.
    RULE = "idverse-overall-flagged-alone", Contradicts, "the overall result is flagged and every part and document is passed";
    previously = "overall-flagged-alone";
    de = "das Gesamtergebnis ist beanstandet und jeder Teil und jedes Dokument hat bestanden";
    es = "el resultado global está marcado, y cada parte y cada documento están validados";
    fr = "le résultat global est signalé, et chaque partie et chaque document sont validés";
}

/// Compares an overall result that is flagged with everything that it is made of
pub fn check<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let results = transaction.results();
    let parts = breakdown::parts(transaction);
    let passed = parts.iter().all(|part| part.result.word().map_or(!part.belongs, |word| word == Finding::Passed));
    let alone = passed && !transaction.documents().items().any(breakdown::is_flagged);
    judging.doubt_beside(&RULE, alone, results.overall(), results.documents());
}
