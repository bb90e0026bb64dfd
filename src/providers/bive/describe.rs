//! Describes what Bive checked

use super::payload::{
    AssociatedPerson, AssociatedPersons, Component, Details, NamedComponent, NamedPerson, Truth, Validity, Workflow,
};
use crate::model::verification::{Check, CheckKind, CheckStatus, Verification};
use crate::schema::node::Node;
use crate::schema::pointer::OwnName;
use crate::schema::scalar::{Keyed, KeyedByName};

/// Describes a verification
///
/// It describes no person: the body only repeats what the caller submitted, under keys that no page names. The payload
/// contains it unchanged.
pub fn workflow(workflow: Node<'_, Workflow>) -> Verification<'_> {
    let mut checks = Vec::new();
    components(workflow.details(), &mut |component, result| checks.push(component_check(component, result)));
    let all = workflow.associated_persons();
    persons(all, &mut |person, result| checks.push(person_check(all.own_name(), person, result)));
    Verification { reference: workflow.id().text(), checks, ..Verification::default() }
}

/// Passes each component and its result to `show`, in whichever form they are given
pub fn components<'a>(details: Node<'a, Details>, show: &mut dyn FnMut(Node<'a, Component>, Node<'a, Validity>)) {
    for component in details.read_as::<Vec<Component>>().items() {
        show(component, component.result());
    }
    for named in details.read_as::<Keyed<NamedComponent>>().values() {
        let whole = named.read_as::<Component>();
        show(whole, if whole.is_absent() { named.read_as() } else { whole.result() });
    }
}

/// Passes each associated person and the person's result to `show`, in whichever form they are given
pub fn persons<'a>(
    persons: Node<'a, AssociatedPersons>,
    show: &mut dyn FnMut(Node<'a, AssociatedPerson>, Node<'a, Truth>),
) {
    for person in persons.read_as::<Vec<AssociatedPerson>>().items() {
        show(person, person.result());
    }
    for named in persons.read_as::<KeyedByName<NamedPerson>>().values() {
        let whole = named.read_as::<AssociatedPerson>();
        show(whole, if whole.is_absent() { named.read_as() } else { whole.result() });
    }
}

/// Passes the result of each associated person for whom `holds` returns true to `show`
///
/// If the persons are listed under their names, only the first is passed, because they share one pointer.
pub fn persons_who<'a>(
    persons: Node<'a, AssociatedPersons>,
    holds: fn(Option<Truth>) -> bool,
    show: &mut dyn FnMut(Node<'a, Truth>),
) {
    let by_name = !persons.read_as::<KeyedByName<NamedPerson>>().is_absent();
    let mut shown = false;
    self::persons(persons, &mut |_, result| {
        if !(by_name && shown) && holds(result.word()) {
            shown = true;
            show(result);
        }
    });
}

fn component_check<'a>(component: Node<'a, Component>, result: Node<'a, Validity>) -> Check<'a> {
    // If the body does not name the component, its key does. An item of a list is best named by its index.
    let name = component.component().text().map_or_else(|| component.own_name(), OwnName::Written);
    let status = match result.word() {
        Some(Validity::True) => CheckStatus::Passed,
        Some(Validity::False) => CheckStatus::Failed,
        Some(Validity::Flagged) => CheckStatus::Flagged,
        Some(Validity::Other(_)) | None => CheckStatus::Unknown,
    };
    Check {
        kind: kind(&name.text()),
        name,
        status,
        counts: true,
        score: None,
        threshold: None,
        pointer: component.pointer(),
    }
}

/// Describes the check of a person under the name of the field, because the person's name is personal
fn person_check<'a>(name: OwnName<'a>, person: Node<'a, AssociatedPerson>, result: Node<'a, Truth>) -> Check<'a> {
    let status = match result.word() {
        Some(Truth::True) => CheckStatus::Passed,
        Some(Truth::False) => CheckStatus::Failed,
        Some(Truth::Unknown | Truth::Other(_)) | None => CheckStatus::Unknown,
    };
    Check {
        kind: CheckKind::Other,
        name,
        status,
        counts: true,
        score: None,
        threshold: None,
        pointer: person.pointer(),
    }
}

/// Returns the kind of a component by its name; the page prints `document`, `name` and `selfie`
fn kind(name: &str) -> CheckKind {
    let name = name.to_ascii_lowercase();
    let says = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    match () {
        () if says(&["liveness"]) => CheckKind::Liveness,
        () if says(&["selfie", "face"]) => CheckKind::FaceMatch,
        () if says(&["document"]) => CheckKind::Document,
        () if says(&["address"]) => CheckKind::Address,
        () if says(&["name"]) => CheckKind::Name,
        () => CheckKind::Other,
    }
}
