//! A warning of information has a grave risk

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Text;

rule! {
    /// # What it checks
    ///
    /// The session is approved, and a warning has the `log_type` `information`, but its `risk` is one for which every
    /// workflow declines, or `POSSIBLE_FRAUD`.
    ///
    /// # Why it matters
    ///
    /// Didit's pages say that no workflow can ignore such a risk: an attack on the check for a living person, a face
    /// or a document on a blocklist, an expired document, a document that is not supported, no face, or an age below
    /// the minimum.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. Nothing if a person approved the session, because that person has seen the report.
    ///
    /// # Where it is said
    ///
    /// <https://docs.didit.me/core-technology/id-verification/warnings-id-verification> and
    /// <https://docs.didit.me/reference/warnings>. That `POSSIBLE_FRAUD` is as grave is inferred.
    RULE = "didit-risk-always-declines", Doubts, "a warning is only information, but its risk always declines";
    de = "eine Warnung ist nur eine Information, aber ihr Risiko führt immer zur Ablehnung";
    es = "un aviso es solo informativo, pero su riesgo siempre lleva al rechazo";
    fr = "un avertissement est informatif, mais son risque entraîne toujours un refus";
}

/// The risks for which every workflow declines
const ALWAYS: &[&str] = &[
    "AGE_BELOW_MINIMUM",
    "AGE_NOT_DETECTED",
    "DOCUMENT_EXPIRED",
    "DOCUMENT_NOT_SUPPORTED_FOR_APPLICATION",
    "FACE_IN_BLOCKLIST",
    "FRONT_CAMERA_FACE_IN_BLOCKLIST",
    "ID_DOCUMENT_IN_BLOCKLIST",
    "LIVENESS_FACE_ATTACK",
    "MINIMUM_AGE_NOT_MET",
    "NO_FACE_DETECTED",
    "PORTRAIT_IMAGE_NOT_DETECTED",
    "POSSIBLE_FRAUD",
];

/// Returns whether every workflow declines for a risk
pub fn is_grave(risk: Node<'_, Text>) -> bool {
    risk.written().is_some_and(|risk| ALWAYS.contains(&risk))
}
