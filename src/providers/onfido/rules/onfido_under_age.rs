//! A rejection that another picture does not help

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `sub_result` of a report is `rejected`, and the part `age_validation` is not clear, or `image_integrity`
    /// is.
    ///
    /// # Why it matters
    ///
    /// Onfido rejects who is too young as it rejects a bad picture. Another picture does not make anybody older.
    ///
    /// # What it decides
    ///
    /// `review`.
    ///
    /// # Where it is said
    ///
    /// "Sub-results", <https://documentation.onfido.com/guide/document-report>.
    RULE = "onfido-under-age", REVIEW, "the report rejects the person’s age, or does not say why it rejects";
    de = "der Bericht weist das Alter der Person zurück oder sagt nicht, warum er zurückweist";
    es = "el informe rechaza la edad de la persona o no dice por qué rechaza";
    fr = "le rapport refuse l’âge de la personne ou ne dit pas pourquoi il refuse";
}
