//! An approved session names steps to be repeated

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `Approved`, but `resubmit_info` names steps that the person has to repeat.
    ///
    /// # Why it matters
    ///
    /// Didit sends `resubmit_info` with the status `Resubmitted` only, instead of a decision.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `resubmit_info`, <https://docs.didit.me/integration/webhooks>
    RULE = "didit-resubmission-crossed", Contradicts, "the session is approved, but names steps to be repeated";
    de = "die Sitzung ist genehmigt, nennt aber Schritte zum Wiederholen";
    es = "la sesión está aprobada, pero indica pasos por repetir";
    fr = "la session est approuvée, mais indique des étapes à refaire";
}
