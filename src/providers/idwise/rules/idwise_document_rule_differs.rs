//! A document that passed has passed every rule

use super::super::fields::MOST_DOCUMENTS;
use super::super::payload::{DocumentStep, RuleDetail, RuleOutcome, RuleResult};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Keyed;

rule! {
    /// # What it checks
    ///
    /// A document's `has_passed_rules` is `true` while a rule has a detail that is `Failed` and refers to this
    /// document.
    ///
    /// # Why it matters
    ///
    /// The first is said to reflect the second. Beside a system's acceptance, `idwise-rule-failed` or `idwise-rule-detail-not-passed`
    /// speaks as well.
    ///
    /// # What it decides
    ///
    /// Nothing. It is told as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// `has_passed_rules` "reflects the document validation, and rules", and `reference_object` "shows the related
    /// object", <https://docs.idwise.com/reference/get-journey-result>; that `instance_key` is the key of the document
    /// follows from the page's sample.
    RULE = "idwise-document-rule-differs", Informs, "a document is stated as passed and a rule has failed for it";
    previously = "document-rule-differs";
    de = "ein Dokument ist als bestanden angegeben und erfüllt eine Regel nicht";
    es = "un documento consta como validado y no cumple una regla";
    fr = "un document est indiqué comme validé et ne respecte pas une règle";
}

/// Holds the details of every rule against the documents that they refer to
pub fn check<'a>(
    rules: Node<'a, Keyed<RuleResult>>,
    documents: Node<'a, Keyed<DocumentStep>>,
    judging: &mut Judging<'a>,
) {
    for rule in rules.values() {
        let details = rule.details();
        for detail in details.read_as::<Vec<RuleDetail>>().items() {
            detail_bears_out(detail, documents, judging);
        }
        detail_bears_out(details.read_as(), documents, judging);
    }
}

fn detail_bears_out<'a>(
    detail: Node<'a, RuleDetail>,
    documents: Node<'a, Keyed<DocumentStep>>,
    judging: &mut Judging<'a>,
) {
    let (result, object) = (detail.result(), detail.reference_object());
    if result.word() != Some(RuleOutcome::Failed) || object.object_key().written() != Some("documents") {
        return;
    }
    let Some(named) = object.instance_key().written() else { return };
    for (key, document) in documents.entries().take(MOST_DOCUMENTS) {
        let passed = document.has_passed_rules();
        if key == named && passed.flag() == Some(true) {
            judging.say(&RULE, result.place(), Some(passed.place()));
        }
    }
}
