//! A finding about something that passed is missing

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The session and a step passed. The last document has no `extracted_data`, no word about one of the four parts of
    /// `analysis.extracted_data`, no `aamva_verification.is_verified`, no `human_review.status` or no word of
    /// `fraud_analysis_details`, although the objects of the last three are there; or a summary of `kyc_check` or a
    /// word of `risk_check.behavior` is missing. `null` counts as missing.
    ///
    /// # Why it matters
    ///
    /// What was not found has not passed. Nothing is accepted by absence.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// <https://plaid.com/docs/api/products/identity-verification/>, which requires each of them.
    RULE = "plaid-finding-missing", Doubts, "a finding about something that passed is missing";
    de = "ein Befund zu etwas, das bestanden ist, fehlt";
    es = "falta un hallazgo sobre algo que se superó";
    fr = "un constat sur un élément réussi manque";
}

/// Looks for the missing ones
pub fn check<'a, W, const COUNT: usize>(found: [Node<'a, W>; COUNT], judging: &mut Judging<'a>) {
    for one in found {
        judging.doubt(&RULE, one.is_absent(), one);
    }
}
