//! A spot check has a selfie

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A spot check that accepts has no `selfie`, or a journey that accepts has none while its rule `selfie_liveness`
    /// passed or the face on a document was compared with a `Selfie`.
    ///
    /// # Why it matters
    ///
    /// A spot check is a selfie and its comparison. In a journey without a selfie step there is nothing to compare a face
    /// with: the selfie was left out, and with it whether it is live.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `selfie` "will be null" only where no selfie step is configured,
    /// <https://docs.idwise.com/reference/get-spot-check-result>; that a spot check always has one is inferred.
    RULE = "idwise-selfie-missing", Doubts, "the result is accepted and the selfie that it rests on is not in it";
    previously = "selfie-missing";
    de = "das Ergebnis ist angenommen, und das Selfie, auf dem es beruht, fehlt darin";
    es = "el resultado está aceptado y el selfi en que se basa no figura en él";
    fr = "le résultat est accepté et le selfie sur lequel il repose n’y figure pas";
}
