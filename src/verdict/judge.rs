//! Judges a body that was read: by the provider's rules, then the shared rules, then the policy

use super::open::Opened;
use crate::issue::{Code, Severity};
use crate::model::evidence::Evidence;
use crate::model::judging::{Judging, Sought, Spoken};
use crate::model::outcome::Outcome;
use crate::model::rule::Effect;
use crate::rules::{error_beside_result, key_misspelt, out_of_range, unknown_field_denies, warning_not_tolerated};
use std::cell::OnceCell;

impl Opened<'_> {
    /// Judges the body; returns `None` if it cannot be judged
    ///
    /// `told` says whether contradictions that change nothing are wanted too.
    pub fn judging(&self, told: bool) -> Option<Judging<'_>> {
        let mut judging = self.undecided(Vec::new(), told);
        self.judge(&mut judging).then_some(judging)
    }

    /// Returns the start of a judgement, for [`Self::judge`]; the reasons are collected in `spoken`, which is reused
    pub fn undecided(&self, spoken: Vec<Spoken>, told: bool) -> Judging<'_> {
        let policy = self.settings.policy();
        let told = told || policy.warning(Code::Contradiction).is_some();
        // The reader reports every word that is not declared; a policy may define further spellings.
        let unknown = !self.log.defects.is_empty() || !policy.spelling_overrides.is_empty();
        Judging::new(&policy.rule_overrides, spoken, Sought { disagreements: told, unknown })
    }

    /// Judges the body; returns `false` if it cannot be judged
    #[inline(never)]
    pub fn judge<'j>(&'j self, judging: &mut Judging<'j>) -> bool {
        let Some(event) = self.event.filter(|_| self.is_valid()) else { return false };
        let policy = self.settings.policy();
        let today = OnceCell::new();
        let today = || *today.get_or_init(|| self.settings.today());
        (event.judge)(&self.reading, judging);
        let mut evidence = Evidence::default();
        (event.evidence)(&self.reading, &mut evidence);
        let checked = evidence.checked.settle(&today);
        if evidence.is_there() {
            policy.weigh(&evidence, checked, &today, judging);
        }
        let undeclared = &self.log.undeclared;
        for (place, rule) in [
            (undeclared.error, &error_beside_result::RULE),
            (undeclared.denial, &unknown_field_denies::RULE),
            (undeclared.misspelt, &key_misspelt::RULE),
        ] {
            if let Some(place) = place {
                judging.say(rule, place, None);
            }
        }
        if !self.log.defects.is_empty() {
            self.defects_speak(judging);
        }
        if let Some(outcome) = policy.warning(Code::Contradiction) {
            disagreements_speak(outcome, judging);
        }
        if policy.asks_more() {
            // An age on a future day is not known.
            let today = policy.minimum_age.and_then(|_| today());
            let day = checked.map(|checked| checked.day).into_iter().chain(today).min();
            policy.ask(&evidence, &(event.describe)(&self.reading), day, judging);
        }
        true
    }

    /// Applies the issues of the reader that count against acceptance
    #[cold]
    fn defects_speak(&self, judging: &mut Judging<'_>) {
        for defect in self.log.defects.iter().chain(&self.log.untold) {
            if defect.code == Code::OutOfRange {
                out_of_range::found(defect.position, judging);
            }
            if let Some(outcome) = self.settings.policy().warning(defect.code) {
                warning_not_tolerated::found(outcome, defect.position, judging);
            }
        }
    }
}

/// Returns the contradictions that judging found: first those that count as doubts, then those that change nothing
pub(super) fn disagreements<'j>(judging: &'j Judging<'_>) -> impl Iterator<Item = (&'j Spoken, Severity)> {
    // The reader has already reported out-of-range numbers.
    let contradicts =
        |spoken: &&Spoken| spoken.rule.effect == Effect::Contradicts && *spoken.rule != out_of_range::RULE;
    let contradictions = judging.spoken.iter().filter(contradicts).map(|spoken| (spoken, Severity::Warning));
    contradictions.chain(judging.noted.iter().map(|spoken| (spoken, Severity::Info)))
}

/// Applies the policy's outcome for contradictions to each of them
#[cold]
fn disagreements_speak(outcome: Outcome, judging: &mut Judging<'_>) {
    let places: Vec<_> = disagreements(judging).map(|(spoken, _)| spoken.place).collect();
    for place in places {
        warning_not_tolerated::found(outcome, place, judging);
    }
}
