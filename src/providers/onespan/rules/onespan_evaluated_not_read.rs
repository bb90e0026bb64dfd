//! A check evaluates what was read

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
    /// What the checks `date_of_birth`, `date_of_expiry` and `document_number` of matchers that count, and any check of a
    /// matcher of such a name, evaluated is what a zone states, in the check's own `personalInformation` or in the last
    /// `AddProviderData` stage: the same day, or one of the numbers of a list as `number` or `identificationNumber`. What
    /// is no date is no day that a zone states.
    ///
    /// # Why it matters
    ///
    /// A comparison holds for any two values that are alike. It says something of the person only if one of them is on
    /// the document.
    ///
    /// # What it decides
    ///
    /// A word that accepts or waits goes to review. Where no zone states such a value it says nothing.
    ///
    /// # Where it is said
    ///
    /// `evaluated` of the check beside `extractedDocumentSegments`,
    /// <https://docs.onespan.com/docs/detailed-verification-report>: in the page's sample of an attempt they are the
    /// same.
    RULE = "onespan-evaluated-not-read", Contradicts, "a check is stated as passed and evaluated a value that no zone of the document states";
    previously = "evaluated-not-read";
    de = "eine Prüfung ist als bestanden angegeben und hat einen Wert ausgewertet, den keine Zone des Dokuments nennt";
    es = "una comprobación consta como superada y evaluó un valor que ninguna zona del documento indica";
    fr = "un contrôle est indiqué comme réussi et a évalué une valeur qu’aucune zone du document n’indique";
}

/// Zones that are looked through for one value: no person has documents for more
const MOST_ZONES: usize = 100;

/// Looks for what a check evaluated among what was read
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

/// Whether a zone states what was evaluated, and where it states it or something else
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
