//! The options of a call, strictly validated

use super::compiled_policy::CompiledPolicy;
use super::policy::Policy;
use crate::issue::{Code, Issue};
use crate::json::form::is_form;
use crate::json::skip::DEEPEST;
use crate::providers::detect::Among;
use crate::providers::provider::Provider;
use crate::providers::registry::Registry;
use crate::schema::date::Date;
use crate::schema::defect::ReadLimits;
use crate::schema::tape::LONGEST;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use tsify::Tsify;

/// Options for a call
#[derive(Clone, Debug, Default, Deserialize, Serialize, Tsify)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Options {
    /// The provider that sent the body. No other is considered.
    #[tsify(optional, type = "Provider")]
    pub provider: Option<String>,
    /// The request's content type. A body is read as JSON unless this says that it is form-encoded.
    #[tsify(optional)]
    pub content_type: Option<String>,
    /// Your own requirements
    #[tsify(optional)]
    pub policy: Option<Policy>,
    /// The day on which the body is judged: a `Date`, ISO 8601 with or without a time, or milliseconds since 1970. Defaults
    /// to today.
    #[tsify(optional, type = "Date | string | number")]
    pub now: Option<String>,
    /// Limits on the size of a body
    #[tsify(optional)]
    pub limits: Option<Limits>,
}

/// Limits on the size of a body
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, Tsify)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// The maximum length in bytes, at most 256 MiB. Defaults to 1 MiB.
    #[tsify(optional)]
    pub bytes: Option<f64>,
    /// The maximum nesting depth, at most 512. Defaults to 64.
    #[tsify(optional)]
    pub depth: Option<f64>,
    /// The maximum number of issues, at most 1048576. Defaults to 100.
    #[tsify(optional)]
    pub issues: Option<f64>,
}

/// The keys of [`Options`]
///
/// A deserializer reads the fields of a JavaScript object by name and never sees the other keys, so the interface checks
/// the keys itself.
pub const KEYS: &[&str] = &["provider", "contentType", "policy", "now", "limits"];
/// The further keys of the options of a summary
pub const SUMMARY_KEYS: &[&str] = &["format", "locale", "audience", "personal", "judge"];
/// The highest limits that there can be
pub const MOST: ReadLimits = ReadLimits { bytes: LONGEST, depth: DEEPEST, issues: 1 << 20 };
/// The keys of [`Limits`]
pub const LIMIT_KEYS: &[&str] = &["bytes", "depth", "issues"];

/// The message about a date that cannot be read
pub const NO_DATE: &str = "expected a Date, a date in ISO 8601 with or without a time, or milliseconds since 1970";

/// Validated options
#[derive(Clone, Debug)]
pub struct Settings {
    /// The known providers
    pub registry: &'static Registry,
    /// The provider that sent the body, if the caller named it
    pub provider: Option<&'static Provider>,
    /// Whether the body is form-encoded
    pub form: bool,
    /// The day on which to judge, if the caller named it
    pub now: Option<Date>,
    /// The caller's policy
    pub policy: Option<Arc<CompiledPolicy>>,
    /// Returns the host's day, if the standard library cannot
    pub clock: Option<fn() -> Option<Date>>,
    /// The limits on the size of a body
    pub limits: ReadLimits,
}

impl Options {
    /// Validates every option
    ///
    /// # Errors
    ///
    /// Returns an issue about the first invalid option.
    pub fn check(&self, registry: &'static Registry) -> Result<Settings, Box<Issue>> {
        let provider = self.provider.as_deref().map(|name| provider(registry, name)).transpose()?;
        // Only ISO 8601 is read: in other forms of providers, a caller may mean another day.
        let now = self.now.as_deref().map(Date::read_iso);
        if now == Some(None) {
            return Err(invalid("/now", NO_DATE, Vec::new()));
        }
        let policy = self.policy.as_ref().map(|policy| policy.compile(registry)).transpose()?;
        Ok(Settings {
            registry,
            provider,
            form: self.content_type.as_deref().is_some_and(is_form),
            now: now.flatten(),
            policy: policy.map(Arc::new),
            clock: None,
            limits: self.limits.unwrap_or_default().check()?,
        })
    }
}

impl Settings {
    /// Returns the default settings for these providers
    pub fn of(registry: &'static Registry) -> Self {
        let limits = ReadLimits::default();
        Self { registry, provider: None, form: false, now: None, policy: None, clock: None, limits }
    }

    /// Returns the providers to consider in detection
    pub fn among(&self) -> Among {
        Among { registry: self.registry, only: self.provider }
    }

    /// Returns the policy to judge by
    pub fn policy(&self) -> &CompiledPolicy {
        self.policy.as_deref().unwrap_or(CompiledPolicy::USUAL)
    }

    /// Returns the day on which to judge: the caller's, or else the host's
    pub fn today(&self) -> Option<Date> {
        self.now.or_else(self.clock.unwrap_or(clock))
    }
}

/// Returns the host's day in UTC; if there is no clock, the settings provide one
#[cfg(not(target_arch = "wasm32"))]
fn clock() -> Option<Date> {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).ok()?;
    Date::from_epoch_days(i64::try_from(since.as_secs()).ok()? / 86_400)
}

#[cfg(target_arch = "wasm32")]
fn clock() -> Option<Date> {
    None
}

impl Limits {
    fn check(self) -> Result<ReadLimits, Box<Issue>> {
        let default = ReadLimits::default();
        Ok(ReadLimits {
            bytes: limit(self.bytes, default.bytes, MOST.bytes, "/limits/bytes")?,
            depth: limit(self.depth, default.depth, MOST.depth, "/limits/depth")?,
            issues: limit(self.issues, default.issues, MOST.issues, "/limits/issues")?,
        })
    }
}

fn limit(given: Option<f64>, default: usize, most: usize, pointer: &str) -> Result<usize, Box<Issue>> {
    let Some(given) = given else { return Ok(default) };
    #[allow(clippy::cast_precision_loss, reason = "the largest limit has 29 bits")]
    let fits = given.fract() == 0.0 && (1.0..=most as f64).contains(&given);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and in range, as just checked")]
    let limit = given as usize;
    if fits { Ok(limit) } else { Err(Issue::not_whole(Code::InvalidOptions, pointer, 1, most as u64)) }
}

fn provider(registry: &'static Registry, name: &str) -> Result<&'static Provider, Box<Issue>> {
    registry.provider(name).ok_or_else(|| {
        let names = registry.providers.iter().map(|provider| provider.name.to_owned()).collect();
        Issue::not_one_of(Code::InvalidOptions, "/provider", name, names)
    })
}

/// Returns the issue that an option is invalid; `expected` lists the valid values, or is empty
pub fn invalid(pointer: &str, message: &str, expected: Vec<String>) -> Box<Issue> {
    Issue::cannot_be(Code::InvalidOptions, pointer, message, expected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::ALL;

    #[test]
    fn the_keys_are_those_of_the_types() {
        let mut options =
            serde_json::to_value(Options { limits: Some(Limits::default()), ..Options::default() }).unwrap();
        let mut limits = options["limits"].take();
        let keys = |value: &mut serde_json::Value| {
            let mut keys: Vec<_> = value.as_object().unwrap().keys().cloned().collect();
            keys.sort_unstable();
            keys
        };
        let sorted = |keys: &[&str]| {
            let mut keys: Vec<_> = keys.iter().map(|&key| key.to_owned()).collect();
            keys.sort_unstable();
            keys
        };
        assert_eq!(keys(&mut options), sorted(KEYS));
        assert_eq!(keys(&mut limits), sorted(LIMIT_KEYS));
    }

    #[test]
    fn the_issue_about_an_invalid_option_points_to_it() {
        for (json, pointer, code) in [
            (r#"{"provider":"nobody"}"#, "/provider", "invalid-options"),
            (r#"{"policy":{"minimumAge":0.5}}"#, "/policy/minimumAge", "invalid-policy"),
            (r#"{"now":"soon"}"#, "/now", "invalid-options"),
            (r#"{"now":"12/01/2026"}"#, "/now", "invalid-options"),
            (r#"{"now":"/Date(1533772800000)/"}"#, "/now", "invalid-options"),
            (r#"{"limits":{"bytes":0}}"#, "/limits/bytes", "invalid-options"),
            (r#"{"limits":{"depth":513}}"#, "/limits/depth", "invalid-options"),
            (r#"{"limits":{"issues":1.5}}"#, "/limits/issues", "invalid-options"),
        ] {
            let options: Options = serde_json::from_str(json).unwrap();
            let issue = options.check(&ALL).unwrap_err();
            assert_eq!((issue.pointer.as_str(), issue.code.as_str()), (pointer, code));
        }
    }
}
