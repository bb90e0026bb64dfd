//! A register passed that knows part of the data

use super::super::payload::{MatchSummary, Session};
use super::super::registers::{details, summaries};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The session and its `kyc_check` passed, but a summary is `partial_match`, the address, the phone number or a
    /// part of a summary is `no_match`, or a summary is `no_input` although the person entered the value. A part that
    /// contradicts the summary of the name or of the date of birth is also `plaid-kyc-no-match`.
    ///
    /// # Why it matters
    ///
    /// People move and change their numbers, and registers are late.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `kyc_check`, <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-kyc-partly-matches", Informs, "a comparison with registers passed, but a part of the data does not match or was not compared";
    de = "ein Abgleich mit Registern ist bestanden, aber ein Teil der Daten stimmt nicht oder wurde nicht verglichen";
    es = "una comparación con registros se superó, pero una parte de los datos no coincide o no se comparó";
    fr = "une comparaison avec des registres est réussie, mais une partie des données ne correspond pas ou n’a pas été comparée";
}

/// Looks at every summary
pub fn check<'a>(session: Node<'a, Session>, judging: &mut Judging<'a>) {
    let (kyc, user) = (session.kyc_check(), session.user().fields());
    for word in summaries(kyc) {
        judging.doubt(&RULE, word.word() == Some(MatchSummary::PartialMatch), word);
    }
    for word in details(kyc).into_iter().chain([kyc.address().summary(), kyc.phone_number().summary()]) {
        judging.doubt(&RULE, word.word() == Some(MatchSummary::NoMatch), word);
    }
    let entered = [
        !user.name().is_absent(),
        !user.date_of_birth().is_absent(),
        !user.id_number().is_absent(),
        !user.address().is_absent(),
        !user.phone_number().is_absent(),
    ];
    for (word, entered) in summaries(kyc).into_iter().zip(entered) {
        judging.doubt(&RULE, entered && word.word() == Some(MatchSummary::NoInput), word);
    }
}
