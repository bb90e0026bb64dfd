//! An approved search of lists has a confirmed entry

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::didit::payload::{AmlScreening, HitReview, ReportStatus};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A search of lists is approved, but one of its `hits` has the `review_status` `Confirmed Match`, or its `match`
    /// is `true`.
    ///
    /// # Why it matters
    ///
    /// A person found that the entry is the one who was searched for. Whether that is acceptable is a decision of
    /// yours.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `hits`, Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-aml-hit-confirmed", Contradicts, "the search of lists is approved, but an entry is confirmed";
    de = "die Suche in Listen ist genehmigt, aber ein Eintrag ist bestätigt";
    es = "la búsqueda en listas está aprobada, pero una entrada está confirmada";
    fr = "la recherche dans les listes est approuvée, mais une entrée est confirmée";
}

/// Looks for a confirmed entry in an approved search
pub fn check<'a>(screening: Node<'a, AmlScreening>, judging: &mut Judging<'a>) {
    let status = screening.status();
    if status.word() != Some(ReportStatus::Approved) {
        return;
    }
    for hit in screening.hits().items() {
        let (review, matches) = (hit.review_status(), hit.r#match());
        judging.doubt_beside(&RULE, review.word() == Some(HitReview::ConfirmedMatch), review, status);
        judging.doubt_beside(&RULE, matches.flag() == Some(true), matches, status);
    }
}
