//! The person is younger than the policy allows

use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::model::verification::Verification;
use crate::schema::date::Date;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// A policy has `minimumAge`, and the person had not lived that many whole years on the day of the check, or no
    /// document in the body states a date of birth. What the person stated or confirmed does not suffice; in an IDWise
    /// spot check, the record of the applicant does. If the body does not give the day of the check or gives one after
    /// today, today counts. A person who was born on 29 February has their birthday on 1 March in common years.
    ///
    /// The rule uses every date of birth in the body, not only `Person.birthDate`; the latest counts. If only a part of
    /// a date is known, the last possible day counts, so `2007` means 31 December 2007.
    ///
    /// # Why it matters
    ///
    /// A person can be exactly who the document says and still be a child.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. If a policy makes this rule a rejection, `review` becomes `reject` too.
    ///
    /// # Where it is said
    ///
    /// Your policy says it. The dates are those of `birth-date-differs` and `Person.birthDate`.
    RULE = "minimum-age-not-reached", Doubts, "the person is younger than the policy allows, or the date of birth is unknown";
    de = "die Person ist nicht so alt, wie die Richtlinie verlangt, oder das Geburtsdatum ist nicht bekannt";
    es = "la persona no tiene la edad que la política exige, o no se conoce su fecha de nacimiento";
    fr = "la personne n’a pas l’âge que la politique exige, ou sa date de naissance n’est pas connue";
}

/// Compares the person's age on a day, in whole years, with the minimum
pub fn check(
    years: u32,
    evidence: &Evidence<'_>,
    verification: &Verification<'_>,
    day: Option<Date>,
    judging: &mut Judging<'_>,
) {
    let described = verification.person.as_ref().and_then(|person| Date::read(person.birth_date.as_deref()?));
    let reached = evidence.is_birth_read()
        && day.is_some_and(|day| {
            let born = evidence.youngest(day).max(described);
            born.is_some_and(|born| day.years_since(born) >= i64::from(years))
        });
    judging.ask(&RULE, !reached, Position::BODY);
}
