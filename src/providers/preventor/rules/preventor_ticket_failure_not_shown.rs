//! A failure that no step shows

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{Disposition, Subprocesses};
use crate::providers::preventor::steps::Step;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Beside the disposition `RETRY` or `FAILED` some subprocess in `data` does not have a status of `true`.
    ///
    /// # Why it matters
    ///
    /// The words mean that a result was not acceptable, or that an exception was raised: an exception shows in no
    /// status, so good bodies can look like this.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity info. A policy can make it weigh.
    ///
    /// # Where it is said
    ///
    /// `disposition`, "In Progress Event disposition statuses", beside the `status` of each subprocess,
    /// <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-failure-not-shown", Informs, "a step is stated as not acceptable and the status of each is true";
    previously = "ticket-failure-not-shown";
    de = "ein Schritt ist als nicht annehmbar angegeben und der Status jedes Schrittes ist „wahr“";
    es = "un paso consta como no aceptable y el estado de cada uno es «verdadero»";
    fr = "une étape est indiquée comme non acceptable et le statut de chacune est «\u{a0}vrai\u{a0}»";
}

/// Looks at the status of every subprocess beside a disposition that is not passed
pub fn check<'a>(
    steps: &[Step<'a>],
    data: Node<'a, Subprocesses>,
    disposition: Node<'a, Disposition>,
    judging: &mut Judging<'a>,
) {
    let failed = matches!(disposition.word(), Some(Disposition::Retry | Disposition::Failed));
    let mut there = steps.iter().filter(|step| !step.is_absent).peekable();
    let shows_none = there.peek().is_some() && there.all(|step| step.status.flag() == Some(true));
    judging.doubt_beside(&RULE, failed && shows_none, disposition, data);
}
