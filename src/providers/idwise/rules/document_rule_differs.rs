//! A document that passed has passed every rule

use super::super::payload::{DocumentStep, RuleDetail, RuleOutcome, RuleResult};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::{Flag, Keyed};
use std::collections::BTreeMap;

rule! {
    /// # What it checks
    ///
    /// A document's `has_passed_rules` is `true` while a rule has a detail that is `Failed` and refers to this
    /// document.
    ///
    /// # Why it matters
    ///
    /// The first is said to reflect the second. Beside a system's acceptance, `rule-failed` or `rule-detail-not-passed`
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
    RULE = "document-rule-differs", Informs, "a document is stated as passed and a rule has failed for it";
}

/// Documents that are stated as passed, by the keys of their steps
type Passed<'a> = BTreeMap<&'a str, Node<'a, Flag>>;

/// Holds the details of every rule against the documents that they refer to
pub fn check<'a>(
    rules: Node<'a, Keyed<RuleResult>>,
    documents: Node<'a, Keyed<DocumentStep>>,
    judging: &mut Judging<'a>,
) {
    let passed = documents.entries().map(|(key, document)| (key, document.has_passed_rules()));
    let passed: Passed<'_> = passed.filter(|(_, passed)| passed.flag() == Some(true)).collect();
    for (_, rule) in rules.entries() {
        let single = Some(rule.details().read_as::<RuleDetail>()).filter(|detail| !detail.is_absent());
        for detail in rule.details().read_as::<Vec<RuleDetail>>().items().chain(single) {
            if detail.result().word() == Some(RuleOutcome::Failed)
                && let Some(document) = referred(detail, &passed)
            {
                judging.say(&RULE, detail.result().place(), Some(document.place()));
            }
        }
    }
}

fn referred<'a>(detail: Node<'a, RuleDetail>, passed: &Passed<'a>) -> Option<Node<'a, Flag>> {
    let object = detail.reference_object();
    let key = object.instance_key().written().filter(|_| object.object_key().written() == Some("documents"));
    passed.get(key?).copied()
}
