//! The data passed and the data provider rejects

use super::super::payload::Finding;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `results.data` is `PASSED` while a decision of the data provider is `REJECT`.
    ///
    /// # Why it matters
    ///
    /// `results.data` is to be read in the place of these decisions, so both are about one thing.
    ///
    /// # What it decides
    ///
    /// A word that accepts goes to review, and the issues name both places.
    ///
    /// # Where it is said
    ///
    /// `results.data` is recommended and the `overall` of `data_provider` is not,
    /// <https://ocr-labs.readme.io/reference/recommended-fields-to-use-in-integrations>.
    RULE = "idverse-data-provider-crossed", Contradicts, "the data is passed and the data provider rejects";
    previously = "data-provider-crossed";
    de = "die Daten haben bestanden und der Datenanbieter lehnt sie ab";
    es = "los datos están validados y el proveedor de datos los rechaza";
    fr = "les données sont validées et le fournisseur de données les refuse";
}

/// The data provider has been found to reject at this place
pub fn check<'a, T>(data: Node<'a, Finding>, rejection: Node<'a, T>, judging: &mut Judging<'a>) {
    judging.doubt_beside(&RULE, data.word() == Some(Finding::Passed), rejection, data);
}
