//! What a caller has to say about claims, strictly read

use super::form::moment;
use crate::issue::Issue;
use crate::verdict::options::invalid;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// What no provider's body says of verified claims
#[derive(Clone, Debug, Default, Deserialize, Serialize, Tsify)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ClaimsOptions {
    /// By whose rules the person was verified: `de_aml`, `eidas`, `uk_diatf`, …
    #[tsify(type = "string")]
    pub trust_framework: Option<String>,
    /// The level of assurance that it reaches by them
    #[tsify(optional)]
    pub assurance_level: Option<String>,
    /// The legal entity that performed the checks
    #[tsify(optional)]
    pub organization: Option<String>,
    /// When the person was verified, with a zone, where the body does not say it with one; when it came in, say
    #[tsify(optional, type = "Date | string")]
    pub time: Option<String>,
}

/// The keys of [`ClaimsOptions`]
pub const KEYS: &[&str] = &["trustFramework", "assuranceLevel", "organization", "time"];

/// Options that have been checked
#[derive(Clone, Debug)]
pub struct Frame {
    /// By whose rules
    pub trust_framework: String,
    /// The level of assurance
    pub assurance_level: Option<String>,
    /// Who performed the checks
    pub organization: Option<String>,
    /// When, in the standard's form
    pub time: Option<String>,
}

impl ClaimsOptions {
    /// Checks every option
    ///
    /// # Errors
    ///
    /// The first that cannot be, with its pointer into the options.
    pub fn check(self) -> Result<Frame, Box<Issue>> {
        const EMPTY: &str = "the text is empty";
        let missing = || invalid("/trustFramework", "the trust framework is the caller's to say", Vec::new());
        let time = self.time.map(|given| {
            let wrong = || invalid("/time", "the time is neither a Date nor ISO 8601 with a zone", Vec::new());
            moment(&given).filter(|_| given.starts_with(|c: char| c.is_ascii_digit())).ok_or_else(wrong)
        });
        let said = |given: Option<String>, pointer| match given {
            Some(given) if given.trim().is_empty() => Err(invalid(pointer, EMPTY, Vec::new())),
            given => Ok(given),
        };
        Ok(Frame {
            trust_framework: said(self.trust_framework, "/trustFramework")?.ok_or_else(missing)?,
            assurance_level: said(self.assurance_level, "/assuranceLevel")?,
            organization: said(self.organization, "/organization")?,
            time: time.transpose()?,
        })
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
    fn an_option_that_cannot_be_is_named() {
        for (json, pointer) in [
            ("{}", "/trustFramework"),
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
