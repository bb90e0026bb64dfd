//! The person confirmed another number

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
    /// The document's number as it was read is the one in its `submitted_data`, and that in `user_details`, as document
    /// or as licence number, is the number of some document. Numbers compare by letters and digits, without the zeros
    /// in front, which are lost where the page writes a number without quotes.
    ///
    /// # Why it matters
    ///
    /// People correct what a camera misread. Who corrects a whole number has another document in mind.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity `info`. A policy that names the rule makes it count.
    ///
    /// # Where it is said
    ///
    /// The page's own sample has two numbers of one document, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-confirmed-number-differs", Informs, "the number that was read off a document is not the one that was confirmed";
    previously = "confirmed-number-differs";
    de = "die von einem Dokument abgelesene Nummer ist nicht die bestätigte";
    es = "el número que se leyó en un documento no es el que se confirmó";
    fr = "le numéro lu sur un document n’est pas celui qui a été confirmé";
}

/// Compares each document's number with what the person made of it, then all of them with the person's details
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

/// The number that was confirmed, if neither it nor that of a licence is the one that was read
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
