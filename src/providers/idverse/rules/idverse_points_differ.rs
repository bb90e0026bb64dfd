//! The points are not the sum of the searches

use super::super::data::{Searches, named};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::shape::Shaped;

rule! {
    /// # What it checks
    ///
    /// `verificationOutcome.totalPoints`, or the "Overall Points" among the rules' results, is not the sum of the
    /// `points` of all searches under `verification`. If a search has no points, nothing is compared.
    ///
    /// # Why it matters
    ///
    /// Legal minimums are counted in points. If the searches do not give the total, it was counted from others.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// Inferred from the names and the sample, in which the sum is right,
    /// <https://idkit.docs.idverse.com/reference/total-result>. No page says how points are counted.
    RULE = "idverse-points-differ", Informs, "the total of points is not the sum of the points of the searches";
    previously = "points-differ";
    de = "die Gesamtpunktzahl ist nicht die Summe der Punkte der Abfragen";
    es = "el total de puntos no es la suma de los puntos de las búsquedas";
    fr = "le total des points n’est pas la somme des points des recherches";
}

/// The name of the total among the named values
const POINTS: &str = "Overall Points";

/// Compares each total with the sum
pub fn check<'a>(searches: Node<'a, Searches>, judging: &mut Judging<'a>) {
    let verification = searches.search_results().verification();
    let mut points = verification.items().map(|search| search.points().to_f64());
    let Some(sum) = points.try_fold(0.0, |sum, points| Some(sum + points?)).filter(|_| !verification.is_empty()) else {
        return;
    };
    let total = searches.verification_outcome().total_points();
    judging.doubt_beside(&RULE, is_other(total, sum), total, verification);
    for overall in named(searches.rules_results(), POINTS) {
        judging.doubt_beside(&RULE, is_other(overall, sum), overall, verification);
    }
}

/// Returns whether the total differs from the sum by more than a rounding error
fn is_other<T: Shaped>(total: Node<'_, T>, sum: f64) -> bool {
    total.to_f64().is_some_and(|total| (total - sum).abs() > 0.001)
}
