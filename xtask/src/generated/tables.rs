//! Writes the registries as JavaScript, so that names are passed between wasm and JavaScript as numbers

use std::fmt::Write;

use anyhow::Result;
use idverdict::history::fold::{Became, Supersedes};
use idverdict::model::outcome::{Next, Outcome};
use idverdict::model::rules_version::RULES_VERSION;
use idverdict::providers::provider::Provider;
use idverdict::providers::registry::Registry;

use super::json::{Json, list, object};

/// Returns `tables.js` for a module that knows some of a registry's providers
pub fn write(registry: &Registry, providers: &[&Provider]) -> Result<String> {
    let providers = providers.iter().map(|provider| {
        object([
            ("name", provider.name.into()),
            ("title", provider.title.into()),
            ("events", list(provider.events.iter().map(|event| event.name))),
        ])
    });
    let overriding = registry.rules.iter().filter(|rule| rule.overrides);
    let overriding = overriding.flat_map(|rule| [rule.id].into_iter().chain(rule.previously.iter().copied()));
    let constants = [
        ("VERSION", env!("CARGO_PKG_VERSION").into()),
        ("PROVIDERS", list(providers)),
        ("OUTCOMES", list(Outcome::ALL.map(Outcome::name))),
        ("NEXTS", list(Next::ALL.map(Next::name))),
        ("RULES_VERSION", i64::from(RULES_VERSION).into()),
        ("OVERRIDING", list(overriding)),
        ("SUPERSEDES", list(Supersedes::ALL.map(Supersedes::name))),
        ("BECAME", list(Became::ALL.map(Became::name))),
    ];
    let mut text = String::from("// Made by the build from the crate's registries.\n");
    for (name, value) in constants {
        writeln!(text, "\nexport const {name} = {};", serde_json::to_string_pretty::<Json>(&value)?)?;
    }
    Ok(text)
}
