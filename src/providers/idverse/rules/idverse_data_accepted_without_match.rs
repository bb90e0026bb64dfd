//! The data provider accepts a person whom no register knows

use super::super::data::{Decision, Found, Search, Searches};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A decision about the searches is `ACCEPT`, at least one search under `verification` has a result, and none found
    /// the person. A search found the person if the name or the date of birth among its `components` is `PASS` or
    /// `MATCH`, or, without these, if its `value` is. The decision is the `overall` of the searches or the `indicator` of
    /// their outcome.
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

/// Returns whether a search found the person; `None` if it does not say
fn found(search: Node<'_, Search>) -> Option<bool> {
    let parts = search.components().fields();
    let is_good = |node: Node<'_, Found>| node.word().map(|word| matches!(word, Found::Pass | Found::Match));
    let of_person = [parts.name(), parts.full_name(), parts.dob()].into_iter().filter_map(is_good);
    let said = of_person.reduce(|one, other| one || other).or_else(|| is_good(search.value()));
    // An address alone is not a person.
    let says_else = || search.components().each::<Found>().any(|part| part.word().is_some());
    said.or_else(|| says_else().then_some(false))
}
