//! A check evaluated a value that was not read from the document

use super::super::payload::{MatcherCheck, Segment};
use super::super::stages::{Look, Stages};
use super::super::subject::{Subject, is_read};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::date::Date;
use crate::schema::node::{Fields, Node};
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// A `Passed` check of a decisive matcher that is `Match` is named `date_of_birth`, `date_of_expiry` or
    /// `document_number`, or its matcher is, but no zone states what it `evaluated`, and some zone states another
    /// value. The zones are those in the check's own `personalInformation` and in the last `AddProviderData` stage.
    /// Dates are compared as days; a value that is not a date matches only the same text. Numbers are compared with
    /// `number` and `identificationNumber`, and a list of numbers matches by any of its items. A matcher is decisive
    /// unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// A comparison holds for any two values that are alike. It says something about the person only if one of them is
    /// on the document.
    ///
    /// # What it decides
    ///
    /// `accept` and `pending` become `review`, and an issue names both places. If no zone states such a value, the rule
    /// does not apply.
    ///
    /// # Where it is said
    ///
    /// `evaluated` of the check beside `extractedDocumentSegments`,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. In the page's sample of an attempt they are the
    /// same.
    RULE = "onespan-evaluated-not-read", Contradicts, "a check passed, but evaluated a value that no zone of the document states";
    previously = "evaluated-not-read";
    de = "eine Prüfung ist bestanden, hat aber einen Wert ausgewertet, den keine Zone des Dokuments nennt";
    es = "una comprobación está superada, pero evaluó un valor que ninguna zona del documento indica";
    fr = "un contrôle est réussi, mais a évalué une valeur qu’aucune zone du document n’indique";
}

/// The most zones that are searched for one value; no person has documents with more
const MOST_ZONES: usize = 100;

/// Looks for the evaluated value among the values that were read
pub fn check<'a>(subject: Subject, check: &Fields<'a, MatcherCheck>, stages: &Stages<'a>, judging: &mut Judging<'a>) {
    let Some(evaluated) = check.evaluated().written() else { return };
    let mut other = None;
    let mut suffices = |zone| match stated(subject, evaluated, zone) {
        Some((same, place)) => {
            other = other.or(Some(place));
            same
        }
        None => false,
    };
    let mut look = Look { left: MOST_ZONES, suffices: &mut suffices };
    if look.through(check.personal_information().documents_information()) || stages.look(&mut look) {
        return;
    }
    if let Some(place) = other {
        judging.say(&RULE, check.evaluated().place(), Some(place));
    }
}

/// Returns whether a zone states the evaluated value, and the place where it states this or another value
fn stated(subject: Subject, evaluated: &str, zone: Node<'_, Segment>) -> Option<(bool, Position)> {
    let holder = zone.personal_information();
    let day = match subject {
        Subject::Number => return Some((is_read(evaluated, zone)?, holder.document_element().number().place())),
        Subject::BirthDate => holder.date_of_birth(),
        Subject::Expiry => holder.document_element().expiry_date(),
    };
    let text = day.written()?;
    Some((text == evaluated || Some(Date::read(text)?) == Date::read(evaluated), day.place()))
}
