//! What an approval rests on is clear

use super::super::denials::refuses;
use super::super::outputs;
use super::super::payload::Output;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Text;

rule! {
    /// # What it checks
    ///
    /// A run is `approved`, and its `output` has a report that is not `complete` and `clear`, that has a part which is
    /// neither `clear` nor `null`, a reason such as `photo_of_screen`, a score of a face that is 0, or the records of a
    /// watchlist. Or the output says `consider`, `unidentified`, `suspected`, `caution`, `rejected`, `mismatch` or another
    /// word of a failure anywhere, has a decision such as `review`, an error, or a key and a value that deny something
    /// together, such as `"verified": false`. Or one of the run’s `reasons` denies.
    ///
    /// # Why it matters
    ///
    /// The output is the caller’s own selection, so what is missing says nothing. What is there and not clear was
    /// approved all the same, and somebody should know why.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `output` and `reasons` of a workflow run, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-output-not-clear", Doubts, "the workflow approved, but something in its output is not clear";
    de = "der Workflow hat zugelassen, aber in seiner Ausgabe ist etwas auffällig";
    es = "el flujo aprobó, pero algo en su salida no es favorable";
    fr = "le flux a approuvé, mais quelque chose dans sa sortie n’est pas favorable";
}

/// Looks for what is not clear
pub fn check<'a>(output: Node<'a, Output>, reasons: Node<'a, Vec<Text>>, judging: &mut Judging<'a>) {
    if let Some(place) = outputs::unclear(output) {
        judging.say(&RULE, place, None);
    }
    for reason in reasons.items() {
        judging.doubt(&RULE, reason.written().is_some_and(refuses), reason);
    }
}
