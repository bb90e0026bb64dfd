//! A register passed that knows another person

use super::super::payload::{Agreement, KycCheck};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The session and its `kyc_check` passed, but the summary of the name, of the date of birth or of the number is
    /// `no_match`.
    ///
    /// # Why it matters
    ///
    /// A template can let this pass. Whether it should is not in the body.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `kyc_check`, <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-kyc-no-match", Doubts, "a comparison with registers passed, but the name, the date of birth or the number does not match";
    de = "ein Abgleich mit Registern ist bestanden, aber Name, Geburtsdatum oder Nummer stimmen nicht überein";
    es = "una comparación con registros se superó, pero el nombre, la fecha de nacimiento o el número no coinciden";
    fr = "une comparaison avec des registres est réussie, mais le nom, la date de naissance ou le numéro ne correspondent pas";
}

/// Looks at what says who the person is
pub fn check<'a>(kyc: Node<'a, KycCheck>, judging: &mut Judging<'a>) {
    for word in [kyc.name().summary(), kyc.date_of_birth().summary(), kyc.id_number().summary()] {
        judging.doubt(&RULE, word.word() == Some(Agreement::NoMatch), word);
    }
}
