//! A failure is stated, but every step passed

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{Disposition, Subprocesses};
use crate::providers::preventor::steps::Step;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The disposition is `RETRY` or `FAILED`, but every subprocess in `data` that Preventor's page names has the
    /// status `true`. The rule needs at least one such subprocess.
    ///
    /// # Why it matters
    ///
    /// The two words mean that a result was not acceptable or that an exception was raised. An exception changes no
    /// status, so a correct body can look like this.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `disposition`, "In Progress Event disposition statuses", and the `status` of each subprocess,
    /// <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-failure-not-shown", Informs, "the disposition is \"retry\" or \"failed\", but every step has the status \"true\"";
    previously = "ticket-failure-not-shown";
    de = "die Disposition ist „neuer Versuch“ oder „gescheitert“, aber jeder Schritt hat den Status „wahr“";
    es = "la disposición es «reintentar» o «fallido», pero el estado de cada paso es «verdadero»";
    fr = "la disposition est «\u{a0}réessayer\u{a0}» ou «\u{a0}échoué\u{a0}», mais le statut de chaque étape est «\u{a0}vrai\u{a0}»";
}

/// Checks the status of every subprocess if the disposition is not `PASSED`
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
