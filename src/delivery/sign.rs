//! Makes deliveries as senders do, for tests

use super::credential::{Credential, Secret, at};
use super::failure::{Code, Failure};
use super::request::unusable;
use super::reserialize::form_of;
use super::schemes::headers_of;
use super::{bytes, digest, fixed, mac, standard, timestamped, token};
use crate::json::pieces::digits;
use crate::providers::scheme::{Algorithm, Family, Form, Scheme};

/// What a sender chooses
pub struct Choice<'a> {
    /// What it is known by
    pub credential: &'a Credential,
    /// The time of sending, in seconds since 1970
    pub sent_at: u64,
    /// The id of the delivery, for schemes that sign one
    pub id: &'a str,
    /// The form that is signed; the scheme's first unless it is given
    pub form: Option<Form>,
    /// The hash function; the scheme's first unless it is given
    pub algorithm: Option<Algorithm>,
}

/// Returns the headers of a delivery
///
/// # Errors
///
/// The credential does not fit the scheme, or the scheme does not sign.
pub fn sign<'a>(scheme: &Scheme<'a>, body: &[u8], choice: &'a Choice<'a>) -> Result<Vec<(&'a str, String)>, Failure> {
    let Choice { credential, sent_at, .. } = *choice;
    let shared = || match &credential.secret {
        Secret::Shared { bytes, .. } => Ok(bytes.as_slice()),
        _ => Err(unusable(0, &["secret"])),
    };
    let mut headers = match scheme.family {
        Family::Hmac(mac) => {
            let algorithm = choice.algorithm.or_else(|| mac.algorithms.first().copied()).filter(|known| {
                // Nobody has to make anything new with it.
                *known != Algorithm::Sha1 && mac.algorithms.contains(known)
            });
            let algorithm =
                algorithm.ok_or_else(|| Failure::credential("/algorithm", "the scheme does not sign with it"))?;
            let form = of_forms(choice.form, mac.forms)?;
            let signed = form_of(form, body).ok_or_else(|| uncertain("/form"))?;
            let value = bytes::written(&mac::hmac(algorithm, shared()?, &[&signed]), mac.encoding);
            let name = mac.algorithm_header.map(|header| (header, mac::header_name(algorithm).to_owned()));
            [Some((mac.header, [mac.prefix, &value].concat())), name].into_iter().flatten().collect()
        }
        Family::Timestamped { header } => {
            let time = digits(sent_at);
            let signature = timestamped::sign(shared()?, &time, body);
            vec![(header, ["t=", &time, ",v1=", &signature].concat())]
        }
        Family::Standard { id, timestamp, signature } => {
            let time = digits(sent_at);
            let value = match (credential.standard_key(0), &credential.secret) {
                (Some(key), _) => ["v1,", &standard::sign(&key?, choice.id, &time, body)].concat(),
                (None, Secret::Key(key)) => {
                    let signed = standard::signed(choice.id, &time, body);
                    ["v1a,", &key.sign_ed25519(&signed).ok_or_else(public_half)?].concat()
                }
                _ => return Err(unusable(0, &["secret", "privateKey"])),
            };
            vec![(id, choice.id.to_owned()), (timestamp, time), (signature, value)]
        }
        Family::Digest { header, forms } => {
            vec![(header, digest::sign(of_forms(choice.form, forms)?, shared()?, body))]
        }
        Family::Token { header } => match &credential.secret {
            Secret::Key(key) => vec![(header, token::sign(key, sent_at, body).ok_or_else(public_half)?)],
            _ => return Err(unusable(0, &["jwk"])),
        },
        Family::Static | Family::Basic | Family::Bearer => {
            let shown = fixed::shown(credential).filter(|_| is_of_family(scheme, credential));
            vec![shown.ok_or_else(|| unusable(0, &["header", "username", "token"]))?]
        }
        Family::Encrypted { .. } | Family::Unsigned => return Err(unusable(0, &[])),
    };
    headers.extend(scheme.sent_at.map(|at| (at.header, digits(sent_at))));
    debug_assert!(headers.len() <= headers_of(scheme).len().max(1), "every header that is written is read");
    Ok(headers)
}

fn is_of_family(scheme: &Scheme<'_>, credential: &Credential) -> bool {
    let kind = credential.kind();
    match scheme.family {
        Family::Static => kind == "header",
        Family::Basic => kind == "username",
        _ => kind == "token",
    }
}

fn of_forms(asked: Option<Form>, forms: &[Form]) -> Result<Form, Failure> {
    let form = asked.or_else(|| forms.first().copied()).filter(|form| forms.contains(form));
    form.ok_or_else(|| {
        let failure = Failure::credential("/form", "the scheme does not sign this form");
        Failure { expected: forms.iter().map(|form| form.name()).collect(), ..failure }
    })
}

fn public_half() -> Failure {
    Failure::credential(&at(0), "to sign, a key with its private half is needed")
}

fn uncertain(pointer: &str) -> Failure {
    Failure {
        message: "it is not certain how another program writes this body",
        ..Failure::at(Code::InvalidCredential, pointer.to_owned())
    }
}
