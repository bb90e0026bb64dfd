//! A field of unknown name says that a check did not pass

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// An object of the body has a field that no contract declares, and the field, or one within it, says that a check
    /// did not pass: `"status": "declined"`, `"result": "false"`, `"verified": false`, `"expired": true`. Objects that
    /// this version only passes on are not searched.
    ///
    /// # Why it matters
    ///
    /// The provider may have added a check that this version does not know.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// Inferred: no page prints such a field.
    RULE = "unknown-field-denies", Doubts, "a field of unknown name says that a check did not pass";
    de = "ein Feld mit unbekanntem Namen sagt, dass eine Prüfung nicht bestanden wurde";
    es = "un campo de nombre desconocido dice que una comprobación no se superó";
    fr = "un champ au nom inconnu indique qu’un contrôle n’a pas été réussi";
}
