//! The ticket is rejected, but its last step passed

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{Disposition, FlowStatus};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The flow status of a ticket is `REJECTED`, but its disposition is `PASSED`.
    ///
    /// # Why it matters
    ///
    /// According to Preventor's page, all subprocesses of a ticket with the disposition `PASSED` were considered OK.
    /// The ticket can still be rejected because its score is below the threshold. Somebody who investigates a rejection
    /// wants to know this.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `disposition` and `flow_status`, <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-rejected-though-passed", Informs, "the ticket is rejected, but its last step is \"passed\"";
    previously = "ticket-rejected-though-passed";
    de = "das Ticket ist abgelehnt, aber sein letzter Schritt ist „bestanden“";
    es = "el ticket está rechazado, pero su último paso está «superado»";
    fr = "le ticket est refusé, mais sa dernière étape est «\u{a0}réussie\u{a0}»";
}

/// Checks the disposition of a rejected ticket
pub fn check<'a>(status: Node<'a, FlowStatus>, disposition: Node<'a, Disposition>, judging: &mut Judging<'a>) {
    let rejected = status.word() == Some(FlowStatus::Rejected);
    judging.doubt_beside(&RULE, rejected && disposition.word() == Some(Disposition::Passed), disposition, status);
}
