//! The person confirmed a different number

use super::super::field::is_same;
use super::super::payload::{Transaction, UserDetails};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Id;

rule! {
    /// # What it checks
    ///
    /// The document number in `extracted` differs from every number in the document's `submitted_data`, or the numbers
    /// in `user_details` differ from the extracted numbers of all documents. `document_number` and `licence_number` are
    /// compared, by letters and digits only and without leading zeros, because the page writes some numbers without
    /// quotes and so loses them. A number that is absent is not compared.
    ///
    /// # Why it matters
    ///
    /// People correct what a camera misread. Somebody who changes the whole number probably means another document.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// The page's own sample has two numbers for one document, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-confirmed-number-differs", Informs, "the number read from a document is not the number that the person confirmed";
    previously = "confirmed-number-differs";
    de = "die von einem Dokument abgelesene Nummer ist nicht die, die die Person bestätigt hat";
    es = "el número leído en un documento no es el que la persona confirmó";
    fr = "le numéro lu sur un document n’est pas celui que la personne a confirmé";
}

/// Compares each document's number with its `submitted_data`, then all of them with `user_details`
pub fn check<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let mut first = None;
    let mut confirmed_otherwise = None;
    for document in transaction.documents().items() {
        let read = document.extracted().document_number();
        if let Some(other) = other_than(read, document.submitted_data()) {
            judging.doubt_beside(&RULE, true, other, read);
        }
        let other = other_than(read, transaction.user_details());
        if !read.is_absent() {
            confirmed_otherwise = if first.is_none() { other } else { confirmed_otherwise.and(other) };
            first = first.or(Some(read));
        }
    }
    if let Some((read, other)) = first.zip(confirmed_otherwise) {
        judging.doubt_beside(&RULE, true, other, read);
    }
}

/// Returns a confirmed number if neither the document number nor the licence number is the one that was read
fn other_than<'a>(read: Node<'a, Id>, details: Node<'a, UserDetails>) -> Option<Node<'a, Id>> {
    let read = read.written()?;
    let mut first = None;
    for number in [details.document_number(), details.licence_number()] {
        match number.written() {
            Some(confirmed) if is_same(confirmed, read) => return None,
            _ if number.is_absent() => {}
            _ => first = first.or(Some(number)),
        }
    }
    first
}
