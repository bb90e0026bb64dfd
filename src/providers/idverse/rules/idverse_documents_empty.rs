//! A list of no documents

use super::super::payload::Document;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// There is a list of `documents` and nothing is in it, or a document in it shows nothing: no picture, nothing that was
    /// read or confirmed, and no result.
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
    RULE = "idverse-documents-empty", Doubts, "the list of documents is empty, or a document in it shows nothing";
    previously = "documents-empty";
    de = "die Liste der Dokumente ist leer, oder ein Dokument darin zeigt nichts";
    es = "la lista de documentos está vacía, o uno de ellos no muestra nada";
    fr = "la liste des documents est vide, ou un document n’y montre rien";
}

/// Looks at the list, and at whether its documents have anything in them
pub fn check<'a>(documents: Node<'a, Vec<Document>>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, !documents.is_absent() && documents.is_empty(), documents);
    for document in documents.items() {
        judging.doubt(&RULE, shows_nothing(document), document);
    }
}

fn shows_nothing(document: Node<'_, Document>) -> bool {
    let says = document.fields();
    is_blank(says.extracted())
        && is_blank(says.submitted_data())
        && is_blank(says.asf_breakdown())
        && is_blank(says.mrz_data())
        && says.asf_document_result().is_absent()
        && says.identity_document_type().is_absent()
        && is_blank(says.front_document())
        && is_blank(says.original_front_document())
}

fn is_blank<T>(part: Node<'_, T>) -> bool {
    part.is_absent() || part.is_bare()
}
