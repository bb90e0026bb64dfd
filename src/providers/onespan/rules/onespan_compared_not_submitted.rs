//! A check compares with what was submitted

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
    /// What the checks `date_of_birth` and `document_number` of matchers that count, and any check of a matcher of such a
    /// name, were `evaluatedAgainst` is what was submitted: as the check's own `personalInformation` has it, else as the
    /// last `CreateVerification` stage has it.
    ///
    /// # Why it matters
    ///
    /// A document that is compared with itself always matches, whoever holds it.
    ///
    /// # What it decides
    ///
    /// A word that accepts or waits goes to review. Where nothing of the kind was submitted it says nothing.
    ///
    /// # Where it is said
    ///
    /// `evaluatedAgainst` of the check beside `personalInformation` of the check and of the `CreateVerification` stage,
    /// <https://docs.onespan.com/docs/detailed-verification-report>: the descriptions say that the submitted and the
    /// extracted are compared.
    RULE = "onespan-compared-not-submitted", Contradicts, "a check is stated as passed and compared with a value other than the one that was submitted";
    previously = "compared-not-submitted";
    de = "eine Prüfung ist als bestanden angegeben und mit einem anderen als dem eingereichten Wert verglichen";
    es = "una comprobación consta como superada y se comparó con un valor distinto del enviado";
    fr = "un contrôle est indiqué comme réussi et comparé à une autre valeur que celle qui a été soumise";
}

/// Looks for what a check compared with among what was submitted
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

/// Where the first date of birth that was submitted is, if it is another
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

/// Where the first number that was submitted is, if none is the same
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
                // What a zone states as well may be there because it was read.
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
