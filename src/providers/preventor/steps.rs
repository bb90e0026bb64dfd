//! The subprocesses that an event tells of, one after another

use super::payload::{SubEvent, Subprocesses};
use crate::schema::node::Node;
use crate::schema::scalar::Flag;
use crate::schema::tape::Position;

/// A subprocess, there or not
pub struct Step<'a> {
    /// The sub-event that tells of it
    pub of: SubEvent,
    /// Where it stands, or would stand
    pub place: Position,
    /// It is not there
    pub is_absent: bool,
    /// Whether its result was acceptable
    pub status: Node<'a, Flag>,
}

impl<'a> Step<'a> {
    /// Every subprocess that there can be
    pub fn all(data: Node<'a, Subprocesses>) -> [Self; 5] {
        let data = data.fields();
        let (face, liveness) = (data.facial_analysis(), data.liveness_detection());
        let (detection, proofing, photo) = (data.document_detection(), data.id_proofing(), data.photo_matching());
        [
            Self::new(SubEvent::Liveness, face, face.status()),
            Self::new(SubEvent::Liveness, liveness, liveness.status()),
            Self::new(SubEvent::IdProofing, detection, detection.status()),
            Self::new(SubEvent::IdProofing, proofing, proofing.status()),
            Self::new(SubEvent::IdProofing, photo, photo.status()),
        ]
    }

    fn new<T>(of: SubEvent, node: Node<'a, T>, status: Node<'a, Flag>) -> Self {
        Self { of, place: node.place(), is_absent: node.is_absent(), status }
    }

    /// Whether any is there of the sub-event that is named, and any of the other; none of either if it is not known
    pub fn of_which(steps: &[Self], named: Node<'_, SubEvent>) -> (bool, bool) {
        let Some(named @ (SubEvent::Liveness | SubEvent::IdProofing)) = named.word() else { return (false, false) };
        let mut there = steps.iter().filter(|step| !step.is_absent);
        (there.clone().any(|step| step.of == named), there.any(|step| step.of != named))
    }
}
