//! A check that was asked for is missing

use super::super::payload::{Options, Report, VerificationType};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Flag;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// A report has no `document` although the type is `document`, or is `verification_flow` with options for a
    /// document; no `selfie` although `require_matching_selfie` is `true`, no `id_number` although `require_id_number`
    /// is `true` or the type is `id_number`, or no `email` or `phone` although `require_verification` of it is `true`.
    /// The type and the options are those of the report, and of the session around it.
    ///
    /// # Why it matters
    ///
    /// What did not run cannot have passed. Nothing is accepted by absence.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `type` and `options`, <https://docs.stripe.com/api/identity/verification_sessions/object> and
    /// <https://docs.stripe.com/api/identity/verification_reports/object>.
    RULE = "stripe-identity-check-missing", Doubts, "a check that was asked for is not in the report";
    de = "eine verlangte Prüfung fehlt im Bericht";
    es = "falta en el informe una comprobación que se pidió";
    fr = "un contrôle demandé manque dans le rapport";
}

/// Looks for each check that one of the types or one of the options asks for
pub fn check<'a>(
    asked: &[(Node<'a, VerificationType>, Node<'a, Options>)],
    report: Node<'a, Report>,
    judging: &mut Judging<'a>,
) {
    let of_type = |wanted: VerificationType| {
        asked.iter().find(|(of, _)| of.word().as_ref() == Some(&wanted)).map(|(of, _)| of.place())
    };
    let option = |pick: fn(Node<'a, Options>) -> Node<'a, Flag>| {
        asked.iter().map(|(_, options)| pick(*options)).find(|flag| flag.flag() == Some(true)).map(Node::place)
    };
    let mut missing = |is_absent: bool, check: Position, because: Option<Position>| {
        if is_absent && because.is_some() {
            judging.say(&RULE, check, because);
        }
    };
    let (document, selfie, number) = (report.document(), report.selfie(), report.id_number());
    let (email, phone) = (report.email(), report.phone());
    let of_flow = || asked.iter().map(|(_, options)| options.document()).find(|options| !options.is_absent());
    let document_wanted = of_type(VerificationType::Document)
        .or_else(|| of_type(VerificationType::VerificationFlow).and_then(|_| of_flow().map(Node::place)));
    missing(document.is_absent(), document.place(), document_wanted);
    missing(selfie.is_absent(), selfie.place(), option(|of| of.document().require_matching_selfie()));
    let number_wanted = of_type(VerificationType::IdNumber).or_else(|| option(|of| of.document().require_id_number()));
    missing(number.is_absent(), number.place(), number_wanted);
    missing(email.is_absent(), email.place(), option(|of| of.email().require_verification()));
    missing(phone.is_absent(), phone.place(), option(|of| of.phone().require_verification()));
}
