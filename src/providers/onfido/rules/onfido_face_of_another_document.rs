//! A face is compared with the document that was checked

use super::super::kind::Kind;
use super::super::parts::{details, sub_part};
use super::super::payload::{Finding, Report, Reports};
use super::super::reports::kind_of;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `document_id` of `face_comparison.face_match` in a list of reports is not the id of a file in `documents` of
    /// the same report, or of any report of a document.
    ///
    /// # Why it matters
    ///
    /// The report of the document says that the document is genuine, and the other one that the face is that of a
    /// document. Together they say who the person is only if it is the same document.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `documents` of a report, <https://documentation.onfido.com/api/latest/>, and "Face comparison",
    /// <https://documentation.onfido.com/guide/facial-similarity-reports>. That the ids have to agree is inferred.
    RULE = "onfido-face-of-another-document", Doubts, "the face was compared with another document than the one that was checked";
    de = "das Gesicht wurde mit einem anderen Dokument verglichen als dem geprüften";
    es = "el rostro se comparó con otro documento que el que se comprobó";
    fr = "le visage a été comparé à un autre document que celui qui a été contrôlé";
}

/// Looks for the document of each clear face among the documents
pub fn check<'a>(list: Node<'a, Reports>, judging: &mut Judging<'a>) {
    let all = || list.reports().items();
    let documents = || all().filter(|report| kind_of(*report) == Some(Kind::Document));
    for face in all().filter(|report| kind_of(*report) == Some(Kind::Face)) {
        let Some(matched) = sub_part(face, "face_comparison", "face_match") else { continue };
        let id = details(matched).document_id();
        if id.is_absent() || matched.result().word() != Some(Finding::Clear) {
            continue;
        }
        let has = |report: Node<'a, Report>| report.documents().items().any(|file| file.id().written() == id.written());
        let lists = |report: Node<'a, Report>| !report.documents().is_empty();
        judging.doubt_beside(&RULE, lists(face) && !has(face), id, face.documents());
        if let Some(other) = documents().find(|report| lists(*report)).filter(|_| !documents().any(has)) {
            judging.doubt_beside(&RULE, true, id, other.documents());
        }
    }
}
