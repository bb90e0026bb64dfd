//! Exports that set how the next bodies are judged and how their summaries are written

use super::engine::{ENGINE, Engine, plain_settings, registry, today};
use super::given;
use super::layout::TODAY;
use super::never::never;
use super::options::{options_of, policy_of, summary_style_of};
use super::value::{Made, thrown, value};
use crate::json::form;
use crate::json::pieces::hex;
use crate::schema::date::Date;
use crate::schema::defect::ReadLimits;
use crate::verdict::compiled_policy::CompiledPolicy;
use crate::verdict::options::Settings;
use crate::verdict::policy::Policy;
use std::sync::Arc;
use wasm_bindgen::prelude::*;

/// Sets the options for the next calls, until it is called again; `undefined` resets them
///
/// Returns the byte limit. Reading `options` again could run a getter that answers differently or calls the engine.
///
/// # Errors
///
/// Throws the issue about an invalid option.
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn configure(options: &JsValue) -> Result<usize, JsValue> {
    _ = given::cause();
    let settings = options_of(options).map_err(|issue| thrown(&issue))?;
    let bytes = settings.limits.bytes;
    ENGINE.with_borrow_mut(|engine| {
        engine.settings = Settings { clock: Some(today), ..settings };
    });
    Ok(bytes)
}

/// Sets the style of the next summaries, until it is called again; of the other options, only the names are checked
///
/// # Errors
///
/// Throws the issue about an invalid option.
#[cfg_attr(feature = "summaries", wasm_bindgen)]
pub fn style(options: &JsValue) -> Result<(), JsValue> {
    _ = given::cause();
    let style = summary_style_of(options).map_err(|issue| thrown(&issue))?;
    ENGINE.with_borrow_mut(|engine| engine.style = style);
    Ok(())
}

/// Compiles a policy and returns its number
///
/// # Errors
///
/// Throws the issue about an invalid value.
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn compile(policy: &JsValue) -> Result<usize, JsValue> {
    _ = given::cause();
    let compiled = policy_of(policy).and_then(|policy| policy.compile(registry()).map(|compiled| (policy, compiled)));
    let (policy, compiled) = compiled.map_err(|issue| thrown(&issue))?;
    Ok(ENGINE.with_borrow_mut(|engine| {
        let known = engine.policies.iter().position(|(known, _)| *known == policy);
        known.unwrap_or_else(|| {
            engine.policies.push((policy, Arc::new(compiled)));
            engine.policies.len() - 1
        })
    }))
}

/// Returns the policy with a number from [`compile`]; traps on any other number, because the body would be judged
/// without its policy
fn compiled(engine: &Engine, policy: usize) -> &(Policy, Arc<CompiledPolicy>) {
    engine.policies.get(policy).unwrap_or_else(|| never())
}

/// Returns the issues of a compiled policy, all of them infos
///
/// # Errors
///
/// Never; see [`Made`].
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn notes(policy: usize) -> Made {
    Ok(value(&ENGINE.with_borrow(|engine| compiled(engine, policy).0.notes(registry()))))
}

/// Returns the digest of a compiled policy
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn digest(policy: usize) -> String {
    hex(ENGINE.with_borrow(|engine| compiled(engine, policy).1.digest))
}

/// Selects a compiled policy for the next calls, until options are given
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn select(policy: usize) {
    ENGINE.with_borrow_mut(|engine| {
        engine.settings.policy = Some(Arc::clone(&compiled(engine, policy).1));
        engine.settings.clock = Some(today);
    });
}

/// Deselects the policy
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn set(provider: usize, form: bool, day: i32, bytes: usize, depth: usize, issues: usize, policy: usize) {
    ENGINE.with_borrow_mut(|engine| {
        let own = policy.checked_sub(1).map(|number| Arc::clone(&compiled(engine, number).1));
        engine.settings = Settings {
            provider: provider.checked_sub(1).and_then(|number| registry().providers.get(number)).copied(),
            form,
            now: Date::from_epoch_days(day.into()),
            policy: own,
            limits: ReadLimits { bytes, depth, issues },
            ..plain_settings()
        };
    });
}

/// Returns whether a media type is that of a form
#[cfg_attr(feature = "engine", wasm_bindgen(js_name = isForm))]
pub fn is_form(content_type: &str) -> bool {
    form::is_form(content_type)
}

/// Returns the day of a time in ISO 8601, in days since 1970-01-01, or [`TODAY`] if the time is invalid
#[cfg_attr(feature = "engine", wasm_bindgen(js_name = dayOf))]
pub fn day_of(time: &str) -> i32 {
    Date::read_iso(time).and_then(|day| i32::try_from(day.epoch_days()).ok()).unwrap_or(TODAY)
}
