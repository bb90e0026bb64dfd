//! AES-256-CBC, which keeps a body confidential and shows nobody's hand
//!
//! Whoever can ask whether a changed body still decrypts can read it piece by piece, if failures can be told apart. So all
//! of them are one failure, from the base64 to whether the result is JSON, and the same work is done for each.

use super::bytes::{base64, from_base64};
use super::credential::{Credential, Secret};
use super::failure::{Code, Failure};
use super::fixed;
use super::request::{Proof, Request, none, unusable};
use super::reserialize::LEVELS;
use crate::json::tree;
use aes::Aes256;
use cbc::cipher::array::Array;
use cbc::cipher::{BlockModeDecrypt, BlockModeEncrypt, KeyIvInit};
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq, ConstantTimeLess};

/// The bytes of a block, and of an initialization vector
pub const BLOCK: usize = 16;

/// Decrypts a delivery, and verifies its sender if there are credentials for it
///
/// # Errors
///
/// The sender is not who the credentials say, or no key decrypts the body.
pub fn verify(iv: &str, request: &Request<'_>) -> Result<Proof, Failure> {
    if request.credentials.is_empty() {
        return Err(none());
    }
    let all = || request.credentials.iter().enumerate();
    if let Some((place, _)) = all().find(|(_, known)| key_of(known).is_none() && fixed::shown(known).is_none()) {
        return Err(unusable(place, &["encryptionKey", "header", "username", "token"]));
    }
    let keys: Vec<_> = all().filter_map(|(place, known)| key_of(known).map(|key| (place, key))).collect();
    if keys.is_empty() {
        return Err(Failure::credential("/credentials", "the scheme needs a credential with an `encryptionKey`"));
    }
    // First the sender: of a body that anybody may have sent, nothing is decrypted.
    let is_authenticated = keys.len() < request.credentials.len();
    if !is_authenticated && !request.allows_unauthenticated {
        return Err(Failure::of(Code::Unauthenticated));
    }
    let sender = is_authenticated.then(|| fixed::first_of(all(), request.headers)).transpose()?;
    let iv = request.headers.one(iv)?;
    let opened = keys.into_iter().find_map(|(place, key)| Some((place, decrypt(key, iv, request.body)?)));
    let (place, plain) = opened.ok_or_else(|| Failure::of(Code::DecryptionFailed))?;
    Ok(Proof {
        credential: sender.or(Some(place)),
        authentic: sender.is_some(),
        confidential: true,
        plain: Some(plain),
        ..Proof::default()
    })
}

fn key_of(credential: &Credential) -> Option<&[u8; 32]> {
    match &credential.secret {
        Secret::Encryption(key) => Some(key),
        _ => None,
    }
}

/// Returns what decrypts to JSON
fn decrypt(key: &[u8; 32], iv: &str, body: &[u8]) -> Option<Vec<u8>> {
    let iv = <[u8; BLOCK]>::try_from(from_base64(iv)?).ok()?;
    let mut plain = from_base64(core::str::from_utf8(body.trim_ascii()).ok()?)?;
    let (blocks, rest) = Array::slice_as_chunks_mut(&mut plain);
    if !rest.is_empty() {
        return None;
    }
    cbc::Decryptor::<Aes256>::new(key.into(), &iv.into()).decrypt_blocks(blocks);
    let (length, is_padded) = unpadded(plain.last_chunk()?, plain.len());
    plain.truncate(length);
    // Also if the padding is wrong, so that this takes as long.
    let is_json = tree::with(&plain, LEVELS, |_| ()).is_some();
    bool::from(is_padded & Choice::from(u8::from(is_json))).then_some(plain)
}

/// Returns the length without the padding, and whether the last block has one, whatever it is in the same time
#[allow(clippy::cast_possible_truncation, reason = "a block has 16 bytes")]
fn unpadded(last: &[u8; BLOCK], length: usize) -> (usize, Choice) {
    let [.., count] = *last;
    let mut is_padded = !count.ct_eq(&0) & count.ct_lt(&(BLOCK as u8 + 1));
    for (place, byte) in last.iter().enumerate() {
        let is_padding = ((BLOCK - place) as u8).ct_lt(&count.saturating_add(1));
        is_padded &= !is_padding | byte.ct_eq(&count);
    }
    let padding = u32::conditional_select(&0, &u32::from(count), is_padded);
    (length - padding as usize, is_padded)
}

/// Encrypts a body; returns the body and the header as they are sent
pub fn encrypt(key: &[u8; 32], iv: &[u8; BLOCK], body: &[u8]) -> (String, String) {
    #[allow(clippy::cast_possible_truncation, reason = "a block has 16 bytes")]
    let padding = (BLOCK - body.len() % BLOCK) as u8;
    let mut text = body.to_vec();
    text.resize(body.len() + usize::from(padding), padding);
    let (blocks, _) = Array::slice_as_chunks_mut(&mut text);
    cbc::Encryptor::<Aes256>::new(key.into(), iv.into()).encrypt_blocks(blocks);
    (base64(&text), base64(iv))
}

/// Returns what a credential encrypts with; `None` if it is of another kind
pub fn encrypt_with(credential: &Credential, iv: &[u8; BLOCK], body: &[u8]) -> Option<(String, String)> {
    key_of(credential).map(|key| encrypt(key, iv, body))
}
