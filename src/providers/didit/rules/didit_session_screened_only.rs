//! An approved session only searched lists

use crate::model::rule::effects::PART;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of the session is `Approved`, and its only reports are searches of lists, with or without an
    /// analysis of the device.
    ///
    /// # Why it matters
    ///
    /// Whoever is on no list may still be anybody. The search says nothing about who the person is.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `none`: the result is a part of a decision that you make with others. It
    /// never accepts.
    ///
    /// # Where it is said
    ///
    /// `aml_screenings`, Didit's `OpenAPI` document, <https://docs.didit.me>. That a search alone accepts nobody is
    /// inferred.
    RULE = "didit-session-screened-only", PART, "the session only searched lists, which identifies nobody";
    de = "die Sitzung hat nur Listen durchsucht, was niemanden identifiziert";
    es = "la sesión solo consultó listas, lo que no identifica a nadie";
    fr = "la session n’a consulté que des listes, ce qui n’identifie personne";
}
