//! Entries with unknown names in the objects of a ticket whose entries are results

use super::payload::{Subprocesses, Validations};
use super::rules::preventor_ticket_part_unknown;
use crate::json::leaves::Leaves;
use crate::model::judging::Judging;
use crate::model::results::{Results, Says};
use crate::schema::node::Node;
use crate::schema::scalar::Any;
use crate::schema::shape::Shaped;

/// `data`: the subprocesses
pub static STEPS: Results = Results {
    name: "preventor.data",
    record: Subprocesses::record,
    passes: &["true", "True"],
    single_passes: true,
    several_pass: true,
    status_decides: true,
};

/// `data.id_proofing.validations`
pub static VALIDATIONS: Results = Results {
    name: "preventor.validations",
    record: Validations::record,
    passes: &["VALID", "NON_VALIDATED_OR_ABSENT"],
    ..STEPS
};

/// Checks the subprocesses and validations that Preventor's page does not name
pub fn unknown<'a>(data: Node<'a, Subprocesses>, judging: &mut Judging<'a>) {
    each(&STEPS, data, judging);
    each(&VALIDATIONS, data.id_proofing().validations(), judging);
}

#[inline(never)]
fn each<'a, T: Shaped>(of: &'static Results, node: Node<'a, T>, judging: &mut Judging<'a>) {
    for (name, entry) in node.others().entries() {
        let doubted = of.says(entry) == Says::Otherwise && !judging.is_harmless(of, name);
        judging.doubt(&preventor_ticket_part_unknown::RULE, doubted, entry);
    }
}

/// Returns the subprocesses with unknown names whose status is false, except those that a policy calls harmless
pub fn failed<'a>(data: Node<'a, Subprocesses>, judging: &Judging<'a>) -> impl Iterator<Item = Node<'a, Any>> {
    let steps = data.others().entries().filter(|(name, _)| !judging.is_harmless(&STEPS, name));
    steps.map(|(_, step)| step).filter(|step| {
        Leaves::of(step.json().unwrap_or_default())
            .any(|(key, value)| key == "status" && matches!(value, "false" | "\"false\"" | "\"False\""))
    })
}
