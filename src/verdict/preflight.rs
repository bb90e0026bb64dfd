//! The checks before a body is read: size, encoding, where its object begins, and which event it is

use super::options::Settings;
use crate::issue::{Code, Issue};
use crate::json::bytes::Bytes;
use crate::json::cursor::Cursor;
use crate::json::fault::{Unexpected as Stood, Wanted, compression, is_base64};
use crate::json::form;
use crate::json::pieces::{digits, joined};
use crate::json::place::Place;
use crate::json::same;
use crate::json::scan::{self, Blame};
use crate::json::skip::{Stop, skip};
use crate::json::text::decode;
use crate::json::utf8::Utf8;
use crate::providers::detect::{Detection, detect};
use crate::providers::detection_cache::Detected;
use crate::providers::provider::{PAGE, PAGE_MARKS, Provider, Test};

/// The provider, if known, and the issue that prevented reading
pub type Refused = (Option<&'static Provider>, Box<Issue>);

/// A body that contains an object
#[derive(Clone, Copy)]
pub struct Preflight<'a> {
    /// The whole body
    pub body: Utf8<'a>,
    /// The start of the object
    pub start: Cursor<'a>,
    /// Whether the object is the only item of a list
    pub is_item: bool,
}

impl<'a> Preflight<'a> {
    /// Checks everything that must hold before the body is read
    ///
    /// `raw` is the body as received; for a form, `body` is the JSON made from it.
    ///
    /// # Errors
    ///
    /// Returns an issue if the body is too large, is not UTF-8, is not an object, or is a list without exactly one
    /// item.
    pub fn of(body: Bytes<'a>, raw: Bytes<'a>, stops: &'a mut Vec<u8>, settings: &Settings) -> Result<Self, Refused> {
        let refuse = |issue: Issue| (settings.provider, Box::new(issue));
        if body.len() > settings.limits.bytes {
            return Err(refuse(too_large(settings.limits.bytes)));
        }
        if settings.form
            && let Some(issue) = no_form(&raw)
        {
            return Err(refuse(issue));
        }
        let body = Utf8::check(body, stops).map_err(|at| refuse(not_utf8(&body, &raw, at)))?;
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

    /// Detects the event; stops as soon as one event is certain, unless the `whole` top level is to be read
    ///
    /// If the body is one page of a list with one item, that item becomes the object.
    ///
    /// # Errors
    ///
    /// Returns an issue if the body matches no provider, two providers or no known event, if it is a page without
    /// exactly one item, or if it is not JSON.
    pub fn find(&mut self, settings: &Settings, whole: bool) -> Result<Detected, Refused> {
        let refused = match self.whose(settings, whole) {
            Ok(known) => return Ok(known),
            Err(refused) => refused,
        };
        // Neither a page nor the body of somebody else may hide the other.
        if refused.1.code == Code::AmbiguousProvider.name() {
            return Err(refused);
        }
        match self.item_of_page(settings) {
            None => Err(refused),
            Some(Ok(item)) => {
                *self = item;
                self.whose(settings, whole)
            }
            Some(Err(issue)) => Err((settings.provider, Box::new(issue))),
        }
    }

    /// Detects the event of the object
    fn whose(&self, settings: &Settings, whole: bool) -> Result<Detected, Refused> {
        let Self { body, start, is_item } = *self;
        let refuse = |issue: Issue| (settings.provider, Box::new(issue));
        let depth = settings.limits.depth;
        let found = detect(body, start, depth, settings.among(), whole).map_err(|stop| refuse(stopped(body, stop)))?;
        match found {
            Detection::One(provider, _) if is_item && !provider.lists => Err(refuse(list(body, depth))),
            Detection::One(provider, event) => {
                Ok(Detected { provider, event, number: settings.registry.number(event) })
            }
            Detection::NoEvent(provider) => {
                let expected = provider.events.iter().map(|event| event.name.to_owned()).collect();
                let issue = Issue { expected: Some(expected), ..Issue::about(Code::UnknownEvent) };
                // A body that is cut off after its last known key is not an unknown event.
                Err(fault(body, depth).map_or((Some(provider), Box::new(issue)), refuse))
            }
            Detection::Two(one, other) => Err(refuse(ambiguous(one, other))),
            Detection::Another(other) => Err(refuse(fault(body, depth).unwrap_or_else(|| another(settings, other)))),
            Detection::Nobody => Err(refuse(fault(body, depth).unwrap_or_else(|| nobody(settings)))),
        }
    }

    /// Returns the only item of a page of a list, or an issue about the page; `None` if the object is not a page
    #[cold]
    #[inline(never)]
    fn item_of_page(&self, settings: &Settings) -> Option<Result<Self, Issue>> {
        let Self { body, start, is_item: false } = *self else { return None };
        let depth = settings.limits.depth.checked_sub(1)?;
        // It is a page if the caller named a provider that sends lists, or if the page's own keys say so.
        let mut is_marked = false;
        let mut found = None;
        let mut others = 0;
        let mut twice = None;
        let mut here = start.next().after_blanks();
        while let Some(name) = here.after(b'"') {
            let text = scan::string::<scan::Failed>(body, name).ok()?;
            let value = scan::colon::<scan::Failed>(text.end).ok()?;
            let end = skip(body, value, depth).ok()?;
            let key = decode(text.written(body, name));
            is_marked |= PAGE_MARKS.iter().any(|mark| same(key.as_bytes(), mark.as_bytes()));
            if same(key.as_bytes(), PAGE.as_bytes()) {
                twice = found.replace(value).map(|_| here).or(twice);
            } else if value.byte() == b'[' {
                others += 1;
            }
            here = end.after_blanks();
            here = here.after(b',').map_or(here, Cursor::after_blanks);
        }
        let end = here.after(b'}')?.after_blanks();
        if body.offset(end) != body.len() {
            return None;
        }
        let is_page = is_marked || settings.provider.is_some_and(|only| only.lists);
        if found.is_none() && is_marked && others == 1 {
            // The key of the list may be anything, so it is not named.
            return Some(Err(list(body, depth)));
        }
        let list = found.filter(|list| is_page && list.byte() == b'[')?;
        if let Some(again) = twice {
            let pointer = joined(&["/", PAGE]);
            return Some(Err(Issue { pointer, ..placed(Code::DuplicateKey, &body, body.offset(again)) }));
        }
        let item = list.next().after_blanks();
        let is_one =
            item.byte() == b'{' && skip(body, item, depth).is_ok_and(|end| end.after_blanks().after(b']').is_some());
        Some(if is_one {
            Ok(Self { body, start: item, is_item: true })
        } else {
            Err(Issue { pointer: joined(&["/", PAGE]), ..placed(Code::ListBody, &body, body.offset(list)) })
        })
    }
}

fn placed(code: Code, body: &[u8], at: usize) -> Issue {
    Issue { at: Some(Place::of(body, at)), ..Issue::about(code) }
}

fn too_large(most: usize) -> Issue {
    Issue { expected: Some(vec![digits(most as u64)]), ..Issue::about(Code::TooLarge) }
}

/// Returns the issue that the body is not a single JSON value, if it is not
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

/// Returns the only item of a list of one object
fn only_item<'a>(body: Utf8<'a>, start: Cursor<'a>, depth: usize) -> Option<Cursor<'a>> {
    let item = start.next().after_blanks();
    let end = skip(body, item, depth).ok().filter(|_| item.byte() == b'{')?;
    let after = end.after_blanks().after(b']')?.after_blanks();
    (body.offset(after) == body.len()).then_some(item)
}

fn list(body: Utf8<'_>, depth: usize) -> Issue {
    fault(body, depth).unwrap_or_else(|| placed(Code::ListBody, &body, body.offset(body.cursor(0).after_blanks())))
}

/// Returns the issue that prevents reading a form, if there is one
#[cold]
fn no_form(form: &[u8]) -> Option<Issue> {
    if form.trim_ascii().is_empty() {
        return Some(empty(Code::UnknownProvider));
    }
    form::begins_with_mark(form).then(|| {
        let found = Stood::ByteOrderMark;
        stood(Code::NotJson, joined(&["expected a form but found ", found.words()]), found)
    })
}

fn stood(code: Code, message: String, found: Stood) -> Issue {
    Issue { message, found: Some(found.name().to_owned()), ..Issue::about(code) }
}

fn empty(code: Code) -> Issue {
    stood(code, "the body is empty".to_owned(), Stood::End)
}

/// Returns the issue about a compressed body
fn compressed(code: Code, found: Stood) -> Issue {
    stood(code, joined(&[code.sentence(), " but ", found.words(), ": decompress it first"]), found)
}

#[cold]
fn not_utf8(body: &[u8], raw: &[u8], at: usize) -> Issue {
    let issue = compression(raw).map_or_else(|| Issue::about(Code::NotUtf8), |found| compressed(Code::NotUtf8, found));
    Issue { at: Some(Place::of(body, at)), ..issue }
}

fn no_object(body: Utf8<'_>, depth: usize) -> Issue {
    let first = body.offset(body.cursor(0).after_blanks());
    let value = || Some(vec![Wanted::Value.name().to_owned()]);
    if first == body.len() {
        return Issue { at: Some(Place::of(&body, first)), expected: value(), ..empty(Code::NotJson) };
    }
    let Some(mut issue) = fault(body, depth) else {
        let message = "expected an object but found a single value".to_owned();
        return Issue { message, expected: Some(vec!["object".to_owned()]), ..placed(Code::WrongType, &body, first) };
    };
    // Base64 padding looks like a field of a form without a value.
    if let Some(found) = compression(&body) {
        return Issue { at: issue.at, expected: issue.expected, ..compressed(Code::NotJson, found) };
    }
    if is_base64(&body) {
        let message = joined(&[&Wanted::Value.but_found(Stood::Base64), "; if the body is encrypted, unwrap it first"]);
        return Issue {
            at: Some(Place::of(&body, first)),
            expected: value(),
            ..stood(Code::NotJson, message, Stood::Base64)
        };
    }
    if form::looks_like(&body) {
        issue.message.push_str("; if the body is form-encoded, pass its content type");
    }
    issue
}

/// Returns the issue that the body is from no known provider, or not from the one that the caller named
#[cold]
fn nobody(settings: &Settings) -> Issue {
    let Some(only) = settings.provider else {
        let expected = settings.registry.providers.iter().map(|provider| provider.name.to_owned()).collect();
        return Issue { expected: Some(expected), ..Issue::about(Code::UnknownProvider) };
    };
    let looked_for = only.signs.iter().map(|sign| {
        let tests: Vec<_> = sign.iter().map(looked_for).collect();
        joined(&[only.name, ": ", &tests.join(" and ")])
    });
    let message = joined(&["the body is not from ", only.title]);
    Issue { message, expected: Some(looked_for.collect()), ..Issue::about(Code::UnknownProvider) }
}

/// Returns the issue that the body is from another provider than the one that the caller named
#[cold]
fn another(settings: &Settings, other: &Provider) -> Issue {
    let only = settings.provider.unwrap_or(other);
    let message = joined(&["the body is not from ", only.title, "; it seems to be from ", other.title]);
    Issue {
        message,
        expected: Some(vec![only.name.to_owned()]),
        found: Some(other.name.to_owned()),
        ..Issue::about(Code::UnknownProvider)
    }
}

fn looked_for(test: &Test) -> String {
    match test.unmarked() {
        Test::Begins(key, start) => joined(&["`", key, "` beginning with `", start, "`"]),
        other => joined(&["`", other.key(), "`"]),
    }
}

fn ambiguous(one: &Provider, other: &Provider) -> Issue {
    let expected = Some(vec![one.name.to_owned(), other.name.to_owned()]);
    Issue { expected, ..Issue::about(Code::AmbiguousProvider) }
}
