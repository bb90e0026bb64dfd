//! Every report in the list is clear

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Every report in the list of a check is `complete` with the result `clear`.
    ///
    /// # Why it matters
    ///
    /// A check is clear if all of its reports are. That the list can take the place of the check is inferred from
    /// this.
    ///
    /// # What it decides
    ///
    /// `accept`.
    ///
    /// # Where it is said
    ///
    /// `result` of a report, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-reports-clear", ACCEPT, "every report in the list is clear", Overrides;
    de = "jeder Bericht der Liste ist unauffällig";
    es = "todos los informes de la lista son favorables";
    fr = "chaque rapport de la liste est favorable";
}
