//! A flagged component

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The final result is `true`, but a component has the result `flagged`.
    ///
    /// # Why it matters
    ///
    /// A flagged component passed basic checks but raised concerns, such as slight inconsistencies, unusual patterns,
    /// or something that could not be verified. The provider asks you to review its reasoning.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `details`, "Explanation of 'Flagged' Status", <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-component-flagged", Doubts, Flagged, "the final result is \"true\", but a component is flagged: look at the concerns it raised";
    previously = "component-flagged";
    de = "das Endergebnis ist „wahr“, aber eine Komponente ist beanstandet: die Bedenken dazu ansehen";
    es = "el resultado final es «verdadero», pero un componente está marcado: examinar las dudas que planteó";
    fr = "le résultat final est «\u{a0}vrai\u{a0}», mais un composant est signalé\u{a0}: examiner les doutes soulevés";
}
