//! The zones of a document contradict each other

use super::submitted_details_differ;
use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Two zones of one document give different sexes, nationalities or issuers. The zones are the printed text, the
    /// machine-readable zone and the chip. Every place that states the country of a document counts as well: IDVerse's
    /// `country` and type, and IDWise's `issuing_country`. Two-letter and three-letter codes of one country are equal,
    /// and so are codes that exist only in machine-readable zones (`D` and `DEU`, `GBD` and `GBR`, `RKS` and `XKX`).
    /// A territory counts as the state whose passports its people have (`HKG` as `CHN`, `JEY` as `GBR`). Values that are
    /// not a known code or word are not compared.
    ///
    /// # Why it matters
    ///
    /// When a page is forged, its machine-readable zone is rarely forged to match.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// - IDVerse: `country_code`, `country`, `identity_document_type` and `mrz_data` of a document,
    ///   <https://idkit.docs.idverse.com/reference/document>
    /// - IDWise: `Sex`, `Nationality Code`, `Nationality`, `issuing_country_code`, `issuing_country` and
    ///   `Machine Readable Zone`, <https://docs.idwise.com/reference/get-journey-result>
    /// - OneSpan: `gender`, `nationality` and `issuingCountry` of each zone,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    /// - ICAO Doc 9303 part 3, section 5, <https://www.icao.int/publications/doc-series/doc-9303>
    RULE = "document-zones-differ", Contradicts, "two zones of one document give different sexes, nationalities or issuers";
    de = "zwei Zonen eines Dokuments nennen verschiedene Geschlechter, Staatsangehörigkeiten oder Aussteller";
    es = "dos zonas de un mismo documento indican sexos, nacionalidades o emisores distintos";
    fr = "deux zones d’un même document indiquent des sexes, des nationalités ou des émetteurs différents";
}

/// Compares the zones of each document with one another, and the submitted details with all documents
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    evidence.tell_traits(&mut |of_document, place, related| {
        let rule = if of_document { &RULE } else { &submitted_details_differ::RULE };
        judging.disputed.traits = true;
        judging.say(rule, place, Some(related));
    });
}
