//! A machine-readable zone bears its own check digits out

use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Where a body has a whole machine-readable zone (two lines of 36 or 44 characters, three of 30), each of its check
    /// digits is the one that its fields give.
    ///
    /// # Why it matters
    ///
    /// Who changes a number, a date of birth or a last day in the zone and not its digits is found out by arithmetic.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. A text that is no whole zone says nothing.
    ///
    /// # Where it is said
    ///
    /// - ICAO Doc 9303 part 3, section 4.9, <https://www.icao.int/publications/doc-series/doc-9303>
    /// - IDVerse: `mrz_data` of a document, <https://idkit.docs.idverse.com/reference/total-result>
    /// - OneSpan: `providerSpecificData` of a zone, <https://docs.onespan.com/docs/detailed-verification-report>
    /// - IDWise: `Machine Readable Zone` of a document, <https://docs.idwise.com>
    RULE = "check-digits-wrong", Contradicts, "a machine-readable zone does not bear out its own check digits";
    de = "eine maschinenlesbare Zone passt nicht zu ihren eigenen Prüfziffern";
    es = "una zona de lectura mecánica no concuerda con sus propios dígitos de control";
    fr = "une zone de lecture automatique ne correspond pas à ses propres clés de contrôle";
}

/// Tells of every zone
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    for &zone in &evidence.unsound {
        judging.say(&RULE, zone, None);
    }
}
