//! Judges IDWise's journeys and spot checks
//!
//! <https://docs.idwise.com/reference/get-journey-result>

use super::audit::Audit;
use super::decision::Decided;
use super::payload::{Environment, Journey, SpotCheck};
use super::rules::idwise_evidence_unknown;
use super::{describe, statements};
use crate::model::assured::{Assured, Basis, Method};
use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::rules::error_beside_result;
use crate::rules::test_environment;
use crate::schema::node::Node;

impl Judge for SpotCheck {
    fn judge<'a>(check: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(check.journey_id());
        judging.decided_at = Judging::moment(check.end_time());
        let decisions = check.decisions();
        let accepted = decisions.decide(judging);
        Audit { judging, accepted }.spot_check(check);
        error_beside_result::check([check.error(), check.errors()], judging);
        environment(check.environment_name(), judging);
    }

    fn evidence<'a>(check: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        statements::spot_check(check, evidence);
    }

    fn describe(check: Node<'_, Self>) -> Verification<'_> {
        describe::spot_check(check)
    }
}

impl Judge for Journey {
    /// The applicant's details may come from the caller, so only a document that was read assures the person
    const ASSURED: Assured = Assured {
        person: Basis::Document,
        methods: &[
            ("validation_result", Method::Vri),
            ("document_validation", Method::Vri),
            ("face_match_result", Method::Bvr),
            ("same_subject", Method::Bvr),
        ],
    };

    fn judge<'a>(journey: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(journey.journey_id());
        judging.decided_at = Judging::moment(journey.end_time());
        let decisions = journey.decisions();
        let accepted = decisions.decide(judging);
        Audit { judging, accepted }.journey(journey);
        error_beside_result::check([journey.error(), journey.errors()], judging);
        environment(journey.environment_name(), judging);
    }

    fn evidence<'a>(journey: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        statements::journey(journey, evidence);
    }

    fn describe(journey: Node<'_, Self>) -> Verification<'_> {
        describe::journey(journey)
    }
}

/// Checks `environment_name`: "available values (live, sandbox)"
fn environment<'a>(name: Node<'a, Environment>, judging: &mut Judging<'a>) {
    let word = name.word();
    judging.doubt(&test_environment::RULE, word == Some(Environment::Sandbox), name);
    judging.doubt(&idwise_evidence_unknown::RULE, matches!(word, Some(Environment::Other(_))), name);
}
