//! A JSON Web Token, signed with ES256, that has the SHA-256 of the body: Plaid's scheme

use super::bytes::{hex, same};
use super::credential::Secret;
use super::failure::{Code, Failure};
use super::keys::Key;
use super::mac::sha256;
use super::member::{has, scalar};
use super::request::{Proof, Request};
use super::window::seconds;
use crate::json::pieces::digits;
use crate::json::tree;
use crate::providers::scheme::Form;
use base64ct::{Base64UrlUnpadded, Encoding};

const EXPECTED: &str = "a JSON Web Token with `alg` ES256, `iat` and `request_body_sha256`";

/// The brackets within brackets of a token
const LEVELS: usize = 8;

/// A token, of which nothing is verified yet
struct Token<'a> {
    signed: &'a str,
    signature: Vec<u8>,
    kid: Option<String>,
    sent_at: u64,
    body: String,
}

/// Verifies a delivery by the token in its header
///
/// # Errors
///
/// It is not proven to be from somebody with one of the keys, or came too late or too early.
pub fn verify(header: &str, request: &Request<'_>) -> Result<Proof, Failure> {
    let keys = request.of_kind(&["jwk"], |secret| match secret {
        Secret::Key(key) if !key.is_ed25519() => Some(key),
        _ => None,
    })?;
    let token = Token::read(request.headers.one(header)?).ok_or_else(|| Failure::malformed(header, EXPECTED))?;
    let is_named = |key: &Key| key.kid().is_none() || token.kid.is_none() || key.kid() == token.kid.as_deref();
    let verifies = |key: &Key| is_named(key) && key.verifies_p256(token.signed.as_bytes(), &token.signature);
    let (place, key) = keys.into_iter().find(|(_, key)| verifies(key)).ok_or_else(|| Failure::of(Code::NoMatch))?;
    if !same(hex(&sha256(&[request.body])).as_bytes(), token.body.as_bytes()) {
        return Err(Failure::of(Code::NoMatch));
    }
    if key.expired_at().is_some_and(|expired_at| request.window.seconds() >= expired_at) {
        return Err(Failure::at(Code::ExpiredKey, super::credential::at(place)));
    }
    request.window.check(token.sent_at, header)?;
    Ok(Proof {
        credential: Some(place),
        form: Some(Form::Raw),
        sent_at: Some(token.sent_at),
        authentic: true,
        ..Proof::default()
    })
}

/// Returns the token of a body; `None` if the key has no private half
pub fn sign(key: &Key, sent_at: u64, body: &[u8]) -> Option<String> {
    let kid = key.kid().map_or_else(String::new, |kid| [",\"kid\":\"", kid, "\""].concat());
    let header = ["{\"alg\":\"ES256\"", &kid, ",\"typ\":\"JWT\"}"].concat();
    let hash = hex(&sha256(&[body]));
    let claims = ["{\"iat\":", &digits(sent_at), ",\"request_body_sha256\":\"", &hash, "\"}"].concat();
    let encode = |text: String| Base64UrlUnpadded::encode_string(text.as_bytes());
    let signed = [encode(header), encode(claims)].join(".");
    let signature = key.sign_p256(signed.as_bytes())?;
    Some([signed, Base64UrlUnpadded::encode_string(&signature)].join("."))
}

/// Returns the id of the key that a token names
pub fn kid(token: &str) -> Option<String> {
    let header = Base64UrlUnpadded::decode_vec(token.split('.').next()?).ok()?;
    tree::with(&header, LEVELS, |tree| scalar(tree, &["kid"]))?
}

impl<'a> Token<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let (signed, signature) = text.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let decode = |part: &str| Base64UrlUnpadded::decode_vec(part).ok();
        let is_es256 = tree::with(&decode(header)?, LEVELS, |tree| {
            // What is critical by RFC 7515 and not known must not be ignored.
            scalar(tree, &["alg"]).as_deref() == Some("ES256") && !has(tree, "crit")
        })?;
        let (sent_at, body) = tree::with(&decode(claims)?, LEVELS, |tree| {
            Some((seconds(&scalar(tree, &["iat"])?)?, scalar(tree, &["request_body_sha256"])?))
        })??;
        is_es256.then_some(Self { signed, signature: decode(signature)?, kid: kid(text), sent_at, body })
    }
}
