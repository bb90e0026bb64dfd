//! The status has a second spelling

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::didit::payload::Status;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The status is written `KYC Expired`.
    ///
    /// # Why it matters
    ///
    /// The pages write `Kyc Expired`, and an official demo `KYC Expired`. Both are read, but code that compares the
    /// text may know only one.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes
    /// it count.
    ///
    /// # Where it is said
    ///
    /// <https://docs.didit.me/integration/verification-statuses>; the second spelling is in
    /// <https://github.com/didit-protocol/didit-full-demo>
    RULE = "didit-status-misspelt", Informs, "the status is written in the spelling of a demo";
    de = "der Status ist in der Schreibweise einer Demo geschrieben";
    es = "el estado está escrito como en una demostración";
    fr = "le statut est écrit comme dans une démonstration";
}

/// Looks at the spelling
pub fn check<'a>(status: Node<'a, Status>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, status.written() == Some("KYC Expired"), status);
}
