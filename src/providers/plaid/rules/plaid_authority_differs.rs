//! The authority knows the licence with other data

use super::super::payload::{Agreement, DocumentAnalysis};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The last document passed, but of `aamva_verification`, the `id_number`, the `date_of_birth`, the `first_name` or
    /// the `last_name` is `no_match`.
    ///
    /// # Why it matters
    ///
    /// The authority knows such a licence, but as somebody else's.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `aamva_verification`, <https://plaid.com/docs/api/products/identity-verification/>. That these parts count
    /// although `is_verified` sums them up is inferred.
    RULE = "plaid-authority-differs", Doubts, "the authority that issued the licence knows it with other data";
    de = "die ausstellende Behörde kennt den Führerschein mit anderen Daten";
    es = "la autoridad que emitió el permiso lo conoce con otros datos";
    fr = "l’autorité qui a délivré le permis le connaît avec d’autres données";
}

/// Looks at what says whose licence it is
pub fn check<'a>(analysis: Node<'a, DocumentAnalysis>, judging: &mut Judging<'a>) {
    let of = analysis.aamva_verification().fields();
    for word in [of.id_number(), of.date_of_birth(), of.first_name(), of.last_name()] {
        judging.doubt(&RULE, word.word() == Some(Agreement::NoMatch), word);
    }
}
