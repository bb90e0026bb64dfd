//! A total duration is not the sum of its steps

use super::super::payload::Transaction;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `computed_statistics.total_duration_seconds` is not the sum of its steps, or
    /// `total_duration_excl_privacy_seconds` is not the sum of the steps other than `PRIVACY`. A difference of up to
    /// one second for each step is tolerated. If a step has no duration, nothing is compared.
    ///
    /// # Why it matters
    ///
    /// The durations show a robot in a hurry or a person who was called away. A total that the steps do not give shows
    /// neither.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// Inferred from the names and the sample, in which both sums are right,
    /// <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-step-durations-differ", Informs, "a total duration is not the sum of its steps";
    previously = "step-durations-differ";
    de = "eine Gesamtdauer ist nicht die Summe ihrer Schritte";
    es = "una duración total no es la suma de sus pasos";
    fr = "une durée totale n’est pas la somme de ses étapes";
}

/// Compares each total with its sum
pub fn check<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let statistics = transaction.computed_statistics();
    let steps = statistics.steps();
    let (mut all, mut without_privacy, mut tolerated) = (0.0, 0.0, 0.0);
    for step in steps.items() {
        let Some(seconds) = step.total_duration_seconds().to_f64() else { return };
        let privacy = step.name().written() == Some("PRIVACY");
        without_privacy += if privacy { 0.0 } else { seconds };
        all += seconds;
        tolerated += 1.0;
    }
    let totals = [
        (statistics.total_duration_seconds(), all),
        (statistics.total_duration_excl_privacy_seconds(), without_privacy),
    ];
    for (total, sum) in totals.into_iter().filter(|_| !steps.is_empty()) {
        let against = total.to_f64().is_some_and(|total| (total - sum).abs() > tolerated);
        judging.doubt_beside(&RULE, against, total, steps);
    }
}
