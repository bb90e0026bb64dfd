//! The stages of a report: the last of each title, and what was read in them

use super::matchers::failing;
use super::payload::{
    DocumentElement, DocumentInformation, MatcherCheck, PersonalInformation, Report, Segment, Stage, StageResult,
    StageTitle,
};
use crate::json::decimal::Decimal;
use crate::schema::date::instant;
use crate::schema::node::{Fields, Node};
use crate::schema::scalar::Id;

/// The last stage of each title, by `attemptNumber` and then by `created`; `stageId` repeats
#[derive(Clone, Copy, Default)]
pub struct Stages<'a> {
    /// The submitted data
    pub submitted: Option<Node<'a, Stage>>,
    /// The data that was read from the documents
    pub extracted: Option<Node<'a, Stage>>,
    /// The last attempt
    pub attempt: Option<Node<'a, Stage>>,
    /// The documents that were read
    documents: Option<Node<'a, Vec<DocumentInformation>>>,
}

impl<'a> Stages<'a> {
    /// Returns the stages of a report
    pub fn of(report: Node<'a, Report>) -> Self {
        let (mut stages, mut orders) = (Self::default(), Orders::default());
        for stage in report.stages().items() {
            stages.add(stage, &mut orders);
        }
        stages.read()
    }

    /// Returns a stage by itself
    pub fn one(stage: Node<'a, Stage>) -> Self {
        let mut stages = Self::default();
        stages.add(stage, &mut Orders::default());
        stages.read()
    }

    fn read(self) -> Self {
        let documents = self.extracted.map(|stage| stage.details().personal_information().documents_information());
        Self { documents, ..self }
    }

    fn add(&mut self, stage: Node<'a, Stage>, orders: &mut Orders<'a>) {
        let (last, order) = match stage.stage_type().title().word() {
            Some(StageTitle::CreateVerification) => (&mut self.submitted, &mut orders.submitted),
            Some(StageTitle::AddProviderData) => (&mut self.extracted, &mut orders.extracted),
            Some(StageTitle::AttemptVerification) => (&mut self.attempt, &mut orders.attempt),
            Some(StageTitle::Other(_)) | None => return,
        };
        if let Some(last) = *last {
            let (known, mut this) = (order.get_or_insert_with(|| Order::of(last)), Order::of(stage));
            if known.is_tied(&this) {
                known.settle(last);
                this.settle(stage);
            }
            if *known > this {
                return;
            }
            *known = this;
        }
        *last = Some(stage);
    }

    /// Returns whether a zone of the documents that were read suffices
    pub fn look(&self, look: &mut Look<'_, 'a>) -> bool {
        self.documents.is_some_and(|documents| look.through(documents))
    }

    /// The documents that were read
    pub fn documents(&self) -> impl Iterator<Item = Node<'a, DocumentInformation>> + use<'a> {
        self.documents.into_iter().flat_map(Node::<Vec<DocumentInformation>>::items)
    }
}

/// The order of stages of one title: by number, then by time
///
/// If both are equal, the order of the list must not decide: a stage that did not pass comes after one that did, and
/// among the others the choice is the same wherever they are.
#[derive(Eq, Ord, PartialEq, PartialOrd)]
struct Order<'a> {
    number: Option<Decimal<'a>>,
    moment: Option<(i64, u32)>,
    tied: Option<(bool, u64)>,
}

impl<'a> Order<'a> {
    fn of(stage: Node<'a, Stage>) -> Self {
        Self { number: stage.attempt_number().decimal(), moment: moment(stage), tied: None }
    }

    /// Returns whether another stage has the same number and time
    fn is_tied(&self, other: &Self) -> bool {
        self.number == other.number && self.moment == other.moment
    }

    /// Adds what else distinguishes the stage from those that it is tied with
    #[cold]
    fn settle(&mut self, stage: Node<'a, Stage>) {
        let failed = || stage.result().word() != Some(StageResult::Passed) || failing(stage).is_some();
        self.tied.get_or_insert_with(|| (failed(), stage.unordered_hash()));
    }
}

/// The order of the last stage of each title, filled in once there is another
///
/// The sender controls how many stages there are and how many digits their numbers have.
#[derive(Default)]
struct Orders<'a> {
    submitted: Option<Order<'a>>,
    extracted: Option<Order<'a>>,
    attempt: Option<Order<'a>>,
}

/// A search through zones that ends at a zone that suffices, or at a limit
pub struct Look<'l, 'a> {
    /// The number of zones that may still be searched
    pub left: usize,
    /// Returns whether a zone suffices
    pub suffices: &'l mut dyn FnMut(Node<'a, Segment>) -> bool,
}

impl<'a> Look<'_, 'a> {
    /// Returns whether one of these zones suffices
    pub fn at(&mut self, zones: Node<'a, Vec<Segment>>) -> bool {
        for zone in zones.items() {
            if self.left == 0 {
                return false;
            }
            self.left -= 1;
            if (self.suffices)(zone) {
                return true;
            }
        }
        false
    }

    /// Returns whether one of the zones of these documents suffices, in the body's order
    pub fn through(&mut self, documents: Node<'a, Vec<DocumentInformation>>) -> bool {
        for document in documents.items() {
            let before = self.left;
            if before == 0 {
                return false;
            }
            if self.at(document.extracted_document_segments()) {
                return true;
            }
            // A document without zones counts too, because the sender controls how many there are.
            if self.left == before {
                self.left -= 1;
            }
        }
        false
    }
}

/// The most submitted documents that are read; nobody submits more for one person
pub const MOST_SUBMITTED: usize = 8;

/// Passes the submitted details of each document to `goes_on` until it returns false
pub fn submitted<'a>(whom: Node<'a, PersonalInformation>, goes_on: &mut dyn FnMut(Node<'a, DocumentElement>) -> bool) {
    if goes_on(whom.document_element()) {
        for document in whom.documents_information().items().take(MOST_SUBMITTED - 1) {
            if !goes_on(document.document_element()) {
                return;
            }
        }
    }
}

/// Passes the analyzed scores of a check to `goes_on` until it returns false
pub fn analyzed<'a>(check: &Fields<'a, MatcherCheck>, goes_on: &mut dyn FnMut(Node<'a, Id>, Decimal<'a>) -> bool) {
    analyses(check.personal_information(), &mut |result| result.decimal().is_none_or(|score| goes_on(result, score)));
}

/// Passes the result of each analysis to `goes_on` until it returns false
pub fn analyses<'a>(of: Node<'a, PersonalInformation>, goes_on: &mut dyn FnMut(Node<'a, Id>) -> bool) {
    for document in of.documents_information().items() {
        for data in document.analyzed_data().items() {
            if !goes_on(data.result()) {
                return;
            }
        }
    }
}

/// Returns the stage that was made last
pub fn latest(report: Node<'_, Report>) -> Option<Node<'_, Stage>> {
    let mut latest: Option<(_, Node<'_, Stage>)> = None;
    for stage in report.stages().items() {
        let moment = moment(stage);
        if latest.is_none_or(|(known, _)| known <= moment) {
            latest = Some((moment, stage));
        }
    }
    latest.map(|(_, stage)| stage)
}

/// Returns whether another stage of the same title could be the last one too
pub fn is_tied(report: Node<'_, Report>, last: Node<'_, Stage>) -> bool {
    let title = last.stage_type().title().word();
    let is_other =
        |stage: &Node<'_, Stage>| stage.place() != last.place() && stage.stage_type().title().word() == title;
    let mut others = report.stages().items().filter(is_other).peekable();
    if others.peek().is_none() {
        return false;
    }
    let last = Order::of(last);
    others
        .map(Order::of)
        .any(|other| other.number == last.number && (other.moment.is_none() || other.moment == last.moment))
}

/// Returns the time when a stage was made
pub fn moment(stage: Node<'_, Stage>) -> Option<(i64, u32)> {
    instant(stage.created().written()?)
}
