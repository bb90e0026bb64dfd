//! Compiles each key of a policy: one function for each key, with the name of its field
//!
//! Each function receives the pointer to the key, and returns an issue about the first invalid value in it.
#![allow(
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    reason = "the declaration of the keys calls all functions in the same form"
)]

use super::super::compiled_policy::CompiledPolicy;
use super::super::entries::Entries;
use super::invalid::{invalid, not_one_of, unknown_name};
use super::renamed::renamed;
use crate::identity::country;
use crate::issue::{Code, Issue};
use crate::json::pieces::{digits, joined};
use crate::model::outcome::Outcome;
use crate::model::results::Results;
use crate::model::rule::{Effect, Rule};
use crate::model::rule_override::RuleOverride;
use crate::model::scored::Scored;
use crate::model::verification::{CheckKind, DocumentKind};
use crate::pointer::under;
use crate::providers::registry::Registry;
use crate::schema::spelling_override::SpellingOverride;

type Compiled = Result<(), Box<Issue>>;
type Known = &'static Registry;

/// The largest minimum age, in years
pub const MOST_YEARS: u32 = 150;
/// The most days for which an expired document can be tolerated
pub const MOST_DAYS: u32 = 36_525;

/// What can replace an acceptance
pub const WEIGHTS: [(&str, Outcome); 2] = [("review", Outcome::Review), ("reject", Outcome::Reject)];

/// What an evidence rule can do
pub const EVIDENCE: [(&str, RuleOverride); 4] = [
    ("off", RuleOverride::Off),
    ("warn", RuleOverride::Warns),
    ("review", RuleOverride::Makes(Outcome::Review)),
    ("reject", RuleOverride::Makes(Outcome::Reject)),
];

pub fn minimum_scores(into: &mut CompiledPolicy, given: &Entries<f64>, at: &str, _: Known) -> Compiled {
    for (kind, least) in given.as_slice() {
        into.minimum_scores.push(minimum(kind, *least, &under(at, kind))?);
    }
    Ok(())
}

pub fn required_checks(into: &mut CompiledPolicy, given: &[String], at: &str, _: Known) -> Compiled {
    into.required_checks = each(given, at, &CheckKind::ALL, CheckKind::name)?;
    Ok(())
}

pub fn flagged(into: &mut CompiledPolicy, given: &str, at: &str, _: Known) -> Compiled {
    into.rule_overrides.flagged = Some(RuleOverride::Makes(weight(given, at)?));
    Ok(())
}

pub fn unknown(into: &mut CompiledPolicy, given: &str, at: &str, _: Known) -> Compiled {
    into.rule_overrides.unknown = Some(RuleOverride::Makes(weight(given, at)?));
    Ok(())
}

pub fn warnings(into: &mut CompiledPolicy, given: &Entries<String>, at: &str, _: Known) -> Compiled {
    for (code, weight) in given.as_slice() {
        into.warnings.push(warning(code, weight, &under(at, code))?);
    }
    Ok(())
}

pub fn document_types(into: &mut CompiledPolicy, given: &[String], at: &str, _: Known) -> Compiled {
    into.document_types = Some(each(given, at, &DocumentKind::ALL, DocumentKind::name)?);
    Ok(())
}

pub fn issuing_countries(into: &mut CompiledPolicy, given: &[String], at: &str, _: Known) -> Compiled {
    let mut countries = Vec::new();
    for (code, place) in given.iter().zip(0..) {
        let no_code = || invalid(&item(at, place), "expected a country code of ISO 3166-1", Vec::new());
        countries.push(country::alpha3(code).ok_or_else(no_code)?);
    }
    into.issuing_countries = Some(countries);
    Ok(())
}

pub fn minimum_age(into: &mut CompiledPolicy, given: &f64, at: &str, _: Known) -> Compiled {
    into.minimum_age = Some(whole(*given, MOST_YEARS, at)?);
    Ok(())
}

pub fn tolerated_expiry_days(into: &mut CompiledPolicy, given: &f64, at: &str, _: Known) -> Compiled {
    into.tolerated_expiry_days = whole(*given, MOST_DAYS, at)?;
    Ok(())
}

pub fn expired_since(into: &mut CompiledPolicy, given: &bool, _: &str, _: Known) -> Compiled {
    into.expired_since = *given;
    Ok(())
}

pub fn rules(into: &mut CompiledPolicy, given: &Entries<String>, at: &str, registry: Known) -> Compiled {
    for (id, made) in given.as_slice() {
        into.rule_overrides.named.push(named(registry, id, made, &under(at, id))?);
    }
    renamed(given, registry).find(|rename| rename.is_taken).map_or(Ok(()), |rename| Err(rename.invalid()))
}

pub fn words(into: &mut CompiledPolicy, given: &Entries<Vec<String>>, at: &str, registry: Known) -> Compiled {
    for (name, spellings) in given.as_slice() {
        into.spelling_overrides.push(spelling_override(registry, name, spellings, &under(at, name))?);
    }
    Ok(())
}

pub fn harmless_results(into: &mut CompiledPolicy, given: &[String], at: &str, registry: Known) -> Compiled {
    for (entry, place) in given.iter().zip(0..) {
        into.rule_overrides.harmless.push(harmless(registry, entry, &item(at, place))?);
    }
    Ok(())
}

/// Returns the pointer to an item of a list
fn item(list: &str, place: u64) -> String {
    joined(&[list, "/", &digits(place)])
}

/// Returns what each item of a list names
fn each<T: Copy>(given: &[String], at: &str, all: &[T], name: fn(T) -> &'static str) -> Result<Vec<T>, Box<Issue>> {
    let mut found = Vec::new();
    for (given, place) in given.iter().zip(0..) {
        let Some(&value) = all.iter().find(|&&value| name(value) == given) else {
            let names = all.iter().map(|&value| name(value).to_owned()).collect();
            return Err(not_one_of(&item(at, place), given, names));
        };
        found.push(value);
    }
    Ok(found)
}

/// Returns what replaces an acceptance
fn weight(given: &str, pointer: &str) -> Result<Outcome, Box<Issue>> {
    let known = WEIGHTS.iter().find(|(name, _)| *name == given).map(|&(_, outcome)| outcome);
    known.ok_or_else(|| not_one_of(pointer, given, names(&WEIGHTS)))
}

fn names<T>(of: &[(&str, T)]) -> Vec<String> {
    of.iter().map(|&(name, _)| name.to_owned()).collect()
}

fn named(registry: Known, id: &str, given: &str, pointer: &str) -> Result<(&'static Rule, RuleOverride), Box<Issue>> {
    let Some(rule) = registry.rule(id) else {
        let ids = registry.rules.one_by_one().map(|rule| rule.id.to_owned()).collect();
        return Err(unknown_name(pointer, "expected the id of a rule", id, ids));
    };
    if let Effect::Decides(..) = rule.effect {
        let outcomes = Outcome::ALL.iter().copied().filter(|outcome| *outcome != Outcome::Accept);
        let made = outcomes.clone().find(|outcome| outcome.name() == given);
        return made
            .map(|outcome| (rule, RuleOverride::Makes(outcome)))
            .ok_or_else(|| not_one_of(pointer, given, outcomes.map(|outcome| outcome.name().to_owned()).collect()));
    }
    let known = EVIDENCE.iter().find(|(name, _)| *name == given).map(|&(_, rule_override)| rule_override);
    Ok((rule, known.ok_or_else(|| not_one_of(pointer, given, names(&EVIDENCE)))?))
}

fn spelling_override(
    registry: Known,
    name: &str,
    spellings: &[String],
    pointer: &str,
) -> Result<SpellingOverride, Box<Issue>> {
    let Some(of) = registry.inferred.one_by_one().find(|of| of.name == name) else {
        let known = registry.inferred.one_by_one().map(|of| of.name.to_owned()).collect();
        return Err(unknown_name(pointer, "expected the name of an inferred word", name, known));
    };
    let place =
        |spelling: &str| of.words.spellings.iter().find(|(known, _)| known.text() == spelling).map(|found| found.1);
    let own = place(of.spelling).unwrap_or_default();
    // A spelling that the documentation prints keeps the documented meaning.
    let taken = spellings.iter().any(|spelling| {
        let printed = !registry
            .inferred
            .one_by_one()
            .any(|other| core::ptr::eq(other.words, of.words) && place(other.spelling) == place(spelling));
        printed && place(spelling).is_some_and(|place| place != own)
    });
    if taken || spellings.iter().any(String::is_empty) {
        let message = "expected spellings that are not empty and do not already have another meaning";
        return Err(invalid(pointer, message, Vec::new()));
    }
    Ok(SpellingOverride { name: of.name, words: of.words, place: own, spellings: spellings.to_vec() })
}

fn harmless(registry: Known, entry: &str, pointer: &str) -> Result<(&'static Results, String), Box<Issue>> {
    let maps = registry.results.one_by_one();
    let named = maps.clone().find_map(|map| Some((map, entry.strip_prefix(map.name)?.strip_prefix('.')?)));
    let Some((map, name)) = named.filter(|(_, name)| !name.is_empty()) else {
        let known = maps.map(|map| joined(&[map.name, "."])).collect();
        let message = "expected the name of a result map, a dot and the name of an entry";
        return Err(unknown_name(pointer, message, entry, known));
    };
    if (map.record)().fields.iter().any(|field| field.keys().any(|key| key == name)) {
        return Err(invalid(pointer, "expected an entry without rules of its own", Vec::new()));
    }
    Ok((map, name.to_owned()))
}

fn warning(code: &str, given: &str, pointer: &str) -> Result<(Code, Outcome), Box<Issue>> {
    let known = Code::named(code);
    let codes = || Code::ALL.iter().map(|code| code.name().to_owned()).collect();
    let known = known.ok_or_else(|| unknown_name(pointer, "expected the code of an issue", code, codes()))?;
    Ok((known, weight(given, pointer)?))
}

fn minimum(kind: &str, least: f64, pointer: &str) -> Result<(Scored, f64), Box<Issue>> {
    let Some(scored) = Scored::named(kind) else {
        return Err(not_one_of(pointer, kind, Scored::names().map(str::to_owned).collect()));
    };
    if (0.0..=1.0).contains(&least) {
        Ok((scored, least))
    } else {
        Err(invalid(pointer, "expected a number from 0 to 1", vec!["0".to_owned(), "1".to_owned()]))
    }
}

fn whole(given: f64, most: u32, pointer: &str) -> Result<u32, Box<Issue>> {
    if given.fract() == 0.0 && (0.0..=f64::from(most)).contains(&given) {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "whole and in range, as just checked"
        )]
        return Ok(given as u32);
    }
    Err(Issue::not_whole(Code::InvalidPolicy, pointer, 0, most.into()))
}
