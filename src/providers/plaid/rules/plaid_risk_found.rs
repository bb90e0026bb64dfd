//! A session passed beside signs of fraud

use super::super::payload::{Interactions, IpProxy, RiskCheck, RiskLevel, YesNo};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Percent;

rule! {
    /// # What it checks
    ///
    /// The session passed, and `risk_check` has a bot, a ring of fraud, `risky` interactions, Tor, a `risk_level` that
    /// is `high`, a score of a synthetic identity of 70 or more or of a stolen one of 90 or more, or the face of
    /// another session.
    ///
    /// # Why it matters
    ///
    /// Plaid's own example has such signs beside `success`: the template decides what they lead to, and it is not in
    /// the body.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `risk_check`, <https://plaid.com/docs/api/products/identity-verification/>, and the limits of high risk,
    /// <https://plaid.com/docs/identity-verification/risk-checks/>.
    RULE = "plaid-risk-found", Informs, "the session passed, but there are signs of fraud";
    de = "die Sitzung ist bestanden, aber es gibt Anzeichen für Betrug";
    es = "la sesión se superó, pero hay indicios de fraude";
    fr = "la session est réussie, mais il y a des signes de fraude";
}

/// From which score on an identity is likely to be invented
const SYNTHETIC: f64 = 70.0;
/// From which score on an identity is likely to be stolen
const STOLEN: f64 = 90.0;

/// Looks for every sign
pub fn check<'a>(risk: Node<'a, RiskCheck>, judging: &mut Judging<'a>) {
    let (behavior, signals) = (risk.behavior().fields(), risk.identity_abuse_signals());
    let used = behavior.user_interactions();
    judging.doubt(&RULE, used.word() == Some(Interactions::Risky), used);
    for word in [behavior.fraud_ring_detected(), behavior.bot_detected()] {
        judging.doubt(&RULE, word.word() == Some(YesNo::Yes), word);
    }
    let is_from = |score: Node<'a, Percent>, limit: f64| score.to_f64().is_some_and(|score| score >= limit);
    let (synthetic, stolen) = (signals.synthetic_identity().score(), signals.stolen_identity().score());
    judging.doubt(&RULE, is_from(synthetic, SYNTHETIC), synthetic);
    judging.doubt(&RULE, is_from(stolen, STOLEN), stolen);
    judging.doubt(&RULE, !risk.facial_duplicates().is_empty(), risk.facial_duplicates());
    let (email, phone, network) = (risk.email(), risk.phone(), risk.network());
    let levels = [behavior.risk_level(), email.risk_level(), phone.risk_level(), network.risk_level()];
    for level in levels {
        judging.doubt(&RULE, level.word() == Some(RiskLevel::High), level);
    }
    for device in risk.devices().items() {
        let (level, proxy) = (device.risk_level(), device.ip_proxy_type());
        judging.doubt(&RULE, level.word() == Some(RiskLevel::High), level);
        judging.doubt(&RULE, proxy.word() == Some(IpProxy::Tor), proxy);
    }
}
