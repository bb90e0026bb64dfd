//! A register passed that knows nothing of the person

use super::super::payload::{Agreement, KycCheck};
use super::super::registers::summaries;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The session and its `kyc_check` passed, but no summary is `match` or `partial_match`.
    ///
    /// # Why it matters
    ///
    /// Nothing was found that is the person's. Nothing is accepted by absence.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `kyc_check`, <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-kyc-nothing-matches", Doubts, "a comparison with registers passed, but nothing matches";
    de = "ein Abgleich mit Registern ist bestanden, aber nichts stimmt überein";
    es = "una comparación con registros se superó, pero nada coincide";
    fr = "une comparaison avec des registres est réussie, mais rien ne correspond";
}

/// Looks for anything that matches
pub fn check<'a>(kyc: Node<'a, KycCheck>, judging: &mut Judging<'a>) {
    let matches = |word: Option<Agreement>| matches!(word, Some(Agreement::Match | Agreement::PartialMatch));
    judging.doubt(&RULE, !summaries(kyc).into_iter().any(|summary| matches(summary.word())), kyc);
}
