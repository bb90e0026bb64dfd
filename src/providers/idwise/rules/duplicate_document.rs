//! No document is there twice

use super::super::fields::{field, plain};
use super::super::payload::{DocumentStep, RuleOutcome};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::{Id, Keyed};
use std::collections::BTreeSet;

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
    let mut seen = BTreeSet::new();
    for (_, document) in documents.entries() {
        let number = field(document, "Document Number");
        if let Some(number) = number.filter(|&number| identity(document, number).is_some_and(|one| !seen.insert(one))) {
            judging.say(&RULE, number.place(), Some(rule.place()));
        }
    }
}

/// What makes a document this one
fn identity<'a>(document: Node<'a, DocumentStep>, number: Node<'a, Id>) -> Option<(&'a str, &'a str, String)> {
    let digits = plain(number.written()?).collect();
    Some((document.document_type().written()?, document.issuing_country_code().written()?, digits))
}
