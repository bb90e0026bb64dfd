//! Data that was removed is still there

use super::super::payload::{Address, RedactionStatus, Report, Session};
use super::super::redacted::{first, stands};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// A session is `redacted` or `validated`, or its event is about a redaction that is not `processing`, and
    /// `verified_outputs`, `provided_details` or the expanded report has a value other than `[redacted]`.
    ///
    /// # Why it matters
    ///
    /// The person has been promised that the data is gone. It should not be stored again from this body.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// Redacted fields are "replaced by the string `[redacted]` or a similar placeholder",
    /// <https://docs.stripe.com/api/identity/verification_sessions/redact>.
    RULE = "stripe-identity-redacted-and-still-there", Informs, "the body says that data was redacted, but still contains it";
    de = "die Nachricht sagt, dass Daten entfernt wurden, enthält sie aber noch";
    es = "el mensaje dice que se suprimieron datos, pero todavía los contiene";
    fr = "le message dit que des données ont été effacées, mais les contient encore";
}

/// Looks for the first value that should be gone
pub fn check<'a>(session: Node<'a, Session>, judging: &mut Judging<'a>) {
    let status = session.redaction().status();
    if status.word() == Some(RedactionStatus::Processing) {
        return;
    }
    let report = session.last_verification_report().read_as::<Report>();
    let kept = of_session(session).or_else(|| of_report(report));
    if let Some(place) = kept {
        judging.say(&RULE, place, Some(status.place()));
    }
}

fn of_session(session: Node<'_, Session>) -> Option<Position> {
    let (outputs, provided) = (session.verified_outputs(), session.provided_details());
    let texts = [outputs.first_name(), outputs.last_name(), outputs.email(), outputs.phone()];
    first(texts, stands)
        .or_else(|| first([outputs.id_number()], stands))
        .or_else(|| first([outputs.dob().year()], stands))
        .or_else(|| address(outputs.address()))
        .or_else(|| first([provided.email(), provided.phone()], stands))
}

fn of_report(report: Node<'_, Report>) -> Option<Position> {
    let (document, number) = (report.document(), report.id_number());
    let names = [document.first_name(), document.last_name(), number.first_name(), number.last_name()];
    first(names, stands)
        .or_else(|| first([document.number(), number.id_number()], stands))
        .or_else(|| first([document.dob().year(), number.dob().year()], stands))
        .or_else(|| address(document.address()))
        .or_else(|| first([report.email().email(), report.phone().phone()], stands))
}

fn address(address: Node<'_, Address>) -> Option<Position> {
    address.each::<String>().find(|part| stands(*part)).map(Node::place)
}
