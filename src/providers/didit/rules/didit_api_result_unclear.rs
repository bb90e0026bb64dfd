//! A report by itself says neither yes nor no

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result of a call of the API for one report has another status than `Approved`, `Declined` and `In Review`,
    /// or none, or there is no report in the body.
    ///
    /// # Why it matters
    ///
    /// The report was not made, or its word may mean anything.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// `status` of the report in the answers of the standalone APIs, Didit's `OpenAPI` document,
    /// <https://docs.didit.me>
    RULE = "didit-api-result-unclear", REVIEW, Unknown, "a report by itself says neither yes nor no";
    de = "ein einzelner Bericht sagt weder ja noch nein";
    es = "un informe suelto no dice ni sí ni no";
    fr = "un rapport isolé ne dit ni oui ni non";
}
