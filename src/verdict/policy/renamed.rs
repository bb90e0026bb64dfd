//! Rules that a policy names by an earlier id

use super::super::entries::Entries;
use super::invalid::invalid;
use crate::issue::{Code, Issue};
use crate::model::rule::Rule;
use crate::pointer::under;
use crate::providers::registry::Registry;

/// Returns the entries that name a rule by an earlier id
pub fn renamed<'a>(rules: &'a Entries<String>, registry: &'static Registry) -> impl Iterator<Item = Rename<'a>> {
    let rules = rules.as_slice();
    rules.iter().filter_map(move |(id, _)| {
        let rule = registry.rule(id).filter(|rule| rule.id != id)?;
        let is_taken = rules.iter().any(|(other, _)| other != id && rule.is_called(other));
        Some(Rename { id, rule, is_taken })
    })
}

/// An entry of a policy that names a rule by an earlier id
pub struct Rename<'a> {
    id: &'a str,
    rule: &'static Rule,
    /// Whether another entry names the same rule
    pub is_taken: bool,
}

impl Rename<'_> {
    pub fn note(&self) -> Issue {
        Issue {
            pointer: under("/policy/rules", self.id),
            expected: Some(vec![self.rule.id.to_owned()]),
            ..Issue::about(Code::RenamedRule)
        }
    }

    #[allow(clippy::unnecessary_box_returns, reason = "every issue that is returned as an error is boxed")]
    pub fn invalid(&self) -> Box<Issue> {
        let expected = vec![self.rule.id.to_owned()];
        invalid(
            &under("/policy/rules", self.id),
            "expected one entry for each rule; another entry names this rule by a different id",
            expected,
        )
    }
}
