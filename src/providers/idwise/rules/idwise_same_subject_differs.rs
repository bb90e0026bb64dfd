//! The rule about one person passed, but a face does not match

use super::super::payload::{DocumentStep, RuleOutcome};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Keyed;

rule! {
    /// # What it checks
    ///
    /// The rule `same_subject` is `Passed`, but for one of the documents the `is_matched` of its picture and the selfie
    /// is `false`.
    ///
    /// # Why it matters
    ///
    /// A document with a different face is not the person's, whatever the rule says.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, even if a reviewer approved the journey: the reviewer was told
    /// that the check had passed.
    ///
    /// # Where it is said
    ///
    /// `same_subject` "verifies that all steps in the journey belong to the same person",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-same-subject-differs", Contradicts, "the rule that everything belongs to one person is \"passed\", but a face does not match";
    previously = "same-subject-differs";
    de = "die Regel, dass alles von einer Person ist, ist „erfüllt“, aber ein Gesicht stimmt nicht überein";
    es = "la regla de que todo es de una misma persona está «cumplida», pero un rostro no coincide";
    fr = "la règle selon laquelle tout vient d’une même personne est «\u{a0}respectée\u{a0}», mais un visage ne concorde pas";
}

/// Compares the face match of every document with the rule that passed
pub fn check<'a>(rule: Node<'a, RuleOutcome>, documents: Node<'a, Keyed<DocumentStep>>, judging: &mut Judging<'a>) {
    for document in documents.values() {
        let matched = document.face_match_result().is_matched();
        if matched.flag() == Some(false) {
            judging.say(&RULE, matched.place(), Some(rule.place()));
        }
    }
}
