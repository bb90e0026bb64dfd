//! An approval in which nothing passed

use super::super::included::{self, Kind, is_passed};
use super::super::payload::Related;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved`, verifications are included, and none of them is `passed`, `confirmed` or
    /// `tentatively_passed`.
    ///
    /// # Why it matters
    ///
    /// Nothing in the body bears the approval out.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `included` in <https://docs.withpersona.com/webhooks>.
    RULE = "persona-nothing-passed", Doubts, "the inquiry is approved, but none of its verifications has passed";
    de = "die Überprüfung ist genehmigt, aber keine ihrer Verifizierungen wurde bestanden";
    es = "la verificación está aprobada, pero no se superó ninguna de sus partes";
    fr = "la vérification est approuvée, mais aucune de ses parties n’a réussi";
}

/// Looks for a verification that passed
pub fn check<'a>(included: Node<'a, Vec<Related>>, judging: &mut Judging<'a>) {
    let mut all = included::of(included, Kind::Verification).peekable();
    let some = all.peek().is_some();
    let none = some && !all.any(|object| is_passed(object.attributes().status().word().as_ref()));
    judging.doubt(&RULE, none, included);
}
