//! A search that found somebody was made

use super::super::payload::{Aml, AmlApplicability};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `aml.applicability` is `Not Ready Yet`, `Skipped` or `Disabled` while `aml.matches` has somebody in it.
    ///
    /// # Why it matters
    ///
    /// Whoever skips what is stated as not made overlooks somebody who could be under sanctions.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. A reviewer's approval does too.
    ///
    /// # Where it is said
    ///
    /// `Applicable` alone has matches "reflected in `matches` element",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-aml-search-differs", Contradicts, "the search of the lists is stated as not made and has found somebody";
    previously = "aml-search-differs";
    de = "die Suche in den Listen ist als nicht erfolgt angegeben und hat doch jemanden gefunden";
    es = "la consulta de las listas consta como no hecha y sin embargo encontró a alguien";
    fr = "la consultation des listes est indiquée comme non faite et a pourtant trouvé quelqu’un";
}

/// Holds what was found against whether anybody searched
pub fn check<'a>(aml: Node<'a, Aml>, judging: &mut Judging<'a>) {
    let (made, found) = (aml.applicability(), aml.matches());
    let not_made = matches!(
        made.word(),
        Some(AmlApplicability::NotReadyYet | AmlApplicability::Skipped | AmlApplicability::Disabled)
    );
    if not_made && !found.is_empty() {
        judging.say(&RULE, found.place(), Some(made.place()));
    }
}
