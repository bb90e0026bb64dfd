//! A document has one number of its holder

use super::super::payload::DocumentInformation;
use super::super::subject::characters;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `identificationNumber` of a document, by which a state knows the person, is the same in all its zones:
    /// compared by letters and digits alone, and one may be a part of the other, as a machine-readable zone has little
    /// room for it.
    ///
    /// # Why it matters
    ///
    /// The number is the person's. Two of them are two people, or a document that was changed.
    ///
    /// # What it decides
    ///
    /// A word that accepts or waits goes to review.
    ///
    /// # Where it is said
    ///
    /// `documentElement.identificationNumber` of each zone,
    /// <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "identification-number-differs", Contradicts, "two zones of one document state different identification numbers";
}

/// Compares every identification number of a document with the first
pub fn check<'a>(document: Node<'a, DocumentInformation>, judging: &mut Judging<'a>) {
    let segments = document.extracted_document_segments().items();
    let mut numbers = segments
        .map(|segment| segment.personal_information().document_element().identification_number())
        .filter(|number| !number.is_absent());
    let Some(first) = numbers.next() else { return };
    let text = |number: Node<'a, _>| characters(&number.written().unwrap_or_default()).collect::<String>();
    let known = text(first);
    for number in numbers {
        let other = text(number);
        let differs = !known.contains(&other) && !other.contains(&known);
        judging.doubt_beside(&RULE, differs, number, first);
    }
}
