//! A report and its lists disagree

use super::super::payload::{IgnoredMatch, Listed, RelatedAttributes, RelatedStatus, ReportAttributes, ReportStatus};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Flag;

rule! {
    /// # What it checks
    ///
    /// A report says that it has found nothing and names lists, says that it has found something and has two empty
    /// lists, or could not be made and has found something.
    ///
    /// # Why it matters
    ///
    /// The lists are what was found.
    ///
    /// # What it decides
    ///
    /// `accept` and `pending` become `review`.
    ///
    /// # Where it is said
    ///
    /// `has-match`, `matched-lists` and `ignore-list` in
    /// <https://docs.withpersona.com/api-reference/reports/retrieve-a-report>.
    RULE = "persona-report-lists-differ", Contradicts, "what the report says to have found and its lists do not agree";
    de = "was der Bericht gefunden haben will, passt nicht zu seinen Listen";
    es = "lo que el informe dice haber encontrado no concuerda con sus listas";
    fr = "ce que le rapport dit avoir trouvé ne concorde pas avec ses listes";
}

/// Compares what a report says with its lists
pub fn of_report<'a>(said: Node<'a, ReportAttributes>, judging: &mut Judging<'a>) {
    check(said.has_match(), said.matched_lists(), said.ignore_list(), judging);
    let crossed = said.status().word() == Some(ReportStatus::Errored) && said.has_match().flag() == Some(true);
    judging.doubt_beside(&RULE, crossed, said.has_match(), said.status());
}

/// Compares what an included report says with its lists
pub fn of_included<'a>(said: Node<'a, RelatedAttributes>, judging: &mut Judging<'a>) {
    check(said.has_match(), said.matched_lists(), said.ignore_list(), judging);
    let crossed = said.status().word() == Some(RelatedStatus::Errored) && said.has_match().flag() == Some(true);
    judging.doubt_beside(&RULE, crossed, said.has_match(), said.status());
}

fn check<'a>(
    found: Node<'a, Flag>,
    lists: Node<'a, Vec<Listed>>,
    aside: Node<'a, Vec<IgnoredMatch>>,
    judging: &mut Judging<'a>,
) {
    let crossed = match found.flag() {
        Some(false) => !lists.is_empty(),
        Some(true) => !lists.is_absent() && lists.is_empty() && !aside.is_absent() && aside.is_empty(),
        None => false,
    };
    judging.doubt_beside(&RULE, crossed, found, lists);
}
