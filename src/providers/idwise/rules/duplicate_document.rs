//! No document is there twice

use super::super::fields::{MOST_DOCUMENTS, field};
use super::super::payload::{DocumentStep, RuleOutcome};
use crate::model::judging::Judging;
use crate::model::number::is_same;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::{Id, Keyed};

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
    RULE = "duplicate-document", Contradicts, "the rule against submitting a document twice is stated as passed and one document is there twice";
}

/// Holds every two documents against a rule that is stated as passed
pub fn check<'a>(rule: Node<'a, RuleOutcome>, documents: Node<'a, Keyed<DocumentStep>>, judging: &mut Judging<'a>) {
    let mut seen: Vec<[&str; 3]> = Vec::new();
    for document in documents.values().take(MOST_DOCUMENTS) {
        let Some(number) = field(document, "Document Number") else { continue };
        let Some(one) = identity(document, number) else { continue };
        if seen.iter().any(|other| is_one(one, *other)) {
            judging.say(&RULE, number.place(), Some(rule.place()));
        }
        seen.push(one);
    }
}

/// What makes a document this one: its type, who issued it, and its number
fn identity<'a>(document: Node<'a, DocumentStep>, number: Node<'a, Id>) -> Option<[&'a str; 3]> {
    Some([document.document_type().written()?, document.issuing_country_code().written()?, number.written()?])
}

fn is_one([kind, country, number]: [&str; 3], [other_kind, other_country, other_number]: [&str; 3]) -> bool {
    kind == other_kind && country == other_country && is_same(number, other_number, usize::MAX)
}
