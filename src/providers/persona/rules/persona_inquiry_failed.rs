//! The person has reached the screen of a failure

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of an inquiry is `failed`.
    ///
    /// # Why it matters
    ///
    /// The person has used up every attempt that the template allows. A policy can make it a review, if the team
    /// decides on such inquiries itself.
    ///
    /// # What it decides
    ///
    /// The person is turned away. A later approval takes its place.
    ///
    /// # Where it is said
    ///
    /// `failed` in <https://docs.withpersona.com/model-lifecycle>.
    RULE = "persona-inquiry-failed", REJECT, "the inquiry has failed", Overrides;
    de = "die Überprüfung ist fehlgeschlagen";
    es = "la verificación ha fallado";
    fr = "la vérification a échoué";
}
