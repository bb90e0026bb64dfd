//! A document names a passport that is not in the result

use super::super::fields::{MOST_DOCUMENTS, field};
use super::super::payload::DocumentStep;
use crate::identity::number::is_same;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::{Id, Keyed};

rule! {
    /// # What it checks
    ///
    /// The result has a passport, but the field `Passport Number` of a document is not the `Document Number` of any
    /// passport in the result. Only letters and digits are compared.
    ///
    /// # Why it matters
    ///
    /// A visa or a permit that belongs to another passport may belong to another person.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count. It does not change the outcome by itself, because a visa stays valid after its passport has been renewed.
    ///
    /// # Where it is said
    ///
    /// Both are in IDWise's list of fields, <https://idwi.se/fields>. That they are the same number is inferred.
    RULE = "idwise-passport-number-differs", Informs, "a document names the number of a passport that is not in the result";
    previously = "passport-number-differs";
    de = "ein Dokument nennt die Nummer eines Passes, die nicht die im Ergebnis ist";
    es = "un documento indica el número de un pasaporte que no es el del resultado";
    fr = "un document mentionne le numéro d’un passeport qui n’est pas celui du résultat";
}

/// Compares every passport number with the passports
pub fn check<'a>(documents: Node<'a, Keyed<DocumentStep>>, judging: &mut Judging<'a>) {
    let mut known: Vec<Node<'a, Id>> = Vec::new();
    for document in documents.values().take(MOST_DOCUMENTS) {
        if document.document_type().written() == Some("Passport") {
            known.extend(field(document, "Document Number"));
        }
    }
    let Some(first) = known.first() else { return };
    for document in documents.values().take(MOST_DOCUMENTS) {
        let Some(named) = field(document, "Passport Number") else { continue };
        let Some(text) = named.written() else { continue };
        let is_text = |number: &Node<'a, Id>| number.written().is_some_and(|number| is_same(number, text, usize::MAX));
        if !known.iter().any(is_text) {
            judging.say(&RULE, named.place(), Some(first.place()));
        }
    }
}
