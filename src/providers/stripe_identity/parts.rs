//! The checks of a report, in one form

use super::payload::{CheckResult, Failure, Report};
use crate::model::results::Results;
use crate::model::verification::CheckKind;
use crate::schema::node::Node;
use crate::schema::pointer::{OwnName, Pointer};

/// A report; Stripe adds checks to it
pub static OTHERS: Results = Results {
    name: "stripe-identity.report",
    record: Report::record,
    passes: &["verified"],
    single_passes: false,
    several_pass: false,
    status_decides: true,
};

/// A check that ran
pub struct Part<'a> {
    /// What it examines
    pub kind: CheckKind,
    /// Its name
    pub name: OwnName<'a>,
    /// Its place
    pub pointer: Pointer<'a>,
    /// Its result
    pub status: Node<'a, CheckResult>,
    /// Why it failed
    pub error: Node<'a, Failure>,
}

/// Returns every check that ran, in the order of the declaration
pub fn of(report: Node<'_, Report>) -> impl Iterator<Item = Part<'_>> {
    let report = report.fields();
    let (document, selfie, number) = (report.document(), report.selfie(), report.id_number());
    let (email, phone) = (report.email(), report.phone());
    let all = [
        part(CheckKind::Document, document, document.status(), document.error()),
        part(CheckKind::FaceMatch, selfie, selfie.status(), selfie.error()),
        part(CheckKind::Data, number, number.status(), number.error()),
        part(CheckKind::Other, email, email.status(), email.error()),
        part(CheckKind::Other, phone, phone.status(), phone.error()),
    ];
    all.into_iter().flatten()
}

fn part<'a, T>(
    kind: CheckKind,
    check: Node<'a, T>,
    status: Node<'a, CheckResult>,
    error: Node<'a, Failure>,
) -> Option<Part<'a>> {
    let found = Part { kind, name: check.own_name(), pointer: check.pointer(), status, error };
    (!check.is_absent()).then_some(found)
}
