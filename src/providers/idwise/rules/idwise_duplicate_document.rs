//! No document is there twice

use super::super::fields::field;
use super::super::payload::{DocumentStep, RuleOutcome};
use crate::json::mixed;
use crate::json::sort::sorted;
use crate::model::judging::Judging;
use crate::model::number::Characters;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::{Id, Keyed};
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// The rule `no_duplicate_documents` is `Passed` while two documents have the same type, the same issuing country
    /// and the same `Document Number`. A document of which one of the three is not known is like no other.
    ///
    /// # Why it matters
    ///
    /// Where two documents are asked for, the same one twice proves half as much.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. A reviewer's approval does too, for the
    /// reviewer was told that it had passed.
    ///
    /// # Where it is said
    ///
    /// `no_duplicate_documents` "confirms that the same document is not submitted more than once",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-duplicate-document", Contradicts, "the rule against submitting a document twice is stated as passed and one document is there twice";
    previously = "duplicate-document";
    de = "die Regel gegen das doppelte Einreichen eines Dokuments ist als erfüllt angegeben und ein Dokument ist zweimal da";
    es = "la regla contra presentar dos veces un documento consta como cumplida y un documento está dos veces";
    fr = "la règle contre l’envoi d’un document en double est indiquée comme respectée et un document y est deux fois";
}

/// Holds every two documents against a rule that is stated as passed
///
/// By sorting what they are known by: a body chooses how many there are.
pub fn check<'a>(rule: Node<'a, RuleOutcome>, documents: Node<'a, Keyed<DocumentStep>>, judging: &mut Judging<'a>) {
    let mut known: Vec<(u64, u32)> = Vec::new();
    for document in documents.values() {
        if let Some(number) = field(document, "Document Number")
            && let Some(identity) = identity(document, number)
        {
            known.push((identity, number.place().index()));
        }
    }
    let known = sorted(known);
    let mut again: Vec<(u64, u32)> = Vec::new();
    for pair in known.windows(2) {
        if let [(one, _), (other, place)] = *pair
            && one == other
        {
            again.push((0, place));
        }
    }
    // Told in the order of the body.
    for (_, place) in sorted(again) {
        judging.say(&RULE, Position::slot(place), Some(rule.place()));
    }
}

/// What makes a document this one: its type, who issued it, and its number
///
/// A hash of 64 bits; two documents that meet in one are taken for one, which nobody sends but to deceive.
fn identity<'a>(document: Node<'a, DocumentStep>, number: Node<'a, Id>) -> Option<u64> {
    let mut identity = 0;
    for part in [document.document_type().written()?, document.issuing_country_code().written()?] {
        for byte in part.bytes() {
            identity = mixed(identity, u64::from(byte));
        }
        // No byte of a text is this one.
        identity = mixed(identity, 0xff);
    }
    for c in Characters::of(number.written()?) {
        identity = mixed(identity, u64::from(c));
    }
    Some(identity)
}
