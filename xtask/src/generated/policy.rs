//! Writes the JSON Schema of a policy

use anyhow::Result;
use idverdict::issue::Code;
use idverdict::model::outcome::Outcome;
use idverdict::model::rule::Effect;
use idverdict::model::scored::Scored;
use idverdict::model::verification::{CheckKind, DocumentKind};
use idverdict::providers::registry::Registry;
use idverdict::verdict::policy::DECLARED;
use idverdict::verdict::policy::accepts::{Accepts, EVIDENCE, Names, WEIGHTS};

use super::json::{Json, list, object};
use super::schemas::{DRAFT, described};

/// Returns `schemas/policy.json`
pub fn write(registry: &Registry) -> Result<String> {
    Ok(serde_json::to_string_pretty(&schema(registry))? + "\n")
}

/// Returns the schema
///
/// It accepts every policy that the package accepts, and rejects all others except three kinds: policies that name one
/// rule by two ids, spellings that are known words with another meaning, and harmless results that have rules of their
/// own. It checks only the form of country codes.
fn schema(registry: &Registry) -> Json {
    let properties = DECLARED.iter().map(|key| {
        let value = accepted(&key.accepts, registry).with("description", described(key.doc));
        (key.name.to_owned(), value)
    });
    let outcomes = Outcome::ALL.iter().filter(|outcome| **outcome != Outcome::Accept);
    object([
        ("$schema", DRAFT.into()),
        ("title", "idverdict policy".into()),
        ("description", "Adapts verdicts to your own requirements; docs/policy.md explains each key".into()),
        ("type", "object".into()),
        ("properties", Json::Object(properties.collect())),
        ("additionalProperties", false.into()),
        (
            "$defs",
            object([
                ("evidence", words(EVIDENCE.iter().map(|(name, _)| *name))),
                ("decision", words(outcomes.map(|outcome| outcome.name()))),
            ]),
        ),
    ])
}

fn accepted(accepts: &Accepts, registry: &Registry) -> Json {
    match accepts {
        Accepts::Flag => typed("boolean"),
        Accepts::Whole(most) => typed("integer").with("minimum", 0i64).with("maximum", i64::from(*most)),
        Accepts::Ratio => typed("number").with("minimum", 0i64).with("maximum", 1i64),
        Accepts::Weight => words(WEIGHTS.iter().map(|(name, _)| *name)),
        Accepts::CheckKind => words(CheckKind::ALL.map(CheckKind::name)),
        Accepts::DocumentKind => words(DocumentKind::ALL.map(DocumentKind::name)),
        Accepts::Country => typed("string").with("pattern", "^[A-Za-z]{2,3}$"),
        Accepts::Spelling => typed("string").with("minLength", 1i64),
        Accepts::Result => {
            let maps: Vec<_> = registry.results.iter().map(|map| map.name.replace('.', r"\.")).collect();
            typed("string").with("pattern", format!(r"^({})\.[\s\S]", maps.join("|")))
        }
        Accepts::List(item) => typed("array").with("items", accepted(item, registry)),
        Accepts::Each(names, value) => typed("object")
            .with("propertyNames", words(known(names, registry)))
            .with("additionalProperties", accepted(value, registry)),
        Accepts::EachRule => {
            let rules = registry.rules.iter().flat_map(|rule| {
                let is = if let Effect::Decides(..) = rule.effect { "#/$defs/decision" } else { "#/$defs/evidence" };
                let ids = [rule.id].into_iter().chain(rule.previously.iter().copied());
                ids.map(move |id| (id.to_owned(), object([("$ref", is.into())])))
            });
            typed("object").with("properties", Json::Object(rules.collect())).with("additionalProperties", false)
        }
    }
}

/// Returns the names that a map may have as keys
fn known(names: &Names, registry: &Registry) -> Vec<&'static str> {
    match names {
        Names::Scored => Scored::names().collect(),
        Names::Code => Code::ALL.iter().map(|code| code.name()).collect(),
        Names::InferredWord => registry.inferred.iter().map(|word| word.name).collect(),
    }
}

fn typed(name: &str) -> Json {
    object([("type", name.into())])
}

fn words<'a>(names: impl IntoIterator<Item = &'a str>) -> Json {
    object([("enum", list(names))])
}
