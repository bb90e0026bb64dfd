//! A flagged component

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Beside the final result `true` no component is `flagged`.
    ///
    /// # Why it matters
    ///
    /// A flagged component passed basic checks and raised concerns: slight inconsistencies, unusual patterns, something
    /// that could not be verified. The provider asks that its reasoning be reviewed.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `details`, "Explanation of 'Flagged' Status", <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-component-flagged", Doubts, Flagged, "a component passed and raised concerns that somebody should look at";
    previously = "component-flagged";
    de = "eine Komponente hat bestanden und Bedenken ergeben, die jemand ansehen sollte";
    es = "un componente está validado y planteó dudas que alguien debería examinar";
    fr = "un composant est validé et a soulevé des doutes que quelqu’un devrait examiner";
}
