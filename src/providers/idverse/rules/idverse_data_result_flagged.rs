//! The data is flagged

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `results.data` is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// The details that the person confirmed were not found at the sources that were asked. The cause may be a typing
    /// mistake or an invented person.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `results.data`, <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-data-result-flagged", Doubts, Flagged, "the data is flagged: compare the details that the person confirmed with the document";
    previously = "data-result-flagged";
    de = "die Daten sind beanstandet: die Angaben, die die Person bestätigt hat, mit dem Dokument vergleichen";
    es = "los datos están marcados: comparar con el documento los datos que la persona confirmó";
    fr = "les données sont signalées\u{a0}: comparer avec le document les informations que la personne a confirmées";
}
