//! A word that no page prints

use super::super::payload::{CaptureMethod, EvidenceStrength, IpReputation, Properties, Report, SecurityTier};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `nist_identity_evidence_strength`, `security_tier`, `ip_reputation`, `document_capture` or `biometric_capture`
    /// in the properties of a report is none that this version knows.
    ///
    /// # Why it matters
    ///
    /// A new word may say that the evidence is worth nothing.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `properties` of a report, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-evidence-unknown", Doubts, Unknown, "a word beside the evidence is not one that this version knows";
    de = "ein Wort neben den Belegen ist dieser Version nicht bekannt";
    es = "esta versión no conoce una palabra junto a las pruebas";
    fr = "un mot à côté des preuves n’est pas connu de cette version";
}

/// Looks at each of the words
pub fn check<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    if !judging.may_be_unknown() {
        return;
    }
    let of = report.properties().read_as::<Properties>();
    let (strength, tier, device) = (of.nist_identity_evidence_strength(), of.security_tier(), of.device());
    judging.doubt(&RULE, matches!(strength.word(), Some(EvidenceStrength::Other(_))), strength);
    judging.doubt(&RULE, matches!(tier.word(), Some(SecurityTier::Other(_))), tier);
    let reputation = device.ip_reputation();
    judging.doubt(&RULE, matches!(reputation.word(), Some(IpReputation::Other(_))), reputation);
    for capture in [device.document_capture(), device.biometric_capture()] {
        judging.doubt(&RULE, matches!(capture.word(), Some(CaptureMethod::Other(_))), capture);
    }
}
