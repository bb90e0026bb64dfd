//! Somebody, or a workflow, has approved

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of an inquiry is `approved`.
    ///
    /// # Why it matters
    ///
    /// It is the decision of the team: of a person, or of the workflow that the team has set up. No other status is
    /// one.
    ///
    /// # What it decides
    ///
    /// The person is let in, unless something else in the body speaks against it.
    ///
    /// # Where it is said
    ///
    /// `approved` in <https://docs.withpersona.com/model-lifecycle>.
    RULE = "persona-inquiry-approved", ACCEPT, "the inquiry was approved", Overrides;
    de = "die Überprüfung wurde genehmigt";
    es = "la verificación fue aprobada";
    fr = "la vérification a été approuvée";
}
