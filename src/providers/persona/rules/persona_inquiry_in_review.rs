//! Somebody has to decide

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// The `status` of an inquiry is `needs_review`.
    ///
    /// # Why it matters
    ///
    /// The workflow has handed the decision on to a person.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`, and it is not final: `approved` or `declined` follows.
    ///
    /// # Where it is said
    ///
    /// `needs_review` in <https://docs.withpersona.com/model-lifecycle>. The event is `inquiry.marked-for-review`.
    RULE = "persona-inquiry-in-review", Effect::Decides(Outcome::Review, false, Next::Review), Flagged, "the inquiry is waiting for a person to review it", Overrides;
    de = "die Überprüfung muss von einer Person geprüft werden";
    es = "la verificación está pendiente de revisión por una persona";
    fr = "la vérification attend d’être examinée par une personne";
}
