//! A document's issuing country differs from the one printed on it

use super::super::fields::field;
use super::super::payload::DocumentStep;
use crate::identity::country::alpha3;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `issuing_country_code` of a document and its field `Issuing Country Code` are different countries.
    /// Two-letter and three-letter codes of one country are equal, and a text that is not a code of ISO 3166-1 is not
    /// compared.
    ///
    /// # Why it matters
    ///
    /// If a document was taken for another country's, it was checked against the wrong template.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count. It does not change the outcome by itself, because passports of Hong Kong and Macao carry the code of
    /// China.
    ///
    /// # Where it is said
    ///
    /// `issuing_country_code`, <https://docs.idwise.com/reference/get-journey-result>. The field is in IDWise's list of
    /// fields, <https://idwi.se/fields>.
    RULE = "idwise-issuing-country-differs", Informs, "a document is stated to be from one country, but it names another country itself";
    previously = "issuing-country-differs";
    de = "ein Dokument ist einem Land zugeordnet, nennt aber selbst ein anderes";
    es = "un documento consta como de un país, pero él mismo indica otro";
    fr = "un document est indiqué comme étant d’un pays, mais il en mentionne lui-même un autre";
}

/// Compares the country assigned to a document with the one read from it
pub fn check<'a>(document: Node<'a, DocumentStep>, judging: &mut Judging<'a>) {
    let Some(read) = field(document, "Issuing Country Code") else { return };
    let taken = document.issuing_country_code();
    let (one, other) = (taken.written(), read.written());
    let countries = one.and_then(alpha3).zip(other.and_then(alpha3));
    if countries.is_some_and(|(one, other)| one != other) {
        judging.say(&RULE, read.place(), Some(taken.place()));
    }
}
