//! Checks a result for evidence against its acceptance and for contradictions

use super::decision::Accepted;
use super::payload::{
    Accuracy, Aml, AmlApplicability, DocumentStep, FaceImage, FaceMatch, ImageSource, Journey, LivenessCode, Progress,
    RuleDetail, RuleOutcome, RuleResult, ScreeningCheck, Selfie, SelfieStatus, SpotCheck, SpotChecks, Validation,
    ValidationOutcome, ValidationResult,
};
use super::rules::{
    idwise_aml_matched, idwise_aml_not_ready, idwise_aml_rule_differs, idwise_aml_search_differs, idwise_aml_skipped,
    idwise_aml_unstated, idwise_check_unknown, idwise_document_check_failed, idwise_document_failed,
    idwise_document_not_completed, idwise_document_rule_differs, idwise_document_unstated,
    idwise_document_validation_differs, idwise_document_validation_failed, idwise_duplicate_document,
    idwise_evidence_unknown, idwise_face_compared_with_itself, idwise_face_match_unstated, idwise_face_not_matched,
    idwise_face_score_differs, idwise_face_score_zero, idwise_finish_differs, idwise_issuing_country_differs,
    idwise_journey_ends_before_start, idwise_liveness_fault, idwise_liveness_rule_differs, idwise_liveness_unstated,
    idwise_no_checks, idwise_passport_number_differs, idwise_personal_number_differs, idwise_picture_differs,
    idwise_progress_differs, idwise_rule_detail_not_passed, idwise_rule_failed, idwise_rule_not_applied,
    idwise_rule_unstated, idwise_same_subject_differs, idwise_selfie_missing, idwise_selfie_not_complete,
    idwise_selfie_not_live, idwise_selfie_status_differs, idwise_validation_outcome_differs,
    idwise_validation_rule_differs, idwise_validation_undetermined,
};
use crate::model::judging::Judging;
use crate::model::results::{Results, Says};
use crate::model::rule::{Effect, Rule};
use crate::schema::node::Node;
use crate::schema::scalar::Keyed;

/// `spot_checks`; the page prints one comparison
pub static SPOT_CHECKS: Results = Results {
    name: "idwise.spot_checks",
    record: SpotChecks::record,
    passes: &["Passed", "true"],
    single_passes: true,
    several_pass: true,
    status_decides: true,
};

/// The only one of `screening_checks` that the page names: a match is good in it, and bad in a list of blocked faces
const GOVERNMENT: &str = "additional_face_db";

/// Checks the evidence of one result
pub struct Audit<'j, 'a> {
    /// The verdict in the making
    pub judging: &'j mut Judging<'a>,
    /// The acceptance, if there is one
    pub accepted: Option<Accepted>,
}

/// The rules that passed and can be compared with the evidence that they are about
#[derive(Default)]
struct Claims<'a> {
    authentic: Option<Node<'a, RuleOutcome>>,
    same_subject: Option<Node<'a, RuleOutcome>>,
    no_duplicates: Option<Node<'a, RuleOutcome>>,
    no_records: Option<Node<'a, RuleOutcome>>,
    live: Option<Node<'a, RuleOutcome>>,
}

impl<'a> Claims<'a> {
    fn note(&mut self, id: &str, result: Node<'a, RuleOutcome>) {
        let claim = match id {
            "document_validation" => &mut self.authentic,
            "same_subject" => &mut self.same_subject,
            "no_duplicate_documents" => &mut self.no_duplicates,
            "no_aml_records" => &mut self.no_records,
            "selfie_liveness" => &mut self.live,
            _ => return,
        };
        *claim = Some(result);
    }
}

/// Returns whether a selfie has a result; an empty object is not a check
fn says(selfie: Node<'_, Selfie>) -> bool {
    let selfie = selfie.fields();
    !selfie.status().is_absent() || !selfie.is_live().is_absent()
}

/// Returns whether a document contains evidence for its result
fn shows(document: Node<'_, DocumentStep>) -> bool {
    document.extracted_fields().values().next().is_some()
        || !document.validation_result().validation_outcome().is_absent()
        || !document.validation_result().validation_checks().is_empty()
        || !document.face_match_result().is_absent()
}

/// Returns whether the face on a document was compared with a selfie
fn has_selfie(document: Node<'_, DocumentStep>) -> bool {
    let mut sources = document.face_match_result().images().items().map(Node::<FaceImage>::image_source);
    sources.any(|source| source.word() == Some(ImageSource::Selfie))
}

impl<'a> Audit<'_, 'a> {
    /// Reports evidence against the acceptance, unless a reviewer accepted
    fn against<T>(&mut self, rule: &'static Rule, node: Node<'a, T>) {
        if let Some(Accepted { reviewed: false, place }) = self.accepted {
            let related = (rule.effect == Effect::Contradicts).then_some(place);
            self.judging.say(rule, node.place(), related);
        }
    }

    /// Reports something that is missing or unreadable, even if a reviewer accepted: the reviewer could not see it
    fn unanswered<T>(&mut self, rule: &'static Rule, node: Node<'a, T>) {
        self.judging.doubt(rule, self.accepted.is_some(), node);
    }

    /// Checks a spot check: a live selfie that matches the onboarding's
    pub fn spot_check(&mut self, check: Node<'a, SpotCheck>) {
        let (selfie, rules) = (check.selfie(), check.rule_results());
        let face = check.spot_checks().applicant_selfie_face_match();
        if !says(selfie) && face.is_matched().is_absent() {
            self.unanswered(&idwise_no_checks::RULE, check.spot_checks());
        } else {
            if selfie.is_absent() {
                self.against(&idwise_selfie_missing::RULE, selfie);
            }
            if face.is_absent() {
                self.against(&idwise_face_match_unstated::RULE, face);
            }
        }
        self.selfie(selfie);
        let claims = self.rules(rules);
        self.face(face);
        self.aml(check.aml());
        self.screening(check.screening_checks());
        self.unknown(check.spot_checks());
        if let Some(rule) = claims.live {
            idwise_liveness_rule_differs::check(rule, selfie, self.judging);
        }
        self.no_records(&claims, check.aml());
        if self.judging.hears() {
            idwise_journey_ends_before_start::check(check.start_time(), check.end_time(), self.judging);
            idwise_finish_differs::check(check.system_decision(), check.end_time(), self.judging);
            idwise_face_score_differs::check([face].into_iter(), self.judging);
            idwise_picture_differs::check(face, selfie, check.applicant(), self.judging);
        }
    }

    /// Checks a journey: whatever its flow asked for
    pub fn journey(&mut self, journey: Node<'a, Journey>) {
        let fields = journey.fields();
        let (documents, selfie, rules) = (fields.documents(), fields.selfie(), fields.rule_results());
        let (compared, screenings) = (fields.spot_checks(), fields.screening_checks());
        let is_checked = says(selfie) || documents.values().any(shows);
        if !is_checked && compared.is_absent() && screenings.values().next().is_none() {
            self.unanswered(&idwise_no_checks::RULE, documents);
        }
        for document in documents.values() {
            self.document(document);
        }
        self.selfie(selfie);
        let claims = self.rules(rules);
        self.aml(fields.aml());
        if !compared.is_absent() {
            let face = compared.applicant_selfie_face_match();
            if face.is_absent() {
                self.against(&idwise_face_match_unstated::RULE, face);
            }
            self.face(face);
            self.unknown(compared);
        }
        self.screening(screenings);
        if selfie.is_absent() && (claims.live.is_some() || documents.values().any(has_selfie)) {
            self.against(&idwise_selfie_missing::RULE, selfie);
        }
        self.claims(&claims, journey);
        if self.judging.hears() {
            self.tell(journey);
        }
    }

    /// Checks the faces that were compared with a government's database
    fn screening(&mut self, screenings: Node<'a, Keyed<ScreeningCheck>>) {
        for (name, screening) in screenings.entries() {
            if name != GOVERNMENT {
                self.unanswered(&idwise_check_unknown::RULE, screening);
            }
            let faces = screening.face_match_results();
            if faces.is_empty() {
                self.against(&idwise_face_match_unstated::RULE, faces);
            }
            for face in faces.items() {
                self.face(face);
            }
        }
    }

    /// Checks the comparisons whose names are on no page
    fn unknown(&mut self, compared: Node<'a, SpotChecks>) {
        for (name, entry) in compared.others().entries() {
            if SPOT_CHECKS.says(entry) == Says::Otherwise && !self.judging.is_harmless(&SPOT_CHECKS, name) {
                self.unanswered(&idwise_check_unknown::RULE, entry);
            }
        }
    }

    /// Compares the rules that passed with the evidence that they are about
    fn claims(&mut self, claims: &Claims<'a>, journey: Node<'a, Journey>) {
        let documents = journey.documents();
        if let Some(rule) = claims.authentic {
            idwise_validation_rule_differs::check(rule, documents, self.judging);
        }
        if let Some(rule) = claims.same_subject {
            idwise_same_subject_differs::check(rule, documents, self.judging);
        }
        if let Some(rule) = claims.no_duplicates {
            idwise_duplicate_document::check(rule, documents, self.judging);
        }
        if let Some(rule) = claims.live {
            idwise_liveness_rule_differs::check(rule, journey.selfie(), self.judging);
        }
        self.no_records(claims, journey.aml());
    }

    /// Compares the rule about lists with the matches
    fn no_records(&mut self, claims: &Claims<'a>, aml: Node<'a, Aml>) {
        let reviewed = self.accepted.is_some_and(|accepted| accepted.reviewed);
        if let Some(rule) = claims.no_records.filter(|_| !reviewed) {
            idwise_aml_rule_differs::check(rule, aml, self.judging);
        }
    }

    /// Reports disagreements that usually change no outcome
    fn tell(&mut self, journey: Node<'a, Journey>) {
        let (documents, selfie, applicant) = (journey.documents(), journey.selfie(), journey.applicant());
        idwise_journey_ends_before_start::check(journey.start_time(), journey.end_time(), self.judging);
        idwise_finish_differs::check(journey.system_decision(), journey.end_time(), self.judging);
        for document in documents.values() {
            idwise_document_validation_differs::check(document, self.judging);
            idwise_progress_differs::check(document, self.judging);
            idwise_issuing_country_differs::check(document, self.judging);
            idwise_picture_differs::check(document.face_match_result(), selfie, applicant, self.judging);
        }
        for screening in journey.screening_checks().values() {
            for face in screening.face_match_results().items() {
                idwise_picture_differs::check(face, selfie, applicant, self.judging);
            }
        }
        idwise_picture_differs::check(
            journey.spot_checks().applicant_selfie_face_match(),
            selfie,
            applicant,
            self.judging,
        );
        let faces = documents.values().map(Node::<DocumentStep>::face_match_result);
        idwise_face_score_differs::check(faces, self.judging);
        idwise_document_rule_differs::check(journey.rule_results(), documents, self.judging);
        idwise_passport_number_differs::check(documents, self.judging);
        idwise_personal_number_differs::check(documents, applicant, self.judging);
    }

    fn document(&mut self, document: Node<'a, DocumentStep>) {
        let fields = document.fields();
        let (progress, passed) = (fields.progress(), fields.has_passed_rules());
        match (progress.word(), passed.flag()) {
            (Some(Progress::Started | Progress::NotStarted), _) => {
                self.against(&idwise_document_not_completed::RULE, progress);
            }
            (_, Some(false)) => self.against(&idwise_document_failed::RULE, passed),
            (None, _) => self.against(&idwise_document_not_completed::RULE, progress),
            (_, None) => self.against(&idwise_document_unstated::RULE, passed),
            (_, Some(true)) => {}
        }
        if matches!(progress.word(), Some(Progress::Other(_))) {
            self.unanswered(&idwise_evidence_unknown::RULE, progress);
        }
        if self.judging.may_be_unknown() {
            for field in document.extracted_fields().values() {
                if matches!(field.read_accuracy().word(), Some(Accuracy::Other(_))) {
                    self.unanswered(&idwise_evidence_unknown::RULE, field.read_accuracy());
                }
            }
        }
        self.validation(fields.validation_result());
        self.face(fields.face_match_result());
    }

    fn validation(&mut self, validation: Node<'a, ValidationResult>) {
        let outcome = validation.validation_outcome();
        match outcome.word() {
            Some(ValidationOutcome::Passed) | None => {}
            Some(ValidationOutcome::Failed) => self.against(&idwise_document_validation_failed::RULE, outcome),
            Some(ValidationOutcome::Other(_)) => self.unanswered(&idwise_evidence_unknown::RULE, outcome),
        }
        let (mut first, mut determined) = (None, false);
        for check in validation.validation_checks().items() {
            let result = check.result();
            let word = result.word();
            first = first.or(Some(result));
            determined |= word != Some(Validation::Undetermined);
            match word {
                Some(Validation::Passed | Validation::Undetermined) => {}
                Some(Validation::Failed) => self.against(&idwise_document_check_failed::RULE, result),
                Some(Validation::Other(_)) => self.unanswered(&idwise_evidence_unknown::RULE, result),
                None => self.against(&idwise_document_unstated::RULE, result),
            }
        }
        if let Some(first) = first.filter(|_| !determined) {
            self.against(&idwise_validation_undetermined::RULE, first);
        }
        idwise_validation_outcome_differs::check(validation, self.judging);
    }

    fn selfie(&mut self, selfie: Node<'a, Selfie>) {
        if selfie.is_absent() {
            return;
        }
        let status = selfie.status();
        match status.word() {
            Some(SelfieStatus::Complete) => {}
            Some(SelfieStatus::Refer | SelfieStatus::NotStarted) | None => {
                self.against(&idwise_selfie_not_complete::RULE, status);
            }
            Some(SelfieStatus::Other(_)) => self.unanswered(&idwise_evidence_unknown::RULE, status),
        }
        let live = selfie.is_live();
        match live.flag() {
            Some(true) => {}
            Some(false) => self.against(&idwise_selfie_not_live::RULE, live),
            // "Already reflected" in the status, so it may be `null` beside a selfie that is complete.
            None if live.is_null() && status.word() == Some(SelfieStatus::Complete) => {}
            None => self.against(&idwise_liveness_unstated::RULE, live),
        }
        let code = selfie.liveness_status_code();
        match code.word() {
            None => {}
            Some(LivenessCode::Other(_)) => self.unanswered(&idwise_evidence_unknown::RULE, code),
            Some(_) => self.against(&idwise_liveness_fault::RULE, code),
        }
        idwise_selfie_status_differs::check(selfie, self.judging);
    }

    fn face(&mut self, face: Node<'a, FaceMatch>) {
        if face.is_absent() {
            return;
        }
        let matched = face.is_matched();
        match matched.flag() {
            Some(true) => {
                if face.score().not_positive().is_some() {
                    self.against(&idwise_face_score_zero::RULE, face.score());
                }
            }
            Some(false) => self.against(&idwise_face_not_matched::RULE, matched),
            None => self.against(&idwise_face_match_unstated::RULE, matched),
        }
        idwise_face_compared_with_itself::check(face, self.judging);
        if self.judging.may_be_unknown() {
            for source in face.images().items().map(Node::<FaceImage>::image_source) {
                if matches!(source.word(), Some(ImageSource::Other(_))) {
                    self.unanswered(&idwise_evidence_unknown::RULE, source);
                }
            }
        }
    }

    fn rules(&mut self, rules: Node<'a, Keyed<RuleResult>>) -> Claims<'a> {
        let mut claims = Claims::default();
        for (id, rule) in rules.entries() {
            let rule = rule.fields();
            let (result, details) = (rule.result(), rule.details());
            let word = result.word();
            match word {
                Some(RuleOutcome::Passed) => claims.note(id, result),
                Some(RuleOutcome::Failed) => self.against(&idwise_rule_failed::RULE, result),
                Some(RuleOutcome::CouldNotApply) => self.against(&idwise_rule_not_applied::RULE, result),
                Some(RuleOutcome::Other(_)) => self.unanswered(&idwise_evidence_unknown::RULE, result),
                None => self.against(&idwise_rule_unstated::RULE, result),
            }
            if details.is_absent() {
                continue;
            }
            let claim = Some(result).filter(|_| word == Some(RuleOutcome::Passed));
            for detail in details.read_as::<Vec<RuleDetail>>().items() {
                self.detail(detail, claim);
            }
            let single = details.read_as::<RuleDetail>();
            // The page calls the list an object; an empty object has no details.
            if !single.is_absent() && !single.is_bare() {
                self.detail(single, claim);
            }
        }
        claims
    }

    /// Checks one detail of a rule; only the details of a rule that passed matter
    fn detail(&mut self, detail: Node<'a, RuleDetail>, passed: Option<Node<'a, RuleOutcome>>) {
        let result = detail.result();
        match (result.word(), passed) {
            (Some(RuleOutcome::Other(_)), _) => self.unanswered(&idwise_evidence_unknown::RULE, result),
            (Some(RuleOutcome::Failed), Some(rule)) => {
                self.judging.say(&idwise_rule_detail_not_passed::RULE, result.place(), Some(rule.place()));
            }
            (Some(RuleOutcome::CouldNotApply), Some(_)) => self.against(&idwise_rule_detail_not_passed::RULE, result),
            (None, Some(_)) => self.against(&idwise_rule_unstated::RULE, result),
            _ => {}
        }
    }

    /// Checks the search of the lists
    pub fn aml(&mut self, aml: Node<'a, Aml>) {
        if aml.is_absent() {
            return;
        }
        let applicability = aml.applicability();
        match applicability.word() {
            Some(AmlApplicability::Applicable | AmlApplicability::Disabled) => {}
            Some(AmlApplicability::NotReadyYet) => self.unanswered(&idwise_aml_not_ready::RULE, applicability),
            Some(AmlApplicability::Skipped) => self.against(&idwise_aml_skipped::RULE, applicability),
            Some(AmlApplicability::Other(_)) => self.unanswered(&idwise_evidence_unknown::RULE, applicability),
            None => self.against(&idwise_aml_unstated::RULE, applicability),
        }
        if !aml.matches().is_empty() {
            self.against(&idwise_aml_matched::RULE, aml.matches());
        }
        idwise_aml_search_differs::check(aml, self.judging);
    }
}
