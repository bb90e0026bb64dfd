//! What a caller can ask for, strictly read

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

/// What a caller can ask for
#[derive(Clone, Debug, Default, Deserialize, Serialize, Tsify)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Options {
    /// Whose body it is; no other provider is considered
    #[tsify(optional, type = "Provider")]
    pub provider: Option<String>,
    /// The body's media type; a body is JSON unless this says form-encoded
    #[tsify(optional)]
    pub content_type: Option<String>,
    /// The caller's own bar
    #[tsify(optional)]
    pub policy: Option<Policy>,
    /// The day to judge at, a `Date` or ISO 8601 with or without the time; today unless given
    #[tsify(optional, type = "Date | string")]
    pub now: Option<String>,
    /// How large a body may be
    #[tsify(optional)]
    pub limits: Option<Limits>,
}

/// How large a body may be
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, Tsify)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Bytes of the body; 1 MiB unless given, 256 MiB at most
    #[tsify(optional)]
    pub bytes: Option<f64>,
    /// Brackets within brackets; 64 unless given, 512 at most
    #[tsify(optional)]
    pub depth: Option<f64>,
    /// Issues told; 100 unless given, from 1 to 1048576
    #[tsify(optional)]
    pub issues: Option<f64>,
}

/// The keys of [`Options`] and of [`Limits`]
///
/// A deserializer that asks a JavaScript object for its fields by name never
/// sees what else is there, so the border looks for itself.
pub const KEYS: &[&str] = &["provider", "contentType", "policy", "now", "limits"];
/// The keys that a summary's options have besides
pub const SUMMARY_KEYS: &[&str] = &["format", "locale", "audience", "personal"];
/// The keys of [`Limits`]
pub const LIMIT_KEYS: &[&str] = &["bytes", "depth", "issues"];

/// The message about a date that cannot be read
pub const NO_DATE: &str = "expected a Date, or a date in ISO 8601 with or without a time";

/// Options that have been checked
#[derive(Clone, Debug)]
pub struct Settings {
    /// The providers that are known
    pub registry: &'static Registry,
    /// Whose body it is, if that is known
    pub provider: Option<&'static Provider>,
    /// The body is form-encoded
    pub form: bool,
    /// The day to judge at, if it is not the host's
    pub now: Option<Date>,
    /// The caller's own bar
    pub policy: Option<Arc<CompiledPolicy>>,
    /// The host's day, where the standard library does not know it
    pub clock: Option<fn() -> Option<Date>>,
    /// How large a body may be
    pub limits: ReadLimits,
}

impl Options {
    /// Checks every option
    ///
    /// # Errors
    ///
    /// The first that cannot be, with its pointer into the options.
    pub fn check(&self, registry: &'static Registry) -> Result<Settings, Box<Issue>> {
        let provider = self.provider.as_deref().map(|name| provider(registry, name)).transpose()?;
        // Of what else a provider's date may look like a caller may mean another day.
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
    /// What holds among these providers where nothing is asked for
    pub fn of(registry: &'static Registry) -> Self {
        let limits = ReadLimits::default();
        Self { registry, provider: None, form: false, now: None, policy: None, clock: None, limits }
    }

    /// Among whom to look for whose a body is
    pub fn among(&self) -> Among {
        Among { registry: self.registry, only: self.provider }
    }

    /// The bar to judge by
    pub fn policy(&self) -> &CompiledPolicy {
        self.policy.as_deref().unwrap_or(CompiledPolicy::USUAL)
    }

    /// The day to judge at: the caller's, else the host's
    pub fn today(&self) -> Option<Date> {
        self.now.or_else(self.clock.unwrap_or(clock))
    }
}

/// The host's day, in UTC; where there is no clock, whoever makes the settings brings one
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
            bytes: limit(self.bytes, default.bytes, LONGEST, "/limits/bytes")?,
            depth: limit(self.depth, default.depth, DEEPEST, "/limits/depth")?,
            issues: limit(self.issues, default.issues, 1 << 20, "/limits/issues")?,
        })
    }
}

fn limit(given: Option<f64>, default: usize, most: usize, pointer: &str) -> Result<usize, Box<Issue>> {
    let Some(given) = given else { return Ok(default) };
    #[allow(clippy::cast_precision_loss, reason = "the largest limit has 29 bits")]
    let fits = given.fract() == 0.0 && (1.0..=most as f64).contains(&given);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and in range, as just seen")]
    let limit = given as usize;
    if fits { Ok(limit) } else { Err(Issue::not_whole(Code::InvalidOptions, pointer, 1, most as u64)) }
}

fn provider(registry: &'static Registry, name: &str) -> Result<&'static Provider, Box<Issue>> {
    registry.provider(name).ok_or_else(|| {
        let names = registry.providers.iter().map(|provider| provider.name.to_owned()).collect();
        Issue::not_one_of(Code::InvalidOptions, "/provider", names)
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
    fn an_option_that_cannot_be_is_named() {
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
