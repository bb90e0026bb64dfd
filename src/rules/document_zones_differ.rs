//! The zones of one document describe one holder

use super::submitted_details_differ;
use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The sex, the nationality and the issuer are the same in every zone of one document: in what people read, in the
    /// machine-readable zone and in the chip. Codes of two and of three letters are compared as one country, and so are
    /// codes that only machine-readable zones have (`D` and `DEU`, `GBD` and `GBR`, `RKS` and `XKX`). Values that are
    /// no known code or word are not compared.
    ///
    /// # Why it matters
    ///
    /// A forged page rarely has its machine-readable zone forged with it.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try becomes `review`.
    ///
    /// # Where it is said
    ///
    /// - IDVerse: `country_code` of a document beside its `mrz_data`,
    ///   <https://idkit.docs.idverse.com/reference/document>
    /// - IDWise: `Sex`, `Nationality Code`, `Nationality` and `issuing_country_code` beside `Machine Readable Zone`,
    ///   <https://docs.idwise.com/reference/get-journey-result>
    /// - OneSpan: `gender`, `nationality` and `issuingCountry` of each zone,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    /// - ICAO Doc 9303 part 3, section 5, <https://www.icao.int/publications/doc-series/doc-9303>
    RULE = "document-zones-differ", Contradicts, "two zones of one document give different sexes, nationalities or issuers";
    de = "zwei Zonen eines Dokuments nennen verschiedene Geschlechter, Staatsangehörigkeiten oder Aussteller";
    es = "dos zonas de un mismo documento indican sexos, nacionalidades o emisores distintos";
    fr = "deux zones d’un même document indiquent des sexes, des nationalités ou des émetteurs différents";
}

/// Compares the zones of each document, and what was submitted with all of them
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    evidence.tell_traits(&mut |of_document, place, related| {
        let rule = if of_document { &RULE } else { &submitted_details_differ::RULE };
        judging.disputed.traits = true;
        judging.say(rule, place, Some(related));
    });
}
