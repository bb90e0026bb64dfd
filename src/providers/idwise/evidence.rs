//! Whatever in a result speaks against its acceptance

use super::decision::Accepted;
use super::payload::{
    Accuracy, Aml, AmlApplicability, DocumentStep, FaceMatch, ImageSource, Journey, LivenessCode, Progress, RuleDetail,
    RuleOutcome, RuleResult, Selfie, SelfieStatus, SpotCheck, Validation, ValidationOutcome, ValidationResult,
};
use super::verdict::{
    AML_MATCHED, AML_NOT_READY, AML_SKIPPED, AML_UNSTATED, CHECK_FAILED, DOCUMENT_EXPIRED, DOCUMENT_FAILED,
    DOCUMENT_NOT_COMPLETED, DOCUMENT_UNSTATED, FACE_NOT_MATCHED, FACE_UNSTATED, LIVENESS_FAULT, LIVENESS_UNSTATED,
    NO_CHECKS, NOT_LIVE, RULE_DETAIL_NOT_PASSED, RULE_FAILED, RULE_NOT_APPLIED, RULE_UNSTATED, SELFIE_MISSING,
    SELFIE_NOT_COMPLETE, VALIDATION_FAILED, WORD_UNKNOWN,
};
use crate::model::judging::Judging;
use crate::model::rule::{Effect, Rule};
use crate::schema::date::Date;
use crate::schema::node::Node;
use crate::schema::scalar::{Keyed, Time};

/// What a result shows for its acceptance
pub struct Evidence<'j, 'a> {
    /// The verdict in the making
    pub judging: &'j mut Judging<'a>,
    /// Who accepted
    pub accepted: Accepted,
}

impl<'a> Evidence<'_, 'a> {
    /// Something speaks against the acceptance, unless a reviewer has answered for it
    fn against<T>(&mut self, rule: &'static Rule, node: Node<'a, T>) {
        if !self.accepted.reviewed {
            let related = (rule.effect == Effect::Contradicts).then_some(self.accepted.place);
            self.judging.say(rule, node.place(), related);
        }
    }

    /// Something is not there to be reviewed, or not to be read: nobody answers for it
    fn unanswered<T>(&mut self, rule: &'static Rule, node: Node<'a, T>) {
        self.judging.say(rule, node.place(), None);
    }

    /// The evidence of a spot check: a live selfie that matches the onboarding's
    pub fn spot_check(&mut self, check: Node<'a, SpotCheck>) {
        let (selfie, rules) = (check.selfie(), check.rule_results());
        let face = check.spot_checks().applicant_selfie_face_match();
        if selfie.is_absent() && face.is_absent() && rules.entries().next().is_none() {
            return self.unanswered(&NO_CHECKS, check.spot_checks());
        }
        if selfie.is_absent() {
            self.against(&SELFIE_MISSING, selfie);
        }
        if face.is_absent() {
            self.against(&FACE_UNSTATED, face);
        }
        self.selfie(selfie);
        self.rules(rules);
        self.face(face);
    }

    /// The evidence of a journey: whatever its flow asked for
    pub fn journey(&mut self, journey: Node<'a, Journey>) {
        let (documents, selfie, rules) = (journey.documents(), journey.selfie(), journey.rule_results());
        if selfie.is_absent() && documents.entries().next().is_none() && rules.entries().next().is_none() {
            self.unanswered(&NO_CHECKS, documents);
        }
        let day = day(journey.end_time()).or_else(|| day(journey.start_time()));
        for (_, document) in documents.entries() {
            self.document(document, day);
        }
        self.selfie(selfie);
        self.rules(rules);
        self.aml(journey.aml());
        for (_, screening) in journey.screening_checks().entries() {
            for face in screening.face_match_results().items() {
                self.face(face);
            }
        }
    }

    fn document(&mut self, document: Node<'a, DocumentStep>, day: Option<Date>) {
        let (progress, passed) = (document.progress(), document.has_passed_rules());
        match (progress.word(), passed.flag()) {
            (Some(Progress::Started | Progress::NotStarted), _) => self.against(&DOCUMENT_NOT_COMPLETED, progress),
            (_, Some(false)) => self.against(&DOCUMENT_FAILED, passed),
            (None, _) => self.against(&DOCUMENT_NOT_COMPLETED, progress),
            (_, None) => self.against(&DOCUMENT_UNSTATED, passed),
            (_, Some(true)) => {}
        }
        if matches!(progress.word(), Some(Progress::Other(_))) {
            self.unanswered(&WORD_UNKNOWN, progress);
        }
        for (name, field) in document.extracted_fields().entries() {
            if matches!(field.read_accuracy().word(), Some(Accuracy::Other(_))) {
                self.unanswered(&WORD_UNKNOWN, field.read_accuracy());
            }
            if name == "Expiry Date"
                && let (Some(expires), Some(day)) =
                    (field.value().written().and_then(|written| Date::read(&written)), day)
                && expires < day
            {
                self.against(&DOCUMENT_EXPIRED, field.value());
            }
        }
        self.validation(document.validation_result());
        self.face(document.face_match_result());
    }

    fn validation(&mut self, validation: Node<'a, ValidationResult>) {
        let outcome = validation.validation_outcome();
        match outcome.word() {
            Some(ValidationOutcome::Passed) | None => {}
            Some(ValidationOutcome::Failed) => self.against(&VALIDATION_FAILED, outcome),
            Some(ValidationOutcome::Other(_)) => self.unanswered(&WORD_UNKNOWN, outcome),
        }
        for check in validation.validation_checks().items() {
            match check.result().word() {
                Some(Validation::Passed | Validation::Undetermined) => {}
                Some(Validation::Failed) => self.against(&CHECK_FAILED, check.result()),
                Some(Validation::Other(_)) => self.unanswered(&WORD_UNKNOWN, check.result()),
                None => self.against(&DOCUMENT_UNSTATED, check.result()),
            }
        }
    }

    fn selfie(&mut self, selfie: Node<'a, Selfie>) {
        if selfie.is_absent() {
            return;
        }
        let status = selfie.status();
        match status.word() {
            Some(SelfieStatus::Complete) => {}
            Some(SelfieStatus::Refer | SelfieStatus::NotStarted) | None => self.against(&SELFIE_NOT_COMPLETE, status),
            Some(SelfieStatus::Other(_)) => self.unanswered(&WORD_UNKNOWN, status),
        }
        match selfie.is_live().flag() {
            Some(true) => {}
            Some(false) => self.against(&NOT_LIVE, selfie.is_live()),
            None => self.against(&LIVENESS_UNSTATED, selfie.is_live()),
        }
        let code = selfie.liveness_status_code();
        match code.word() {
            None => {}
            Some(LivenessCode::Other(_)) => self.unanswered(&WORD_UNKNOWN, code),
            Some(_) => self.against(&LIVENESS_FAULT, code),
        }
    }

    fn face(&mut self, face: Node<'a, FaceMatch>) {
        if face.is_absent() {
            return;
        }
        match face.is_matched().flag() {
            Some(true) => {}
            Some(false) => self.against(&FACE_NOT_MATCHED, face.is_matched()),
            None => self.against(&FACE_UNSTATED, face.is_matched()),
        }
        for image in face.images().items() {
            if matches!(image.image_source().word(), Some(ImageSource::Other(_))) {
                self.unanswered(&WORD_UNKNOWN, image.image_source());
            }
        }
    }

    fn rules(&mut self, rules: Node<'a, Keyed<RuleResult>>) {
        for (_, rule) in rules.entries() {
            let result = rule.result();
            match result.word() {
                Some(RuleOutcome::Passed) => {}
                Some(RuleOutcome::Failed) => self.against(&RULE_FAILED, result),
                Some(RuleOutcome::CouldNotApply) => self.against(&RULE_NOT_APPLIED, result),
                Some(RuleOutcome::Other(_)) => self.unanswered(&WORD_UNKNOWN, result),
                None => self.against(&RULE_UNSTATED, result),
            }
            let (details, passed) = (rule.details(), result.word() == Some(RuleOutcome::Passed));
            for detail in details.read_as::<Vec<RuleDetail>>().items() {
                self.detail(detail, passed);
            }
            if !details.read_as::<RuleDetail>().is_absent() {
                self.detail(details.read_as(), passed);
            }
        }
    }

    /// One detail of a rule: only a rule that passed has to answer for it
    fn detail(&mut self, detail: Node<'a, RuleDetail>, passed: bool) {
        let result = detail.result();
        match result.word() {
            Some(RuleOutcome::Other(_)) => self.unanswered(&WORD_UNKNOWN, result),
            Some(RuleOutcome::Failed | RuleOutcome::CouldNotApply) if passed => {
                self.against(&RULE_DETAIL_NOT_PASSED, result);
            }
            None if passed => self.against(&RULE_UNSTATED, result),
            _ => {}
        }
    }

    fn aml(&mut self, aml: Node<'a, Aml>) {
        if aml.is_absent() {
            return;
        }
        let applicability = aml.applicability();
        match applicability.word() {
            Some(AmlApplicability::Applicable | AmlApplicability::Disabled) => {}
            Some(AmlApplicability::NotReadyYet) => self.unanswered(&AML_NOT_READY, applicability),
            Some(AmlApplicability::Skipped) => self.against(&AML_SKIPPED, applicability),
            Some(AmlApplicability::Other(_)) => self.unanswered(&WORD_UNKNOWN, applicability),
            None => self.against(&AML_UNSTATED, applicability),
        }
        if !aml.matches().is_empty() {
            self.against(&AML_MATCHED, aml.matches());
        }
    }
}

/// The day of a moment
fn day(time: Node<'_, Time>) -> Option<Date> {
    Date::read(&time.written()?)
}
