//! Judges a search of the lists that is not part of a journey, by its decision and its matches
//!
//! <https://docs.idwise.com/reference/get-aml-result>

use super::audit::Audit;
use super::decision::Decided;
use super::describe;
use super::payload::{AmlApplicability, AmlResult};
use super::rules::{idwise_aml_result_of_a_journey, idwise_aml_result_without_search};
use crate::model::judging::Judging;
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::schema::node::Node;

impl Judge for AmlResult {
    fn judge<'a>(result: Node<'a, Self>, judging: &mut Judging<'a>) {
        let aml = result.aml();
        judging.reference = Judging::quote(result.check_id());
        judging.decided_at = Judging::moment(result.check_time());
        let decisions = result.decisions();
        // The page has only the final decision. If it stands alone, a reviewer's word is a reviewer's decision.
        let is_alone = decisions.system.is_absent() && decisions.manual.is_absent();
        let accepted = if is_alone { decisions.decide_reviewed(judging) } else { decisions.decide(judging) };
        let made = aml.applicability();
        let is_disabled = made.word() == Some(AmlApplicability::Disabled);
        judging.doubt(&idwise_aml_result_without_search::RULE, accepted.is_some() && aml.is_absent(), aml);
        judging.doubt(&idwise_aml_result_without_search::RULE, accepted.is_some() && is_disabled, made);
        idwise_aml_result_of_a_journey::check(result, judging);
        Audit { judging, accepted }.aml(aml);
    }

    fn describe(result: Node<'_, Self>) -> Verification<'_> {
        Verification {
            reference: result.check_id().text(),
            external_reference: result.reference_number().text(),
            finished_at: result.check_time().iso(),
            checks: describe::aml(result.aml()).into_iter().collect(),
            ..Verification::default()
        }
    }
}
