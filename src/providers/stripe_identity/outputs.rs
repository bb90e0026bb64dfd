//! Compares what a session says was verified with the checks of its report

use super::payload::{Address, IdNumberType, Report, Session};
use super::redacted::{said, stands};
use super::rules::{
    stripe_identity_address_differs, stripe_identity_id_number_differs, stripe_identity_id_number_unchecked,
    stripe_identity_type_unknown,
};
use crate::identity::country::alpha3;
use crate::identity::number::{are_short, is_same, plain};
use crate::model::judging::Judging;
use crate::schema::node::Node;
use crate::schema::scalar::{Id, Text};

/// How many digits of a number a report shows at least
const LAST_DIGITS: usize = 4;

/// Compares the numbers and the addresses; the shared rules compare the rest
pub fn check<'a>(session: Node<'a, Session>, report: Node<'a, Report>, judging: &mut Judging<'a>) {
    let outputs = session.verified_outputs();
    stripe_identity_type_unknown::check(outputs.id_number_type(), judging);
    let (number, checked) = (outputs.id_number(), report.id_number());
    let unchecked = stands(number) && checked.is_absent();
    judging.doubt(&stripe_identity_id_number_unchecked::RULE, unchecked, number);
    let read = checked.id_number();
    let is_short = checked.id_number_type().word() == Some(IdNumberType::UsSsn);
    let differs = stands(number) && stands(read) && !is_one_number(number, read, is_short);
    judging.doubt_beside(&stripe_identity_id_number_differs::RULE, differs, number, read);
    if let Some((here, there)) = differing(outputs.address(), report.document().address()) {
        judging.doubt_beside(&stripe_identity_address_differs::RULE, true, here, there);
    }
}

/// Returns whether two numbers are the same, or if one of them may be cut to its last digits, end alike
fn is_one_number(one: Node<'_, Id>, other: Node<'_, Id>, may_be_cut: bool) -> bool {
    let (Some(one), Some(other)) = (one.written(), other.written()) else { return true };
    if is_same(one, other, usize::MAX) {
        return true;
    }
    if !may_be_cut || !are_short(one, other) {
        return false;
    }
    let (one, other) = (plain(one), plain(other));
    let shorter = one.len().min(other.len());
    shorter >= LAST_DIGITS && (one.ends_with(&other) || other.ends_with(&one))
}

/// Returns the first part in which two addresses differ
fn differing<'a>(one: Node<'a, Address>, other: Node<'a, Address>) -> Option<(Node<'a, Text>, Node<'a, Text>)> {
    let mut parts = one.each::<Text>().zip(other.each::<Text>());
    parts.find(|&(one, other)| said(one).zip(said(other)).is_some_and(|(one, other)| !is_one_place(&one, &other)))
}

fn is_one_place(one: &str, other: &str) -> bool {
    is_same(one, other, usize::MAX) || alpha3(one).is_some_and(|code| alpha3(other) == Some(code))
}
