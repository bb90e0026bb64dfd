//! A machine-readable zone cannot be read

use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A value that looks like a machine-readable zone, or whose key names one, is not a complete zone: three lines of
    /// 30 characters, or two of 36 or 44, in capital letters, digits and `<`, with blanks only between the lines. The
    /// lines may be in one text, in a list or in an object. France's identity cards before 2021 have a layout of their
    /// own and are not checked.
    ///
    /// # Why it matters
    ///
    /// A zone that cannot be read is not compared with anything, so changing one character could hide that the zone
    /// belongs to somebody else.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// - ICAO Doc 9303, parts 4 to 7, <https://www.icao.int/publications/doc-series/doc-9303>
    /// - IDVerse: `mrz_data` of a document, <https://idkit.docs.idverse.com/reference/document>
    /// - OneSpan: `providerSpecificData` of a zone, <https://docs.onespan.com/docs/detailed-verification-report>
    /// - IDWise: `Machine Readable Zone` of a document, <https://docs.idwise.com>
    RULE = "zone-illegible", Doubts, "a machine-readable zone cannot be read";
    de = "eine maschinenlesbare Zone ist nicht lesbar";
    es = "una zona de lectura mecánica no se puede leer";
    fr = "une zone de lecture automatique est illisible";
}

/// Reports the first such zone
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    if let Some(place) = evidence.illegible {
        judging.say(&RULE, place, None);
    }
}
