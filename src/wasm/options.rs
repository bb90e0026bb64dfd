//! Reads options and policies from JavaScript strictly: an unknown key is reported by its name

use super::engine::{plain_settings, registry};
use super::given::{self, get};
use crate::claims::options::{self, ClaimsOptions, Frame};
use crate::issue::{Code, Issue};
use crate::pointer::under;
use crate::summary::style::Style;
use crate::verdict::entries::Entries;
use crate::verdict::options::{KEYS, LIMIT_KEYS, Limits, NO_DATE, Options, SUMMARY_KEYS, Settings, invalid};
use crate::verdict::policy::{self, Parts, Policy};
use js_sys::{Date, Object};
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

/// Reads a policy
pub fn policy_of(given: &JsValue) -> Result<Policy, Box<Issue>> {
    let policy = known(given, POLICY, Policy::KEYS, &[]).and_then(|()| Policy::read(&GivenPolicy(given)));
    // The issues are worded for options and apply to policies just as well.
    policy.map_err(|mut issue| {
        Code::InvalidPolicy.name().clone_into(&mut issue.code);
        issue
    })
}

/// A policy as a JavaScript object
struct GivenPolicy<'a>(&'a JsValue);

const POLICY: &str = "/policy";

impl Parts for GivenPolicy<'_> {
    fn value<T: DeserializeOwned>(&self, into: &mut Option<T>, key: &str) -> Result<(), Box<Issue>> {
        fit(into, get(self.0, key), POLICY, key)
    }

    fn map<T: DeserializeOwned>(&self, into: &mut Option<Entries<T>>, key: &str) -> Result<(), Box<Issue>> {
        let given = get(self.0, key);
        if given.is_undefined() {
            return Ok(());
        }
        let at = under(POLICY, key);
        let map = into.insert(Entries::default());
        for key in Object::keys(plain(&given, &at)?).iter() {
            let key = key.as_string().unwrap_or_default();
            let mut value = None;
            fit(&mut value, get(&given, &key), &at, &key)?;
            let Some(value) = value else {
                return Err(policy::invalid(&at, "expected a value for each key; one is undefined", Vec::new()));
            };
            map.insert(key, value);
        }
        Ok(())
    }
}

pub fn options_of(given: &JsValue) -> Result<Settings, Box<Issue>> {
    if is_absent(given) {
        return Ok(plain_settings());
    }
    known(given, "", KEYS, &[])?;
    let limits = option(given, "limits");
    if !limits.is_undefined() {
        known(&limits, "/limits", LIMIT_KEYS, &[])?;
    }
    let mut options = Options::default();
    entry(&mut options.provider, given, "", "provider")?;
    entry(&mut options.content_type, given, "", "contentType")?;
    let policy = option(given, "policy");
    if !policy.is_undefined() {
        options.policy = Some(policy_of(&policy)?);
    }
    options.now = moment(given, "now", NO_DATE)?;
    let own = options.limits.insert(Limits::default());
    entry(&mut own.bytes, &limits, "/limits", "bytes")?;
    entry(&mut own.depth, &limits, "/limits", "depth")?;
    entry(&mut own.issues, &limits, "/limits", "issues")?;
    options.check(registry())
}

/// Reads the style of summaries; of the other options, only the names are checked
pub fn summary_style_of(options: &JsValue) -> Result<Style, Box<Issue>> {
    known(options, "", KEYS, SUMMARY_KEYS)?;
    if let Some(key) = KEYS.iter().find(|key| get(options, key).is_symbol()) {
        return Err(invalid(&under("", key), UNFIT, Vec::new()));
    }
    style_of(options)
}

fn style_of(given: &JsValue) -> Result<Style, Box<Issue>> {
    let (mut format, mut locale, mut audience, mut personal) = (None::<String>, None::<String>, None::<String>, None);
    entry(&mut format, given, "", "format")?;
    entry(&mut locale, given, "", "locale")?;
    entry(&mut audience, given, "", "audience")?;
    entry(&mut personal, given, "", "personal")?;
    Style::read(format.as_deref(), locale.as_deref(), audience.as_deref(), personal)
}

pub fn frame_of(given: &JsValue) -> Result<Frame, Box<Issue>> {
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

/// Rejects anything but an object with known keys, so that a misspelt option does not fall back to its default
fn known(object: &JsValue, pointer: &str, keys: &[&str], more: &[&str]) -> Result<(), Box<Issue>> {
    let object = plain(object, pointer)?;
    let all = || keys.iter().chain(more);
    for key in Object::keys(object).iter() {
        let key = key.as_string().unwrap_or_default();
        if !all().any(|known| *known == key) {
            let names = all().map(|&known| known.to_owned()).collect();
            return Err(Issue::not_one_of(Code::InvalidOptions, &under(pointer, &key), &key, names));
        }
    }
    Ok(())
}

/// Rejects maps, dates, functions and the like, which would be accepted because they have no keys
fn plain<'a>(given: &'a JsValue, pointer: &str) -> Result<&'a Object, Box<Issue>> {
    let object = given.dyn_ref::<Object>().filter(|object| object.to_string() == "[object Object]");
    object.ok_or_else(|| invalid(pointer, "expected a plain object", vec!["object".to_owned()]))
}

/// Returns whether a value is what a caller writes for an option that is left out
fn is_absent(given: &JsValue) -> bool {
    given.is_undefined() || given.is_null()
}

/// Returns the value of an option, or `undefined` if it is left out
fn option(object: &JsValue, key: &str) -> JsValue {
    let given = get(object, key);
    if is_absent(&given) { JsValue::UNDEFINED } else { given }
}

/// Reads an option, if there is one
fn entry<T: DeserializeOwned>(
    into: &mut Option<T>,
    object: &JsValue,
    pointer: &str,
    key: &str,
) -> Result<(), Box<Issue>> {
    fit(into, option(object, key), pointer, key)
}

/// Reads the value that was found under a key, if there is one
#[inline(never)]
fn fit<T: DeserializeOwned>(into: &mut Option<T>, given: JsValue, pointer: &str, key: &str) -> Result<(), Box<Issue>> {
    if !given.is_undefined() {
        let wrong = |_| invalid(&under(pointer, key), UNFIT, Vec::new());
        *into = Some(given::read(given).map_err(wrong)?);
    }
    Ok(())
}

const UNFIT: &str = "the value has the wrong type";

/// Reads a time from an option
fn moment(options: &JsValue, key: &str, sentence: &str) -> Result<Option<String>, Box<Issue>> {
    let given = option(options, key);
    if given.is_undefined() {
        return Ok(None);
    }
    let wrong = || invalid(&under("", key), sentence, Vec::new());
    let of_millis = given.as_f64().map(|_| Date::new(&given));
    match of_millis.as_ref().or_else(|| given.dyn_ref()) {
        Some(date) if date.get_time().is_nan() => Err(wrong()),
        Some(date) => Ok(date.to_iso_string().as_string()),
        None => given.as_string().map(Some).ok_or_else(wrong),
    }
}
