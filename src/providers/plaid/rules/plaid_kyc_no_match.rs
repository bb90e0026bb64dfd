//! A register passed that knows another person

use super::super::payload::{KycCheck, MatchSummary};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The session and its `kyc_check` passed, but the summary of the name, of the date of birth or of the number is
    /// `no_match`, or the summary of the name or of the date of birth is `match` and one of its parts is `no_match`.
    ///
    /// # Why it matters
    ///
    /// A template can let this pass. Whether it should is not in the body. A summary that its own part contradicts
    /// proves nothing.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `kyc_check`, <https://plaid.com/docs/api/products/identity-verification/>. The parts are there only if Plaid has
    /// switched them on.
    RULE = "plaid-kyc-no-match", Doubts, "a comparison with registers passed, but the name, the date of birth or the number does not match";
    de = "ein Abgleich mit Registern ist bestanden, aber Name, Geburtsdatum oder Nummer stimmen nicht überein";
    es = "una comparación con registros se superó, pero el nombre, la fecha de nacimiento o el número no coinciden";
    fr = "une comparaison avec des registres est réussie, mais le nom, la date de naissance ou le numéro ne correspondent pas";
}

/// Looks at what says who the person is; a part that contradicts its summary counts like the summary
pub fn check<'a>(kyc: Node<'a, KycCheck>, judging: &mut Judging<'a>) {
    let (name, born, number) = (kyc.name().fields(), kyc.date_of_birth().fields(), kyc.id_number().summary());
    let is = |word: Node<'a, MatchSummary>, what: MatchSummary| word.word() == Some(what);
    for word in [name.summary(), born.summary(), number] {
        judging.doubt(&RULE, is(word, MatchSummary::NoMatch), word);
    }
    let of_name = [name.given_name(), name.family_name()].map(|part| (part, name.summary()));
    let of_birth = [born.day(), born.month(), born.year()].map(|part| (part, born.summary()));
    for (part, summary) in of_name.into_iter().chain(of_birth) {
        judging.doubt(&RULE, is(summary, MatchSummary::Match) && is(part, MatchSummary::NoMatch), part);
    }
}
