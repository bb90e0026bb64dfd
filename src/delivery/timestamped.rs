//! The family of `t=TIME,v1=MAC`, which binds the time of sending to the body

use super::bytes::{is_written, same, written};
use super::failure::{Code, Failure};
use super::mac::hmac;
use super::request::{Proof, Request};
use super::window::seconds;
use crate::providers::scheme::{Algorithm, Encoding, Form};

/// The signatures that are looked at; nobody rotates as many secrets at once
pub const MOST: usize = 16;

const EXPECTED: &str = "`t=` and a time in seconds, then `v1=` and 64 lower-case hexadecimal digits";

/// A time and the signatures that belong to it
struct Group<'a> {
    time: &'a str,
    sent_at: u64,
    signatures: Vec<&'a str>,
}

/// Verifies a delivery whose header has its time and HMACs of both
///
/// During a rotation a header has several signatures, or several such groups with a space between them.
///
/// # Errors
///
/// It is not proven to be from somebody with one of the secrets, or came too late or too early.
pub fn verify(header: &str, request: &Request<'_>) -> Result<Proof, Failure> {
    let secrets = request.shared()?;
    let groups = read(request.headers.one(header)?).ok_or_else(|| Failure::malformed(header, EXPECTED))?;
    for group in &groups {
        for &(place, secret) in &secrets {
            let expected = sign(secret, group.time, request.body);
            for signature in &group.signatures {
                if same(expected.as_bytes(), signature.as_bytes()) {
                    request.window.check(group.sent_at, header)?;
                    return Ok(Proof {
                        credential: Some(place),
                        form: Some(Form::Raw),
                        sent_at: Some(group.sent_at),
                        authentic: true,
                        ..Proof::default()
                    });
                }
            }
        }
    }
    Err(Failure::of(Code::NoMatch))
}

/// Returns the signature of a time and a body
pub fn sign(secret: &[u8], time: &str, body: &[u8]) -> String {
    written(&hmac(Algorithm::Sha256, secret, &[time.as_bytes(), b".", body]), Encoding::Hex)
}

/// Reads the groups of a header
fn read(value: &str) -> Option<Vec<Group<'_>>> {
    let groups: Vec<_> = value.split(' ').map(group).collect::<Option<_>>()?;
    let count: usize = groups.iter().map(|group| group.signatures.len()).sum();
    (count <= MOST && groups.len() <= MOST).then_some(groups)
}

/// Reads one group: a time, at least one signature, and versions that are not known
fn group(text: &str) -> Option<Group<'_>> {
    let (mut times, mut signatures) = (Vec::new(), Vec::new());
    for item in text.split(',') {
        let (key, value) = item.split_once('=')?;
        match key {
            "t" => times.push(value),
            "v1" => signatures.push(value),
            _ => {}
        }
    }
    let [time] = *times.as_slice() else { return None };
    let are_written = signatures.iter().all(|signature| is_written(signature, Encoding::Hex, 32));
    let sent_at = seconds(time)?;
    (are_written && !signatures.is_empty()).then_some(Group { time, sent_at, signatures })
}
