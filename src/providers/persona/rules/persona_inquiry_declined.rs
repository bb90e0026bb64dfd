//! Somebody, or a workflow, has declined

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of an inquiry is `declined`.
    ///
    /// # Why it matters
    ///
    /// It is the decision of the team: of a person, or of the workflow that the team has set up.
    ///
    /// # What it decides
    ///
    /// The person is turned away. A later decision can take its place.
    ///
    /// # Where it is said
    ///
    /// `declined` in <https://docs.withpersona.com/model-lifecycle>.
    RULE = "persona-inquiry-declined", REJECT, "the inquiry was declined", Overrides;
    de = "die Überprüfung wurde abgelehnt";
    es = "la verificación fue rechazada";
    fr = "la vérification a été refusée";
}
