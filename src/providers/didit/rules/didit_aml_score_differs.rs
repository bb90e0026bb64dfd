//! The score of a search is not that of its gravest entry

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::didit::payload::{AmlScreening, HitReview};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `score` of a search of lists is not the highest `risk_score` of its `hits`, without those that are `False
    /// Positive`.
    ///
    /// # Why it matters
    ///
    /// The score decides whether a search is approved. Didit's own sample has another one, so a difference alone means
    /// little.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes
    /// it count.
    ///
    /// # Where it is said
    ///
    /// `score` and `risk_score`, Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-aml-score-differs", Informs, "the score of the search is not that of its gravest entry";
    de = "der Wert der Suche ist nicht der ihres schwersten Eintrags";
    es = "la puntuación de la búsqueda no es la de su entrada más grave";
    fr = "le score de la recherche n’est pas celui de son entrée la plus grave";
}

/// Compares the two
pub fn check<'a>(screening: Node<'a, AmlScreening>, judging: &mut Judging<'a>) {
    let Some(score) = screening.score().to_f64() else { return };
    let real = screening.hits().items().filter(|hit| hit.review_status().word() != Some(HitReview::FalsePositive));
    let gravest = real.filter_map(|hit| hit.risk_score().to_f64()).reduce(f64::max);
    let differs = gravest.is_some_and(|gravest| (gravest - score).abs() > TOLERANCE);
    judging.doubt_beside(&RULE, differs, screening.score(), screening.hits());
}

/// Scores are rounded
const TOLERANCE: f64 = 0.5;
