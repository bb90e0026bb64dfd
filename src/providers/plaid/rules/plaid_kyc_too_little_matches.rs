//! A register passed that hardly knows the person

use super::super::payload::{KycCheck, MatchSummary};
use super::super::registers::summaries;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The session and its `kyc_check` passed, but the summary of the name is neither `match` nor `partial_match`, or
    /// none of the other four is.
    ///
    /// # Why it matters
    ///
    /// A name alone belongs to many people, and an address or a phone number without a name to anybody. Nothing is
    /// accepted by absence.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `kyc_check`, <https://plaid.com/docs/api/products/identity-verification/>. How much has to match is a setting of
    /// the template. That it is at least the name and a second value is inferred.
    RULE = "plaid-kyc-too-little-matches", Doubts, "a comparison with registers passed, but not with the name and a second value";
    de = "ein Abgleich mit Registern ist bestanden, aber nicht mit dem Namen und einem zweiten Wert";
    es = "una comparación con registros se superó, pero no con el nombre y un segundo dato";
    fr = "une comparaison avec des registres est réussie, mais pas sur le nom et une deuxième donnée";
}

/// Looks for the name and for anything else that matches
pub fn check<'a>(kyc: Node<'a, KycCheck>, judging: &mut Judging<'a>) {
    let matches =
        |word: &Node<'a, MatchSummary>| matches!(word.word(), Some(MatchSummary::Match | MatchSummary::PartialMatch));
    let [name, others @ ..] = summaries(kyc);
    judging.doubt(&RULE, !(matches(&name) && others.iter().any(matches)), kyc);
}
