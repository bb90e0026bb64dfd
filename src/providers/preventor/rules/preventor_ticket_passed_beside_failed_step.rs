//! The disposition is passed, but a step has failed

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::preventor::entries;
use crate::providers::preventor::payload::{Disposition, Subprocesses};
use crate::providers::preventor::steps::Step;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The disposition is `PASSED`, but a subprocess in `data` has the status `false`, whether Preventor's page names
    /// the subprocess or not. The rule applies to events in progress and to completed tickets that have `data`.
    ///
    /// # Why it matters
    ///
    /// `PASSED` means that all subprocesses were executed correctly and their results were considered OK. If you read
    /// only this word, you let a person continue whose face or document was not accepted.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`. A missing status is not reported.
    ///
    /// # Where it is said
    ///
    /// `disposition`, "In Progress Event disposition statuses", and the `status` of each subprocess,
    /// <https://docs.preventor.com/server/webhooks>. The page prints no `data` for a completed ticket, but says that
    /// both events "share the same response structure".
    RULE = "preventor-ticket-passed-beside-failed-step", Contradicts, "the disposition is \"passed\", but a step has the status \"false\"";
    previously = "ticket-passed-beside-failed-step";
    de = "die Disposition ist „bestanden“, aber ein Schritt hat den Status „falsch“";
    es = "la disposición es «superado», pero el estado de un paso es «falso»";
    fr = "la disposition est «\u{a0}réussi\u{a0}», mais le statut d’une étape est «\u{a0}faux\u{a0}»";
}

/// Checks the status of every subprocess if the disposition is `PASSED`
pub fn check<'a>(
    steps: &[Step<'a>],
    data: Node<'a, Subprocesses>,
    disposition: Node<'a, Disposition>,
    judging: &mut Judging<'a>,
) {
    for step in steps {
        judging.doubt_beside(&RULE, step.status.flag() == Some(false), step.status, disposition);
    }
    if !data.others().is_absent() {
        for step in entries::failed(data, judging).collect::<Vec<_>>() {
            judging.doubt_beside(&RULE, true, step, disposition);
        }
    }
}
