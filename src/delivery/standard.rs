//! Standard Webhooks: an id, a time and signatures of both and the body

use super::bytes::{base64, is_written, same};
use super::credential::Secret;
use super::failure::{Code, Failure};
use super::mac::hmac;
use super::request::{Proof, Request, none, unusable};
use super::timestamped::MOST;
use super::window::seconds;
use crate::providers::scheme::{Algorithm, Encoding, Form};

const SIGNATURES: &str =
    "signatures with a space between them, each `v1,` and an HMAC in base64, or `v1a,` and a signature";

/// The names of its three headers
#[derive(Clone, Copy)]
pub struct Names<'a> {
    /// Of the id
    pub id: &'a str,
    /// Of the time
    pub timestamp: &'a str,
    /// Of the signatures
    pub signature: &'a str,
}

/// Verifies a delivery by its three headers
///
/// # Errors
///
/// It is not proven to be from somebody with one of the secrets or keys, or came too late or too early.
pub fn verify(names: Names<'_>, request: &Request<'_>) -> Result<Proof, Failure> {
    if request.credentials.is_empty() {
        return Err(none());
    }
    let id = request.headers.one(names.id)?;
    if id.is_empty() || id.contains('.') {
        return Err(Failure::malformed(names.id, "an id without a full stop"));
    }
    let timestamp = request.headers.one(names.timestamp)?;
    let sent_at = seconds(timestamp).ok_or_else(|| Failure::malformed(names.timestamp, "a time in seconds"))?;
    let signatures = request.headers.one(names.signature)?;
    let signatures = Signatures::read(signatures).ok_or_else(|| Failure::malformed(names.signature, SIGNATURES))?;
    let mut matched = None;
    for (place, credential) in request.credentials.iter().enumerate() {
        let is_match = match (credential.standard_key(place), &credential.secret) {
            (Some(key), _) => {
                let expected = sign(&key?, id, timestamp, request.body);
                signatures.v1.iter().any(|signature| same(expected.as_bytes(), signature.as_bytes()))
            }
            (None, Secret::Key(key)) if key.is_ed25519() => {
                let signed = signed(id, timestamp, request.body);
                signatures.v1a.iter().any(|signature| key.verifies_ed25519(&signed, signature))
            }
            _ => return Err(unusable(place, &["secret", "publicKey"])),
        };
        matched = matched.or(is_match.then_some(place));
    }
    let place = matched.ok_or_else(|| Failure::of(Code::NoMatch))?;
    request.window.check(sent_at, names.timestamp)?;
    Ok(Proof {
        credential: Some(place),
        form: Some(Form::Raw),
        id: Some(id.to_owned()),
        sent_at: Some(sent_at),
        authentic: true,
        ..Proof::default()
    })
}

/// Returns the HMAC of an id, a time and a body, in base64
pub fn sign(key: &[u8], id: &str, timestamp: &str, body: &[u8]) -> String {
    base64(&hmac(Algorithm::Sha256, key, &[id.as_bytes(), b".", timestamp.as_bytes(), b".", body]))
}

/// Returns what is signed, in one piece
pub fn signed(id: &str, timestamp: &str, body: &[u8]) -> Vec<u8> {
    [id.as_bytes(), b".", timestamp.as_bytes(), b".", body].concat()
}

/// The signatures of a header, by version
#[derive(Default)]
struct Signatures<'a> {
    v1: Vec<&'a str>,
    v1a: Vec<&'a str>,
}

impl<'a> Signatures<'a> {
    /// Reads signatures; those of a version that is not known are skipped
    fn read(value: &'a str) -> Option<Self> {
        let mut signatures = Self::default();
        for text in value.split(' ') {
            match text.split_once(',')? {
                ("v1", signature) if is_written(signature, Encoding::Base64, 32) => signatures.v1.push(signature),
                ("v1a", signature) if is_written(signature, Encoding::Base64, 64) => signatures.v1a.push(signature),
                ("v1" | "v1a", _) => return None,
                _ => {}
            }
        }
        let count = signatures.v1.len() + signatures.v1a.len();
        (1..=MOST).contains(&count).then_some(signatures)
    }
}
