//! What a delivery says about its sender before anything is verified, so that credentials can be looked up

use super::bytes::from_base64;
use super::fixed::AUTHORIZATION;
use super::headers::Headers;
use super::schemes::{all, headers_of, sign_of};
use super::token;
use super::window::seconds;
use crate::providers::scheme::{Family, Scheme};

/// What the headers of a delivery say; anybody may have written them
#[derive(Debug, Default, Eq, PartialEq)]
pub struct Peek {
    /// The schemes whose header is there
    pub schemes: Vec<&'static str>,
    /// The account that a header names, or the user name in `Authorization`
    pub account: Option<String>,
    /// The id of the key that a token names
    pub key_id: Option<String>,
    /// The id of the delivery
    pub id: Option<String>,
    /// The time of sending, in seconds since 1970
    pub sent_at: Option<u64>,
}

/// Returns the names of all headers that are read
pub fn names() -> Vec<&'static str> {
    let mut names = Vec::new();
    for name in all().flat_map(|scheme| headers_of(scheme).into_iter().chain(scheme.account)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Reads the headers; those that are given twice say nothing
pub fn peek(headers: &Headers) -> Peek {
    let mut peek = Peek::default();
    let value = |name: &str| headers.maybe(name).ok().flatten();
    let authorization = value(AUTHORIZATION).and_then(|value| value.split_once(' '));
    let is_authorized = |name: &str| authorization.is_some_and(|(known, _)| known.eq_ignore_ascii_case(name));
    for scheme in all() {
        let is_there = match scheme.family {
            Family::Basic => is_authorized("Basic"),
            Family::Bearer => is_authorized("Bearer"),
            _ => sign_of(scheme).is_some_and(|name| value(name).is_some()),
        };
        if is_there {
            peek.schemes.push(scheme.name);
            peek.look(scheme, &value);
        }
    }
    if is_authorized("Basic") {
        let user = authorization.and_then(|(_, value)| String::from_utf8(from_base64(value)?).ok());
        let user = user.as_deref().and_then(|user| user.split_once(':')).map(|(user, _)| user.to_owned());
        peek.account = peek.account.or(user);
    }
    peek
}

impl Peek {
    /// Adds what one scheme's headers say
    fn look<'a>(&mut self, scheme: &Scheme<'_>, value: &impl Fn(&str) -> Option<&'a str>) {
        let owned = |name: &str| value(name).map(ToOwned::to_owned);
        let time = |text: &str| seconds(text);
        self.account = self.account.take().or_else(|| owned(scheme.account?));
        match scheme.family {
            Family::Standard { id, timestamp, .. } => {
                self.id = self.id.take().or_else(|| owned(id));
                self.sent_at = self.sent_at.or_else(|| time(value(timestamp)?));
            }
            Family::Timestamped { header } => {
                let stamp =
                    value(header).and_then(|text| text.split([',', ' ']).find_map(|item| item.strip_prefix("t=")));
                self.sent_at = self.sent_at.or_else(|| time(stamp?));
            }
            Family::Token { header } => self.key_id = self.key_id.take().or_else(|| token::kid(value(header)?)),
            _ => {}
        }
        self.sent_at = self.sent_at.or_else(|| time(value(scheme.sent_at?.header)?));
    }
}
