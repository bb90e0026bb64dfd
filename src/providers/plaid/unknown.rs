//! Words that this version does not know

use super::findings::{for_fraud, of_authority};
use super::payload::{Document, Finding, RiskCheck, Session, StepStatus};
use super::registers::{details, summaries};
use super::rules::plaid_word_unknown;
use super::steps;
use crate::model::judging::Judging;
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use crate::schema::words::Vocabulary;

/// Reports the unknown words of a session that passed, of every attempt and also where somebody has decided by hand
pub fn words<'a>(session: Node<'a, Session>, judging: &mut Judging<'a>) {
    if !judging.may_be_unknown() {
        return;
    }
    each(session.steps().each::<StepStatus>(), judging);
    each(steps::with_object(session).into_iter().filter_map(|step| step.own), judging);
    for document in session.documentary_verification().documents().items() {
        of_document(document, judging);
    }
    for selfie in session.selfie_check().selfies().items() {
        let analysis = selfie.analysis();
        each([selfie.status(), analysis.liveness_check()], judging);
        each([analysis.document_comparison()], judging);
    }
    for code in session.verify_sms().verifications().items() {
        each([code.status()], judging);
    }
    let kyc = session.kyc_check();
    each(summaries(kyc).into_iter().chain(details(kyc)), judging);
    of_risk(session.risk_check(), judging);
}

fn of_document<'a>(document: Node<'a, Document>, judging: &mut Judging<'a>) {
    let analysis = document.analysis();
    let (compared, looked_for) = (analysis.extracted_data(), analysis.fraud_analysis_details());
    each([document.status()], judging);
    each([document.extracted_data().category()], judging);
    each([analysis.image_quality()], judging);
    each([compared.expiration_date()], judging);
    let agreement = [analysis.authenticity(), compared.name(), compared.date_of_birth(), compared.issuing_country()];
    each(agreement.into_iter().chain(of_authority(analysis.aamva_verification())), judging);
    each(for_fraud(analysis).into_iter().chain([looked_for.type_supported()]), judging);
    each(analysis.image_quality_details().each::<Finding>(), judging);
    each([looked_for.issue_date_check(), analysis.human_review().status()], judging);
}

fn of_risk<'a>(risk: Node<'a, RiskCheck>, judging: &mut Judging<'a>) {
    let behavior = risk.behavior();
    each([behavior.user_interactions()], judging);
    each([behavior.fraud_ring_detected(), behavior.bot_detected()], judging);
    let (email, phone, network) = (risk.email(), risk.phone(), risk.network());
    each([behavior.risk_level(), email.risk_level(), phone.risk_level(), network.risk_level()], judging);
    for device in risk.devices().items() {
        each([device.ip_proxy_type()], judging);
        each([device.risk_level()], judging);
    }
}

fn each<'a, W: Vocabulary + Shaped>(words: impl IntoIterator<Item = Node<'a, W>>, judging: &mut Judging<'a>) {
    for word in words {
        judging.doubt(&plaid_word_unknown::RULE, word.is_unknown(), word);
    }
}
