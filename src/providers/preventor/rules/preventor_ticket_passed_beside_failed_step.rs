//! A failed step among those that have passed

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
    /// Beside the disposition `PASSED` no subprocess in `data` has a status of `false`, whether the page names it or not, in
    /// a completed ticket that has `data` as well.
    ///
    /// # Why it matters
    ///
    /// The word means that all subprocesses were executed correctly and their results considered as OK. Who reads only
    /// the word sends a person on whose face or document was not accepted.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. A status that is absent says nothing.
    ///
    /// # Where it is said
    ///
    /// `disposition`, "In Progress Event disposition statuses", beside the `status` of each subprocess,
    /// <https://docs.preventor.com/server/webhooks>; of a completed ticket the page prints none, and says that both
    /// events "share the same response structure".
    RULE = "preventor-ticket-passed-beside-failed-step", Contradicts, "the steps are stated as passed and the status of one of them is false";
    previously = "ticket-passed-beside-failed-step";
    de = "die Schritte sind als bestanden angegeben und der Status eines Schrittes ist „falsch“";
    es = "los pasos constan como superados y el estado de uno de ellos es «falso»";
    fr = "les étapes sont indiquées comme réussies et le statut de l’une d’elles est «\u{a0}faux\u{a0}»";
}

/// Looks at the status of every subprocess beside a disposition of passed
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
