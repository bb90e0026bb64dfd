//! The reports of a decision, whatever their version and kind

use super::payload::{
    AmlScreening, ApiResult, DatabaseValidation, Decision, DocumentAiDocument, DocumentAiItem, EmailVerification,
    FaceMatch, FaceSearch, IdVerification, IpAnalysis, LivenessCheck, NfcVerification, PhoneVerification,
    PoaVerification, QuestionnaireResponse, ReportStatus, Warning,
};
use crate::schema::node::Node;
use crate::schema::pointer::{OwnName, Pointer};
use crate::schema::scalar::{Flag, Id, Percent};
use crate::schema::shape::Shaped;

/// What a report is about
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    Document,
    Chip,
    Liveness,
    Face,
    Phone,
    Email,
    Address,
    /// Lists of sanctions, of exposed persons and of adverse media
    Lists,
    Register,
    Device,
    Questions,
    OtherDocument,
}

/// Returns whether reports of these kinds say who the person is: a document or a chip does, and so does the face of a
/// living person that is compared with another
pub fn identify(kinds: &[Kind]) -> bool {
    let has = |kind| kinds.contains(&kind);
    has(Kind::Document) || has(Kind::Chip) || has(Kind::Liveness) && has(Kind::Face)
}

/// A report
pub struct Report<'a> {
    /// What it is about
    pub kind: Kind,
    /// The status
    pub status: Node<'a, ReportStatus>,
    /// The warnings, which in version 1 are not in the report
    pub warnings: Option<Node<'a, Vec<Warning>>>,
    /// The score of a face
    pub score: Option<Node<'a, Percent>>,
    /// The id of its step
    node_id: Option<Node<'a, Id>>,
    /// The name of the list that it is in, or its own
    list: OwnName<'a>,
    /// The place of the report
    pub pointer: Pointer<'a>,
}

impl<'a> Report<'a> {
    /// Returns the id of its step, or else the name of its list
    pub fn name(&self) -> OwnName<'a> {
        self.node_id.and_then(Node::text).map_or_else(|| self.list.clone(), OwnName::Written)
    }
}

/// A record that is a report
pub trait IsReport<'a> {
    /// Returns it as one
    fn report(self, list: OwnName<'a>) -> Report<'a>;
}

/// Lists the records that are reports, with the kind of each and the name of its score
macro_rules! reports {
    ($($Record:ident is $Kind:ident $(with $score:ident)? $(by $node_id:ident)?;)+) => {$(
        impl<'a> IsReport<'a> for Node<'a, $Record> {
            fn report(self, list: OwnName<'a>) -> Report<'a> {
                let own = self.fields();
                Report {
                    kind: Kind::$Kind,
                    status: own.status(),
                    warnings: Some(own.warnings()),
                    score: reports!(@some own $($score)?),
                    node_id: reports!(@some own $($node_id)?),
                    list,
                    pointer: self.pointer(),
                }
            }
        }
    )+};
    (@some $own:ident) => { None };
    (@some $own:ident $field:ident) => { Some($own.$field()) };
}

reports! {
    IdVerification is Document by node_id;
    NfcVerification is Chip by node_id;
    LivenessCheck is Liveness with score by node_id;
    FaceMatch is Face with score by node_id;
    PhoneVerification is Phone by node_id;
    EmailVerification is Email by node_id;
    PoaVerification is Address by node_id;
    AmlScreening is Lists by node_id;
    DatabaseValidation is Register by node_id;
    IpAnalysis is Device by node_id;
    QuestionnaireResponse is Questions by node_id;
    DocumentAiDocument is OtherDocument by node_id;
    FaceSearch is Face;
}

/// Passes each report of a list to `show`; version 2 has an object instead of the list
pub fn each<'a, L: Shaped, R: Shaped>(list: Node<'a, L>, show: &mut dyn FnMut(Node<'a, R>)) {
    for report in list.read_as::<Vec<R>>().items() {
        show(report);
    }
    let single = list.read_as::<R>();
    if !single.is_absent() {
        show(single);
    }
}

/// Passes each report of a decision to `show`
pub fn all<'a>(decision: Node<'a, Decision>, show: &mut dyn FnMut(Report<'a>)) {
    let of = decision.fields();
    let lists = of.id_verifications();
    each::<_, IdVerification>(lists, &mut |document| {
        show(document.report(lists.own_name()));
        parts_of_document(document, show);
    });
    /// Passes the reports of some lists
    macro_rules! lists {
        ($($list:ident: $Record:ident),+ $(,)?) => {$(
            let list = of.$list();
            if !list.is_absent() {
                each::<_, $Record>(list, &mut |report| show(report.report(list.own_name())));
            }
        )+};
    }
    lists!(nfc_verifications: NfcVerification, liveness_checks: LivenessCheck, face_matches: FaceMatch);
    face(decision, show);
    lists!(
        phone_verifications: PhoneVerification,
        email_verifications: EmailVerification,
        poa_verifications: PoaVerification,
        aml_screenings: AmlScreening,
        database_validations: DatabaseValidation,
        ip_analyses: IpAnalysis,
    );
    let (questions, others) = (of.questionnaire_responses(), of.document_ai_documents());
    questions.items().for_each(|report| show(report.report(questions.own_name())));
    for report in others.items() {
        show(report.report(others.own_name()));
        let items = report.items().items().map(Node::<DocumentAiItem>::status).filter(|status| !status.is_absent());
        items.for_each(|status| show(part(Kind::OtherDocument, status)));
    }
}

/// Passes what version 1 says of the parts of a document; a chip that nobody read is no part
fn parts_of_document<'a>(document: Node<'a, IdVerification>, show: &mut dyn FnMut(Report<'a>)) {
    let (read, chip) = (document.ocr_status(), document.epassport_status());
    if !read.is_absent() {
        show(part(Kind::Document, read));
    }
    let is_read = document.is_nfc_verified().flag() == Some(true);
    let is_held = matches!(chip.word(), Some(ReportStatus::Declined | ReportStatus::InReview | ReportStatus::Other(_)));
    if is_held || is_read && !chip.is_absent() {
        show(part(Kind::Chip, chip));
    }
}

/// Passes what version 1 says of the face
fn face<'a>(decision: Node<'a, Decision>, show: &mut dyn FnMut(Report<'a>)) {
    let face = decision.face();
    if face.is_absent() {
        return;
    }
    let whole = Report { list: face.own_name(), pointer: face.pointer(), ..part(Kind::Face, face.status()) };
    show(whole);
    let (living, alike) = (face.liveness_status(), face.face_match_status());
    if !living.is_absent() {
        show(Report { score: Some(face.liveness_confidence()), ..part(Kind::Liveness, living) });
    }
    if !alike.is_absent() {
        show(Report { score: Some(face.face_match_similarity()), ..part(Kind::Face, alike) });
    }
}

/// Returns a part of a report, named after its status
fn part(kind: Kind, status: Node<'_, ReportStatus>) -> Report<'_> {
    let (list, pointer) = (status.own_name(), status.pointer());
    Report { kind, status, warnings: None, score: None, node_id: None, list, pointer }
}

/// Passes each report of a call of the API to `show`
pub fn of_call<'a>(result: Node<'a, ApiResult>, show: &mut dyn FnMut(Report<'a>)) {
    let of = result.fields();
    /// Passes the reports that are there
    macro_rules! reports {
        ($($report:ident),+ $(,)?) => {$(
            let report = of.$report();
            if !report.is_absent() {
                show(report.report(report.own_name()));
            }
        )+};
    }
    reports!(id_verification, liveness, face_match, aml, poa, age_estimation, face_search, database_validation,);
}

/// Returns whether a flag is given and false
pub fn is_false(flag: Node<'_, Flag>) -> bool {
    flag.flag() == Some(false)
}

/// Returns whether a flag is given and true
pub fn is_true(flag: Node<'_, Flag>) -> bool {
    flag.flag() == Some(true)
}
