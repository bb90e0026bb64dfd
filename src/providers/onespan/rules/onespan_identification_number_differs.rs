//! The zones of a document state different identification numbers

use super::super::payload::DocumentInformation;
use crate::identity::number::{are_short, plain};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// In the last `AddProviderData` stage, two zones of one document state different values for
    /// `identificationNumber`, the number by which a state knows the person. Only letters and digits are compared, and
    /// one number may be part of the other, because a machine-readable zone has little room for it.
    ///
    /// # Why it matters
    ///
    /// The number belongs to the person. Two numbers mean two people, or a document that was changed.
    ///
    /// # What it decides
    ///
    /// `accept` and `pending` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `documentElement.identificationNumber` of each zone,
    /// <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-identification-number-differs", Contradicts, "two zones of one document state different identification numbers";
    previously = "identification-number-differs";
    de = "zwei Zonen eines Dokuments nennen verschiedene Identifikationsnummern";
    es = "dos zonas de un mismo documento indican números de identificación distintos";
    fr = "deux zones d’un même document indiquent des numéros d’identification différents";
}

/// Compares every identification number of a document with the first
pub fn check<'a>(document: Node<'a, DocumentInformation>, judging: &mut Judging<'a>) {
    let mut first = None;
    for segment in document.extracted_document_segments().items() {
        let element = segment.fields().personal_information().fields().document_element();
        let number = element.fields().identification_number();
        let Some(text) = number.written() else { continue };
        let (known, place) = *first.get_or_insert((text, number.place()));
        if known != text && !is_part(known, text) {
            judging.say(&RULE, number.place(), Some(place));
        }
    }
}

/// Returns whether one number is part of the other
fn is_part(one: &str, other: &str) -> bool {
    if !are_short(one, other) {
        return false;
    }
    let (one, other) = (plain(one), plain(other));
    one.contains(&other) || other.contains(&one)
}
