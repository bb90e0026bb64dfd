//! The border: this file and its folder are all that knows JavaScript
//!
//! A body comes in as bytes through one buffer, and numbers go out; strings
//! are made on the other side, of the caller's own body and of tables written
//! from the registries. An inspection, or an issue that is thrown, crosses as
//! JSON; an inspection comes back value by value.
//!
//! What is exported under the feature `engine` is `core.wasm`; the summary of an
//! inspection, which is always, is all that `summaries.wasm` has.

mod given;
mod never;
mod text;

use crate::claims::options::{self, ClaimsOptions, Frame};
use crate::claims::{refused, verified_claims};
use crate::history::delivery::{Delivery, Said};
use crate::history::fold::{self, Unfoldable};
use crate::issue::{Code, Issue};
use crate::model::judging::{Quote, Spoken};
use crate::model::outcome::Outcome;
use crate::model::rule::Rule;
use crate::model::verdict::Verdict;
use crate::model::verification::Verification;
use crate::pointer::under;
use crate::providers::PROVIDERS;
use crate::providers::provider::Event;
use crate::schema::date::Date as Day;
use crate::schema::path::Path;
use crate::schema::reading::Reading;
use crate::schema::tape::Position;
use crate::summary;
use crate::summary::style::Style;
use crate::verdict::bar::Bar;
use crate::verdict::entries::Entries;
use crate::verdict::inspection::Inspection;
use crate::verdict::open::{self, Memory, Opened, open_loaded};
use crate::verdict::options::{KEYS, LIMIT_KEYS, Limits, Options, SUMMARY_KEYS, Settings, invalid};
use crate::verdict::policy::{self, Policy, all_rules};
use given::{Unfit, get, member};
use js_sys::{Date, JSON, Object};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::sync::Arc;
use wasm_bindgen::prelude::*;

/// A third of the size of the standard one, and as fast whatever was allocated before
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Everything that outlives a call
#[derive(Default)]
struct Engine {
    memory: Memory,
    settings: Settings,
    style: Style,
    /// Policies that have been compiled; they are few, and each is kept once
    policies: Vec<(Policy, Arc<Bar>)>,
    deliveries: Vec<Delivery>,
    answer: Vec<u32>,
    words: String,
    /// What spoke of the last body; its memory is the next one's
    spoken: Vec<Spoken>,
    /// Lines, each of them a body
    block: Vec<u8>,
}

thread_local! {
    static ENGINE: RefCell<Engine> = RefCell::new(Engine { settings: plain_settings(), ..Engine::default() });
}

/// What holds where no options are given
fn plain_settings() -> Settings {
    Settings { clock: Some(today), ..Settings::default() }
}

/// Room for a body of `length` bytes; its address in the instance's memory
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn input(length: usize) -> usize {
    ENGINE.with_borrow_mut(|engine| address(engine.memory.room(length)))
}

/// Reads options for the next calls, until it is called again; `undefined` forgets them
///
/// It gives how many bytes a body may have: asked once more, an object may say otherwise, or judge something meanwhile.
///
/// # Errors
///
/// The issue that names the option which cannot be.
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn configure(options: &JsValue, summary: bool) -> Result<usize, JsValue> {
    let (settings, style) = options_of(options, summary).map_err(|issue| thrown(&issue))?;
    let bytes = settings.limits.bytes;
    ENGINE.with_borrow_mut(|engine| {
        engine.settings = Settings { clock: Some(today), ..settings };
        engine.style = style;
    });
    Ok(bytes)
}

/// Compiles a policy; its number
///
/// # Errors
///
/// The issue that names what cannot be.
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn compile(policy: &JsValue) -> Result<usize, JsValue> {
    let compiled = policy_of(policy).and_then(|policy| policy.compile().map(|bar| (policy, bar)));
    let (policy, bar) = compiled.map_err(|issue| thrown(&issue))?;
    Ok(ENGINE.with_borrow_mut(|engine| {
        let known = engine.policies.iter().position(|(known, _)| *known == policy);
        known.unwrap_or_else(|| {
            engine.policies.push((policy, Arc::new(bar)));
            engine.policies.len() - 1
        })
    }))
}

/// Judges by a compiled policy from now on, until options are given
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn select(policy: usize) {
    ENGINE.with_borrow_mut(|engine| {
        engine.settings.bar = engine.policies.get(policy).map(|(_, bar)| Arc::clone(bar));
        engine.settings.clock = Some(today);
    });
}

/// Judges without a policy again
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn deselect() {
    ENGINE.with_borrow_mut(|engine| engine.settings.bar = None);
}

/// Judges the body in the buffer; the address of a verdict in words, or of a 0
///
/// 1, event, outcome, final, next, has score, score (two words), then reference,
/// stated and decided-at as quotes, the address of the text, where in it this
/// verdict's begins and how long it is if it is ASCII, so that it can be decoded
/// at once, else 0; the number of reasons, and for each: rule, effect, place,
/// related place. A quote or a place is three words: kind, and what belongs to it.
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn judge(length: usize) -> usize {
    with_opened(length, |opened, answer, words, spoken| {
        write_verdict(opened, answer, words, spoken);
        if let Some(place) = answer.get_mut(TEXT_AT) {
            *place = low(address(words.as_bytes()) as u64);
        }
    })
}

/// Where in what [`judge`] answers the address of the text stands, and behind it how long this verdict's is
const TEXT_AT: usize = 17;
const TEXT_LENGTH_AT: usize = TEXT_AT + 2;

fn write_verdict(opened: &Opened<'_>, answer: &mut Vec<u32>, words: &mut String, kept: &mut Vec<Spoken>) {
    let (first, begin) = (answer.len(), words.len());
    // Judged where it stands: it is large to be moved.
    let mut judging = opened.undecided(core::mem::take(kept), false);
    if !opened.judge(&mut judging) {
        *kept = judging.spoken;
        return answer.push(0);
    }
    let bits = judging.score.unwrap_or_default().to_bits();
    let [r0, r1, r2] = quoted(opened, judging.reference.as_ref(), words);
    let [s0, s1, s2] = quoted(opened, judging.stated.as_ref(), words);
    let [d0, d1, d2] = quoted(opened, judging.decided_at.as_ref(), words);
    let spoken = &judging.spoken;
    // At once: a vector asks for its room at every piece.
    answer.extend_from_slice(&[
        1,
        opened.number,
        judging.outcome as u32,
        u32::from(judging.is_final),
        judging.next as u32,
        u32::from(judging.score.is_some()),
        low(bits),
        low(bits >> 32),
        r0,
        r1,
        r2,
        s0,
        s1,
        s2,
        d0,
        d1,
        d2,
        // What is told of the text is not known yet.
        0,
        low(begin as u64),
        0,
        low(spoken.len() as u64),
    ]);
    for Spoken { rule, effect, place, related } in spoken {
        let [p0, p1, p2] = placed(opened.reading(), Some(*place), words);
        let [o0, o1, o2] = placed(opened.reading(), *related, words);
        answer.extend_from_slice(&[rule_number(rule), *effect as u32, p0, p1, p2, o0, o1, o2]);
    }
    if let Some(place) = answer.get_mut(first + TEXT_LENGTH_AT)
        && let Some(text) = words.get(begin..).filter(|text| text.is_ascii())
    {
        *place = low(text.len() as u64);
    }
    *kept = judging.spoken;
}

/// Reads the body in the buffer; the address of: is valid, event, tape, body, its length, is verbatim, what
/// was decoded, its length
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn read(length: usize) -> usize {
    with_opened(length, |opened, answer, _, _| {
        answer.extend_from_slice(&read_answer(opened));
    })
}

/// Reads and judges the body in the buffer; an inspection without its payload
///
/// What [`read`] answers is at [`answer`] afterwards.
///
/// # Errors
///
/// Never; see [`Made`].
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn inspect(length: usize) -> Made {
    let mut inspection = JsValue::UNDEFINED;
    with_opened(length, |opened, answer, _, _| {
        answer.extend_from_slice(&read_answer(opened));
        inspection = value(&opened.inspection());
    });
    Ok(inspection)
}

/// A value of JavaScript's that an export makes; it is never an error
///
/// An export that returns nothing but such a value ends the process in V8 11 (Node 20), with "unreachable code", where
/// its caller was optimised and is deoptimised before it returns, as by an object of a new shape that it makes
/// meanwhile. A result is several values, and V8 does not inline calls of what returns several.
type Made = Result<JsValue, JsValue>;

/// The address of the last answer
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn answer() -> usize {
    ENGINE.with_borrow(|engine| address(&engine.answer))
}

/// What is wrong with the body in the buffer
///
/// # Errors
///
/// Never; see [`Made`].
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn report(length: usize) -> Made {
    let mut report = JsValue::UNDEFINED;
    with_opened(length, |opened, _, _, _| report = value(&opened.report()));
    Ok(report)
}

/// Whose the body in the buffer is: 1 and the event's number, or 0
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn detect(length: usize) -> usize {
    ENGINE.with_borrow_mut(|engine| {
        let Engine { settings, memory, answer, .. } = engine;
        answer.clear();
        match open::identify(length, settings, memory) {
            Some(whose) => answer.extend_from_slice(&[1, whose.number]),
            None => answer.push(0),
        }
        address(answer)
    })
}

/// The summary of the body in the buffer
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn summarize(length: usize) -> String {
    let style = ENGINE.with_borrow(|engine| engine.style);
    let mut summary = String::new();
    with_opened(length, |opened, _, _, _| summary = summary::write(&opened.inspection(), style));
    summary
}

/// The summary of an inspection made earlier
///
/// # Errors
///
/// The value is no inspection.
#[wasm_bindgen(js_name = summarizeInspection)]
pub fn summarize_inspection(inspection: JsValue) -> Result<String, JsValue> {
    let style = ENGINE.with_borrow(|engine| engine.style);
    let inspection = inspected(inspection).map_err(|_| thrown(&Issue::about(Code::NotABody)))?;
    Ok(summary::write(&inspection, style))
}

/// Reads how the next summaries are written, until it is called again; the other options are only known by name
///
/// # Errors
///
/// The issue that names the option which cannot be.
#[cfg_attr(feature = "languages", wasm_bindgen)]
pub fn style(options: &JsValue) -> Result<(), JsValue> {
    let read = || {
        known(options, "", KEYS, SUMMARY_KEYS)?;
        if let Some(key) = KEYS.iter().find(|key| get(options, key).is_null()) {
            return Err(invalid(&under("", key), UNFIT, Vec::new()));
        }
        style_of(options)
    };
    let style = read().map_err(|issue| thrown(&issue))?;
    ENGINE.with_borrow_mut(|engine| engine.style = style);
    Ok(())
}

/// The `verified_claims` of an inspection made earlier
///
/// # Errors
///
/// The issue that names the option which cannot be, or says why the inspection has none.
#[cfg_attr(feature = "engine", wasm_bindgen(js_name = verifiedClaims))]
pub fn claims_of(inspection: JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let claims = frame_of(options).and_then(|frame| {
        let inspection = inspected(inspection).map_err(|_| refused(Code::NotAccepted))?;
        verified_claims(&inspection, &frame)
    });
    claims.map(|claims| value(&claims)).map_err(|issue| thrown(&issue))
}

/// An inspection as it comes back in
fn inspected(inspection: JsValue) -> Result<Inspection, Unfit> {
    if member(&inspection, &"type".into()) == "read" {
        let Read { provider, event, verification, verdict, issues, truncated } = given::read(inspection)?;
        Ok(Inspection::Read { provider, event, verification, verdict, issues, truncated })
    } else {
        let Invalid { provider, event, issues, truncated } = given::read(inspection)?;
        Ok(Inspection::Invalid { provider, event, issues, truncated })
    }
}

/// The two kinds of inspection as they come back in
///
/// By serde's own tagged enums each would be read through a copy of everything
/// in it, which costs as much code again as the whole reader.
#[derive(Deserialize)]
struct Read {
    provider: String,
    event: String,
    verification: Verification,
    verdict: Verdict,
    issues: Vec<Issue>,
    truncated: bool,
}

#[derive(Deserialize)]
struct Invalid {
    provider: Option<String>,
    event: Option<String>,
    issues: Vec<Issue>,
    truncated: bool,
}

/// What there is to know of a rule, by its number; `undefined` where there are not as many
///
/// # Errors
///
/// Never; see [`Made`].
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn rule(number: usize) -> Made {
    Ok(policy::rule(number).map_or(JsValue::UNDEFINED, |rule| {
        value(&RuleInfo {
            rule: rule.id,
            provider: policy::owner(rule).map(|provider| provider.name),
            effect: rule.effect.name(),
            about: rule.about.name(),
            message: rule.message,
        })
    }))
}

/// A rule as it is told
#[derive(Serialize)]
struct RuleInfo {
    rule: &'static str,
    provider: Option<&'static str>,
    effect: &'static str,
    about: &'static str,
    message: &'static str,
}

/// The pointer of a path in an event's bodies, by the numbers of both
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn pointer(event: usize, path: u32) -> String {
    events().nth(event).map_or_else(String::new, |event| Path::pointer(path, (event.record)()))
}

/// Every event, in the order of their numbers
fn events() -> impl Iterator<Item = &'static Event> {
    PROVIDERS.iter().flat_map(|provider| provider.events)
}

/// The issue of a code by itself
///
/// # Errors
///
/// Never; see [`Made`].
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn about(code: &str) -> Made {
    let code = Code::ALL.iter().find(|known| known.name() == code).copied().unwrap_or(Code::NotABody);
    Ok(thrown(&Issue::about(code)))
}

/// Adds a delivery to those of the next [`supersedes`] or [`fold`]; false, and none of them is left, where it is none
///
/// `flags` has 1 if it is final and 2 if one of its rules stands over a system's decisions.
#[cfg_attr(feature = "engine", wasm_bindgen)]
#[allow(clippy::needless_pass_by_value, reason = "strings come over the border as their own")]
pub fn deliver(
    event: usize,
    outcome: usize,
    flags: u32,
    reference: Option<String>,
    decided_at: Option<String>,
    received_at: Option<String>,
    content: f64,
) -> bool {
    let said = events().nth(event).zip(Outcome::ALL.get(outcome)).map(|(event, outcome)| Said {
        event,
        reference: reference.as_deref(),
        outcome: *outcome,
        is_final: flags & 1 != 0,
        overrides: flags & 2 != 0,
        decided_at: decided_at.as_deref(),
        content: content.to_bits(),
    });
    let delivery = said.and_then(|said| Delivery::new(said, received_at.as_deref()).ok());
    ENGINE.with_borrow_mut(|engine| {
        let is_one = delivery.is_some();
        match delivery {
            Some(delivery) => engine.deliveries.push(delivery),
            None => engine.deliveries.clear(),
        }
        is_one
    })
}

/// What to do about the first of two deliveries where the second stands: the place of the answer among all
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn supersedes() -> usize {
    match ENGINE.with_borrow_mut(|engine| core::mem::take(&mut engine.deliveries)).as_slice() {
        [next, previous] => fold::supersedes(next, previous) as usize,
        _ => fold::Supersedes::Conflict as usize,
    }
}

/// Folds the deliveries; the address of: how many there are, the place of the state, and for each its place and what
/// became of it, in the order in which they came; or of a 0 and the place of the one that is of another verification
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn fold() -> usize {
    ENGINE.with_borrow_mut(|engine| {
        let deliveries = core::mem::take(&mut engine.deliveries);
        engine.answer.clear();
        match fold::fold(&deliveries) {
            Ok(history) => {
                engine.answer.extend_from_slice(&[low(deliveries.len() as u64), low(history.state as u64)]);
                for passage in history.timeline {
                    engine.answer.extend_from_slice(&[low(passage.delivery as u64), passage.became as u32]);
                }
            }
            Err(Unfoldable::Another(place)) => engine.answer.extend_from_slice(&[0, low(place as u64)]),
            Err(Unfoldable::Nothing) => engine.answer.extend_from_slice(&[0, 0]),
        }
        address(&engine.answer)
    })
}

/// Lets `with` look at the body in the buffer and write an answer; the answer's address
fn with_opened(length: usize, with: impl FnOnce(&Opened<'_>, &mut Vec<u32>, &mut String, &mut Vec<Spoken>)) -> usize {
    ENGINE.with_borrow_mut(|engine| {
        let Engine { settings, memory, answer, words, spoken, .. } = engine;
        answer.clear();
        words.clear();
        with(&open_loaded(length, settings, memory), answer, words, spoken);
        address(answer)
    })
}

fn read_answer(opened: &Opened<'_>) -> [u32; 8] {
    let Reading { body, tape, .. } = opened.reading();
    [
        u32::from(opened.is_valid()),
        opened.number,
        low(address(tape.pairs()) as u64),
        low(address(body) as u64),
        low(body.len() as u64),
        u32::from(opened.is_verbatim()),
        low(address(tape.texts().as_bytes()) as u64),
        low(tape.texts().len() as u64),
    ]
}

/// A rule's number: its place among all rules of the registry
fn rule_number(rule: &'static Rule) -> u32 {
    u32::from(rule.ordinal.or(|| all_rules().zip(0..).find(|&(known, _)| known == rule).map_or(0, |(_, place)| place)))
}

const NOTHING: u32 = 0;
const IN_TEXT: u32 = 1;
const PATH: u32 = 2;
const CONSTANT: u32 = 3;

fn quoted(opened: &Opened<'_>, quote: Option<&Quote<'_>>, words: &mut String) -> [u32; 3] {
    match quote {
        None => [NOTHING, 0, 0],
        Some(&Quote::Span(at, length)) => written(opened.reading().text(at, length), words),
        Some(&Quote::Word(spelling)) => {
            [CONSTANT, low(address(spelling.as_bytes()) as u64), low(spelling.len() as u64)]
        }
        Some(Quote::Own(text)) => written(text, words),
    }
}

fn placed(reading: &Reading<'_>, place: Option<Position>, words: &mut String) -> [u32; 3] {
    let Some(place) = place else { return [NOTHING, 0, 0] };
    if let Some(path) = Path::to(place, reading) {
        return [PATH, path.number(), 0];
    }
    let at = words.len();
    reading.push_pointer(place, words);
    in_text(at, words)
}

fn written(text: &str, words: &mut String) -> [u32; 3] {
    let at = words.len();
    words.push_str(text);
    in_text(at, words)
}

/// What was added to the text since it was as long as this
fn in_text(at: usize, words: &str) -> [u32; 3] {
    [IN_TEXT, low(at as u64), low((words.len() - at) as u64)]
}

#[allow(clippy::cast_possible_truncation, reason = "the lower word is what is meant; addresses have 32 bits here")]
const fn low(number: u64) -> u32 {
    number as u32
}

fn address<T>(of: &[T]) -> usize {
    of.as_ptr() as usize
}

/// A value of ours as one of JavaScript's
fn value<T: Serialize>(of: &T) -> JsValue {
    JSON::parse(&text::json(of)).unwrap_or(JsValue::UNDEFINED)
}

/// What a call throws
fn thrown(issue: &Issue) -> JsValue {
    value(issue)
}

/// The host's day
fn today() -> Option<Day> {
    #[allow(clippy::cast_possible_truncation, reason = "days since 1970 are few")]
    Day::from_epoch_days((Date::now() / 86_400_000.0).floor() as i64)
}

/// A policy as it comes in, each part by its name
fn policy_of(given: &JsValue) -> Result<Policy, Box<Issue>> {
    let mut policy = Policy::default();
    match parts(&mut policy, given) {
        Ok(()) => Ok(policy),
        // What is said of options is said of a policy.
        Err(mut issue) => {
            Code::InvalidPolicy.name().clone_into(&mut issue.code);
            Err(issue)
        }
    }
}

fn parts(policy: &mut Policy, given: &JsValue) -> Result<(), Box<Issue>> {
    const AT: &str = "/policy";
    known(given, AT, policy::KEYS, &[])?;
    map(&mut policy.minimum_scores, given, "minimumScores")?;
    entry(&mut policy.required_checks, given, AT, "requiredChecks")?;
    entry(&mut policy.flagged, given, AT, "flagged")?;
    entry(&mut policy.unknown, given, AT, "unknown")?;
    map(&mut policy.warnings, given, "warnings")?;
    entry(&mut policy.document_types, given, AT, "documentTypes")?;
    entry(&mut policy.issuing_countries, given, AT, "issuingCountries")?;
    entry(&mut policy.minimum_age, given, AT, "minimumAge")?;
    entry(&mut policy.tolerated_expiry_days, given, AT, "toleratedExpiryDays")?;
    entry(&mut policy.expired_since, given, AT, "expiredSince")?;
    map(&mut policy.rules, given, "rules")?;
    map(&mut policy.words, given, "words")
}

/// Reads a part of a policy that has entries of the caller's naming, where there is one
fn map<T: DeserializeOwned>(into: &mut Option<Entries<T>>, policy: &JsValue, key: &str) -> Result<(), Box<Issue>> {
    let given = get(policy, key);
    if given.is_undefined() {
        return Ok(());
    }
    let at = under("/policy", key);
    let map = into.insert(Entries::default());
    for key in Object::keys(plain(&given, &at)?).iter() {
        let key = key.as_string().unwrap_or_default();
        let mut value = None;
        entry(&mut value, &given, &at, &key)?;
        let Some(value) = value else { return Err(policy::invalid(&at, "a value is undefined", Vec::new())) };
        map.insert(key, value);
    }
    Ok(())
}

fn options_of(given: &JsValue, summary: bool) -> Result<(Settings, Style), Box<Issue>> {
    if given.is_undefined() {
        return Ok((Settings::default(), Style::default()));
    }
    let more = if summary { SUMMARY_KEYS } else { &[] };
    known(given, "", KEYS, more)?;
    let limits = get(given, "limits");
    if !limits.is_undefined() {
        known(&limits, "/limits", LIMIT_KEYS, &[])?;
    }
    let mut options = Options::default();
    entry(&mut options.provider, given, "", "provider")?;
    entry(&mut options.content_type, given, "", "contentType")?;
    let policy = get(given, "policy");
    if !policy.is_undefined() {
        options.policy = Some(policy_of(&policy)?);
    }
    options.now = moment(given, "now", "the time is neither a Date nor ISO 8601")?;
    let own = options.limits.insert(Limits::default());
    entry(&mut own.bytes, &limits, "/limits", "bytes")?;
    entry(&mut own.depth, &limits, "/limits", "depth")?;
    entry(&mut own.issues, &limits, "/limits", "issues")?;
    let style = if summary { style_of(given)? } else { Style::default() };
    Ok((options.check()?, style))
}

fn style_of(given: &JsValue) -> Result<Style, Box<Issue>> {
    let (mut format, mut locale, mut audience, mut personal) = (None::<String>, None::<String>, None::<String>, None);
    entry(&mut format, given, "", "format")?;
    entry(&mut locale, given, "", "locale")?;
    entry(&mut audience, given, "", "audience")?;
    entry(&mut personal, given, "", "personal")?;
    Style::read(format.as_deref(), locale.as_deref(), audience.as_deref(), personal)
}

fn frame_of(given: &JsValue) -> Result<Frame, Box<Issue>> {
    known(given, "", options::KEYS, &[])?;
    let mut trust_framework = None;
    entry(&mut trust_framework, given, "", "trustFramework")?;
    let mut options =
        ClaimsOptions { trust_framework: trust_framework.unwrap_or_default(), ..ClaimsOptions::default() };
    entry(&mut options.assurance_level, given, "", "assuranceLevel")?;
    entry(&mut options.organization, given, "", "organization")?;
    options.time = moment(given, "time", options::NO_TIME)?;
    options.check()
}

/// Refuses what is no object and any key that is not known: a misspelt option is not a default
fn known(object: &JsValue, pointer: &str, keys: &[&str], more: &[&str]) -> Result<(), Box<Issue>> {
    let object = plain(object, pointer)?;
    let all = || keys.iter().chain(more);
    for key in Object::keys(object).iter() {
        let key = key.as_string().unwrap_or_default();
        if !all().any(|known| *known == key) {
            let expected = all().map(|&known| known.to_owned()).collect();
            return Err(invalid(&under(pointer, &key), "the key is not one that this version knows", expected));
        }
    }
    Ok(())
}

/// A map, a date or a function has keys of its own that are no options, and would pass for having none
fn plain<'a>(given: &'a JsValue, pointer: &str) -> Result<&'a Object, Box<Issue>> {
    let object = given.dyn_ref::<Object>().filter(|object| object.to_string() == "[object Object]");
    object.ok_or_else(|| invalid(pointer, "expected a plain object", vec!["object".to_owned()]))
}

/// Reads what stands under a key, where there is something
#[inline(never)]
fn entry<T: DeserializeOwned>(
    into: &mut Option<T>,
    object: &JsValue,
    pointer: &str,
    key: &str,
) -> Result<(), Box<Issue>> {
    let given = get(object, key);
    if !given.is_undefined() {
        let wrong = |_| invalid(&under(pointer, key), UNFIT, Vec::new());
        *into = Some(given::read(given).map_err(wrong)?);
    }
    Ok(())
}

const UNFIT: &str = "the value has the wrong type";

/// A time that an option gives
fn moment(options: &JsValue, key: &str, sentence: &str) -> Result<Option<String>, Box<Issue>> {
    let given = get(options, key);
    if given.is_undefined() {
        return Ok(None);
    }
    let wrong = || invalid(&under("", key), sentence, Vec::new());
    match given.dyn_ref::<Date>() {
        Some(date) if date.get_time().is_nan() => Err(wrong()),
        Some(date) => Ok(date.to_iso_string().as_string()),
        None => given.as_string().map(Some).ok_or_else(wrong),
    }
}

/// Room for a block of lines, `length` bytes long; its address in the instance's memory
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn block(length: usize) -> usize {
    ENGINE.with_borrow_mut(|engine| {
        engine.block.clear();
        engine.block.resize(length, 0);
        address(&engine.block)
    })
}

/// Judges each line of the block; the address of the answers
///
/// The address of the text that they share, that of the block, how many lines
/// it has, how many of them are answered (a blank one is not, unless it is too
/// long, which is told before all of it has come), then for each: its number from
/// 0, where it begins in the block, its length, and what [`judge`] answers, with a
/// 0 for the address of the text.
#[cfg_attr(feature = "engine", wasm_bindgen(js_name = judgeMany))]
pub fn judge_many() -> usize {
    ENGINE.with_borrow_mut(|engine| {
        let Engine { settings, memory, answer, words, spoken, block, .. } = engine;
        answer.clear();
        words.clear();
        answer.extend_from_slice(&[0; 4]);
        let (mut lines, mut answered, mut start) = (0, 0, 0);
        for line in block.split_inclusive(|&byte| byte == b'\n') {
            let body = line.strip_suffix(b"\n").unwrap_or(line);
            let body = body.strip_suffix(b"\r").unwrap_or(body);
            if body.len() > settings.limits.bytes || !body.trim_ascii().is_empty() {
                answer.extend_from_slice(&[lines, low(start), low(body.len() as u64)]);
                write_verdict(&open::open(body, settings, memory), answer, words, spoken);
                answered += 1;
            }
            lines += 1;
            start += line.len() as u64;
        }
        let head = [low(address(words.as_bytes()) as u64), low(address(block) as u64), lines, answered];
        if let Some(room) = answer.get_mut(..head.len()) {
            room.copy_from_slice(&head);
        }
        address(answer)
    })
}

/// Exports that break the instance on purpose, for the tests of what heals it
#[cfg(feature = "fault")]
mod fault {
    use core::hint::black_box;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// Panics
    ///
    /// # Panics
    ///
    /// Always.
    #[wasm_bindgen]
    #[allow(clippy::panic, reason = "it is what this is for")]
    pub fn fault_panic() {
        panic!("on purpose");
    }

    /// Recurses, with a frame that cannot be optimised away
    #[wasm_bindgen]
    pub fn fault_stack(depth: u32) -> u32 {
        let frame = black_box([depth; 64]);
        let deeper = if depth == 0 { 0 } else { fault_stack(depth - 1) };
        black_box(frame.iter().fold(deeper, |sum, word| sum.wrapping_add(*word)))
    }

    /// Allocates
    #[wasm_bindgen]
    pub fn fault_memory(bytes: usize) -> usize {
        black_box(Vec::<u8>::with_capacity(bytes)).capacity()
    }
}
