//! A document is of one country

use super::super::fields::field;
use super::super::payload::DocumentStep;
use crate::model::country::alpha3;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A document's `issuing_country_code` is the country of its field `Issuing Country Code`; two letters and three
    /// are one country, and what is no code of ISO 3166-1 says nothing.
    ///
    /// # Why it matters
    ///
    /// A document that was taken for another country's was held against the wrong model.
    ///
    /// # What it decides
    ///
    /// Nothing. It is told as an issue of severity `info`, and a policy can give it weight. It moves nothing because
    /// passports of Hong Kong and Macao carry the code of China.
    ///
    /// # Where it is said
    ///
    /// `issuing_country_code`, <https://docs.idwise.com/reference/get-journey-result>; the field is on IDWise's list of
    /// fields, <https://idwi.se/fields>.
    RULE = "idwise-issuing-country-differs", Informs, "a document is stated to be of one country and says another itself";
    previously = "issuing-country-differs";
    de = "ein Dokument ist als das eines Landes angegeben und nennt selbst ein anderes";
    es = "un documento consta como de un país y él mismo indica otro";
    fr = "un document est indiqué comme étant d’un pays et en mentionne lui-même un autre";
}

/// Compares the country that a document was taken for with the one that was read off it
pub fn check<'a>(document: Node<'a, DocumentStep>, judging: &mut Judging<'a>) {
    let Some(read) = field(document, "Issuing Country Code") else { return };
    let taken = document.issuing_country_code();
    let (one, other) = (taken.written(), read.written());
    let countries = one.and_then(alpha3).zip(other.and_then(alpha3));
    if countries.is_some_and(|(one, other)| one != other) {
        judging.say(&RULE, read.place(), Some(taken.place()));
    }
}
