//! Judges a result that comes from the person's own device
//!
//! <https://docs.idwise.com/docs/journey-result>

use super::payload::SdkResult;
use super::rules::idwise_sdk_result_to_fetch;
use crate::model::judging::Judging;
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::schema::node::Node;

impl Judge for SdkResult {
    fn judge<'a>(result: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(result.journey_id());
        judging.stated = Judging::quote(result.system_decision());
        judging.decide(&idwise_sdk_result_to_fetch::RULE, result.journey_id());
    }

    fn describe(result: Node<'_, Self>) -> Verification<'_> {
        Verification {
            reference: result.journey_id().text(),
            external_reference: result.reference_no().text(),
            ..Verification::default()
        }
    }
}
