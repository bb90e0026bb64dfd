//! A check digit of a machine-readable zone is wrong

use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A complete machine-readable zone (two lines of 36 or 44 characters, or three of 30) has a check digit that does
    /// not match its fields. In IDVerse's `mrz_data`, a flag about validity or check digits is `false`.
    ///
    /// # Why it matters
    ///
    /// If somebody changes a number, a date of birth or an expiry date in the zone without changing the check digits,
    /// the arithmetic shows it.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`. Text that is not a complete zone is not checked by this rule.
    ///
    /// # Where it is said
    ///
    /// - ICAO Doc 9303 part 3, section 4.9, <https://www.icao.int/publications/doc-series/doc-9303>
    /// - IDVerse: `mrz_data` of a document, <https://idkit.docs.idverse.com/reference/total-result>
    /// - OneSpan: `providerSpecificData` of a zone, <https://docs.onespan.com/docs/detailed-verification-report>
    /// - IDWise: `Machine Readable Zone` of a document, <https://docs.idwise.com>
    RULE = "check-digits-wrong", Contradicts, "the check digits of a machine-readable zone are wrong";
    de = "eine maschinenlesbare Zone passt nicht zu ihren eigenen Prüfziffern";
    es = "una zona de lectura mecánica no concuerda con sus propios dígitos de control";
    fr = "une zone de lecture automatique ne correspond pas à ses propres clés de contrôle";
}

/// Reports every such zone
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    for &zone in &evidence.unsound {
        judging.say(&RULE, zone, None);
    }
}
