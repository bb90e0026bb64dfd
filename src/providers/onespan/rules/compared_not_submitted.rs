//! A check compares with what was submitted

use super::super::payload::{DocumentElement, DocumentInformation, MatcherCheck, PersonalInformation};
use super::super::stages::{Stages, zones};
use super::super::subject::{Subject, is_among, is_read};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::date::Date;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// What the checks `date_of_birth` and `document_number` of matchers that count were `evaluatedAgainst` is what was
    /// submitted: as the check's own `personalInformation` has it, else as the last `CreateVerification` stage has it.
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
    RULE = "compared-not-submitted", Contradicts, "a check is stated as passed and compared with a value other than the one that was submitted";
}

/// Documents that are looked through: nobody submits more for one person
const MOST_DOCUMENTS: usize = 8;

/// Looks for what a check compared with among what was submitted
pub fn check<'a>(subject: Subject, check: Node<'a, MatcherCheck>, stages: &Stages<'a>, judging: &mut Judging<'a>) {
    let given = stages.submitted.map(|stage| stage.details().personal_information());
    let of_whom = [Some(check.personal_information()), given];
    match subject {
        Subject::BirthDate => birth_date(check, of_whom.into_iter().flatten(), judging),
        Subject::Number => number(check, of_whom.into_iter().flatten(), judging),
        Subject::Expiry => {}
    }
}

fn birth_date<'a>(
    check: Node<'a, MatcherCheck>,
    mut of_whom: impl Iterator<Item = Node<'a, PersonalInformation>>,
    judging: &mut Judging<'a>,
) {
    let against = check.evaluated_against();
    let Some(compared) = against.written().and_then(|text| Date::read(&text)) else { return };
    let submitted =
        of_whom.find_map(|whom| Some((whom.date_of_birth(), Date::read(&whom.date_of_birth().written()?)?)));
    if let Some((submitted, day)) = submitted {
        judging.doubt_beside(&RULE, day != compared, against, submitted);
    }
}

fn number<'a>(
    check: Node<'a, MatcherCheck>,
    of_whom: impl Iterator<Item = Node<'a, PersonalInformation>>,
    judging: &mut Judging<'a>,
) {
    let against = check.evaluated_against();
    let documents = check.personal_information().documents_information();
    let Some(compared) = against.written() else { return };
    let mut first = None;
    for element in of_whom.flat_map(submitted) {
        for number in [element.number(), element.identification_number()] {
            let Some(text) = number.written() else { continue };
            if is_among(&text, &compared) {
                return;
            }
            // What a zone states as well may be there because it was read.
            let was_read = zones(documents).any(|zone| is_read(&text, zone) == Some(true));
            first = first.or(Some(number).filter(|_| !was_read));
        }
    }
    if let Some(number) = first {
        judging.doubt_beside(&RULE, true, against, number);
    }
}

/// What is said of documents beside what was read off them
fn submitted(whom: Node<'_, PersonalInformation>) -> impl Iterator<Item = Node<'_, DocumentElement>> {
    let documents = whom.documents_information().items().map(Node::<DocumentInformation>::document_element);
    core::iter::once(whom.document_element()).chain(documents).take(MOST_DOCUMENTS)
}
