//! A key differs from a known one only in case and separators

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// An object of the body has a key that differs from a declared one only in upper and lower case, hyphens and
    /// underscores, and whose value is not `null`, `false`, zero, or an empty text, list or object: `Result` beside
    /// `result`, or `expiryDate` instead of `expiry_date`.
    ///
    /// # Why it matters
    ///
    /// The value was not read. It may be the one that the provider means.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// Inferred: no page prints a key in two spellings, except where the contract declares both.
    RULE = "key-misspelt", Doubts, "a key differs from a known one only in case or separators";
    de = "ein Schlüssel weicht nur in Schreibweise oder Trennzeichen von einem bekannten ab";
    es = "una clave se distingue de una conocida solo en mayúsculas o separadores";
    fr = "une clé ne diffère d’une clé connue que par la casse ou les séparateurs";
}
