//! A list of no documents

use super::super::payload::Document;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// There is a list of `documents` and nothing is in it.
    ///
    /// # Why it matters
    ///
    /// Where the person did not go through the document check the field is not there at all. An empty list says that it
    /// was, and shows nothing for it.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `documents`, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "documents-empty", Doubts, "the list of documents is empty";
}

/// Looks at the list alone
pub fn check<'a>(documents: Node<'a, Vec<Document>>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, !documents.is_absent() && documents.is_empty(), documents);
}
