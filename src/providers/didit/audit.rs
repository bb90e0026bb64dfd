//! Checks the reports of an approved session for evidence against it and for contradictions

use super::payload::{
    AmlScreening, DatabaseValidation, Decision, EmailVerification, Feature, FeatureItem, FeatureNode, Hit, HitReview,
    IdVerification, IpAnalysis, LivenessCheck, LogType, MatchType, NfcVerification, PhoneVerification, PoaType,
    PoaVerification, ReportStatus, Review, Status, Warning,
};
use super::reports::{self, Kind, Report, each, is_false, is_true};
use super::rules::{
    didit_address_name_differs, didit_address_tampered, didit_age_differs, didit_aml_count_differs,
    didit_aml_hit_confirmed, didit_aml_hit_inconclusive, didit_aml_match_score_differs, didit_aml_score_differs,
    didit_blocklisted, didit_check_digit_differs, didit_chip_certificate_not_valid, didit_chip_not_authentic,
    didit_evidence_unknown, didit_feature_not_reported, didit_register_does_not_match, didit_register_parts_differ,
    didit_report_declined, didit_report_has_errors, didit_report_in_review, didit_report_not_performed,
    didit_report_unstated, didit_risk_always_declines, didit_score_zero, didit_warning_asks_for_review,
    didit_warning_declines,
};
use crate::model::judging::Judging;
use crate::model::rule::{Effect, Rule};
use crate::schema::node::Node;
use crate::schema::scalar::{Text, Time};
use crate::schema::tape::Position;
use crate::schema::words::Vocabulary;

/// Checks the evidence of one approval
pub struct Audit<'j, 'a> {
    /// The verdict in the making
    pub judging: &'j mut Judging<'a>,
    /// The place of the approving word
    pub accepted: Position,
    /// Whether a person approved, who takes responsibility for what the reports say
    pub reviewed: bool,
}

impl<'a> Audit<'_, 'a> {
    /// Reports evidence against the approval, unless a person approved
    fn against<T>(&mut self, rule: &'static Rule, node: Node<'a, T>) {
        if !self.reviewed {
            self.unanswered(rule, node);
        }
    }

    /// Reports what speaks against the approval even if a person approved
    fn unanswered<T>(&mut self, rule: &'static Rule, node: Node<'a, T>) {
        let related = (rule.effect == Effect::Contradicts).then_some(self.accepted);
        self.judging.say(rule, node.place(), related);
    }

    /// Checks every report of a decision
    pub fn decision(&mut self, decision: Node<'a, Decision>) {
        let mut kinds = Vec::new();
        reports::all(decision, &mut |report| {
            kinds.push(report.kind);
            self.report(&report);
        });
        self.warnings(decision.warnings());
        self.features(decision, &kinds);
        for status in decision.reviews().items().map(Node::<Review>::new_status) {
            if matches!(status.word(), Some(Status::Other(_))) {
                self.unanswered(&didit_evidence_unknown::RULE, status);
            }
        }
        let session = decision.created_at();
        each::<_, IdVerification>(decision.id_verifications(), &mut |document| self.document(document, session));
        each::<_, NfcVerification>(decision.nfc_verifications(), &mut |chip| self.chip(chip, session));
        each::<_, LivenessCheck>(decision.liveness_checks(), &mut |check| self.liveness(check));
        each::<_, PhoneVerification>(decision.phone_verifications(), &mut |phone| {
            phone.matches().items().for_each(|found| didit_blocklisted::check(found.is_blocklisted(), self.judging));
        });
        each::<_, EmailVerification>(decision.email_verifications(), &mut |email| {
            email.matches().items().for_each(|found| didit_blocklisted::check(found.is_blocklisted(), self.judging));
        });
        each::<_, IpAnalysis>(decision.ip_analyses(), &mut |device| {
            device.matches().items().for_each(|found| didit_blocklisted::check(found.is_blocklisted(), self.judging));
        });
        each::<_, PoaVerification>(decision.poa_verifications(), &mut |proof| self.proof(proof));
        each::<_, AmlScreening>(decision.aml_screenings(), &mut |screening| self.screening(screening));
        each::<_, DatabaseValidation>(decision.database_validations(), &mut |register| self.register(register));
    }

    /// Checks the status, the score and the warnings of a report
    pub fn report(&mut self, report: &Report<'a>) {
        let status = report.status;
        match status.word() {
            Some(ReportStatus::Approved) => {}
            Some(ReportStatus::Declined) => self.against(&didit_report_declined::RULE, status),
            Some(ReportStatus::InReview) => self.against(&didit_report_in_review::RULE, status),
            Some(ReportStatus::NotFinished | ReportStatus::Expired | ReportStatus::ResubRequested) => {
                self.against(&didit_report_not_performed::RULE, status);
            }
            Some(ReportStatus::Other(_)) => self.unanswered(&didit_evidence_unknown::RULE, status),
            None => self.unanswered(&didit_report_unstated::RULE, status),
        }
        if let Some(score) = report.score.filter(|score| score.not_positive().is_some())
            && status.word() == Some(ReportStatus::Approved)
        {
            self.unanswered(&didit_score_zero::RULE, score);
        }
        if let Some(warnings) = report.warnings {
            self.warnings(warnings);
        }
    }

    fn warnings(&mut self, warnings: Node<'a, Vec<Warning>>) {
        for warning in warnings.items() {
            let log_type = warning.log_type();
            match log_type.word() {
                Some(LogType::Error) => self.against(&didit_warning_declines::RULE, log_type),
                Some(LogType::Warning) | None => self.against(&didit_warning_asks_for_review::RULE, log_type),
                Some(LogType::Information) if didit_risk_always_declines::is_grave(warning.risk()) => {
                    self.against(&didit_risk_always_declines::RULE, warning.risk());
                }
                Some(LogType::Information) => {}
                Some(LogType::Other(_)) => self.unanswered(&didit_evidence_unknown::RULE, log_type),
            }
        }
    }

    /// Checks whether each feature of the workflow has a report
    fn features(&mut self, decision: Node<'a, Decision>, kinds: &[Kind]) {
        let features = decision.features();
        for item in features.read_as::<Vec<FeatureItem>>().items() {
            let (whole, word) = (item.read_as::<FeatureNode>().feature(), item.read_as::<Feature>());
            let feature = if word.is_absent() { whole } else { word };
            self.feature(feature.word().as_ref(), feature, kinds);
        }
        let written = features.read_as::<Text>();
        for word in written.written().unwrap_or_default().split(['+', ',']).map(str::trim) {
            if !word.is_empty() {
                self.feature(feature(word).as_ref(), written, kinds);
            }
        }
    }

    fn feature<T>(&mut self, feature: Option<&Feature>, node: Node<'a, T>, kinds: &[Kind]) {
        let is_reported = |wanted: &[Kind]| wanted.iter().all(|kind| kinds.contains(kind));
        let reported = match feature {
            Some(Feature::IdVerification) => is_reported(&[Kind::Document]),
            Some(Feature::Nfc) => is_reported(&[Kind::Chip]),
            Some(Feature::Liveness | Feature::AgeEstimation | Feature::FaceSearch) => is_reported(&[Kind::Liveness]),
            Some(Feature::FaceMatch) => is_reported(&[Kind::Face]),
            Some(Feature::Face) => is_reported(&[Kind::Face, Kind::Liveness]),
            Some(Feature::Poa) => is_reported(&[Kind::Address]),
            Some(Feature::Phone) => is_reported(&[Kind::Phone]),
            Some(Feature::Email) => is_reported(&[Kind::Email]),
            Some(Feature::Aml) => is_reported(&[Kind::Lists]),
            Some(Feature::IpAnalysis) => is_reported(&[Kind::Device]),
            Some(Feature::DatabaseValidation) => is_reported(&[Kind::Register]),
            Some(Feature::Questionnaire) => is_reported(&[Kind::Questions]),
            Some(Feature::DocumentAi) => is_reported(&[Kind::OtherDocument]),
            // The reports of a business are not judged.
            Some(Feature::KybRegistry | Feature::KybDocuments | Feature::KybKeyPeople) => false,
            Some(Feature::Other(_)) | None => return self.unanswered(&didit_evidence_unknown::RULE, node),
        };
        if !reported {
            self.unanswered(&didit_feature_not_reported::RULE, node);
        }
    }

    /// Checks a document
    pub fn document(&mut self, document: Node<'a, IdVerification>, session: Node<'a, Time>) {
        didit_check_digit_differs::check(document.mrz(), self.judging);
        didit_age_differs::check(document, session, self.judging);
        if !document.mrz().errors().is_empty() {
            self.unanswered(&didit_report_has_errors::RULE, document.mrz().errors());
        }
        document.matches().items().for_each(|found| didit_blocklisted::check(found.is_blocklisted(), self.judging));
    }

    fn chip(&mut self, chip: Node<'a, NfcVerification>, session: Node<'a, Time>) {
        let whole = chip.authenticity();
        for flag in [whole.sod_integrity(), whole.dg_integrity()] {
            if is_false(flag) {
                self.unanswered(&didit_chip_not_authentic::RULE, flag);
            }
        }
        didit_chip_certificate_not_valid::check(chip, session, self.judging);
    }

    /// Checks what was found beside a face
    pub fn liveness(&mut self, check: Node<'a, LivenessCheck>) {
        check.matches().items().for_each(|found| didit_blocklisted::check(found.is_blocklisted(), self.judging));
    }

    /// Checks a proof of address
    pub fn proof(&mut self, proof: Node<'a, PoaVerification>) {
        if matches!(proof.document_type().word(), Some(PoaType::Other(_))) {
            self.unanswered(&didit_evidence_unknown::RULE, proof.document_type());
        }
        let file = proof.document_metadata();
        for flag in [file.is_tampered(), file.overlay_manipulation().detected()] {
            if is_true(flag) {
                self.against(&didit_address_tampered::RULE, flag);
            }
        }
        if self.judging.hears() {
            didit_address_name_differs::check(proof, self.judging);
        }
    }

    /// Checks a search of lists
    pub fn screening(&mut self, screening: Node<'a, AmlScreening>) {
        didit_aml_hit_confirmed::check(screening, self.judging);
        for review in screening.hits().items().map(Node::<Hit>::review_status) {
            match review.word() {
                Some(HitReview::Inconclusive) => self.against(&didit_aml_hit_inconclusive::RULE, review),
                Some(HitReview::Other(_)) => self.unanswered(&didit_evidence_unknown::RULE, review),
                _ => {}
            }
        }
        didit_aml_count_differs::check(screening, self.judging);
        if self.judging.hears() {
            didit_aml_score_differs::check(screening, self.judging);
            didit_aml_match_score_differs::check(screening, self.judging);
        }
    }

    /// Checks a comparison with registers
    pub fn register(&mut self, register: Node<'a, DatabaseValidation>) {
        didit_register_does_not_match::check(register, self.judging);
        didit_register_parts_differ::check(register, self.judging);
        for part in register.validations().items().flat_map(|answer| answer.validation().each::<MatchType>()) {
            if matches!(part.word(), Some(MatchType::Other(_))) {
                self.unanswered(&didit_evidence_unknown::RULE, part);
            }
        }
        if matches!(register.match_type().word(), Some(MatchType::Other(_))) {
            self.unanswered(&didit_evidence_unknown::RULE, register.match_type());
        }
        if !register.errors().is_empty() {
            self.unanswered(&didit_report_has_errors::RULE, register.errors());
        }
    }
}

/// Returns the feature that a word of version 1 names
fn feature(word: &str) -> Option<Feature> {
    let mut known = Feature::WORDS.spellings.iter();
    known.find(|(spelling, _)| spelling.text() == word).and_then(|&(_, place)| Feature::known(place))
}
