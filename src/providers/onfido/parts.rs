//! The parts of a breakdown by their names

use super::payload::{Part, PartDetails, Report, SubPart};
use crate::schema::node::Node;
use crate::schema::scalar::Keyed;

/// Returns a part
pub fn part<'a>(report: Node<'a, Report>, name: &str) -> Option<Node<'a, Part>> {
    report.breakdown().read_as::<Keyed<Part>>().entries().find(|(key, _)| *key == name).map(|(_, part)| part)
}

/// Returns a part of a part
pub fn sub_part<'a>(report: Node<'a, Report>, of: &str, name: &str) -> Option<Node<'a, SubPart>> {
    let own = part(report, of)?.breakdown().read_as::<Keyed<SubPart>>();
    own.entries().find(|(key, _)| *key == name).map(|(_, part)| part)
}

/// Returns what was noticed in a part of a part
pub fn details(part: Node<'_, SubPart>) -> Node<'_, PartDetails> {
    part.properties().read_as::<PartDetails>()
}
