//! A digest of a compiled policy, by which an inspection says how it was judged
//!
//! Two policies have the same digest if they require the same, in whatever order and spelling they say it. What a policy
//! states although it is the default does not count, except for `flagged` and `unknown`.

use super::super::compiled_policy::CompiledPolicy;
use crate::json::pieces::{digits, joined};
use crate::model::outcome::Outcome;
use crate::model::rule_override::RuleOverride;
use crate::model::scored::Scored;
use crate::model::verification::{CheckKind, DocumentKind};

/// Returns the digest, which is never 0
pub fn digest(policy: &CompiledPolicy) -> u64 {
    let mut parts = parts(policy);
    parts.sort_unstable();
    parts.dedup();
    parts.iter().fold(FNV_OFFSET, |hash, part| part.bytes().chain([0]).fold(hash, fnv)).max(1)
}

/// FNV-1a with 64 bits
const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

fn fnv(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
}

/// Returns each requirement as a text; no two requirements have the same
fn parts(policy: &CompiledPolicy) -> Vec<String> {
    let CompiledPolicy {
        rule_overrides,
        spelling_overrides,
        warnings,
        minimum_scores,
        required_checks,
        document_types,
        issuing_countries,
        minimum_age,
        tolerated_expiry_days,
        expired_since,
        digest: _,
    } = policy;
    let mut parts = Vec::new();
    let mut add = |key: &str, name: &str, value: &str| parts.push(joined(&[key, "\n", name, "\n", value]));
    for (rule, made) in &rule_overrides.named {
        add("rule", rule.id, name(*made));
    }
    for (key, made) in [("flagged", rule_overrides.flagged), ("unknown", rule_overrides.unknown)] {
        if let Some(made) = made {
            add(key, "", name(made));
        }
    }
    for (map, entry) in &rule_overrides.harmless {
        add("harmless", map.name, entry);
    }
    for spelling in spelling_overrides {
        // An empty list has no spelling, but replaces the default all the same.
        add("word", spelling.name, "");
        for text in &spelling.spellings {
            add("spelling", spelling.name, text);
        }
    }
    for (code, outcome) in warnings {
        add("warning", code.name(), outcome.name());
    }
    for (scored, least) in minimum_scores {
        let name = match scored {
            Scored::Overall => "",
            Scored::Kind(kind) => kind.name(),
        };
        add("score", name, &digits(least.to_bits()));
    }
    for kind in required_checks.iter().copied().map(CheckKind::name) {
        add("check", kind, "");
    }
    if let Some(kinds) = document_types {
        add("types", "", "");
        for kind in kinds.iter().copied().map(DocumentKind::name) {
            add("type", kind, "");
        }
    }
    if let Some(countries) = issuing_countries {
        add("countries", "", "");
        for country in countries {
            add("country", country, "");
        }
    }
    if let Some(years) = minimum_age {
        add("age", "", &digits((*years).into()));
    }
    if *tolerated_expiry_days > 0 {
        add("days", "", &digits((*tolerated_expiry_days).into()));
    }
    if *expired_since {
        add("since", "", "");
    }
    parts
}

fn name(made: RuleOverride) -> &'static str {
    match made {
        RuleOverride::Off => "off",
        RuleOverride::Warns => "warn",
        RuleOverride::Makes(outcome) => Outcome::name(outcome),
    }
}
