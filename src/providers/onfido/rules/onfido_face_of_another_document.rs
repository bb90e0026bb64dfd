//! A face is compared with the document that was checked

use super::super::kind::Kind;
use super::super::outputs;
use super::super::parts::{details, sub_part};
use super::super::payload::{Finding, Output, Report, Reports};
use super::super::reports::kind_of;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `document_id` of `face_comparison.face_match`, in a list of reports or in the output of a run, is not the id of
    /// a file in `documents` of the same report, or of any report of a document. If there is no `document_id`, the files
    /// beside the face are looked for.
    ///
    /// # Why it matters
    ///
    /// The report of the document says that the document is genuine, and the other one that the face is that of a
    /// document. Together they say who the person is only if it is the same document.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
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
    let of = |kind: Kind| list.reports().items().filter(move |report| kind_of(*report) == Some(kind));
    let documents: Vec<_> = of(Kind::Document).flat_map(files).collect();
    for face in of(Kind::Face) {
        let Some(matched) = sub_part(face, "face_comparison", "face_match") else { continue };
        if matched.result().word() != Some(Finding::Clear) {
            continue;
        }
        let id = details(matched).document_id();
        let beside: Vec<_> = files(face).collect();
        let is_foreign = outputs::is_foreign(id.written().filter(|id| !id.is_empty()), &beside, &documents);
        if id.is_absent() {
            judging.doubt(&RULE, is_foreign, face.documents());
        } else {
            judging.doubt_beside(&RULE, is_foreign, id, face.documents());
        }
    }
}

/// Looks for the document of each face in an output
pub fn check_output<'a>(output: Node<'a, Output>, judging: &mut Judging<'a>) {
    if let Some(place) = outputs::face_of_another_document(output) {
        judging.say(&RULE, place, None);
    }
}

/// Returns the ids of the files that a report lists
fn files(report: Node<'_, Report>) -> impl Iterator<Item = &str> {
    report.documents().items().filter_map(|file| file.id().written()).filter(|id| !id.is_empty())
}
