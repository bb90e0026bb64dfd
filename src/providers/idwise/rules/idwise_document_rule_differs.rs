//! A document passed, but a rule failed for it

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
    /// The `has_passed_rules` of a document is `true`, but a rule has a detail that is `Failed` and refers to this
    /// document.
    ///
    /// # Why it matters
    ///
    /// According to the page, `has_passed_rules` reflects the rules. If the system accepted the result,
    /// `idwise-rule-failed` or `idwise-rule-detail-not-passed` applies too.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `has_passed_rules` "reflects the document validation, and rules", and `reference_object` "shows the related
    /// object", <https://docs.idwise.com/reference/get-journey-result>. That `instance_key` is the key of the document
    /// follows from the page's sample.
    RULE = "idwise-document-rule-differs", Informs, "a document is stated as passed, but a rule has failed for it";
    previously = "document-rule-differs";
    de = "ein Dokument ist als bestanden angegeben, erfüllt aber eine Regel nicht";
    es = "un documento consta como validado, pero no cumple una regla";
    fr = "un document est indiqué comme validé, mais il ne respecte pas une règle";
}

/// Compares the details of every rule with the documents that they refer to
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
