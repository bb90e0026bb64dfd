//! Every check of a report passed

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A report that was fetched by itself has at least one check, and each is `verified`.
    ///
    /// # Why it matters
    ///
    /// A report has no word for all of its checks, so each of them is asked.
    ///
    /// # What it decides
    ///
    /// The person is accepted, unless a check that was asked for is missing or something else speaks against it. The
    /// session is the safer body, because it has a status of its own. A verdict of a session can be taken back, so the
    /// newest one counts (`docs/history.md`).
    ///
    /// # Where it is said
    ///
    /// The `status` of each check, <https://docs.stripe.com/api/identity/verification_reports/object>. That all of them
    /// together accept is inferred.
    RULE = "stripe-identity-report-verified", ACCEPT, "every check of the report is verified", Overrides;
    de = "jede Prüfung des Berichts ist verifiziert";
    es = "todas las comprobaciones del informe están verificadas";
    fr = "chaque contrôle du rapport est vérifié";
}
