//! The data passed, but the data provider rejects it

use super::super::payload::Finding;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `results.data` is `PASSED`, but a decision of the data provider is `REJECT`.
    ///
    /// # Why it matters
    ///
    /// The page recommends reading `results.data` instead of these decisions, so both describe the same check.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `results.data` is recommended and the `overall` of `data_provider` is not,
    /// <https://ocr-labs.readme.io/reference/recommended-fields-to-use-in-integrations>.
    RULE = "idverse-data-provider-crossed", Contradicts, "the data passed, but the data provider rejects it";
    previously = "data-provider-crossed";
    de = "die Daten haben bestanden, aber der Datenanbieter lehnt sie ab";
    es = "los datos están validados, pero el proveedor de datos los rechaza";
    fr = "les données sont validées, mais le fournisseur de données les refuse";
}

/// Called with a place where the data provider rejects
pub fn check<'a, T>(data: Node<'a, Finding>, rejection: Node<'a, T>, judging: &mut Judging<'a>) {
    judging.doubt_beside(&RULE, data.word() == Some(Finding::Passed), rejection, data);
}
