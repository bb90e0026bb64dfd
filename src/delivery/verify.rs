//! Verifies a delivery by its scheme

use super::failure::Failure;
use super::member::scalar;
use super::request::{Proof, Request};
use super::reserialize::LEVELS;
use super::standard::Names;
use super::window::seconds;
use super::{digest, encrypted, fixed, mac, standard, timestamped, token};
use crate::json::tree;
use crate::providers::scheme::{Family, Scheme, SentAt};

/// Verifies a delivery and says what was proven of it
///
/// # Errors
///
/// Why nothing was proven.
pub fn verify(scheme: &Scheme<'_>, request: &Request<'_>) -> Result<Proof, Failure> {
    let proof = match scheme.family {
        Family::Hmac(ref mac) => mac::verify(mac, request)?,
        Family::Timestamped { header } => timestamped::verify(header, request)?,
        Family::Standard { id, timestamp, signature } => standard::verify(Names { id, timestamp, signature }, request)?,
        Family::Digest { header, forms } => digest::verify(header, forms, request)?,
        Family::Token { header } => token::verify(header, request)?,
        Family::Encrypted { iv } => encrypted::verify(iv, request)?,
        Family::Static => agreed(request, &["header"])?,
        Family::Basic => agreed(request, &["username"])?,
        Family::Bearer => agreed(request, &["token"])?,
        Family::Unsigned => unsigned(request)?,
    };
    match scheme.sent_at {
        Some(sent_at) => in_time(sent_at, request, proof),
        None => Ok(proof),
    }
}

/// Verifies a delivery by a header that has an agreed value
fn agreed(request: &Request<'_>, kinds: &'static [&'static str]) -> Result<Proof, Failure> {
    if request.credentials.is_empty() {
        return Err(super::request::none());
    }
    let mut all = request.credentials.iter().enumerate();
    if let Some((place, _)) = all.clone().find(|(_, known)| !kinds.contains(&known.kind())) {
        return Err(super::request::unusable(place, kinds));
    }
    let place = fixed::first_of(&mut all, request.headers)?;
    Ok(Proof { credential: Some(place), authentic: true, ..Proof::default() })
}

/// Proves nothing; a credential would look as if it were checked
fn unsigned(request: &Request<'_>) -> Result<Proof, Failure> {
    match request.credentials {
        [] => Ok(Proof::default()),
        _ => Err(super::request::unusable(0, &[])),
    }
}

/// Checks the time in a header, which the signed body has to repeat
fn in_time(at: SentAt<'_>, request: &Request<'_>, proof: Proof) -> Result<Proof, Failure> {
    let written = request.headers.one(at.header)?;
    let sent_at = seconds(written).ok_or_else(|| Failure::malformed(at.header, "a time in seconds"))?;
    let signed = proof.plain.as_deref().unwrap_or(request.body);
    let stated = tree::with(signed, LEVELS, |tree| scalar(tree, &[at.key])).flatten();
    if stated.as_deref() != Some(written) {
        return Err(Failure::malformed(at.header, "the time that the signed body states"));
    }
    request.window.check(sent_at, at.header)?;
    Ok(Proof { sent_at: Some(sent_at), ..proof })
}
