//! What was evaluated was analysed

use super::super::payload::MatcherCheck;
use super::super::stages::analyzed;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Fields;

rule! {
    /// # What it checks
    ///
    /// Where a check of a matcher that counts is `Passed` on a number and has `analyzedData` with scores, `evaluated`
    /// is one of them.
    ///
    /// # Why it matters
    ///
    /// In the page's sample it is the very same number. Another one comes from elsewhere, or is made of several.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue. How the provider makes one score of several pictures is not said.
    ///
    /// # Where it is said
    ///
    /// `evaluated` beside `analyzedData[].result` of the check,
    /// <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-analysis-differs", Informs, "a check evaluated a score that none of its analyses has";
    previously = "analysis-differs";
    de = "eine Prüfung hat einen Wert ausgewertet, den keine ihrer Analysen hat";
    es = "una comprobación evaluó una puntuación que ninguno de sus análisis da";
    fr = "un contrôle a évalué un score qu’aucune de ses analyses ne donne";
}

/// Looks for the score that was evaluated
pub fn check<'a>(check: &Fields<'a, MatcherCheck>, judging: &mut Judging<'a>) {
    let evaluated = check.evaluated();
    let Some(stated) = evaluated.decimal() else { return };
    let (mut first, mut found) = (None, false);
    analyzed(check, &mut |result, score| {
        first = first.or(Some(result));
        found = score == stated;
        !found
    });
    if let Some(first) = first.filter(|_| !found) {
        judging.doubt_beside(&RULE, true, evaluated, first);
    }
}
