//! The applicant's personal number is on no document

use super::super::fields::field;
use super::super::payload::{Applicant, DocumentStep};
use crate::identity::number::is_same;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Keyed;

rule! {
    /// # What it checks
    ///
    /// Documents have a `Personal Number`, but none of them is the applicant's `personal_number`. Only letters and
    /// digits are compared.
    ///
    /// # Why it matters
    ///
    /// The applicant's details are taken from the documents. Another number may belong to another person.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count. It does not change the outcome by itself, because an applicant can be known from an earlier journey, and
    /// two countries give one person two numbers.
    ///
    /// # Where it is said
    ///
    /// `applicant.personal_number`, <https://docs.idwise.com/reference/get-journey-result>, and the field in IDWise's
    /// list of fields, <https://idwi.se/fields>. That they are the same number is inferred.
    RULE = "idwise-personal-number-differs", Informs, "no document has the personal number that is stated for the applicant";
    previously = "personal-number-differs";
    de = "kein Dokument hat die Personennummer, die für die antragstellende Person angegeben ist";
    es = "ningún documento tiene el número personal que se atribuye al solicitante";
    fr = "aucun document n’a le numéro personnel qui est attribué au demandeur";
}

/// Looks for the applicant's personal number on the documents
pub fn check<'a>(documents: Node<'a, Keyed<DocumentStep>>, applicant: Node<'a, Applicant>, judging: &mut Judging<'a>) {
    let own = applicant.personal_number();
    let Some(stated) = own.written() else { return };
    let mut first = None;
    for document in documents.values() {
        let Some(number) = field(document, "Personal Number") else { continue };
        if number.written().is_some_and(|number| is_same(number, stated, usize::MAX)) {
            return;
        }
        first = first.or(Some(number));
    }
    if let Some(first) = first {
        judging.say(&RULE, own.place(), Some(first.place()));
    }
}
