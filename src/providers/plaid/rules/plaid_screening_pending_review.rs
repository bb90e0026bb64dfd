//! A list may have the person

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// The `status` of a screening is `pending_review`.
    ///
    /// # Why it matters
    ///
    /// A list has an entry that may be the person's, and somebody in the caller's team has to decide whether it is.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`. It is not final, because the screening changes when somebody has decided.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://plaid.com/docs/api/products/monitor/>.
    RULE = "plaid-screening-pending-review", Effect::Decides(Outcome::Review, false, Next::Review), Flagged, "an entry of a list has to be reviewed";
    de = "ein Eintrag einer Liste muss geprüft werden";
    es = "hay que revisar una entrada de una lista";
    fr = "une entrée d’une liste doit être vérifiée";
}
