//! The search was not made, but it found somebody

use super::super::payload::{Aml, AmlApplicability};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `aml.applicability` is `Not Ready Yet`, `Skipped` or `Disabled`, but `aml.matches` is not empty.
    ///
    /// # Why it matters
    ///
    /// If you ignore a search that was not made, you overlook somebody who could be under sanctions.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`. This holds even if a reviewer approved.
    ///
    /// # Where it is said
    ///
    /// Only `Applicable` has matches "reflected in `matches` element",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-aml-search-differs", Contradicts, "the search of the lists is stated as not made, but it found somebody";
    previously = "aml-search-differs";
    de = "die Suche in den Listen ist als nicht erfolgt angegeben, hat aber jemanden gefunden";
    es = "la consulta de las listas consta como no hecha, pero encontró a alguien";
    fr = "la consultation des listes est indiquée comme non faite, mais elle a trouvé quelqu’un";
}

/// Compares the matches with the statement whether the search was made
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
