//! Didit approved the session

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of the session is `Approved`, and no person approved it.
    ///
    /// # Why it matters
    ///
    /// It is the word by which Didit lets the person in. The reports have to bear it out.
    ///
    /// # What it decides
    ///
    /// The outcome is `accept`, unless a report or anything else in the body speaks against it.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.didit.me/integration/verification-statuses>
    RULE = "didit-session-approved", ACCEPT, "the provider approved the session";
    de = "der Anbieter hat die Sitzung genehmigt";
    es = "el proveedor aprobó la sesión";
    fr = "le fournisseur a approuvé la session";
}
