//! The data provider accepts a person whom no register knows

use super::super::data::{Decision, Found, Search, Searches};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A decision about the searches is `ACCEPT`, at least one search under `verification` has a result, and none has
    /// the result `PASS` or `MATCH`, neither as its `value` nor in its `components`. The decision is the `overall` of
    /// the searches or the `indicator` of their outcome.
    ///
    /// # Why it matters
    ///
    /// The registers confirm that the person exists. A decision to accept that no register confirms was not based on
    /// them.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// Inferred from the sample, in which every such search has the result `PASS`,
    /// <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-data-accepted-without-match", Contradicts, "the data provider accepts the person, but no register matched";
    previously = "data-accepted-without-match";
    de = "der Datenanbieter akzeptiert die Person, aber kein Register hat einen Treffer";
    es = "el proveedor de datos acepta a la persona, pero ningún registro coincide";
    fr = "le fournisseur de données accepte la personne, mais aucun registre ne concorde";
}

/// Checks the searches of registers
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

/// Returns whether a search found the person, or something about the person; `None` if it does not say
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
