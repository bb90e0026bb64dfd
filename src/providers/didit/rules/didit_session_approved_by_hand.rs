//! A person approved the session

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of the session is `Approved`, and the latest of `reviews` is the approval of a person: its
    /// `new_status` is `Approved` and its `user` is not `SYSTEM`.
    ///
    /// # Why it matters
    ///
    /// A reviewer decides knowing what the reports say. The approval is therefore not put in doubt by a report that is
    /// not approved or by a warning. It is put in doubt by what is missing, by what nobody can read, and by data that
    /// contradicts itself.
    ///
    /// # What it decides
    ///
    /// The outcome is `accept`, unless something speaks against it that the reviewer was not told.
    ///
    /// # Where it is said
    ///
    /// `status` and `reviews`, <https://docs.didit.me/integration/verification-statuses>
    RULE = "didit-session-approved-by-hand", ACCEPT, "a person approved the session", Overrides;
    de = "eine Person hat die Sitzung genehmigt";
    es = "una persona aprobó la sesión";
    fr = "une personne a approuvé la session";
}
