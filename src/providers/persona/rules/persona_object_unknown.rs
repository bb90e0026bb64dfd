//! An event about another kind of object

use super::super::payload::{Inquiry, Report, Verification};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::shape::Shaped;

rule! {
    /// # What it checks
    ///
    /// The `type` of the object in an event is not that of the name of the event: `inquiry`, a `verification/…` or a
    /// `report/…`.
    ///
    /// # Why it matters
    ///
    /// Another object has statuses of its own. A transaction or an account that is `approved` is not an inquiry that
    /// is.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `payload` in <https://docs.withpersona.com/events>.
    RULE = "persona-object-unknown", Doubts, Unknown, "the object is not of the type that belongs to its event";
    de = "das Objekt ist nicht von der Art, die zu seinem Ereignis gehört";
    es = "el objeto no es del tipo que corresponde a su evento";
    fr = "l’objet n’est pas du type qui correspond à son événement";
}

/// Checks the type of an inquiry
pub fn of_inquiry<'a>(inquiry: Node<'a, Inquiry>, judging: &mut Judging<'a>) {
    check(inquiry.r#type(), |text| text == "inquiry", judging);
}

/// Checks the type of a verification
pub fn of_verification<'a>(verification: Node<'a, Verification>, judging: &mut Judging<'a>) {
    check(verification.r#type(), |text| text.starts_with("verification/"), judging);
}

/// Checks the type of a report
pub fn of_report<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    check(report.r#type(), |text| text.starts_with("report/"), judging);
}

fn check<'a, T: Shaped>(r#type: Node<'a, T>, is: fn(&str) -> bool, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, !r#type.written().is_some_and(is), r#type);
}
