//! Agreed values of headers: of any header, and user names and tokens in `Authorization`
//!
//! They authenticate the sender and not the body, so only the connection protects it.

use super::bytes::same;
use super::credential::{Credential, Secret};
use super::failure::{Code, Failure};
use super::headers::Headers;

/// The header that has user names and tokens
pub const AUTHORIZATION: &str = "authorization";

/// Returns whether a request has the value that a credential agrees on; `None` if the credential is of another kind
///
/// # Errors
///
/// The header is missing or given twice.
pub fn has(credential: &Credential, headers: &Headers) -> Option<Result<bool, Failure>> {
    match &credential.secret {
        Secret::Static { header, value } => {
            Some(headers.one(header).map(|given| same(given.as_bytes(), value.as_bytes())))
        }
        Secret::Basic(value) => Some(authorizes(headers, "Basic", value)),
        Secret::Bearer(value) => Some(authorizes(headers, "Bearer", value)),
        _ => None,
    }
}

/// Returns the header that shows a credential, with its value; `None` if the credential is of another kind
pub fn shown(credential: &Credential) -> Option<(&str, String)> {
    match &credential.secret {
        Secret::Static { header, value } => Some((header, value.to_string())),
        Secret::Basic(value) => Some((AUTHORIZATION, ["Basic ", value].concat())),
        Secret::Bearer(value) => Some((AUTHORIZATION, ["Bearer ", value].concat())),
        _ => None,
    }
}

fn authorizes(headers: &Headers, scheme: &str, value: &str) -> Result<bool, Failure> {
    let given = headers.one(AUTHORIZATION)?;
    // The name of the scheme has no case, by RFC 9110.
    let (name, given) = given.split_once(' ').ok_or_else(|| Failure::malformed(AUTHORIZATION, EXPECTED))?;
    Ok(name.eq_ignore_ascii_case(scheme) & same(given.as_bytes(), value.as_bytes()))
}

const EXPECTED: &str = "`Basic` or `Bearer`, a space and a value";

/// Returns the place of the first of some credentials that a request has
///
/// # Errors
///
/// It has none of them, or a header that one of them needs is missing and none fits.
pub fn first_of<'a>(
    credentials: impl Iterator<Item = (usize, &'a Credential)>,
    headers: &Headers,
) -> Result<usize, Failure> {
    let mut failure = None;
    let mut matched = None;
    for (place, credential) in credentials {
        match has(credential, headers) {
            Some(Ok(true)) => matched = matched.or(Some(place)),
            Some(Ok(false)) => failure = Some(Failure::of(Code::NoMatch)),
            Some(Err(error)) => failure = failure.or(Some(error)),
            None => {}
        }
    }
    matched.ok_or_else(|| failure.unwrap_or_else(|| Failure::of(Code::NoMatch)))
}
