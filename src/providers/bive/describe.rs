//! What Bive checked

use super::payload::{
    AssociatedPerson, AssociatedPersons, Component, Details, NamedComponent, NamedPerson, Truth, Validity, Workflow,
};
use crate::model::verification::{Check, CheckKind, CheckStatus, Verification};
use crate::schema::node::Node;
use crate::schema::scalar::{Keyed, KeyedByName};

/// A verification
///
/// Of no person: what the body has is what the caller submitted, under keys
/// that no page names; it is in the payload as it came.
pub fn workflow(workflow: Node<'_, Workflow>) -> Verification {
    let components = components(workflow.details()).map(|(component, result)| component_check(component, result));
    let persons = persons(workflow.associated_persons());
    let name = workflow.associated_persons().own_name();
    Verification {
        reference: workflow.id().owned(),
        checks: components.chain(persons.map(|(person, result)| person_check(&name, person, result))).collect(),
        ..Verification::default()
    }
}

/// Each component and its result, in whatever way they are laid out
pub fn components(details: Node<'_, Details>) -> impl Iterator<Item = (Node<'_, Component>, Node<'_, Validity>)> {
    let listed = details.read_as::<Vec<Component>>().items().map(|component| (component, component.result()));
    let keyed = details.read_as::<Keyed<NamedComponent>>().entries().map(|(_, named)| {
        let whole = named.read_as::<Component>();
        (whole, if whole.is_absent() { named.read_as() } else { whole.result() })
    });
    listed.chain(keyed)
}

/// Each associated person and the result, in whatever way they are laid out
pub fn persons(
    persons: Node<'_, AssociatedPersons>,
) -> impl Iterator<Item = (Node<'_, AssociatedPerson>, Node<'_, Truth>)> {
    let listed = persons.read_as::<Vec<AssociatedPerson>>().items().map(|person| (person, person.result()));
    let keyed = persons.read_as::<KeyedByName<NamedPerson>>().values().map(|named| {
        let whole = named.read_as::<AssociatedPerson>();
        (whole, if whole.is_absent() { named.read_as() } else { whole.result() })
    });
    listed.chain(keyed)
}

/// The result of each associated person of whom something holds
///
/// Under their names one stands for all, since their pointers are one.
pub fn persons_who(
    persons: Node<'_, AssociatedPersons>,
    holds: fn(Option<Truth>) -> bool,
) -> impl Iterator<Item = Node<'_, Truth>> {
    let by_name = !persons.read_as::<KeyedByName<NamedPerson>>().is_absent();
    let all = self::persons(persons).map(|(_, result)| result);
    all.filter(move |result| holds(result.word())).take(if by_name { 1 } else { usize::MAX })
}

fn component_check(component: Node<'_, Component>, result: Node<'_, Validity>) -> Check {
    // Where the body does not say it, the key does; of an item of a list, nothing does better than its number.
    let name = component.component().owned().unwrap_or_else(|| component.own_name());
    let status = match result.word() {
        Some(Validity::True) => CheckStatus::Passed,
        Some(Validity::False) => CheckStatus::Failed,
        Some(Validity::Flagged) => CheckStatus::Flagged,
        Some(Validity::Other(_)) | None => CheckStatus::Unknown,
    };
    Check { kind: kind(&name), name, status, counts: true, score: None, threshold: None, pointer: component.pointer() }
}

/// A check by the name of the field: the name of the person tells of a person
fn person_check(name: &str, person: Node<'_, AssociatedPerson>, result: Node<'_, Truth>) -> Check {
    let status = match result.word() {
        Some(Truth::True) => CheckStatus::Passed,
        Some(Truth::False) => CheckStatus::Failed,
        Some(Truth::Unknown | Truth::Other(_)) | None => CheckStatus::Unknown,
    };
    Check {
        kind: CheckKind::Other,
        name: name.to_owned(),
        status,
        counts: true,
        score: None,
        threshold: None,
        pointer: person.pointer(),
    }
}

/// What a component looks at, by what its name says; the page prints `document`, `name` and `selfie`
fn kind(name: &str) -> CheckKind {
    let name = name.to_lowercase();
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
