//! A policy's minimum age

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
    /// Where a policy has `minimumAge`: the body has the person's date of birth, and the person has lived that many whole years
    /// on the day of the check; today if the body does not say when it was or says a later day. Who is born on 29 February has a birthday on 1 March
    /// in other years.
    ///
    /// Every date of birth in the body counts, not only that of `Person.birthDate`: the person is as young as the latest of
    /// them says. Of a date that is partly known the last day that it can be counts, so `2007` is 31 December 2007.
    ///
    /// # Why it matters
    ///
    /// A person can be exactly who the document says, and a child.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, and what a policy makes of this rule it makes of reviews as well.
    ///
    /// # Where it is said
    ///
    /// The caller's policy says it. The dates are those of `birth-date-differs` and `Person.birthDate`.
    RULE = "minimum-age-not-reached", Doubts, "the person is not as old as the policy asks, or the date of birth is not known";
    de = "die Person ist nicht so alt, wie die Richtlinie verlangt, oder das Geburtsdatum ist nicht bekannt";
    es = "la persona no tiene la edad que la política exige, o no se conoce su fecha de nacimiento";
    fr = "la personne n’a pas l’âge que la politique exige, ou sa date de naissance n’est pas connue";
}

/// Holds the person's age on a day against the minimum, in whole years
pub fn check(
    years: u32,
    evidence: &Evidence<'_>,
    verification: &Verification,
    day: Option<Date>,
    judging: &mut Judging<'_>,
) {
    let described = verification.person.as_ref().and_then(|person| Date::read(person.birth_date.as_deref()?));
    let reached = day.is_some_and(|day| {
        let born = evidence.youngest(day).max(described);
        born.is_some_and(|born| day.years_since(born) >= i64::from(years))
    });
    judging.ask(&RULE, !reached, Position::BODY);
}
