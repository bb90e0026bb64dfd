//! The score of an entry is not the sum of its parts

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::didit::payload::AmlScreening;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `match_score` of an entry is not the sum of the contributions of the name, the date of birth and the
    /// country, or a contribution is not its score by its normalized weight.
    ///
    /// # Why it matters
    ///
    /// The match score decides whether an entry counts. Didit's own sample has sums that differ, so a difference alone
    /// means little. If the document number matches or does not match, the score is not a sum.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes
    /// it count.
    ///
    /// # Where it is said
    ///
    /// `score_breakdown`, Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-aml-match-score-differs", Informs, "the score of an entry is not the sum of its parts";
    de = "der Wert eines Eintrags ist nicht die Summe seiner Teile";
    es = "la puntuación de una entrada no es la suma de sus partes";
    fr = "le score d’une entrée n’est pas la somme de ses parties";
}

/// Adds up the parts of each entry
pub fn check<'a>(screening: Node<'a, AmlScreening>, judging: &mut Judging<'a>) {
    for hit in screening.hits().items() {
        let parts = hit.score_breakdown();
        if parts.is_absent() {
            continue;
        }
        let of = parts.fields();
        let all = [
            (of.name_score(), of.name_weight_normalized(), of.name_contribution()),
            (of.dob_score(), of.dob_weight_normalized(), of.dob_contribution()),
            (of.country_score(), of.country_weight_normalized(), of.country_contribution()),
        ];
        for (score, weight, contribution) in all {
            let product = score.to_f64().zip(weight.to_f64()).map(|(score, weight)| score * weight / 100.0);
            judging.doubt_beside(&RULE, differ(contribution.to_f64(), product), contribution, score);
        }
        let is_sum = matches!(of.document_number_match_type().written(), None | Some("NEUTRAL"));
        let sum = all.iter().map(|(.., contribution)| contribution.to_f64()).sum::<Option<f64>>();
        let (score, differs) = (hit.match_score(), differ(hit.match_score().to_f64(), sum));
        judging.doubt_beside(&RULE, is_sum && differs, score, parts);
    }
}

fn differ(one: Option<f64>, other: Option<f64>) -> bool {
    one.zip(other).is_some_and(|(one, other)| (one - other).abs() > TOLERANCE)
}

/// Scores are rounded
const TOLERANCE: f64 = 0.5;
