//! Describes what Preventor checked and who the person is

use super::payload::{Invitation, Subprocesses, Validation, Validations};
use crate::model::verification::{Check, CheckKind, CheckStatus, Person};
use crate::schema::node::Node;
use crate::schema::scalar::{Flag, PercentText};

/// Returns the checks of the subprocesses that an event reports
pub fn checks(data: Node<'_, Subprocesses>) -> Vec<Check<'_>> {
    let mut checks = Vec::new();
    let face = data.facial_analysis();
    // Estimates the age of a face. Whether the face is live is the result of the next subprocess.
    add(&mut checks, face, face.status(), CheckKind::Other, Some(face.confidence_score()));
    let liveness = data.liveness_detection();
    add(&mut checks, liveness, liveness.status(), CheckKind::Liveness, None);
    let detection = data.document_detection();
    add(&mut checks, detection, detection.status(), CheckKind::Document, None);
    let proofing = data.id_proofing();
    add(&mut checks, proofing, proofing.status(), CheckKind::Document, None);
    validations(&mut checks, proofing.validations());
    let photo = data.photo_matching();
    add(&mut checks, photo, photo.status(), CheckKind::FaceMatch, Some(photo.similarity_score()));
    checks
}

fn add<'a, T>(
    checks: &mut Vec<Check<'a>>,
    subprocess: Node<'a, T>,
    status: Node<'_, Flag>,
    kind: CheckKind,
    score: Option<Node<'_, PercentText>>,
) {
    if subprocess.is_absent() {
        return;
    }
    checks.push(Check {
        kind,
        name: subprocess.own_name(),
        status: match status.flag() {
            Some(true) => CheckStatus::Passed,
            Some(false) => CheckStatus::Failed,
            None => CheckStatus::Unknown,
        },
        counts: true,
        score: score.and_then(Node::hundredth),
        threshold: None,
        pointer: subprocess.pointer(),
    });
}

/// Adds the validations of a document; none of them counts by itself
fn validations<'a>(checks: &mut Vec<Check<'a>>, all: Node<'a, Validations>) {
    for validation in all.each::<Validation>() {
        let status = match validation.word() {
            Some(Validation::Valid) => CheckStatus::Passed,
            Some(Validation::NotValidatedOrAbsent) => CheckStatus::NotPerformed,
            Some(Validation::Other(_)) => CheckStatus::Unknown,
            None => continue,
        };
        checks.push(Check {
            kind: if validation.place() == all.document_expiry().place() {
                CheckKind::Expiry
            } else {
                CheckKind::Document
            },
            name: validation.own_name(),
            status,
            counts: false,
            score: None,
            threshold: None,
            pointer: validation.pointer(),
        });
    }
}

/// Returns the person whom an invitation names
pub fn invited(invitation: Node<'_, Invitation>) -> Option<Person<'_>> {
    let full_name = invitation.full_name().text()?;
    Some(Person { full_name: Some(full_name), ..Person::default() })
}
