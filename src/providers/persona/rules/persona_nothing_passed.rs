//! An approval in which nothing passed

use super::super::included::{self, Kind, has_passed};
use super::super::payload::{Related, RelatedType};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved`, verifications are included, and none of them is `passed`, `confirmed` or
    /// `tentatively_passed`. Verifications of an email address or a phone count only if there are no others.
    ///
    /// # Why it matters
    ///
    /// Nothing in the body supports the approval. An email address or a phone identifies nobody.
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
    let all = || included::of(included, Kind::Verification);
    let is_contact = |object: &Node<'a, Related>| object.r#type().word() == Some(RelatedType::Contact);
    let is_alone = all().all(|object| is_contact(&object));
    let none = !all().filter(|object| is_alone || !is_contact(object)).any(has_passed);
    judging.doubt(&RULE, none && all().next().is_some(), included);
}
