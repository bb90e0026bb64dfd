//! The proximity of two names is out of range

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
    /// A `Passed` check of a decisive matcher that is `Match` is named `name`, or its matcher is, and has the operator
    /// `GreaterOrEqualsTo`, but a number in `evaluated` or `evaluatedAgainst` is not from 0 to 1. A matcher is decisive
    /// unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// If the proximity is in percent and the threshold is not, or if the threshold is below 0, any name passes.
    ///
    /// # What it decides
    ///
    /// `accept` and `pending` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `description` of the check: "the calculated proximity is between 0.0 and 1.0",
    /// <https://docs.onespan.com/docs/detailed-verification-report>. The page gives no range for the scores of faces
    /// and liveness.
    RULE = "onespan-proximity-out-of-range", Contradicts, "a check of names passed with a number that is not from 0 to 1";
    previously = "proximity-out-of-range";
    de = "eine Namensprüfung ist mit einer Zahl bestanden, die nicht zwischen 0 und 1 liegt";
    es = "una comprobación de nombres está superada con un número que no está entre 0 y 1";
    fr = "un contrôle de noms est réussi avec un nombre qui n’est pas compris entre 0 et 1";
}

/// Checks both sides of a comparison of names
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
