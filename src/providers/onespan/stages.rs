//! The stages of a report: which of them count, and what was read in them

use super::payload::{AnalyzedData, DocumentInformation, MatcherCheck, Report, Segment, Stage, StageTitle};
use crate::schema::date::instant;
use crate::schema::node::Node;
use crate::schema::scalar::Id;
use core::cmp::Ordering;

/// The last stage of each title: by its number, then by when it was made; `stageId` repeats
#[derive(Clone, Copy, Default)]
pub struct Stages<'a> {
    /// What was submitted
    pub submitted: Option<Node<'a, Stage>>,
    /// What was read off the documents
    pub extracted: Option<Node<'a, Stage>>,
    /// The attempt that counts
    pub attempt: Option<Node<'a, Stage>>,
}

impl<'a> Stages<'a> {
    /// Those of a report
    pub fn of(report: Node<'a, Report>) -> Self {
        let mut stages = Self::default();
        for stage in report.stages().items() {
            stages.add(stage);
        }
        stages
    }

    /// A stage by itself
    pub fn one(stage: Node<'a, Stage>) -> Self {
        let mut stages = Self::default();
        stages.add(stage);
        stages
    }

    fn add(&mut self, stage: Node<'a, Stage>) {
        let last = match stage.stage_type().title().word() {
            Some(StageTitle::CreateVerification) => &mut self.submitted,
            Some(StageTitle::AddProviderData) => &mut self.extracted,
            Some(StageTitle::AttemptVerification) => &mut self.attempt,
            Some(StageTitle::Other(_)) | None => return,
        };
        if last.is_none_or(|last| order(last, stage).is_le()) {
            *last = Some(stage);
        }
    }

    /// The documents that were read
    pub fn documents(&self) -> impl Iterator<Item = Node<'a, DocumentInformation>> + use<'a> {
        let documents = self.extracted.map(|stage| stage.details().personal_information().documents_information());
        documents.into_iter().flat_map(Node::<Vec<DocumentInformation>>::items)
    }

    /// Their zones
    pub fn zones(&self) -> impl Iterator<Item = Node<'a, Segment>> + use<'a> {
        self.documents().flat_map(|document| document.extracted_document_segments().items())
    }
}

/// The zones of documents, in the body's order
pub fn zones(documents: Node<'_, Vec<DocumentInformation>>) -> impl Iterator<Item = Node<'_, Segment>> {
    documents.items().flat_map(|document| document.extracted_document_segments().items())
}

/// The scores of what was analysed for a check
pub fn analyzed(check: Node<'_, MatcherCheck>) -> impl Iterator<Item = Node<'_, Id>> {
    let documents = check.personal_information().documents_information().items();
    documents.flat_map(|document| document.analyzed_data().items()).map(Node::<AnalyzedData>::result)
}

/// The stage that was made last
pub fn latest(report: Node<'_, Report>) -> Option<Node<'_, Stage>> {
    report.stages().items().max_by_key(|stage| moment(*stage))
}

/// Whether another attempt could be the last one just as well
pub fn is_tied(report: Node<'_, Report>, last: Node<'_, Stage>) -> bool {
    report.stages().items().any(|other| {
        other.place() != last.place()
            && other.stage_type().title().word() == Some(StageTitle::AttemptVerification)
            && other.attempt_number().decimal() == last.attempt_number().decimal()
            && moment(other).is_none_or(|moment_of_other| Some(moment_of_other) == moment(last))
    })
}

fn order(one: Node<'_, Stage>, other: Node<'_, Stage>) -> Ordering {
    let number = one.attempt_number().decimal().cmp(&other.attempt_number().decimal());
    number.then_with(|| moment(one).cmp(&moment(other)))
}

fn moment(stage: Node<'_, Stage>) -> Option<(i64, u32)> {
    instant(&stage.created().written()?)
}
