//! A webhook about a run has no status

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A webhook about a run has a status neither in `object` nor in `resource`.
    ///
    /// # Why it matters
    ///
    /// Both are optional. A webhook that only names an id says nothing about the person.
    ///
    /// # What it decides
    ///
    /// `pending`, `fetch`.
    ///
    /// # Where it is said
    ///
    /// `object.status`, <https://documentation.onfido.com/api/latest/#webhooks>.
    RULE = "onfido-run-to-fetch", FETCH, "the run has a result, which this body does not have";
    de = "der Lauf hat ein Ergebnis, das nicht in dieser Nachricht steht";
    es = "la ejecución tiene un resultado que no está en este cuerpo";
    fr = "l’exécution a un résultat que ce corps ne contient pas";
}
