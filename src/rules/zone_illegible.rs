//! A machine-readable zone that cannot be read

use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// What stands in the place of a machine-readable zone, or looks like one, is a whole zone: three lines of 30
    /// characters, two of 36 or two of 44, in capitals, digits and `<`. France's identity cards before 2021 have a layout
    /// of their own and are left out.
    ///
    /// # Why it matters
    ///
    /// A zone that is not read is compared with nothing: one changed character would hide another person's zone.
    ///
    /// # What it decides
    ///
    /// An accepting word becomes `review`.
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

/// Tells of the first
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    if let Some(place) = evidence.illegible {
        judging.say(&RULE, place, None);
    }
}
