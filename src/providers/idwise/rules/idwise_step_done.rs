//! A step was submitted or processed

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The event is `Step Submitted` or `Finished Step`, and no decision in it rejects.
    ///
    /// # Why it matters
    ///
    /// One step says nothing about the journey.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `wait`: wait for `Finished Journey`.
    ///
    /// # Where it is said
    ///
    /// <https://developers.idwise.com/step-webhooks.html>
    RULE = "idwise-step-done", WAIT, "a step was submitted or processed, and the decision is still to come";
    previously = "step-done";
    de = "ein Schritt wurde eingereicht oder verarbeitet und die Entscheidung steht noch aus";
    es = "se envió o se procesó un paso y la decisión aún está por llegar";
    fr = "une étape a été envoyée ou traitée et la décision n’est pas encore prise";
}
