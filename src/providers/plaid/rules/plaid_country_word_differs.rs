//! The word about the issuing country is not what the countries say

use super::super::payload::{Agreement, Document, Session};
use crate::identity::country::alpha3;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The last document passed. `analysis.extracted_data.issuing_country` is `match` although the document's country
    /// differs from that of the address that the person entered, or `no_match` although they are equal.
    ///
    /// # Why it matters
    ///
    /// The page does not say with which country Plaid compares, and people live in other countries than the one of
    /// their passport.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `issuing_country`, "the country the user provided",
    /// <https://plaid.com/docs/api/products/identity-verification/>. That this is the country of the address is
    /// inferred.
    RULE = "plaid-country-word-differs", Informs, "the word about the issuing country is not what the two countries say";
    de = "das Wort zum ausstellenden Staat ist nicht das, was die beiden Staaten ergeben";
    es = "la palabra sobre el país emisor no es lo que dicen los dos países";
    fr = "le mot sur le pays émetteur n’est pas ce que disent les deux pays";
}

/// Compares the countries
pub fn check<'a>(document: Node<'a, Document>, session: Node<'a, Session>, judging: &mut Judging<'a>) {
    let word = document.analysis().extracted_data().issuing_country();
    let (read, entered) = (document.extracted_data().issuing_country(), session.user().address().country());
    let countries = read.written().and_then(alpha3).zip(entered.written().and_then(alpha3));
    let differs = match word.word() {
        Some(Agreement::Match) => countries.is_some_and(|(read, entered)| read != entered),
        Some(Agreement::NoMatch) => countries.is_some_and(|(read, entered)| read == entered),
        _ => false,
    };
    judging.doubt_beside(&RULE, differs, word, read);
}
