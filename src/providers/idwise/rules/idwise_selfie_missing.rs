//! The result is accepted, but the selfie is missing

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A spot check is accepted but has no `selfie`; or a journey is accepted but has no `selfie`, although its rule
    /// `selfie_liveness` passed or the face on a document was compared with a `Selfie`.
    ///
    /// # Why it matters
    ///
    /// A spot check consists of a selfie and its comparison. In a journey without a selfie step, there is nothing to
    /// compare a face with; so the selfie was left out, and with it the information whether it is live.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `selfie` "will be null" only if no selfie step is configured,
    /// <https://docs.idwise.com/reference/get-spot-check-result>. That a spot check always has one is inferred.
    RULE = "idwise-selfie-missing", Doubts, "the result is accepted, but it lacks the selfie that it is based on";
    previously = "selfie-missing";
    de = "das Ergebnis ist angenommen, aber das Selfie, auf dem es beruht, fehlt darin";
    es = "el resultado está aceptado, pero el selfi en que se basa no figura en él";
    fr = "le résultat est accepté, mais le selfie sur lequel il repose n’y figure pas";
}
