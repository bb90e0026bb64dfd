//! A word that no page prints

use super::super::payload::{Finding, Part, SubPart};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::{Any, Keyed};

rule! {
    /// # What it checks
    ///
    /// The `result` of a part, or of a part of one, is none that this version knows, or the parts of a part are a list.
    ///
    /// # Why it matters
    ///
    /// A new word may mean anything, and so may parts without names.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// "Breakdowns", <https://documentation.onfido.com/guide/document-report>.
    RULE = "onfido-breakdown-unknown", Doubts, Unknown, "a result in the breakdown is not one that this version knows";
    de = "ein Ergebnis in der Aufschlüsselung ist dieser Version nicht bekannt";
    es = "esta versión no conoce un resultado del desglose";
    fr = "un résultat du détail n’est pas connu de cette version";
}

/// Looks at a part and at its own parts
pub fn check<'a>(part: Node<'a, Part>, judging: &mut Judging<'a>) {
    let listed = part.breakdown().read_as::<Vec<Any>>();
    judging.doubt(&RULE, !listed.is_empty(), listed);
    if !judging.may_be_unknown() {
        return;
    }
    let own = part.breakdown().read_as::<Keyed<SubPart>>();
    for result in [part.result()].into_iter().chain(own.values().map(Node::<SubPart>::result)) {
        judging.doubt(&RULE, matches!(result.word(), Some(Finding::Other(_))), result);
    }
}
