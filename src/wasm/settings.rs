//! By what the next bodies are judged, and how their summaries are written

use super::engine::{ENGINE, Engine, registry, today};
use super::given;
use super::never::never;
use super::options::{options_of, policy_of, summary_style_of};
use super::value::{Made, thrown, value};
use crate::verdict::compiled_policy::CompiledPolicy;
use crate::verdict::options::Settings;
use crate::verdict::policy::Policy;
use std::sync::Arc;
use wasm_bindgen::prelude::*;

/// Reads options for the next calls, until it is called again; `undefined` forgets them
///
/// It gives how many bytes a body may have: asked once more, an object may say otherwise, or judge something meanwhile.
///
/// # Errors
///
/// The issue that names the option which cannot be.
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn configure(options: &JsValue, summary: bool) -> Result<usize, JsValue> {
    _ = given::cause();
    let (settings, style) = options_of(options, summary).map_err(|issue| thrown(&issue))?;
    let bytes = settings.limits.bytes;
    ENGINE.with_borrow_mut(|engine| {
        engine.settings = Settings { clock: Some(today), ..settings };
        engine.style = style;
    });
    Ok(bytes)
}

/// Reads how the next summaries are written, until it is called again; the other options are only known by name
///
/// # Errors
///
/// The issue that names the option which cannot be.
#[cfg_attr(feature = "languages", wasm_bindgen)]
pub fn style(options: &JsValue) -> Result<(), JsValue> {
    _ = given::cause();
    let style = summary_style_of(options).map_err(|issue| thrown(&issue))?;
    ENGINE.with_borrow_mut(|engine| engine.style = style);
    Ok(())
}

/// Compiles a policy; its number
///
/// # Errors
///
/// The issue that names what cannot be.
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

/// The policy of a number that [`compile`] gave; by any other, a body would be judged without its policy
fn compiled(engine: &Engine, policy: usize) -> &(Policy, Arc<CompiledPolicy>) {
    engine.policies.get(policy).unwrap_or_else(|| never())
}

/// What there is to know of a compiled policy: a list of issues, all of them infos
///
/// # Errors
///
/// Never; see [`Made`].
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn notes(policy: usize) -> Made {
    Ok(value(&ENGINE.with_borrow(|engine| compiled(engine, policy).0.notes(registry()))))
}

/// Judges by a compiled policy from now on, until options are given
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn select(policy: usize) {
    ENGINE.with_borrow_mut(|engine| {
        engine.settings.policy = Some(Arc::clone(&compiled(engine, policy).1));
        engine.settings.clock = Some(today);
    });
}

/// Judges without a policy again
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn deselect() {
    ENGINE.with_borrow_mut(|engine| engine.settings.policy = None);
}
