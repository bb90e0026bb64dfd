//! The evaluated score is not one of the analyzed scores

use super::super::payload::MatcherCheck;
use super::super::stages::analyzed;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Fields;

rule! {
    /// # What it checks
    ///
    /// A `Passed` check of a decisive matcher that is `Match` has a number in `evaluated` and scores in its
    /// `analyzedData`, but the number is none of these scores. Checks are skipped if both the check and its matcher are
    /// named `date_of_birth`, `date_of_expiry` or `document_number`. A matcher is decisive unless its `behaviors` are
    /// exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// In the page's sample the two are the same number. Another number comes from elsewhere, or is made of several.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight. No page says how
    /// the provider combines the scores of several pictures.
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

/// Looks for the evaluated score
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
