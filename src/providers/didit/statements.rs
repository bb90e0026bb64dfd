//! Collects what a decision states about its person and its documents, so that the statements can be compared

use super::payload::{
    AmlScreening, ApiResult, ChipData, DatabaseValidation, Decision, ExpectedDetails, ExtraFields, IdVerification, Mrz,
    NfcVerification, PoaVerification, Warning,
};
use super::reports::{self, each};
use super::reviews;
use crate::identity::mrz;
use crate::identity::number::is_same;
use crate::model::evidence::{Evidence, NamePart, Naming, Of, Origin, Trait};
use crate::model::zone::Zone;
use crate::schema::date::{Date, Parts};
use crate::schema::node::Node;
use crate::schema::scalar::Id;

/// Collects the statements of a decision
pub fn decision<'a>(decision: Node<'a, Decision>, evidence: &mut Evidence<'a>) {
    if decision.is_absent() {
        return;
    }
    if let Some(last) = reviews::latest(decision.reviews()) {
        evidence.checked_at(last.created_at());
    }
    evidence.checked_at(decision.created_at());
    let documents = decision.id_verifications();
    let (mut subject, mut numbers) = (0, Vec::new());
    each::<_, IdVerification>(documents, &mut |document| {
        subject += 1;
        numbers.extend([document.document_number(), document.personal_number(), document.mrz().personal_number()]);
        self::document(document, subject, evidence);
    });
    let of_one = (subject == 1).then_some(subject);
    each::<_, NfcVerification>(decision.nfc_verifications(), &mut |report| {
        // If there are several documents, no page says which one the chip is of.
        subject += u32::from(of_one.is_none());
        chip(report.chip_data(), of_one.unwrap_or(subject), evidence);
    });
    each::<_, PoaVerification>(decision.poa_verifications(), &mut |proof| {
        subject += 1;
        evidence.states(Of::Expires, Origin::Written, subject, proof.expiration_date());
    });
    each::<_, AmlScreening>(decision.aml_screenings(), &mut |screening| screened(screening, &numbers, evidence));
    each::<_, DatabaseValidation>(decision.database_validations(), &mut |register| asked(register, evidence));
    expected(decision, &numbers, evidence);
}

/// Collects the statements of a call of the API
pub fn api_result<'a>(result: Node<'a, ApiResult>, evidence: &mut Evidence<'a>) {
    evidence.checked_at(result.created_at());
    if !result.id_verification().is_absent() {
        document(result.id_verification(), 1, evidence);
    }
}

/// Collects the statements of a document
fn document<'a>(document: Node<'a, IdVerification>, subject: u32, evidence: &mut Evidence<'a>) {
    evidence.next_source();
    let read = document.fields();
    let naming = Naming {
        given: NamePart::of(read.first_name()),
        family: NamePart::of(read.last_name()),
        full: NamePart::of(read.full_name()),
        ..Naming::default()
    };
    evidence.names(subject, naming);
    other_scripts(read.extra_fields(), subject, evidence);
    evidence.states(Of::BirthDate, Origin::Written, subject, read.date_of_birth());
    evidence.states(Of::Number, Origin::Written, subject, read.document_number());
    evidence.states(Of::Issued, Origin::Written, subject, read.date_of_issue());
    evidence.states(Of::Expires, Origin::Written, subject, read.expiration_date());
    evidence.traits(Trait::Sex, subject, read.gender());
    evidence.traits(Trait::Nationality, subject, read.nationality());
    evidence.traits(Trait::Issuer, subject, read.issuing_state());
    let expires = read.expiration_date().written().and_then(Date::read);
    zone(read.mrz(), subject, expires, evidence);
}

/// Collects the names that a document gives in another script
fn other_scripts<'a>(extra: Node<'a, ExtraFields>, subject: u32, evidence: &mut Evidence<'a>) {
    if extra.is_absent() {
        return;
    }
    let of = extra.fields();
    let latin = Naming {
        given: NamePart::of(of.first_name_latin()),
        middle: NamePart::of(of.middle_name_latin()),
        family: NamePart::of(of.last_name_latin()),
        full: NamePart::of(of.full_name_latin()),
        ..Naming::default()
    };
    evidence.names(subject, latin);
    let other = Naming {
        given: NamePart::of(of.first_name_non_latin()),
        middle: NamePart::of(of.middle_name_non_latin()),
        family: NamePart::of(of.last_name_non_latin()),
        full: NamePart::of(of.full_name_non_latin()),
        ..Naming::default()
    };
    evidence.names(subject, other);
}

/// Collects the statements of a machine-readable zone: of its fields, and of its lines
fn zone<'a>(zone: Node<'a, Mrz>, subject: u32, expires: Option<Date>, evidence: &mut Evidence<'a>) {
    if zone.is_absent() {
        return;
    }
    let of = zone.fields();
    evidence.next_source();
    let naming = Naming {
        given: NamePart::of(of.name()),
        family: NamePart::of(of.surname()),
        machine: true,
        ..Naming::default()
    };
    evidence.names(subject, naming);
    evidence.states(Of::Number, Origin::Machine, subject, of.document_number());
    day(Of::BirthDate, of.birth_date(), subject, None, evidence);
    day(Of::Expires, of.expiry_date(), subject, expires, evidence);
    evidence.traits(Trait::Sex, subject, of.sex());
    evidence.traits(Trait::Nationality, subject, of.nationality());
    evidence.traits(Trait::Issuer, subject, of.country());
    let (lines, place) = (of.mrz_string(), of.mrz_string().place());
    let Some(text) = lines.written().filter(|text| !text.trim().is_empty()) else { return };
    let Some(whole) = Zone::read([text, "", ""], mrz::Mrz::of(text), place, evidence) else { return };
    evidence.next_source();
    whole.days(subject, expires, evidence);
    whole.states_number(subject, evidence);
    whole.holder(subject, evidence);
}

/// States a date of a zone, whose year has two digits
fn day<'a>(of: Of, node: Node<'a, Id>, subject: u32, beside: Option<Date>, evidence: &mut Evidence<'a>) {
    let Some(text) = node.written() else { return };
    match text.as_bytes().try_into() {
        Ok(digits) => {
            let said = Parts::of_zone(digits);
            let said = if of == Of::Expires { said.in_century(beside.map_or(20, Date::century)) } else { said };
            evidence.dates(of, Origin::Machine, subject, said, node.place());
        }
        Err(_) => evidence.states(of, Origin::Machine, subject, node),
    }
}

/// Collects the statements of a chip
fn chip<'a>(chip: Node<'a, ChipData>, subject: u32, evidence: &mut Evidence<'a>) {
    if chip.is_absent() {
        return;
    }
    let of = chip.fields();
    evidence.next_source();
    let naming =
        Naming { given: NamePart::of(of.first_name()), family: NamePart::of(of.last_name()), ..Naming::default() };
    evidence.names(subject, naming);
    evidence.states(Of::BirthDate, Origin::Written, subject, of.birth_date());
    evidence.states(Of::Number, Origin::Written, subject, of.document_number());
    evidence.states(Of::Expires, Origin::Written, subject, of.expiration_date());
    evidence.traits(Trait::Sex, subject, of.gender());
    evidence.traits(Trait::Nationality, subject, of.nationality());
    evidence.traits(Trait::Issuer, subject, of.issuing_country());
}

/// Collects whom the lists were searched for
fn screened<'a>(screening: Node<'a, AmlScreening>, numbers: &[Node<'a, Id>], evidence: &mut Evidence<'a>) {
    let whom = screening.screened_data();
    if whom.is_absent() {
        return;
    }
    evidence.next_source();
    evidence.names(0, Naming { full: NamePart::of(whom.full_name()), ..Naming::default() });
    evidence.states(Of::BirthDate, Origin::Written, 0, whom.date_of_birth());
    evidence.traits(Trait::Nationality, 0, whom.nationality());
    submitted_number(whom.document_number(), numbers, evidence);
}

/// Collects whom a register was asked about
fn asked<'a>(register: Node<'a, DatabaseValidation>, evidence: &mut Evidence<'a>) {
    let whom = register.screened_data();
    if whom.is_absent() {
        return;
    }
    evidence.next_source();
    let naming =
        Naming { given: NamePart::of(whom.first_name()), family: NamePart::of(whom.last_name()), ..Naming::default() };
    evidence.names(0, naming);
    evidence.states(Of::BirthDate, Origin::Written, 0, whom.date_of_birth());
}

/// Collects what the caller said of the person, except what a warning already says to differ
fn expected<'a>(decision: Node<'a, Decision>, numbers: &[Node<'a, Id>], evidence: &mut Evidence<'a>) {
    let details: Node<'a, ExpectedDetails> = decision.expected_details();
    if details.is_absent() {
        return;
    }
    let mut known = Vec::new();
    let mut add = |warnings: Node<'a, Vec<Warning>>| {
        known.extend(warnings.items().filter_map(|warning| warning.risk().written()));
    };
    add(decision.warnings());
    reports::all(decision, &mut |report| report.warnings.into_iter().for_each(&mut add));
    let is_known = |risk: &str| known.contains(&risk);
    let of = details.fields();
    evidence.next_source();
    if !is_known("FULL_NAME_MISMATCH_WITH_PROVIDED") {
        let (given, family) = (NamePart::of(of.first_name()), NamePart::of(of.last_name()));
        evidence.names(0, Naming { given, family, ..Naming::default() });
    }
    if !is_known("DOB_MISMATCH_WITH_PROVIDED") {
        evidence.states(Of::BirthDate, Origin::Written, 0, of.date_of_birth());
    }
    if !is_known("GENDER_MISMATCH_WITH_PROVIDED") {
        evidence.traits(Trait::Sex, 0, of.gender());
    }
    if !is_known("NATIONALITY_MISMATCH_WITH_PROVIDED") {
        evidence.traits(Trait::Nationality, 0, of.nationality());
    }
    evidence.traits(Trait::Issuer, 0, of.id_country());
    if !is_known("IDENTIFICATION_NUMBER_MISMATCH_WITH_PROVIDED") {
        submitted_number(of.identification_number(), numbers, evidence);
    }
}

/// States a number that may be that of a document or of a person, unless a document has it
fn submitted_number<'a>(number: Node<'a, Id>, numbers: &[Node<'a, Id>], evidence: &mut Evidence<'a>) {
    let Some(text) = number.written() else { return };
    let is_read = |known: &Node<'a, Id>| known.written().is_some_and(|known| is_same(known, text, usize::MAX));
    if !numbers.iter().any(is_read) {
        evidence.states(Of::Number, Origin::Written, 0, number);
    }
}
