//! The details of a clear report say nothing bad

use super::super::payload::{EvidenceStrength, Finding, IpReputation, Properties, Report};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The result of a report is `clear`, and in its properties `nist_identity_evidence_strength` is `unacceptable`,
    /// `ip_reputation` is `HIGH_RISK`, or `emulator` or `fake_network_request` is true.
    ///
    /// # Why it matters
    ///
    /// Each says that the evidence or the device is no good. No page says that this makes a report `consider`, so the
    /// result can be clear all the same.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `properties` of a report, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-details-against-clear", Doubts, "the report is clear although its details speak against it";
    de = "der Bericht ist unauffällig, obwohl seine Einzelheiten dagegen sprechen";
    es = "el informe es favorable aunque sus detalles hablan en contra";
    fr = "le rapport est favorable alors que ses détails parlent contre lui";
}

/// Looks at each of the details
pub fn check<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    let result = report.result();
    if result.word() != Some(Finding::Clear) {
        return;
    }
    let of = report.properties().read_as::<Properties>();
    let (strength, device) = (of.nist_identity_evidence_strength(), of.device());
    let is_unacceptable = strength.word() == Some(EvidenceStrength::Unacceptable);
    judging.doubt_beside(&RULE, is_unacceptable, strength, result);
    let reputation = device.ip_reputation();
    judging.doubt_beside(&RULE, reputation.word() == Some(IpReputation::HighRisk), reputation, result);
    for flag in [device.emulator(), device.fake_network_request()] {
        judging.doubt_beside(&RULE, flag.flag() == Some(true), flag, result);
    }
}
