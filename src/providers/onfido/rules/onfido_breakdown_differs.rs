//! A part is what its parts are

use super::super::payload::{Finding, Part, SubPart};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Keyed;

rule! {
    /// # What it checks
    ///
    /// A part is `clear` or has no result, and one of its own parts is `consider` or `unidentified`; or it is `consider`,
    /// and all of its own parts are `clear`.
    ///
    /// # Why it matters
    ///
    /// A part is `consider` if at least one of its own parts is `consider` or `unidentified`, and only then.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// "Breakdowns", <https://documentation.onfido.com/guide/document-report>.
    RULE = "onfido-breakdown-differs", Contradicts, "a part of the breakdown is not what its own parts are";
    de = "ein Teil der Aufschlüsselung ist nicht, was seine eigenen Teile sind";
    es = "una parte del desglose no es lo que son sus propias partes";
    fr = "une partie du détail n’est pas ce que sont ses propres parties";
}

/// Compares a part with its own parts
pub fn check<'a>(part: Node<'a, Part>, judging: &mut Judging<'a>) {
    let own = part.breakdown().read_as::<Keyed<SubPart>>();
    let is = |sub: &Node<'a, SubPart>, finding: Finding| sub.result().word() == Some(finding);
    match part.result().word() {
        Some(Finding::Clear) | None => {
            let unclear = |sub: &Node<'a, SubPart>| is(sub, Finding::Consider) || is(sub, Finding::Unidentified);
            if let Some(sub) = own.values().find(unclear) {
                judging.say(&RULE, sub.result().place(), Some(part.result().place()));
            }
        }
        Some(Finding::Consider) => {
            let clear = own.values().next().is_some() && own.values().all(|sub| is(&sub, Finding::Clear));
            judging.doubt_beside(&RULE, clear, part.result(), own);
        }
        Some(Finding::Unidentified | Finding::Other(_)) => {}
    }
}
