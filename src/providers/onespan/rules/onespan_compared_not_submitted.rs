//! A check compared with a value that was not submitted

use super::super::payload::{DocumentInformation, MatcherCheck, PersonalInformation};
use super::super::stages::{Look, Stages, submitted};
use super::super::subject::{Subject, is_among, is_read};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::date::Date;
use crate::schema::node::{Fields, Node};
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// A `Passed` check of a decisive matcher that is `Match` is named `date_of_birth` or `document_number`, or its
    /// matcher is, but its `evaluatedAgainst` is not what was submitted. A date is compared with the first readable
    /// date of birth in the check's own `personalInformation` or else in the last `CreateVerification` stage. A number
    /// must be among the numbers of the documents in either place; numbers that a zone also states do not count as
    /// submitted. If nothing of the kind was submitted, the rule does not apply. A matcher is decisive unless its
    /// `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// A document that is compared with itself always matches, whoever holds it.
    ///
    /// # What it decides
    ///
    /// `accept` and `pending` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `evaluatedAgainst` of the check beside `personalInformation` of the check and of the `CreateVerification` stage,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. The descriptions say that submitted values are
    /// compared with extracted ones.
    RULE = "onespan-compared-not-submitted", Contradicts, "a check passed, but it compared with a value other than the submitted one";
    previously = "compared-not-submitted";
    de = "eine Prüfung ist bestanden, verglich aber mit einem anderen als dem eingereichten Wert";
    es = "una comprobación está superada, pero comparó con un valor distinto del enviado";
    fr = "un contrôle est réussi, mais a comparé avec une autre valeur que celle qui a été soumise";
}

/// Looks for the value that a check compared with among what was submitted
pub fn check<'a>(subject: Subject, check: &Fields<'a, MatcherCheck>, stages: &Stages<'a>, judging: &mut Judging<'a>) {
    let against = check.evaluated_against();
    let Some(compared) = against.written() else { return };
    let given = stages.submitted.map(|stage| stage.details().personal_information());
    let whom = check.personal_information();
    let other = match subject {
        Subject::BirthDate => birth_date(compared, [Some(whom), given]),
        Subject::Number => number(compared, [Some(whom), given], whom.documents_information()),
        Subject::Expiry => None,
    };
    if let Some(place) = other {
        judging.say(&RULE, against.place(), Some(place));
    }
}

/// Returns the place of the first submitted date of birth if it is a different one
fn birth_date(compared: &str, of_whom: [Option<Node<'_, PersonalInformation>>; 2]) -> Option<Position> {
    for born in of_whom.into_iter().flatten().map(Node::<PersonalInformation>::date_of_birth) {
        let Some(text) = born.written() else { continue };
        if text == compared {
            return None;
        }
        if let Some(day) = Date::read(text) {
            return (Some(day) != Date::read(compared)).then(|| born.place());
        }
    }
    None
}

/// Returns the place of the first submitted number if none is the same
fn number<'a>(
    compared: &str,
    of_whom: [Option<Node<'a, PersonalInformation>>; 2],
    read: Node<'a, Vec<DocumentInformation>>,
) -> Option<Position> {
    let (mut first, mut found) = (None, false);
    for whom in of_whom.into_iter().flatten() {
        submitted(whom, &mut |element| {
            for number in [element.number(), element.identification_number()] {
                let Some(text) = number.written() else { continue };
                found = found || is_among(text, compared);
                // A number that a zone states too may be there because it was read.
                if !found && first.is_none() {
                    let mut is_stated = |zone| is_read(text, zone) == Some(true);
                    let was_read = Look { left: usize::MAX, suffices: &mut is_stated }.through(read);
                    first = Some(number.place()).filter(|_| !was_read);
                }
            }
            !found
        });
    }
    first.filter(|_| !found)
}
