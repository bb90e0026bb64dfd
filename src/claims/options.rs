//! The options of `toVerifiedClaims`, strictly validated

use super::form::moment;
use crate::issue::Issue;
use crate::verdict::options::invalid;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// Options for `toVerifiedClaims`: what no body says
#[derive(Clone, Debug, Default, Deserialize, Serialize, Tsify)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClaimsOptions {
    /// The rules under which the person was verified: `de_aml`, `eidas`, `uk_diatf`, …
    pub trust_framework: String,
    /// The level of assurance under these rules
    #[tsify(optional)]
    pub assurance_level: Option<String>,
    /// The legal entity that performed the checks
    #[tsify(optional)]
    pub organization: Option<String>,
    /// When the person was verified, as a `Date`, in ISO 8601 with a time zone, or in milliseconds since 1970. Used only if
    /// the body gives no such time, for example with the time at which you received it.
    #[tsify(optional, type = "Date | string | number")]
    pub time: Option<String>,
}

/// The message about a time that cannot be read
pub const NO_TIME: &str = "expected a Date, a date and time in ISO 8601 with a time zone, or milliseconds since 1970";

/// The keys of [`ClaimsOptions`]
pub const KEYS: &[&str] = &["trustFramework", "assuranceLevel", "organization", "time"];

/// Validated options
#[derive(Clone, Debug)]
pub struct Frame {
    /// The rules under which the person was verified
    pub trust_framework: String,
    /// The level of assurance
    pub assurance_level: Option<String>,
    /// The legal entity that performed the checks
    pub organization: Option<String>,
    /// When the person was verified, in the standard's form
    pub time: Option<String>,
}

impl ClaimsOptions {
    /// Validates every option
    ///
    /// # Errors
    ///
    /// Returns an issue about the first invalid option.
    pub fn check(self) -> Result<Frame, Box<Issue>> {
        let Self { trust_framework, assurance_level, organization, time } = self;
        let given = [("/assuranceLevel", &assurance_level), ("/organization", &organization)];
        let blank = |text: &str| text.trim().is_empty();
        if blank(&trust_framework) {
            return Err(invalid("/trustFramework", "`trustFramework` is required", Vec::new()));
        }
        if let Some((pointer, _)) = given.iter().find(|(_, text)| text.as_deref().is_some_and(blank)) {
            return Err(invalid(pointer, "expected a string that is not blank", Vec::new()));
        }
        let time = time.map(|given| moment(&given).filter(|_| given.starts_with(|c: char| c.is_ascii_digit())));
        if time == Some(None) {
            return Err(invalid("/time", NO_TIME, Vec::new()));
        }
        Ok(Frame { trust_framework, assurance_level, organization, time: time.flatten() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_are_those_of_the_type() {
        let options = serde_json::to_value(ClaimsOptions::default()).unwrap();
        let mut keys: Vec<_> = options.as_object().unwrap().keys().map(String::as_str).collect();
        let mut known = KEYS.to_vec();
        keys.sort_unstable();
        known.sort_unstable();
        assert_eq!(keys, known);
    }

    #[test]
    fn the_issue_about_an_invalid_option_points_to_it() {
        for (json, pointer) in [
            (r#"{"trustFramework":""}"#, "/trustFramework"),
            (r#"{"trustFramework":" "}"#, "/trustFramework"),
            (r#"{"trustFramework":"x","assuranceLevel":""}"#, "/assuranceLevel"),
            (r#"{"trustFramework":"x","organization":""}"#, "/organization"),
            (r#"{"trustFramework":"x","time":"2026-02-03"}"#, "/time"),
            (r#"{"trustFramework":"x","time":"2026-02-03T10:00:00"}"#, "/time"),
            (r#"{"trustFramework":"x","time":"/Date(0)/"}"#, "/time"),
        ] {
            let options: ClaimsOptions = serde_json::from_str(json).unwrap();
            let issue = options.check().unwrap_err();
            assert_eq!((issue.pointer.as_str(), issue.code.as_str()), (pointer, "invalid-options"), "{json}");
        }
    }
}
