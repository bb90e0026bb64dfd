//! The last subprocess of a rejected ticket

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{Disposition, FlowStatus};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Beside the flow status `REJECTED` the disposition is not `PASSED`.
    ///
    /// # Why it matters
    ///
    /// By the page's words a ticket whose disposition is `PASSED` had all its subprocesses considered as OK. It can be
    /// rejected all the same, where its score stayed below the threshold; somebody who looks into a rejection wants to
    /// know.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity info. A policy can make it weigh.
    ///
    /// # Where it is said
    ///
    /// `disposition` beside `flow_status`, <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-rejected-though-passed", Informs, "the ticket is rejected and its last subprocess is stated as passed";
    previously = "ticket-rejected-though-passed";
    de = "das Ticket ist abgelehnt und sein letzter Teilprozess ist als bestanden angegeben";
    es = "el ticket está rechazado y su último subproceso consta como superado";
    fr = "le ticket est refusé et son dernier sous-processus est indiqué comme réussi";
}

/// Looks at the disposition of a rejected ticket
pub fn check<'a>(status: Node<'a, FlowStatus>, disposition: Node<'a, Disposition>, judging: &mut Judging<'a>) {
    let rejected = status.word() == Some(FlowStatus::Rejected);
    judging.doubt_beside(&RULE, rejected && disposition.word() == Some(Disposition::Passed), disposition, status);
}
