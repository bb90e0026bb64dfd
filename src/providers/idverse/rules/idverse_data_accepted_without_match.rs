//! The data provider accepts whom no register knows

use super::super::data::{Decision, Found, Search, Searches};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Of the searches under `verification` at least one says what it found, and none says `PASS` or `MATCH`, neither as
    /// its `value` nor in its `components`, while the decision about them is `ACCEPT`: the `overall` of the searches, or the
    /// `indicator` of their outcome.
    ///
    /// # Why it matters
    ///
    /// The registers bear out that the person exists. A decision to accept that none of them bears out was not made of
    /// them.
    ///
    /// # What it decides
    ///
    /// A word that accepts goes to review, and the issues name both places.
    ///
    /// # Where it is said
    ///
    /// Inferred from the sample, in which each such search says `PASS`,
    /// <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-data-accepted-without-match", Contradicts, "the data provider accepts and no register has matched";
    previously = "data-accepted-without-match";
    de = "der Datenanbieter nimmt an und kein Register stimmt überein";
    es = "el proveedor de datos acepta y ningún registro coincide";
    fr = "le fournisseur de données accepte et aucun registre ne concorde";
}

/// Looks at the searches of registers
pub fn check<'a>(searches: Node<'a, Searches>, judging: &mut Judging<'a>) {
    let registers = searches.search_results().verification();
    let mut said = false;
    for found in registers.items().filter_map(found) {
        if found {
            return;
        }
        said = true;
    }
    let accepts = [searches.overall(), searches.verification_outcome().indicator()]
        .into_iter()
        .find(|decision| decision.word() == Some(Decision::Accept));
    if let Some(decision) = accepts.filter(|_| said) {
        judging.doubt_beside(&RULE, true, registers, decision);
    }
}

/// Whether a search has found the person, or something of the person; none if it does not say
fn found(search: Node<'_, Search>) -> Option<bool> {
    let parts = search.components().each::<Found>();
    let mut said = None;
    for word in [search.value()].into_iter().chain(parts).filter_map(Node::word) {
        said = Some(matches!(word, Found::Pass | Found::Match));
        if said == Some(true) {
            break;
        }
    }
    said
}
