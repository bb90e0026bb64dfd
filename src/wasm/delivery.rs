//! What `idverdict/delivery` asks: who sent the body in the buffer
//!
//! Options come as objects that `entry/delivery/` has made, so their fields are known to be there.

use super::given::{self, Unfit};
use super::value::{Made, thrown, value};
use super::words::{address, low};
use crate::delivery::credential::{Credential, at, is_header_name};
use crate::delivery::encrypted::{BLOCK, encrypt_with};
use crate::delivery::failure::Failure;
use crate::delivery::headers::Headers;
use crate::delivery::keys::Jwk;
use crate::delivery::outcome::{Outcome, outcome};
use crate::delivery::peek::{self, Peek};
use crate::delivery::request::Request;
use crate::delivery::schemes::{Chosen, chosen, headers_of};
use crate::delivery::sign::{self, Choice};
use crate::delivery::window::{TOLERANCES, Window};
use crate::issue::{Code, Issue};
use crate::json::pieces::{digits, joined};
use crate::providers::scheme::{Algorithm, BodyMac, Encoding, Family, Form, Scheme};
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use zeroize::Zeroize;

thread_local! {
    /// The body as it was sent
    static BODY: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    /// The body that was decrypted or written anew
    static PLAIN: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Room for a body of `length` bytes; its address in the instance's memory
#[wasm_bindgen(js_name = input)]
pub fn delivery_input(length: usize) -> usize {
    BODY.with_borrow_mut(|body| {
        if body.len() < length {
            body.resize(length, 0);
        }
        address(body)
    })
}

/// The issue of a body that is neither text nor bytes
///
/// # Errors
///
/// Never; see [`Made`].
#[wasm_bindgen(js_name = about)]
pub fn delivery_about(_: &str) -> Made {
    Ok(thrown(&Issue::about(Code::NotABody)))
}

/// A credential as it comes in: `secret` is what has to be kept, `other` what belongs to it
#[derive(Default, Deserialize)]
struct CredentialFields {
    kind: String,
    name: Option<String>,
    /// One character for each byte if the caller gave bytes
    secret: String,
    bytes: bool,
    other: Option<String>,
    jwk: Option<JwkFields>,
}

#[derive(Default, Deserialize)]
struct JwkFields {
    kty: Option<String>,
    crv: Option<String>,
    alg: Option<String>,
    x: Option<String>,
    y: Option<String>,
    d: Option<String>,
    kid: Option<String>,
    expired_at: Option<f64>,
}

impl CredentialFields {
    fn credential(&self) -> Result<Credential, Failure> {
        let name = self.name.as_deref();
        let other = self.other.as_deref().unwrap_or_default();
        let is_text = !self.bytes;
        #[allow(clippy::cast_possible_truncation, reason = "each character stands for a byte")]
        let mut bytes: Vec<u8> =
            if is_text { self.secret.as_bytes().to_vec() } else { self.secret.chars().map(|c| c as u8).collect() };
        let made = match self.kind.as_str() {
            "secret" => Credential::shared(name, &bytes, is_text),
            "encryptionKey" => Credential::encryption(name, &bytes, is_text),
            "header" => Credential::agreed(name, other, &self.secret),
            "username" => Credential::basic(name, other, &self.secret),
            "token" => Credential::bearer(name, &self.secret),
            "jwk" => {
                self.jwk.as_ref().map_or_else(|| Credential::p256(name, &Jwk::default()), |jwk| jwk.credential(name))
            }
            key => {
                Credential::ed25519(name, &self.secret, if key == "publicKey" { "/publicKey" } else { "/privateKey" })
            }
        };
        bytes.zeroize();
        made
    }
}

impl Drop for CredentialFields {
    fn drop(&mut self) {
        self.secret.zeroize();
    }
}

impl JwkFields {
    fn credential(&self, name: Option<&str>) -> Result<Credential, Failure> {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time that is none has passed")]
        let expired_at = self.expired_at.map(|seconds| seconds as u64);
        let jwk = Jwk {
            kty: self.kty.as_deref().unwrap_or_default(),
            crv: self.crv.as_deref().unwrap_or_default(),
            alg: self.alg.as_deref(),
            x: self.x.as_deref().unwrap_or_default(),
            y: self.y.as_deref().unwrap_or_default(),
            d: self.d.as_deref(),
            kid: self.kid.as_deref(),
            expired_at,
        };
        Credential::p256(name, &jwk)
    }
}

/// A header
#[derive(Default, Deserialize)]
struct HeaderFields {
    name: String,
    value: String,
}

fn headers_from(fields: Vec<HeaderFields>) -> Headers {
    Headers::of(fields.into_iter().map(|HeaderFields { name, value }| (name, value)))
}

/// A scheme of the caller's own
#[derive(Deserialize)]
struct CustomFields {
    r#type: String,
    header: String,
    prefix: Option<String>,
    algorithm: Option<String>,
    encoding: Option<String>,
}

/// Which scheme is meant
#[derive(Deserialize)]
struct SchemeFields {
    provider: Option<String>,
    scheme: Option<String>,
    custom: Option<CustomFields>,
    /// The kind of the first credential
    kind: Option<String>,
}

impl SchemeFields {
    fn chosen(&self) -> Result<Chosen<'_>, Issue> {
        let Some(custom) = &self.custom else {
            let chosen = chosen(self.provider.as_deref(), self.scheme.as_deref(), self.kind.as_deref());
            return chosen.map_err(|failure| self.suggested(failure.issue()));
        };
        let scheme = Scheme::of("custom", custom.family()?, "");
        let own = chosen(self.provider.as_deref(), Some("none"), None).map_err(|failure| failure.issue())?;
        Ok(Chosen { scheme, ..own })
    }

    /// Returns the issue of a name that is unknown, with the one that was probably meant
    fn suggested(&self, mut issue: Issue) -> Issue {
        let given = if issue.pointer == "/provider" { &self.provider } else { &self.scheme };
        issue.suggest(given.as_deref().unwrap_or_default());
        issue
    }
}

impl CustomFields {
    fn family(&self) -> Result<Family<'_>, Issue> {
        let header = self.header.as_str();
        if !is_header_name(header) {
            return Err(invalid("/scheme/header", "expected the name of a header", &[]));
        }
        let word =
            |pointer, given: &Option<String>, names| none_of(pointer, given.as_deref().unwrap_or_default(), names);
        match self.r#type.as_str() {
            "timestamped" => Ok(Family::Timestamped { header }),
            "hmac" => {
                let algorithm = self.algorithm.as_deref().unwrap_or("sha-256");
                let algorithms = Algorithm::ALL.iter().find(|known| known.name() == algorithm);
                let encoding = self.encoding.as_deref().map_or(Some(Encoding::Hex), Encoding::named);
                Ok(Family::Hmac(BodyMac {
                    prefix: self.prefix.as_deref().unwrap_or_default(),
                    algorithms: algorithms
                        .map(core::slice::from_ref)
                        .ok_or_else(|| word("/scheme/algorithm", &self.algorithm, &["sha-256", "sha-512", "sha-1"]))?,
                    encoding: encoding.ok_or_else(|| word("/scheme/encoding", &self.encoding, &["hex", "base64"]))?,
                    ..BodyMac::of(header)
                }))
            }
            other => Err(none_of("/scheme/type", other, &["hmac", "timestamped"])),
        }
    }
}

/// The issue that the caller passed `given` at `pointer`, which is none of these words
fn none_of(pointer: &str, given: &str, words: &[&str]) -> Issue {
    let words = words.iter().map(|&word| word.to_owned()).collect();
    *Issue::not_one_of(Code::InvalidOptions, pointer, given, words)
}

fn invalid(pointer: &str, message: &str, expected: &[&str]) -> Issue {
    let expected = expected.iter().map(|&word| word.to_owned()).collect();
    *Issue::cannot_be(Code::InvalidOptions, pointer, message, expected)
}

/// When a delivery has to have been sent
#[derive(Deserialize)]
struct WindowFields {
    /// Milliseconds since 1970
    now: f64,
    /// Seconds
    tolerance: f64,
}

impl WindowFields {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "what changes by it is refused")]
    fn window(&self) -> Result<Window, Issue> {
        let now = self.now as i64;
        let tolerance = self.tolerance as u32;
        if !TOLERANCES.contains(&tolerance) || f64::from(tolerance).to_bits() != self.tolerance.to_bits() {
            let (least, most) = (digits((*TOLERANCES.start()).into()), digits((*TOLERANCES.end()).into()));
            let message = joined(&["expected a whole number of seconds from ", &least, " to ", &most]);
            return Err(invalid("/tolerance", &message, &[]));
        }
        Ok(Window { now, tolerance })
    }
}

/// A delivery to be verified
#[derive(Deserialize)]
struct RequestFields {
    scheme: SchemeFields,
    headers: Vec<HeaderFields>,
    credentials: Vec<CredentialFields>,
    window: WindowFields,
    algorithms: Option<Vec<String>>,
    allows_unauthenticated: bool,
}

/// What is known of a delivery, and where its body is if it is not the one that was sent
#[derive(Serialize)]
struct Known {
    delivery: Outcome,
    at: Option<u32>,
    length: u32,
}

/// The issue of a key that is none of the known ones
#[wasm_bindgen(js_name = unknownKey)]
#[must_use]
#[allow(clippy::needless_pass_by_value, reason = "text comes over the border as its own")]
pub fn unknown_key(pointer: &str, key: &str, known: Vec<String>) -> JsValue {
    let message = "the key is not one that this version knows";
    thrown(&Issue::unknown_name(Code::InvalidOptions, &crate::pointer::under(pointer, key), message, key, known))
}

/// Checks a credential
///
/// # Errors
///
/// The issue that says why it is none.
#[wasm_bindgen(js_name = checkCredential)]
pub fn check_credential(fields: JsValue) -> Result<(), JsValue> {
    let fields = read::<CredentialFields>(fields, "")?;
    fields.credential().map(|_| ()).map_err(|failure| thrown(&failure.issue()))
}

/// The names of the headers that a scheme reads, except those that credentials name
///
/// # Errors
///
/// The issue that says why no scheme is meant.
#[wasm_bindgen(js_name = headerNames)]
pub fn header_names(scheme: JsValue) -> Result<JsValue, JsValue> {
    let fields = read::<SchemeFields>(scheme, "/scheme")?;
    let chosen = fields.chosen().map_err(|issue| thrown(&issue))?;
    Ok(value(&headers_of(&chosen.scheme)))
}

/// Verifies the body in the buffer
///
/// # Errors
///
/// The issue that says why nothing was proven.
#[wasm_bindgen(js_name = verify)]
pub fn verify_delivery(length: usize, request: JsValue) -> Result<JsValue, JsValue> {
    let fields = read::<RequestFields>(request, "")?;
    known(length, fields).map(|known| value(&known)).map_err(|issue| thrown(&issue))
}

fn known(length: usize, fields: RequestFields) -> Result<Known, Issue> {
    let chosen = fields.scheme.chosen()?;
    let window = fields.window.window()?;
    let headers = headers_from(fields.headers);
    let credentials = credentials_of(&fields.credentials)?;
    let algorithms = match &fields.algorithms {
        None => Algorithm::ALL.to_vec(),
        Some(names) => {
            let unknown = |place, name| {
                none_of(
                    &crate::pointer::under("/algorithms", &digits(place as u64)),
                    name,
                    &["sha-256", "sha-512", "sha-1"],
                )
            };
            let each = names.iter().enumerate();
            each.map(|(place, name)| Algorithm::named(name).ok_or_else(|| unknown(place, name)))
                .collect::<Result<_, _>>()?
        }
    };
    BODY.with_borrow(|body| {
        let body = body.get(..length).unwrap_or_default();
        let request = Request {
            body,
            headers: &headers,
            credentials: &credentials,
            window,
            algorithms: &algorithms,
            allows_unauthenticated: fields.allows_unauthenticated,
        };
        let (delivery, plain) = outcome(&chosen, &request).map_err(|failure| failure.issue())?;
        let place = plain.map(|plain| {
            PLAIN.with_borrow_mut(|held| {
                *held = plain;
                (low(address(held) as u64), low(held.len() as u64))
            })
        });
        Ok(Known { delivery, at: place.map(|(at, _)| at), length: place.map_or(0, |(_, length)| length) })
    })
}

fn credentials_of(fields: &[CredentialFields]) -> Result<Vec<Credential>, Issue> {
    let each = fields.iter().enumerate();
    each.map(|(place, fields)| {
        fields.credential().map_err(|failure| {
            let pointer = [at(place), failure.pointer.clone()].concat();
            Failure { pointer, ..failure }.issue()
        })
    })
    .collect()
}

/// What a sender chooses
#[derive(Deserialize)]
struct ChoiceFields {
    scheme: SchemeFields,
    credential: CredentialFields,
    window: WindowFields,
    id: String,
    form: Option<String>,
    algorithm: Option<String>,
}

/// A header that a sender sends
#[derive(Serialize)]
struct Sent {
    name: String,
    value: String,
}

/// The headers that a sender sends with the body in the buffer
///
/// # Errors
///
/// The issue that says why it cannot be signed.
#[wasm_bindgen(js_name = sign)]
pub fn sign_delivery(length: usize, choice: JsValue) -> Result<JsValue, JsValue> {
    let fields = read::<ChoiceFields>(choice, "")?;
    signed(length, &fields).map(|headers| value(&headers)).map_err(|issue| thrown(&issue))
}

fn signed(length: usize, fields: &ChoiceFields) -> Result<Vec<Sent>, Issue> {
    let chosen = fields.scheme.chosen()?;
    let credential = fields.credential.credential().map_err(|failure| failure.issue())?;
    let form = fields.form.as_deref().map(|name| {
        Form::named(name).ok_or_else(|| {
            let names: Vec<_> = Form::ALL.iter().map(|form| form.name()).collect();
            none_of("/form", name, &names)
        })
    });
    let algorithm = fields
        .algorithm
        .as_deref()
        .map(|name| Algorithm::named(name).ok_or_else(|| none_of("/algorithm", name, &["sha-256", "sha-512"])));
    let choice = Choice {
        credential: &credential,
        sent_at: fields.window.window()?.seconds(),
        id: &fields.id,
        form: form.transpose()?,
        algorithm: algorithm.transpose()?,
    };
    BODY.with_borrow(|body| {
        let body = body.get(..length).unwrap_or_default();
        let headers = sign::sign(&chosen.scheme, body, &choice).map_err(|failure| failure.issue())?;
        Ok(headers.into_iter().map(|(name, value)| Sent { name: name.to_owned(), value }).collect())
    })
}

/// An encrypted body and its initialization vector, both in base64
#[derive(Serialize)]
struct Encrypted {
    body: String,
    iv: String,
}

/// Encrypts the body in the buffer
///
/// # Errors
///
/// The issue that says why it cannot be encrypted.
#[wasm_bindgen(js_name = encrypt)]
#[allow(clippy::needless_pass_by_value, reason = "bytes come over the border as their own")]
pub fn encrypt_delivery(length: usize, credential: JsValue, iv: Vec<u8>) -> Result<JsValue, JsValue> {
    let fields = read::<CredentialFields>(credential, "/credential")?;
    let credential = fields.credential().map_err(|failure| thrown(&failure.issue()))?;
    let iv = <[u8; BLOCK]>::try_from(iv).map_err(|_| thrown(&invalid("/iv", "expected 16 bytes", &[])))?;
    BODY.with_borrow(|body| {
        let encrypted = encrypt_with(&credential, &iv, body.get(..length).unwrap_or_default());
        let wrong = || thrown(&invalid("/credential", "expected a credential with an `encryptionKey`", &[]));
        encrypted.map(|(body, iv)| value(&Encrypted { body, iv })).ok_or_else(wrong)
    })
}

/// What the headers of a delivery say
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Peeked {
    schemes: Vec<&'static str>,
    account: Option<String>,
    key_id: Option<String>,
    id: Option<String>,
    sent_at: Option<u64>,
}

/// Reads what the headers of a delivery say, before anything is verified
///
/// # Errors
///
/// The headers are none.
#[wasm_bindgen(js_name = peek)]
pub fn peek_delivery(headers: JsValue) -> Result<JsValue, JsValue> {
    let headers = headers_from(read(headers, "/headers")?);
    let Peek { schemes, account, key_id, id, sent_at } = peek::peek(&headers);
    Ok(value(&Peeked { schemes, account, key_id, id, sent_at }))
}

/// The names of all headers that are read
///
/// # Errors
///
/// Never; see [`Made`].
#[wasm_bindgen(js_name = allHeaderNames)]
pub fn all_header_names() -> Made {
    Ok(value(&peek::names()))
}

/// Reads what `entry/delivery/` has made; something in it has the wrong type where the caller's own values do
fn read<T: serde::de::DeserializeOwned>(from: JsValue, pointer: &str) -> Result<T, JsValue> {
    _ = given::cause();
    given::read(from).map_err(|Unfit| thrown(&invalid(pointer, "a value has the wrong type", &[])))
}
