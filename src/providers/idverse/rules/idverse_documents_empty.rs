//! The list of documents is empty, or a document is

use super::super::payload::Document;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The list `documents` is there but empty, or a document in it has none of `extracted`, `submitted_data`,
    /// `asf_breakdown`, `mrz_data`, `asf_document_result`, `identity_document_type`, `front_document` and
    /// `original_front_document`. An empty object counts as absent.
    ///
    /// # Why it matters
    ///
    /// If the person did not go through the document check, the field does not exist. An empty list says that the
    /// person did, but shows no document.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `documents`, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-documents-empty", Doubts, "the list of documents is empty, or a document in it has no content";
    previously = "documents-empty";
    de = "die Liste der Dokumente ist leer, oder ein Dokument darin hat keinen Inhalt";
    es = "la lista de documentos está vacía, o uno de ellos no tiene contenido";
    fr = "la liste des documents est vide, ou l’un d’eux n’a aucun contenu";
}

/// Checks that the list is not empty and that each document has content
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
