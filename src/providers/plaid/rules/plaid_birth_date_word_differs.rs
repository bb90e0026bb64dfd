//! The word about the date of birth is not what the dates say

use super::super::payload::{Agreement, Document, Session};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::date::Date;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The last document passed. `analysis.extracted_data.date_of_birth` is `match` although the date on the document
    /// differs from the one that the person entered, or `no_match` although they are equal.
    ///
    /// # Why it matters
    ///
    /// The word is computed from the two dates. One of the three was changed.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `date_of_birth`, <https://plaid.com/docs/api/products/identity-verification/>. That the word follows from the
    /// dates is inferred.
    RULE = "plaid-birth-date-word-differs", Contradicts, "the word about the date of birth is not what the two dates say";
    de = "das Wort zum Geburtsdatum ist nicht das, was die beiden Daten ergeben";
    es = "la palabra sobre la fecha de nacimiento no es lo que dicen las dos fechas";
    fr = "le mot sur la date de naissance n’est pas ce que disent les deux dates";
}

/// Compares the dates
pub fn check<'a>(document: Node<'a, Document>, session: Node<'a, Session>, judging: &mut Judging<'a>) {
    let word = document.analysis().extracted_data().date_of_birth();
    let (read, entered) = (document.extracted_data().date_of_birth(), session.user().date_of_birth());
    let dates = read.written().and_then(Date::read).zip(entered.written().and_then(Date::read));
    let differs = match word.word() {
        Some(Agreement::Match) => dates.is_some_and(|(read, entered)| read != entered),
        Some(Agreement::NoMatch) => dates.is_some_and(|(read, entered)| read == entered),
        _ => false,
    };
    judging.doubt_beside(&RULE, differs, word, read);
}
