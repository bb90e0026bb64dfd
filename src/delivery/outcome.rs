//! What a caller is told of a delivery: what was proven, and by which key its repetitions are known

use super::failure::Failure;
use super::key::key;
use super::member::scalar;
use super::request::{Proof, Request};
use super::reserialize::LEVELS;
use super::schemes::Chosen;
use super::verify::verify;
use crate::json::tree;
use serde::Serialize;

/// What is known of a delivery
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Outcome {
    /// The provider that the caller names
    pub provider: Option<&'static str>,
    /// The name of the scheme
    pub scheme: String,
    /// The name of the credential that fits
    pub credential: Option<String>,
    /// What exactly was signed
    pub form: Option<&'static str>,
    /// It rests on a construction that is not the state of the art
    pub weak: bool,
    /// The sender is who the credential says
    pub authentic: bool,
    /// Nobody else could read the body
    pub confidential: bool,
    /// The event's id, from a signed header or an authenticated body
    pub id: Option<String>,
    /// The signed time of sending, in seconds since 1970
    pub sent_at: Option<u64>,
    /// The idempotency key
    pub key: String,
}

/// Verifies a delivery; returns what is known of it, and its body if that is not the one that was sent
///
/// # Errors
///
/// Why nothing was proven.
pub fn outcome(chosen: &Chosen<'_>, request: &Request<'_>) -> Result<(Outcome, Option<Vec<u8>>), Failure> {
    let proof = verify(&chosen.scheme, request)?;
    let body = proof.plain.as_deref().unwrap_or(request.body);
    let id = proof.id.clone().or_else(|| event_id(chosen, &proof, body));
    let credential = proof.credential.and_then(|place| request.credentials.get(place)?.name());
    let sender = chosen.provider.unwrap_or(chosen.scheme.name);
    let outcome = Outcome {
        provider: chosen.provider,
        scheme: chosen.scheme.name.to_owned(),
        credential: credential.map(ToOwned::to_owned),
        form: proof.form.map(crate::providers::scheme::Form::name),
        weak: proof.weak,
        authentic: proof.authentic,
        confidential: proof.confidential,
        key: key(sender, credential, id.as_deref(), body),
        id,
        sent_at: proof.sent_at,
    };
    Ok((outcome, proof.plain))
}

/// Returns the event's id in a body; of a body that anybody may have written, there is none
fn event_id(chosen: &Chosen<'_>, proof: &Proof, body: &[u8]) -> Option<String> {
    if chosen.event_id.is_empty() || !proof.authentic {
        return None;
    }
    tree::with(body, LEVELS, |tree| scalar(tree, chosen.event_id))?
}
