//! Makes `verified_claims` of OpenID Identity Assurance 1.0 from an accepted inspection
//!
//! They contain only what the inspection and the caller say.
//! <https://openid.net/specs/openid-ida-verified-claims-1_0.html>

mod document;
mod form;
pub mod options;
mod person;
pub mod verified;

use crate::issue::{Code, Issue};
use crate::model::assured::Assured;
use crate::model::outcome::Outcome;
use crate::providers::event_facts::EventFacts;
use crate::verdict::inspection::Inspection;
use options::Frame;
use verified::{ClaimsVerification, VerifiedClaims};

/// Returns the verified claims of an inspection
///
/// # Errors
///
/// Returns `not-accepted` unless the outcome is `accept`, and `no-claims` if the verification contains no verified claim.
pub fn verified_claims(
    facts: &'static [EventFacts],
    inspection: &Inspection<'_>,
    frame: &Frame,
) -> Result<VerifiedClaims, Box<Issue>> {
    let Inspection::Read { provider, event, verification, verdict, .. } = inspection else {
        return Err(refused(Code::NotAccepted));
    };
    if verdict.outcome != Outcome::Accept {
        return Err(refused(Code::NotAccepted));
    }
    let assured = EventFacts::of(facts, provider, event).map_or(Assured::NOTHING, |facts| facts.assured);
    let claims = person::claims(verification, assured.person).ok_or_else(|| refused(Code::NoClaims))?;
    Ok(VerifiedClaims {
        verification: ClaimsVerification {
            trust_framework: frame.trust_framework.clone(),
            assurance_level: frame.assurance_level.clone(),
            time: verification.finished_at.as_deref().and_then(form::moment).or_else(|| frame.time.clone()),
            verification_process: form::text(verification.reference.as_deref()),
            evidence: document::evidence(verification, assured.methods, frame.organization.as_deref()),
        },
        claims,
    })
}

/// Returns the issue that there are no verified claims
pub fn refused(code: Code) -> Box<Issue> {
    Box::new(Issue::about(code))
}
