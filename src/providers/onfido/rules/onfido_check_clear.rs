//! Every report is clear

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A check is `complete` with the result `clear`.
    ///
    /// # Why it matters
    ///
    /// A check is clear if all of its reports are.
    ///
    /// # What it decides
    ///
    /// `accept`.
    ///
    /// # Where it is said
    ///
    /// `result` of a check, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-check-clear", ACCEPT, "every report of the check is clear", Overrides;
    de = "jeder Bericht der Prüfung ist unauffällig";
    es = "todos los informes de la comprobación son favorables";
    fr = "chaque rapport du contrôle est favorable";
}
