//! A reviewer approved the journey

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The decision is `Approved`: the final decision or, if there is none, the manual one.
    ///
    /// # Why it matters
    ///
    /// A reviewer decides knowing what the system found. An approval is therefore not put in doubt by what the system
    /// reported, such as a rule that failed or a face that does not match. It is put in doubt by what nobody could see
    /// or read, and by anything that is stated as passed although it is not.
    ///
    /// # What it decides
    ///
    /// The outcome is `accept`, unless something speaks against it that the reviewer was not told.
    ///
    /// # Where it is said
    ///
    /// `manual_decision` and `final_decision`, <https://docs.idwise.com/reference/get-journey-result> and
    /// <https://docs.idwise.com/docs/manually-reviewed-webhook>.
    RULE = "idwise-journey-approved", ACCEPT, "a reviewer approved the journey", Overrides;
    previously = "journey-approved";
    de = "ein Prüfer hat den Durchlauf genehmigt";
    es = "un revisor aprobó el recorrido";
    fr = "un vérificateur a approuvé le parcours";
}
