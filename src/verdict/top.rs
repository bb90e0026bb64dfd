//! The top of a body: size, encoding, where its object begins, whose it is; and what to say where one of them is wrong

use super::options::Settings;
use crate::issue::{Code, Issue};
use crate::json::bytes::Bytes;
use crate::json::cursor::Cursor;
use crate::json::fault::Wanted;
use crate::json::form;
use crate::json::pieces::{digits, joined};
use crate::json::place::Place;
use crate::json::scan::Blame;
use crate::json::skip::{Stop, skip};
use crate::json::utf8::Utf8;
use crate::providers::PROVIDERS;
use crate::providers::clues::Whose;
use crate::providers::detect::{Found, detect};
use crate::providers::provider::{Provider, Test};

/// The provider, if it is known, and why the body was not read by any contract
pub type Refused = (Option<&'static Provider>, Box<Issue>);

/// A body in which an object begins
#[derive(Clone, Copy)]
pub struct Top<'a> {
    /// The whole of it
    pub body: Utf8<'a>,
    /// Where the object begins
    pub start: Cursor<'a>,
    /// It is the one item of a list
    pub is_item: bool,
}

impl<'a> Top<'a> {
    /// Looks at what has to be right before anything is read
    ///
    /// # Errors
    ///
    /// The body is too large, no UTF-8, no object, or a list of anything but one.
    pub fn of(body: Bytes<'a>, stops: &'a mut Vec<u8>, settings: &Settings) -> Result<Self, Refused> {
        let refuse = |issue: Issue| (settings.provider, Box::new(issue));
        if body.len() > settings.limits.bytes {
            return Err(refuse(too_large(settings.limits.bytes)));
        }
        let body = Utf8::check(body, stops).map_err(|at| refuse(placed(Code::NotUtf8, &body, at)))?;
        let start = body.cursor(0).after_blanks();
        match start.byte() {
            b'{' => Ok(Self { body, start, is_item: false }),
            b'[' => match only_item(body, start, settings.limits.depth) {
                Some(item) => Ok(Self { body, start: item, is_item: true }),
                None => Err(refuse(list(body, settings.limits.depth))),
            },
            _ => Err(refuse(no_object(body, settings.limits.depth))),
        }
    }

    /// Whose body it is; unless it is to look at the `whole` top, as soon as one event is certain
    ///
    /// # Errors
    ///
    /// It is nobody's, two providers', no event that is known, or not JSON.
    pub fn find(&self, settings: &Settings, whole: bool) -> Result<Whose, Refused> {
        let Self { body, start, is_item } = *self;
        let refuse = |issue: Issue| (settings.provider, Box::new(issue));
        let depth = settings.limits.depth;
        let found = detect(body, start, depth, settings.provider, whole).map_err(|stop| refuse(stopped(body, stop)))?;
        match found {
            Found::One(provider, _) if is_item && !provider.lists => Err(refuse(list(body, depth))),
            Found::One(provider, event) => Ok(Whose::of(provider, event)),
            Found::NoEvent(provider) => {
                let expected = provider.events.iter().map(|event| event.name.to_owned()).collect();
                let issue = Issue { expected: Some(expected), ..Issue::about(Code::UnknownEvent) };
                // A body that is cut off after its last known key is not an unknown event.
                Err(fault(body, depth).map_or((Some(provider), Box::new(issue)), refuse))
            }
            Found::Two(one, other) => Err(refuse(ambiguous(one, other))),
            Found::Nobody => Err(refuse(fault(body, depth).unwrap_or_else(nobody))),
        }
    }
}

fn placed(code: Code, body: &[u8], at: usize) -> Issue {
    Issue { at: Some(Place::of(body, at)), ..Issue::about(code) }
}

fn too_large(most: usize) -> Issue {
    Issue { expected: Some(vec![digits(most as u64)]), ..Issue::about(Code::TooLarge) }
}

/// What keeps a body from being one JSON value, if something does
fn fault(body: Utf8<'_>, depth: usize) -> Option<Issue> {
    let end = match skip(body, body.cursor(0).after_blanks(), depth) {
        Ok(end) => end.after_blanks(),
        Err(stop) => return Some(stopped(body, stop)),
    };
    (body.offset(end) < body.len()).then(|| stopped(body, Stop::at(end, Wanted::End)))
}

fn stopped<'a>(body: Utf8<'a>, stop: Stop<'a>) -> Issue {
    match stop {
        Stop::TooDeep(here) => placed(Code::TooDeep, &body, body.offset(here)),
        Stop::Culprit(culprit) => {
            let fault = culprit.fault(*body);
            let found = fault.found(&body);
            Issue {
                message: fault.wanted.but_found(found),
                expected: Some(vec![fault.wanted.name().to_owned()]),
                found: Some(found.name().to_owned()),
                ..placed(Code::NotJson, &body, fault.at)
            }
        }
    }
}

/// The one item of a list of one object
fn only_item<'a>(body: Utf8<'a>, start: Cursor<'a>, depth: usize) -> Option<Cursor<'a>> {
    let item = start.next().after_blanks();
    let end = skip(body, item, depth).ok().filter(|_| item.byte() == b'{')?;
    let after = end.after_blanks().after(b']')?.after_blanks();
    (body.offset(after) == body.len()).then_some(item)
}

fn list(body: Utf8<'_>, depth: usize) -> Issue {
    fault(body, depth).unwrap_or_else(|| placed(Code::ListBody, &body, body.offset(body.cursor(0).after_blanks())))
}

fn no_object(body: Utf8<'_>, depth: usize) -> Issue {
    let Some(mut issue) = fault(body, depth) else {
        let message = "the body is a single value: expected an object".to_owned();
        let at = body.offset(body.cursor(0).after_blanks());
        return Issue { message, expected: Some(vec!["object".to_owned()]), ..placed(Code::WrongType, &body, at) };
    };
    // Padding looks like a form's field without a value.
    if is_base64(&body) {
        issue.message.push_str("; if the body is encrypted, unwrap it first");
    } else if form::looks_like(&body) {
        issue.message.push_str("; if the body is form-encoded, pass its content type");
    }
    issue
}

fn is_base64(body: &[u8]) -> bool {
    let text = body.trim_ascii();
    let text = text.strip_suffix(b"=").map_or(text, |text| text.strip_suffix(b"=").unwrap_or(text));
    text.len() >= 16 && text.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/'))
}

fn nobody() -> Issue {
    let looked_for = PROVIDERS.iter().flat_map(|provider| {
        provider.signs.iter().map(move |sign| {
            let tests: Vec<_> = sign.iter().map(looked_for).collect();
            joined(&[provider.name, ": ", &tests.join(" and ")])
        })
    });
    Issue { expected: Some(looked_for.collect()), ..Issue::about(Code::UnknownProvider) }
}

fn looked_for(test: &Test) -> String {
    match test {
        Test::Begins(key, start) => joined(&["`", key, "` beginning with `", start, "`"]),
        Test::Has(key) | Test::Says(key) | Test::Object(key) | Test::Is(key, _) => joined(&["`", key, "`"]),
    }
}

fn ambiguous(one: &Provider, other: &Provider) -> Issue {
    let expected = Some(vec![one.name.to_owned(), other.name.to_owned()]);
    Issue { expected, ..Issue::about(Code::AmbiguousProvider) }
}
