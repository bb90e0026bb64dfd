//! The rule of one person bears the faces

use super::super::payload::{DocumentStep, RuleOutcome};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Keyed;

rule! {
    /// # What it checks
    ///
    /// The rule `same_subject` is `Passed` while the `is_matched` of a document's picture and the selfie is `false`.
    ///
    /// # Why it matters
    ///
    /// A document that shows another face is not the person's, whatever the rule says.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. A reviewer's approval does too, for the
    /// reviewer was told that it had passed.
    ///
    /// # Where it is said
    ///
    /// `same_subject` "verifies that all steps in the journey belong to the same person",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-same-subject-differs", Contradicts, "the rule that everything is of one person is stated as passed and a face does not match";
    previously = "same-subject-differs";
    de = "die Regel, dass alles von einer Person ist, ist als erfüllt angegeben und ein Gesicht stimmt nicht überein";
    es = "la regla de que todo es de una misma persona consta como cumplida y un rostro no coincide";
    fr = "la règle selon laquelle tout vient d’une même personne est indiquée comme respectée et un visage ne concorde pas";
}

/// Holds the face on every document against a rule that is stated as passed
pub fn check<'a>(rule: Node<'a, RuleOutcome>, documents: Node<'a, Keyed<DocumentStep>>, judging: &mut Judging<'a>) {
    for document in documents.values() {
        let matched = document.face_match_result().is_matched();
        if matched.flag() == Some(false) {
            judging.say(&RULE, matched.place(), Some(rule.place()));
        }
    }
}
