//! A register confirms everything, but its answers do not

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::didit::payload::{DatabaseValidation, MatchType, RegisterAnswer};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A comparison with registers has the `match_type` `full_match`, but each of its `validations` has a part with
    /// `no_match`.
    ///
    /// # Why it matters
    ///
    /// The whole is made of the answers. At least one register must confirm the data for the whole to be confirmed.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `match_type` and `validations`, Didit's `OpenAPI` document, <https://docs.didit.me>. That a full match has an
    /// answer without a difference is inferred.
    RULE = "didit-register-parts-differ", Contradicts, "a register confirms everything, but none of its answers does";
    de = "ein Register bestätigt alles, aber keine seiner Antworten";
    es = "un registro lo confirma todo, pero ninguna de sus respuestas";
    fr = "un registre confirme tout, mais aucune de ses réponses";
}

/// Compares the whole with its parts
pub fn check<'a>(validation: Node<'a, DatabaseValidation>, judging: &mut Judging<'a>) {
    let (matches, answers) = (validation.match_type(), validation.validations());
    let has_difference = |answer: Node<'a, RegisterAnswer>| {
        answer.validation().each::<MatchType>().any(|part| part.word() == Some(MatchType::Nothing))
    };
    let denied = !answers.is_empty() && answers.items().all(has_difference);
    judging.doubt_beside(&RULE, denied && matches.word() == Some(MatchType::Full), answers, matches);
}
