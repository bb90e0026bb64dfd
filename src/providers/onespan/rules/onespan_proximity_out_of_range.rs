//! How close two names are has a scale

use super::super::payload::{MatcherCheck, Operator};
use super::super::subject::Measured;
use crate::json::decimal::Decimal;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Fields;

rule! {
    /// # What it checks
    ///
    /// Where a check `name`, or one of a matcher `name`, is `Passed` under `GreaterOrEqualsTo` and counts, the numbers in
    /// `evaluated` and in `evaluatedAgainst` are from 0 to 1.
    ///
    /// # Why it matters
    ///
    /// A proximity in percent against a threshold that is not, or against one below 0, lets any name pass.
    ///
    /// # What it decides
    ///
    /// A word that accepts or waits goes to review.
    ///
    /// # Where it is said
    ///
    /// `description` of the check: "the calculated proximity is between 0.0 and 1.0",
    /// <https://docs.onespan.com/docs/detailed-verification-report>. Of the scores of faces and of liveness the page gives
    /// no range.
    RULE = "onespan-proximity-out-of-range", Contradicts, "a check of names is stated as passed on a number that is not from 0 to 1";
    previously = "proximity-out-of-range";
    de = "eine Namensprüfung ist mit einer Zahl als bestanden angegeben, die nicht zwischen 0 und 1 liegt";
    es = "una comprobación de nombres consta como superada con un número que no está entre 0 y 1";
    fr = "un contrôle de noms est indiqué comme réussi avec un nombre qui n’est pas compris entre 0 et 1";
}

/// Looks at both sides of a check of names
pub fn check<'a>(check: &Fields<'a, MatcherCheck>, measured: Measured, judging: &mut Judging<'a>) {
    if !measured.name || check.operator().word() != Some(Operator::GreaterOrEqualsTo) {
        return;
    }
    for (side, other) in
        [(check.evaluated(), check.evaluated_against()), (check.evaluated_against(), check.evaluated())]
    {
        let outside = side.decimal().is_some_and(|number| number < Decimal::whole("0") || number > Decimal::whole("1"));
        judging.doubt_beside(&RULE, outside, side, other);
    }
}
