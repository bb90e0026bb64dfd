//! A register passed that does not know the person

use super::super::payload::{KycCheck, MatchSummary};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The session and its `kyc_check` passed, but the summary of the name, of the date of birth and of the number are
    /// all neither `match` nor `partial_match`.
    ///
    /// # Why it matters
    ///
    /// An address or a phone number alone does not say who the person is. Nothing is accepted by absence.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `kyc_check`, <https://plaid.com/docs/api/products/identity-verification/>. That an address and a phone number
    /// are not enough is inferred.
    RULE = "plaid-kyc-nothing-matches", Doubts, "a comparison with registers passed, but nothing that says who the person is matches";
    de = "ein Abgleich mit Registern ist bestanden, aber nichts stimmt überein, was die Person ausweist";
    es = "una comparación con registros se superó, pero no coincide nada que diga quién es la persona";
    fr = "une comparaison avec des registres est réussie, mais rien de ce qui identifie la personne ne correspond";
}

/// Looks for anything that says who the person is and matches
pub fn check<'a>(kyc: Node<'a, KycCheck>, judging: &mut Judging<'a>) {
    let known = [kyc.name().summary(), kyc.date_of_birth().summary(), kyc.id_number().summary()];
    let matches =
        |word: Node<'a, MatchSummary>| matches!(word.word(), Some(MatchSummary::Match | MatchSummary::PartialMatch));
    judging.doubt(&RULE, !known.into_iter().any(matches), kyc);
}
