//! The age is not that of the date of birth

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::didit::payload::IdVerification;
use crate::schema::date::Date;
use crate::schema::node::Node;
use crate::schema::scalar::Time;

rule! {
    /// # What it checks
    ///
    /// The `age` of a document differs by more than a year from what its `date_of_birth` makes on the day on which the
    /// session was created.
    ///
    /// # Why it matters
    ///
    /// Didit computes the age from the date. One of the two was changed.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `age` and `date_of_birth`, Didit's `OpenAPI` document, <https://docs.didit.me>. That one follows from the other
    /// is inferred.
    RULE = "didit-age-differs", Contradicts, "the age is not that of the date of birth";
    de = "das Alter passt nicht zum Geburtsdatum";
    es = "la edad no corresponde a la fecha de nacimiento";
    fr = "l’âge ne correspond pas à la date de naissance";
}

/// Computes the age
pub fn check<'a>(document: Node<'a, IdVerification>, session: Node<'a, Time>, judging: &mut Judging<'a>) {
    let (age, born) = (document.age(), document.date_of_birth());
    let day = |text: Option<&'a str>| text.and_then(Date::read);
    let years = day(session.written()).zip(day(born.written())).map(|(made, born)| made.years_since(born));
    let years = years.and_then(|years| i32::try_from(years).ok());
    let differs = age.to_f64().zip(years).is_some_and(|(age, years)| (age - f64::from(years)).abs() > 1.0);
    judging.doubt_beside(&RULE, differs, age, born);
}
