//! A team's own compiled, as plain data, and what it comes to
//!
//! A policy makes a verdict more cautious freely. To make one less cautious it names the rule, and never so that
//! anything but a provider's own word accepts.

use super::compiled_policy::CompiledPolicy;
use super::entries::Entries;
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
use crate::schema::words::SpellingOverride;
use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use tsify::Tsify;

/// A team's own compiled; whatever is left out stays as it is without a policy
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Policy {
    /// What a check that counts has to reach, from 0 to 1, by its kind, and `overall` for the verdict's score: a score
    /// that is lower or absent doubts the verdict
    #[tsify(optional, type = "{ [kind in CheckKind | \"overall\"]?: number }")]
    pub minimum_scores: Option<Entries<f64>>,
    /// Kinds of checks of which one has to count and to have passed
    #[tsify(optional)]
    pub required_checks: Option<Vec<CheckKind>>,
    /// What becomes of an acceptance or a review in which the provider asks somebody to look; `review` unless given
    #[tsify(optional, type = "\"review\" | \"reject\"")]
    pub flagged: Option<String>,
    /// What becomes of an acceptance or a review in which a provider's word is not known; `review` unless given
    #[tsify(optional, type = "\"review\" | \"reject\"")]
    pub unknown: Option<String>,
    /// What becomes of an acceptance or a review beside an issue, by its code
    #[tsify(optional, type = "{ [code in IssueCode]?: \"review\" | \"reject\" }")]
    pub warnings: Option<Entries<String>>,
    /// The only documents that are taken
    #[tsify(optional)]
    pub document_types: Option<Vec<DocumentKind>>,
    /// The only countries whose documents are taken, ISO 3166-1 alpha-2 or alpha-3
    #[tsify(optional)]
    pub issuing_countries: Option<Vec<String>>,
    /// Whole years, 150 at most, that the person has to have lived on the day of the check, or today if the body does
    /// not say it or says a later one
    #[tsify(optional)]
    pub minimum_age: Option<f64>,
    /// Whole days after its last day for which an expired document is tolerated; 0 unless given, 36525 at most
    #[tsify(optional)]
    pub tolerated_expiry_days: Option<f64>,
    /// Whether a document that has expired since the check doubts the verdict; it makes a stored verdict age
    #[tsify(optional)]
    pub expired_since: Option<bool>,
    /// What becomes of a rule, by its id or one that it had in an earlier version: one that doubts, contradicts or informs can be `off`, only `warn`, or make a
    /// `review` or a `reject`; one that decides can make any outcome but `accept`
    #[tsify(optional, type = "{ [rule in Rule | PreviousRule]?: \"off\" | \"warn\" | Exclude<Outcome, \"accept\"> }")]
    pub rules: Option<Entries<String>>,
    /// The spellings of words that no provider's page prints, in the place of those they are taken to have
    #[tsify(optional, type = "{ [word in InferredWord]?: string[] }")]
    pub words: Option<Entries<Vec<String>>>,
    /// Entries that speak against nothing, of maps whose entries are results: the map's name, a dot, and a name that this
    /// version does not know
    #[tsify(optional, type = "`${ResultMap}.${string}`[]")]
    pub harmless_results: Option<Vec<String>>,
}

/// The keys of [`Policy`]
///
/// A deserializer that asks a JavaScript object for its fields by name never sees what else is there, so the border
/// looks for itself.
pub const KEYS: &[&str] = &[
    "minimumScores",
    "requiredChecks",
    "flagged",
    "unknown",
    "warnings",
    "documentTypes",
    "issuingCountries",
    "minimumAge",
    "toleratedExpiryDays",
    "expiredSince",
    "rules",
    "words",
    "harmlessResults",
];

impl Policy {
    /// What it comes to
    ///
    /// # Errors
    ///
    /// The first thing that cannot be, with its pointer into the options.
    pub fn compile(&self, registry: &'static Registry) -> Result<CompiledPolicy, Box<Issue>> {
        let mut compiled = CompiledPolicy::usual();
        self.raise(registry, &mut compiled)?;
        Ok(compiled)
    }

    /// What there is to know of a policy that can be: a rule that it names by an earlier id
    pub fn notes(&self, registry: &'static Registry) -> Vec<Issue> {
        self.renamed(registry).map(|rename| rename.note()).collect()
    }

    fn renamed(&self, registry: &'static Registry) -> impl Iterator<Item = Rename<'_>> {
        let rules = self.rules.as_ref().map(Entries::as_slice).unwrap_or_default();
        rules.iter().filter_map(move |(id, _)| {
            let rule = registry.rule(id).filter(|rule| rule.id != id)?;
            let is_taken = rules.iter().any(|(other, _)| other != id && rule.is_called(other));
            Some(Rename { id, rule, is_taken })
        })
    }

    fn raise(&self, registry: &'static Registry, compiled: &mut CompiledPolicy) -> Result<(), Box<Issue>> {
        let weighed = |given: &Option<String>, key| given.as_deref().map(|given| weight(given, key)).transpose();
        each(&mut compiled.rule_overrides.named, self.rules.as_ref(), |id, given: &str| named(registry, id, given))?;
        self.renamed(registry).find(|rename| rename.is_taken).map_or(Ok(()), |rename| Err(rename.invalid()))?;
        compiled.rule_overrides.flagged = weighed(&self.flagged, "/policy/flagged")?.map(RuleOverride::Makes);
        compiled.rule_overrides.unknown = weighed(&self.unknown, "/policy/unknown")?.map(RuleOverride::Makes);
        for (entry, place) in self.harmless_results.iter().flatten().zip(0..) {
            compiled.rule_overrides.harmless.push(harmless(registry, entry, place)?);
        }
        each(&mut compiled.spelling_overrides, self.words.as_ref(), |name, given: &[String]| {
            spelling_override(registry, name, given)
        })?;
        each(&mut compiled.warnings, self.warnings.as_ref(), warning)?;
        each(&mut compiled.minimum_scores, self.minimum_scores.as_ref(), |kind, least: &f64| minimum(kind, *least))?;
        compiled.required_checks = self.required_checks.clone().unwrap_or_default();
        compiled.document_types.clone_from(&self.document_types);
        compiled.issuing_countries = self.issuing_countries.as_deref().map(countries).transpose()?;
        compiled.minimum_age = self.minimum_age.map(|years| whole(years, 150, "/policy/minimumAge")).transpose()?;
        let tolerated = self.tolerated_expiry_days.unwrap_or_default();
        compiled.tolerated_expiry_days = whole(tolerated, 36_525, "/policy/toleratedExpiryDays")?;
        compiled.expired_since = self.expired_since.unwrap_or_default();
        Ok(())
    }
}

/// An entry of a policy that names a rule by an earlier id
struct Rename<'a> {
    id: &'a str,
    rule: &'static Rule,
    /// Another entry names the same rule
    is_taken: bool,
}

impl Rename<'_> {
    fn note(&self) -> Issue {
        Issue {
            pointer: pointer("rules", self.id),
            expected: Some(vec![self.rule.id.to_owned()]),
            ..Issue::about(Code::RenamedRule)
        }
    }

    fn invalid(&self) -> Box<Issue> {
        let expected = vec![self.rule.id.to_owned()];
        invalid(&pointer("rules", self.id), "another entry names the same rule by another of its ids", expected)
    }
}

/// What is wrong with a policy, and what would not be
pub fn invalid(pointer: &str, message: &str, expected: Vec<String>) -> Box<Issue> {
    Issue::cannot_be(Code::InvalidPolicy, pointer, message, expected)
}

/// Compiles every entry of a map
fn each<V: Borrow<B>, B: ?Sized, T>(
    into: &mut Vec<T>,
    map: Option<&Entries<V>>,
    compile: impl Fn(&str, &B) -> Result<T, Box<Issue>>,
) -> Result<(), Box<Issue>> {
    for (key, value) in map.map(Entries::as_slice).unwrap_or_default() {
        into.push(compile(key, value.borrow())?);
    }
    Ok(())
}

fn pointer(map: &str, key: &str) -> String {
    under(&joined(&["/policy/", map]), key)
}

/// What evidence makes of an acceptance
fn weight(given: &str, pointer: &str) -> Result<Outcome, Box<Issue>> {
    match given {
        "review" => Ok(Outcome::Review),
        "reject" => Ok(Outcome::Reject),
        _ => Err(invalid(pointer, "an acceptance becomes a review or a rejection", names(&["review", "reject"]))),
    }
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

fn named(registry: &'static Registry, id: &str, given: &str) -> Result<(&'static Rule, RuleOverride), Box<Issue>> {
    let pointer = pointer("rules", id);
    let Some(rule) = registry.rule(id) else {
        let ids = registry.rules.one_by_one().map(|rule| rule.id.to_owned()).collect();
        return Err(invalid(&pointer, "no rule has this id", ids));
    };
    if let Effect::Decides(..) = rule.effect {
        let outcomes = Outcome::ALL.iter().copied().filter(|outcome| *outcome != Outcome::Accept);
        let made = outcomes.clone().find(|outcome| outcome.name() == given);
        return made.map(|outcome| (rule, RuleOverride::Makes(outcome))).ok_or_else(|| {
            let expected = outcomes.map(|outcome| outcome.name().to_owned()).collect();
            invalid(&pointer, "a rule that decides can make any outcome but an acceptance", expected)
        });
    }
    let rule_override = match given {
        "off" => RuleOverride::Off,
        "warn" => RuleOverride::Warns,
        "review" => RuleOverride::Makes(Outcome::Review),
        "reject" => RuleOverride::Makes(Outcome::Reject),
        _ => {
            let expected = names(&["off", "warn", "review", "reject"]);
            return Err(invalid(
                &pointer,
                "a rule of evidence is off, warns, or makes a review or a rejection",
                expected,
            ));
        }
    };
    Ok((rule, rule_override))
}

fn spelling_override(
    registry: &'static Registry,
    name: &str,
    spellings: &[String],
) -> Result<SpellingOverride, Box<Issue>> {
    let pointer = pointer("words", name);
    let Some(of) = registry.inferred.one_by_one().find(|of| of.name == name) else {
        let known = registry.inferred.one_by_one().map(|of| of.name.to_owned()).collect();
        return Err(invalid(&pointer, "no inferred word has this name", known));
    };
    let place =
        |spelling: &str| of.words.spellings.iter().find(|(known, _)| known.text() == spelling).map(|found| found.1);
    let own = place(of.spelling).unwrap_or_default();
    // What a page prints means what the page says.
    let taken = spellings.iter().any(|spelling| {
        let printed = !registry
            .inferred
            .one_by_one()
            .any(|other| core::ptr::eq(other.words, of.words) && place(other.spelling) == place(spelling));
        printed && place(spelling).is_some_and(|place| place != own)
    });
    if taken || spellings.iter().any(String::is_empty) {
        return Err(invalid(&pointer, "a spelling is empty, or a word of another meaning", Vec::new()));
    }
    Ok(SpellingOverride { words: of.words, place: own, spellings: spellings.to_vec() })
}

fn harmless(registry: &'static Registry, entry: &str, place: u64) -> Result<(&'static Results, String), Box<Issue>> {
    let pointer = joined(&["/policy/harmlessResults/", &digits(place)]);
    let maps = registry.results.one_by_one();
    let named = maps.clone().find_map(|map| Some((map, entry.strip_prefix(map.name)?.strip_prefix('.')?)));
    let Some((map, name)) = named.filter(|(_, name)| !name.is_empty()) else {
        let known = maps.map(|map| joined(&[map.name, "."])).collect();
        return Err(invalid(&pointer, "an entry is named by its map, a dot and its own name", known));
    };
    if (map.record)().fields.iter().any(|field| field.keys().any(|key| key == name)) {
        return Err(invalid(&pointer, "this version knows the entry, and has rules for it", Vec::new()));
    }
    Ok((map, name.to_owned()))
}

fn warning(code: &str, given: &str) -> Result<(Code, Outcome), Box<Issue>> {
    let pointer = pointer("warnings", code);
    let known = Code::ALL.iter().find(|known| known.name() == code);
    let codes = || Code::ALL.iter().map(|code| code.name().to_owned()).collect();
    let known = known.ok_or_else(|| invalid(&pointer, "no issue has this code", codes()))?;
    Ok((*known, weight(given, &pointer)?))
}

fn minimum(kind: &str, least: f64) -> Result<(Scored, f64), Box<Issue>> {
    let pointer = pointer("minimumScores", kind);
    let Some((_, scored)) = Scored::ALL.iter().find(|(name, _)| *name == kind) else {
        let known = Scored::ALL.iter().map(|(name, _)| (*name).to_owned()).collect();
        return Err(invalid(&pointer, "no check is of this kind", known));
    };
    if (0.0..=1.0).contains(&least) {
        Ok((*scored, least))
    } else {
        Err(invalid(&pointer, "a minimum is a number from 0 to 1", names(&["0", "1"])))
    }
}

fn countries(given: &[String]) -> Result<Vec<&'static str>, Box<Issue>> {
    given
        .iter()
        .zip(0..)
        .map(|(code, place)| {
            let pointer = joined(&["/policy/issuingCountries/", &digits(place)]);
            country::alpha3(code).ok_or_else(|| invalid(&pointer, "the country is no code of ISO 3166-1", Vec::new()))
        })
        .collect()
}

fn whole(given: f64, most: u32, pointer: &str) -> Result<u32, Box<Issue>> {
    if given.fract() == 0.0 && (0.0..=f64::from(most)).contains(&given) {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "whole and in range, as just seen"
        )]
        return Ok(given as u32);
    }
    Err(invalid(pointer, "the number is not a whole one in its range", vec!["0".to_owned(), digits(most.into())]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::issue::Severity;
    use crate::providers::ALL;

    #[test]
    fn the_keys_are_those_of_the_type() {
        let policy = serde_json::to_value(Policy::default()).unwrap();
        let mut keys: Vec<_> = policy.as_object().unwrap().keys().map(String::as_str).collect();
        let mut known = KEYS.to_vec();
        keys.sort_unstable();
        known.sort_unstable();
        assert_eq!(keys, known);
    }

    #[test]
    fn no_two_rules_share_an_id_that_they_have_or_had() {
        let mut ids: Vec<_> = ALL.rules.iter().flat_map(|rule| rule.previously.iter().chain([&rule.id])).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }

    #[test]
    fn a_rule_may_be_named_by_an_earlier_id_and_a_note_says_so() {
        let policy = |json| serde_json::from_str::<Policy>(json).unwrap();
        let by = |json| policy(json).compile(&ALL).unwrap().rule_overrides.named;
        let old = r#"{"rules":{"document-expired":"off","transaction-expired":"review"}}"#;
        let new = r#"{"rules":{"document-expired":"off","onespan-transaction-expired":"review"}}"#;
        assert_eq!(by(old), by(new));
        assert_eq!(policy(new).notes(&ALL), []);
        let [note] = policy(old).notes(&ALL).try_into().unwrap();
        assert_eq!((note.code.as_str(), note.severity), ("renamed-rule", Severity::Info));
        assert_eq!(note.pointer, "/policy/rules/transaction-expired");
        assert_eq!(note.expected, Some(vec!["onespan-transaction-expired".to_owned()]));
    }

    #[test]
    fn what_cannot_be_is_named() {
        for (json, pointer) in [
            (r#"{"minimumScores":{"face":0.5}}"#, "/policy/minimumScores/face"),
            (r#"{"minimumScores":{"face-match":85}}"#, "/policy/minimumScores/face-match"),
            (r#"{"flagged":"accept"}"#, "/policy/flagged"),
            (r#"{"unknown":"off"}"#, "/policy/unknown"),
            (r#"{"warnings":{"not-a-code":"review"}}"#, "/policy/warnings/not-a-code"),
            (r#"{"warnings":{"wrong-form":"accept"}}"#, "/policy/warnings/wrong-form"),
            (r#"{"issuingCountries":["GBR","XX"]}"#, "/policy/issuingCountries/1"),
            (r#"{"minimumAge":17.5}"#, "/policy/minimumAge"),
            (r#"{"minimumAge":-1}"#, "/policy/minimumAge"),
            (r#"{"toleratedExpiryDays":40000}"#, "/policy/toleratedExpiryDays"),
            (r#"{"rules":{"a/b":"off"}}"#, "/policy/rules/a~1b"),
            (r#"{"rules":{"document-expired":"accept"}}"#, "/policy/rules/document-expired"),
            (r#"{"rules":{"document-expired":"pending"}}"#, "/policy/rules/document-expired"),
            (r#"{"rules":{"preventor-ticket-rejected":"accept"}}"#, "/policy/rules/preventor-ticket-rejected"),
            (r#"{"rules":{"preventor-ticket-rejected":"off"}}"#, "/policy/rules/preventor-ticket-rejected"),
            (
                r#"{"rules":{"onespan-transaction-expired":"review","transaction-expired":"review"}}"#,
                "/policy/rules/transaction-expired",
            ),
            (r#"{"words":{"onespan.report-over":["Over"]}}"#, "/policy/words/onespan.report-over"),
            (r#"{"words":{"onespan.report-finished":["InProgress"]}}"#, "/policy/words/onespan.report-finished"),
            (r#"{"words":{"onespan.report-finished":[""]}}"#, "/policy/words/onespan.report-finished"),
            (r#"{"harmlessResults":["idverse.results.injection","idverse.injection"]}"#, "/policy/harmlessResults/1"),
            (r#"{"harmlessResults":["idverse.results."]}"#, "/policy/harmlessResults/0"),
            (r#"{"harmlessResults":["idverse.results"]}"#, "/policy/harmlessResults/0"),
            (r#"{"harmlessResults":["idverse.results.facematch"]}"#, "/policy/harmlessResults/0"),
        ] {
            let policy: Policy = serde_json::from_str(json).unwrap();
            let issue = policy.compile(&ALL).map(|_| ()).unwrap_err();
            assert_eq!((issue.pointer.as_str(), issue.code.as_str()), (pointer, "invalid-policy"), "{json}");
        }
    }

    #[test]
    fn what_is_no_policy_is_not_read() {
        for json in [
            r#"{"minimumage":18}"#,
            r#"{"minimumAge":"18"}"#,
            r#"{"requiredChecks":["face"]}"#,
            r#"{"requiredChecks":"liveness"}"#,
            r#"{"documentTypes":["Passport"]}"#,
            r#"{"expiredSince":1}"#,
            r#"{"rules":["off"]}"#,
            r#"{"harmlessResults":{"idverse.results.injection":true}}"#,
        ] {
            assert!(serde_json::from_str::<Policy>(json).is_err(), "{json}");
        }
    }
}
