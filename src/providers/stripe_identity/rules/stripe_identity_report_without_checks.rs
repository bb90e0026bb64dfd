//! A report has no check

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A report that was fetched by itself has neither `document`, `selfie`, `id_number`, `email` nor `phone`.
    ///
    /// # Why it matters
    ///
    /// Nothing was checked, so nothing can have passed.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// The checks are optional in <https://docs.stripe.com/api/identity/verification_reports/object>. That one without
    /// any is not a result is inferred.
    RULE = "stripe-identity-report-without-checks", REVIEW, "the report has no check at all", Overrides;
    de = "der Bericht enthält keine einzige Prüfung";
    es = "el informe no contiene ninguna comprobación";
    fr = "le rapport ne contient aucun contrôle";
}
