//! HMACs and hashes of several pieces, and the family of schemes with an HMAC of the body

use super::bytes::{is_written, same, written};
use super::failure::{Code, Failure};
use super::request::{Proof, Request};
use super::reserialize::form_of;
use crate::providers::scheme::{Algorithm, BodyMac, Encoding};
use hmac::digest::block_api::EagerHash;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha512};

/// Returns the HMAC of some pieces, one behind the other
pub fn hmac(algorithm: Algorithm, key: &[u8], pieces: &[&[u8]]) -> Vec<u8> {
    match algorithm {
        Algorithm::Sha256 => of::<Sha256>(key, pieces),
        Algorithm::Sha512 => of::<Sha512>(key, pieces),
        Algorithm::Sha1 => of::<Sha1>(key, pieces),
    }
}

fn of<D: EagerHash>(key: &[u8], pieces: &[&[u8]]) -> Vec<u8> {
    // An HMAC takes a key of any length.
    let Ok(mut mac) = Hmac::<D>::new_from_slice(key) else { unreachable!() };
    for piece in pieces {
        mac.update(piece);
    }
    mac.finalize().into_bytes().to_vec()
}

/// Returns the SHA-256 of some pieces, one behind the other
pub fn sha256(pieces: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for piece in pieces {
        hash.update(piece);
    }
    hash.finalize().into()
}

/// Returns the number of bytes of a hash
const fn length(algorithm: Algorithm) -> usize {
    match algorithm {
        Algorithm::Sha256 => 32,
        Algorithm::Sha512 => 64,
        Algorithm::Sha1 => 20,
    }
}

/// The name that a header gives a hash function
pub const fn header_name(algorithm: Algorithm) -> &'static str {
    match algorithm {
        Algorithm::Sha256 => "HMAC_SHA256_HEX",
        Algorithm::Sha512 => "HMAC_SHA512_HEX",
        Algorithm::Sha1 => "HMAC_SHA1_HEX",
    }
}

/// Verifies a delivery whose header has an HMAC of the body
///
/// # Errors
///
/// It is not proven to be from somebody with one of the secrets.
pub fn verify(mac: &BodyMac<'_>, request: &Request<'_>) -> Result<Proof, Failure> {
    let secrets = request.shared()?;
    let algorithm = algorithm_of(mac, request)?;
    let form = expected_form(algorithm, mac.encoding);
    let header = request.headers.one(mac.header)?;
    let signature = header.strip_prefix(mac.prefix).filter(|text| is_written(text, mac.encoding, length(algorithm)));
    let signature = signature.ok_or_else(|| Failure::malformed(mac.header, form))?;
    for &form in mac.forms {
        let Some(signed) = form_of(form, request.body) else { continue };
        for &(place, secret) in &secrets {
            let expected = written(&hmac(algorithm, secret, &[&signed]), mac.encoding);
            if same(expected.as_bytes(), signature.as_bytes()) {
                return Ok(Proof {
                    credential: Some(place),
                    form: Some(form),
                    weak: algorithm == Algorithm::Sha1,
                    authentic: true,
                    plain: (*signed != *request.body).then(|| signed.into_owned()),
                    ..Proof::default()
                });
            }
        }
    }
    Err(Failure::of(Code::NoMatch))
}

/// Returns the hash function that the delivery uses, if the scheme and the caller accept it
fn algorithm_of(mac: &BodyMac<'_>, request: &Request<'_>) -> Result<Algorithm, Failure> {
    let named = mac.algorithm_header.map(|header| request.headers.maybe(header)).transpose()?.flatten();
    let mut accepted = mac.algorithms.iter().copied().filter(|known| request.algorithms.contains(known));
    let header = mac.algorithm_header.unwrap_or(mac.header);
    let chosen = match named {
        Some(name) => accepted.find(|&known| header_name(known) == name),
        None => accepted.find(|known| Some(known) == mac.algorithms.first()),
    };
    chosen.ok_or_else(|| {
        let known = mac.algorithms.iter().copied().filter(|known| request.algorithms.contains(known));
        let expected = known.map(header_name).collect();
        Failure { expected, ..Failure::of_header(Code::MalformedHeader, header) }
    })
}

const fn expected_form(algorithm: Algorithm, encoding: Encoding) -> &'static str {
    match (encoding, algorithm) {
        (Encoding::Base64, _) => "a hash in base64",
        (Encoding::Hex, Algorithm::Sha256) => "64 lower-case hexadecimal digits",
        (Encoding::Hex, Algorithm::Sha512) => "128 lower-case hexadecimal digits",
        (Encoding::Hex, Algorithm::Sha1) => "40 lower-case hexadecimal digits",
    }
}
