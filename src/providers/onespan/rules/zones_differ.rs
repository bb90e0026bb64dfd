//! The zones of a document are of one holder

use super::super::payload::{DocumentInformation, PersonalInformation};
use crate::model::country;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Text;

rule! {
    /// # What it checks
    ///
    /// The `gender`, the `nationality` and the `issuingCountry` that the zones of one document in the last
    /// `AddProviderData` stage state are the same. Two letters and three of one country are, and so are a gender and
    /// its first letter.
    ///
    /// # Why it matters
    ///
    /// A zone that was misread often shows here first, in a field that decides nothing.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue. The zones name them by rules of their own: nationals of one country have
    /// several codes in a machine-readable zone.
    ///
    /// # Where it is said
    ///
    /// `personalInformation` of each zone, <https://docs.onespan.com/docs/detailed-verification-report>:
    /// `issuingCountry` is `GB` there beside the nationality `GBR`.
    RULE = "zones-differ", Informs, "two zones of one document state different genders, nationalities or issuing countries";
}

/// Compares each of the three with the first that is stated
pub fn check<'a>(document: Node<'a, DocumentInformation>, judging: &mut Judging<'a>) {
    compare(document, Node::<PersonalInformation>::gender, is_one_gender, judging);
    compare(document, Node::<PersonalInformation>::nationality, country::is_same, judging);
    compare(document, |holder| holder.document_element().issuing_country(), country::is_same, judging);
}

fn compare<'a>(
    document: Node<'a, DocumentInformation>,
    pick: fn(Node<'a, PersonalInformation>) -> Node<'a, Text>,
    is_one: fn(&str, &str) -> bool,
    judging: &mut Judging<'a>,
) {
    let mut first = None;
    for segment in document.extracted_document_segments().items() {
        let stated = pick(segment.personal_information());
        let Some(text) = stated.written() else { continue };
        let (known, beside) = *first.get_or_insert((text, stated));
        judging.doubt_beside(&RULE, !is_one(known, text), stated, beside);
    }
}

fn is_one_gender(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
        || one.len().min(other.len()) == 1
            && one.get(..1).zip(other.get(..1)).is_some_and(|(one, other)| one.eq_ignore_ascii_case(other))
}
