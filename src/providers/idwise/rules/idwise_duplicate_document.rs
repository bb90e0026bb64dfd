//! The rule about duplicates passed, but one document appears twice

use super::super::fields::field;
use super::super::payload::{DocumentStep, RuleOutcome};
use crate::identity::number::Characters;
use crate::json::mixed;
use crate::json::sort::sorted;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::{Id, Keyed};
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// The rule `no_duplicate_documents` is `Passed`, but two documents have the same type, the same issuing country
    /// and the same `Document Number`. A document for which one of the three is not known is equal to no other.
    ///
    /// # Why it matters
    ///
    /// If two documents are required, the same document twice proves half as much.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, even if a reviewer approved the journey: the reviewer was told
    /// that the check had passed.
    ///
    /// # Where it is said
    ///
    /// `no_duplicate_documents` "confirms that the same document is not submitted more than once",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-duplicate-document", Contradicts, "the rule against duplicate documents is \"passed\", but one document appears twice";
    previously = "duplicate-document";
    de = "die Regel gegen doppelt eingereichte Dokumente ist „erfüllt“, aber ein Dokument ist zweimal vorhanden";
    es = "la regla contra documentos duplicados está «cumplida», pero un documento aparece dos veces";
    fr = "la règle contre les documents en double est «\u{a0}respectée\u{a0}», mais un document apparaît deux fois";
}

/// Compares every two documents if the rule against duplicates passed
///
/// Sorts their identities, because the sender controls how many documents there are.
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
    // Reported in the order of the body.
    for (_, place) in sorted(again) {
        judging.say(&RULE, Position::slot(place), Some(rule.place()));
    }
}

/// Returns the identity of a document: its type, its issuer and its number
///
/// A 64-bit hash. Two documents with the same hash count as one; only somebody who wants to deceive sends such a pair.
fn identity<'a>(document: Node<'a, DocumentStep>, number: Node<'a, Id>) -> Option<u64> {
    let mut identity = 0;
    for part in [document.document_type().written()?, document.issuing_country_code().written()?] {
        for byte in part.bytes() {
            identity = mixed(identity, u64::from(byte));
        }
        // No UTF-8 text contains this byte.
        identity = mixed(identity, 0xff);
    }
    for c in Characters::of(number.written()?) {
        identity = mixed(identity, u64::from(c));
    }
    Some(identity)
}
