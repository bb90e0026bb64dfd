//! A webhook only names what to fetch

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `action` of a webhook is `check.completed`, `report.completed` or `report.awaiting_approval`.
    ///
    /// # Why it matters
    ///
    /// The webhook has an id and a status, and no result. Integrators look for `payload.object.result`, which does
    /// not exist.
    ///
    /// # What it decides
    ///
    /// `pending`, `fetch`.
    ///
    /// # Where it is said
    ///
    /// `action` and `object`, <https://documentation.onfido.com/api/latest/#webhooks>.
    RULE = "onfido-result-to-fetch", FETCH, "there may be a result, which has to be fetched";
    de = "es kann ein Ergebnis geben, das abgerufen werden muss";
    es = "puede haber un resultado, que hay que consultar";
    fr = "il peut y avoir un résultat, qu’il faut aller chercher";
}
