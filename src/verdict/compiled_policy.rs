//! A compiled policy: all names in it are resolved

use crate::issue::Code;
use crate::model::evidence::{Evidence, Stated};
use crate::model::judging::Judging;
use crate::model::outcome::Outcome;
use crate::model::rule_override::RuleOverrides;
use crate::model::scored::Scored;
use crate::model::verification::{CheckKind, DocumentKind, Verification};
use crate::rules;
use crate::schema::date::Date;
use crate::schema::spelling_override::SpellingOverride;

/// A compiled policy
#[derive(Debug)]
pub struct CompiledPolicy {
    /// What rules do instead of their default
    pub rule_overrides: RuleOverrides,
    /// Spellings that replace the default ones
    pub spelling_overrides: Vec<SpellingOverride>,
    /// The outcome that replaces an acceptance, by the code of an issue
    pub warnings: Vec<(Code, Outcome)>,
    /// The minimum scores
    pub minimum_scores: Vec<(Scored, f64)>,
    /// Kinds of checks; of each, at least one check must have passed
    pub required_checks: Vec<CheckKind>,
    /// The only kinds of documents that are allowed
    pub document_types: Option<Vec<DocumentKind>>,
    /// The only issuing countries that are allowed, as alpha-3 codes
    pub issuing_countries: Option<Vec<&'static str>>,
    /// The minimum age in whole years
    pub minimum_age: Option<u32>,
    /// The number of days for which an expired document is tolerated
    pub tolerated_expiry_days: u32,
    /// Whether documents are also judged on the day of `now`
    pub expired_since: bool,
    /// A digest of everything else, or 0 for the default policy
    pub digest: u64,
}

impl CompiledPolicy {
    /// The policy that applies if the caller passes none
    pub const USUAL: &'static Self = &Self::usual();

    /// Returns the default policy, to be changed
    pub const fn usual() -> Self {
        Self {
            rule_overrides: RuleOverrides::none(),
            spelling_overrides: Vec::new(),
            warnings: Vec::new(),
            minimum_scores: Vec::new(),
            required_checks: Vec::new(),
            document_types: None,
            issuing_countries: None,
            minimum_age: None,
            tolerated_expiry_days: 0,
            expired_since: false,
            digest: 0,
        }
    }

    /// Compares the values that a body states; `today` is called only if a rule needs it
    #[inline(never)]
    pub fn weigh(
        &self,
        evidence: &Evidence<'_>,
        checked: Option<Stated>,
        today: &dyn Fn() -> Option<Date>,
        judging: &mut Judging<'_>,
    ) {
        if !evidence.unread.is_empty() {
            rules::impossible_date::check(evidence, judging);
        }
        rules::date_unreadable::check(evidence, judging);
        let tolerated = i64::from(self.tolerated_expiry_days);
        let dated = evidence.dated();
        let day = match checked {
            Some(checked) => Some(checked.day),
            None if dated => today(),
            None => None,
        };
        let place = checked.map(|checked| checked.place);
        if let Some(day) = day.filter(|_| dated) {
            rules::born_after_check::check(evidence, day, place, judging);
            rules::issued_after_check::check(evidence, day, place, judging);
            rules::date_unreadable::check_expiry(evidence, day, tolerated, judging);
        }
        rules::compare(evidence, judging);
        if let Some(checked) = checked {
            rules::document_expired::check(evidence, checked, tolerated, judging);
        }
        if (checked.is_none() || self.expired_since)
            && dated
            && let Some(today) = today()
        {
            rules::document_expired_since::check(evidence, today, tolerated, judging);
        }
    }

    /// Returns the outcome that replaces an acceptance if there is an issue with this code
    pub fn warning(&self, code: Code) -> Option<Outcome> {
        self.warnings.iter().find(|(known, _)| *known == code).map(|&(_, outcome)| outcome)
    }

    /// Returns whether the policy requires anything of the verification, which must then be described
    pub fn asks_more(&self) -> bool {
        !self.minimum_scores.is_empty()
            || !self.required_checks.is_empty()
            || self.document_types.is_some()
            || self.issuing_countries.is_some()
            || self.minimum_age.is_some()
    }

    /// Applies the requirements of the policy to a verification; `day` is the day of the check
    pub fn ask(
        &self,
        evidence: &Evidence<'_>,
        verification: &Verification<'_>,
        day: Option<Date>,
        judging: &mut Judging<'_>,
    ) {
        for &(scored, least) in &self.minimum_scores {
            rules::minimum_score_not_reached::check(scored, least, verification, judging);
        }
        for &kind in &self.required_checks {
            rules::required_check_missing::check(kind, verification, judging);
        }
        if let Some(types) = &self.document_types {
            rules::document_type_not_allowed::check(types, verification, judging);
        }
        if let Some(countries) = &self.issuing_countries {
            rules::issuing_country_not_allowed::check(countries, verification, judging);
        }
        if let Some(years) = self.minimum_age {
            rules::minimum_age_not_reached::check(years, evidence, verification, day, judging);
        }
    }
}
