//! A search of lists counts other entries than it has

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::didit::payload::AmlScreening;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `total_hits` of a search of lists is not the number of its `hits`.
    ///
    /// # Why it matters
    ///
    /// An entry was left out, or the count is of another search.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `total_hits` and `hits`, Didit's `OpenAPI` document, <https://docs.didit.me>. That one counts the other is
    /// inferred from the sample.
    RULE = "didit-aml-count-differs", Contradicts, "the search of lists counts other entries than it has";
    de = "die Suche in Listen zählt andere Einträge, als sie hat";
    es = "la búsqueda en listas cuenta otras entradas de las que tiene";
    fr = "la recherche dans les listes compte d’autres entrées que celles qu’elle a";
}

/// Counts the entries
pub fn check<'a>(screening: Node<'a, AmlScreening>, judging: &mut Judging<'a>) {
    let (total, hits) = (screening.total_hits(), screening.hits());
    let count = u32::try_from(hits.items().count()).unwrap_or(u32::MAX);
    let differs = total.to_f64().is_some_and(|total| (total - f64::from(count)).abs() > f64::EPSILON);
    judging.doubt_beside(&RULE, differs, total, hits);
}
