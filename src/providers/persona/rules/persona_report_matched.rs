//! A report has found something

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// A report has `has-match`, or the event says that it has matched, and the event does not say that it was
    /// dismissed.
    ///
    /// # Why it matters
    ///
    /// Somebody of the name is on a list, holds a public office or is in the news. Whether it is the person has to be
    /// decided. A report that runs again can find somebody who was approved long ago.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`, and it is not final. It takes the place of an approval.
    ///
    /// # Where it is said
    ///
    /// `has-match` in <https://docs.withpersona.com/api-reference/reports/retrieve-a-report>, and `matched` in
    /// <https://docs.withpersona.com/events>.
    RULE = "persona-report-matched", Effect::Decides(Outcome::Review, false, Next::Review), Flagged, "a report has found something about the person", Overrides;
    de = "ein Bericht hat etwas über die Person gefunden";
    es = "un informe ha encontrado algo sobre la persona";
    fr = "un rapport a trouvé quelque chose sur la personne";
}
