//! The subprocesses of an event as a list

use super::payload::{SubEvent, Subprocesses};
use crate::schema::node::Node;
use crate::schema::scalar::Flag;
use crate::schema::tape::Position;

/// A subprocess, whether the body contains it or not
pub struct Step<'a> {
    /// The sub-event that it belongs to
    pub of: SubEvent,
    /// Its position in the body; if it is absent, the position that it would have
    pub place: Position,
    /// Whether the body lacks it
    pub is_absent: bool,
    /// Whether its result was acceptable
    pub status: Node<'a, Flag>,
}

impl<'a> Step<'a> {
    /// Returns all five subprocesses, present or absent
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

    /// Returns whether a subprocess of the named sub-event is present, and whether one of the other sub-event is
    ///
    /// Returns `(false, false)` if the named sub-event is missing or unknown.
    pub fn of_which(steps: &[Self], named: Node<'_, SubEvent>) -> (bool, bool) {
        let Some(named @ (SubEvent::Liveness | SubEvent::IdProofing)) = named.word() else { return (false, false) };
        let mut there = steps.iter().filter(|step| !step.is_absent);
        (there.clone().any(|step| step.of == named), there.any(|step| step.of != named))
    }
}
