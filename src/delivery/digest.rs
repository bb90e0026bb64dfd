//! The family of the SHA-256 of a body with the secret behind it, which is no HMAC

use super::bytes::{hex, is_written, same};
use super::failure::{Code, Failure};
use super::mac::sha256;
use super::request::{Proof, Request};
use crate::providers::scheme::{Encoding, Form};

/// Verifies a delivery whose header has such a hash
///
/// # Errors
///
/// It is not proven to be from somebody with one of the secrets.
pub fn verify(header: &str, forms: &[Form], request: &Request<'_>) -> Result<Proof, Failure> {
    let secrets = request.shared()?;
    let written = request.headers.one(header)?;
    if !is_written(written, Encoding::Hex, 32) {
        return Err(Failure::malformed(header, "64 lower-case hexadecimal digits"));
    }
    for &form in forms {
        for &(place, secret) in &secrets {
            if same(sign(form, secret, request.body).as_bytes(), written.as_bytes()) {
                return Ok(Proof {
                    credential: Some(place),
                    form: Some(form),
                    weak: true,
                    authentic: true,
                    ..Proof::default()
                });
            }
        }
    }
    Err(Failure::of(Code::NoMatch))
}

/// Returns the hash of a body and a form of the secret
pub fn sign(form: Form, secret: &[u8], body: &[u8]) -> String {
    match form {
        Form::HashedSecret => hex(&sha256(&[body, hex(&sha256(&[secret])).as_bytes()])),
        _ => hex(&sha256(&[body, secret])),
    }
}
