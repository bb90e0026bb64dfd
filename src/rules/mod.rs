//! The rules that all providers share, one per file

pub mod birth_date_differs;
pub mod born_after_check;
pub mod born_after_issue;
pub mod check_digits_wrong;
pub mod date_unreadable;
pub mod document_expired;
pub mod document_expired_since;
pub mod document_type_not_allowed;
pub mod document_zones_differ;
pub mod error_beside_result;
pub mod expiry_differs;
pub mod impossible_date;
pub mod issue_date_differs;
pub mod issued_after_check;
pub mod issuing_country_not_allowed;
pub mod key_misspelt;
pub mod minimum_age_not_reached;
pub mod minimum_score_not_reached;
pub mod name_differs;
pub mod name_incomparable;
pub mod name_mixes_scripts;
pub mod name_unclear;
pub mod name_unreadable;
pub mod name_varies;
pub mod number_differs;
pub mod out_of_range;
pub mod required_check_missing;
pub mod submitted_details_differ;
pub mod test_environment;
pub mod too_many_statements;
pub mod unknown_field_denies;
pub mod warning_not_tolerated;
pub mod zone_illegible;

use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::Rule;

/// Every rule of this folder
pub static RULES: &[&Rule] = &[
    &out_of_range::RULE,
    &test_environment::RULE,
    &error_beside_result::RULE,
    &unknown_field_denies::RULE,
    &key_misspelt::RULE,
    &name_differs::RULE,
    &name_unclear::RULE,
    &name_unreadable::RULE,
    &name_varies::RULE,
    &name_incomparable::RULE,
    &name_mixes_scripts::RULE,
    &birth_date_differs::RULE,
    &number_differs::RULE,
    &expiry_differs::RULE,
    &issue_date_differs::RULE,
    &document_zones_differ::RULE,
    &submitted_details_differ::RULE,
    &too_many_statements::RULE,
    &check_digits_wrong::RULE,
    &zone_illegible::RULE,
    &born_after_issue::RULE,
    &impossible_date::RULE,
    &date_unreadable::RULE,
    &born_after_check::RULE,
    &issued_after_check::RULE,
    &document_expired::RULE,
    &document_expired_since::RULE,
    &minimum_score_not_reached::RULE,
    &required_check_missing::RULE,
    &document_type_not_allowed::RULE,
    &issuing_country_not_allowed::RULE,
    &minimum_age_not_reached::RULE,
    &warning_not_tolerated::RULE,
];

/// Compares what the body states in one place with what it states in others
pub fn compare(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    birth_date_differs::check(evidence, judging);
    number_differs::check(evidence, judging);
    expiry_differs::check(evidence, judging);
    issue_date_differs::check(evidence, judging);
    check_digits_wrong::check(evidence, judging);
    zone_illegible::check(evidence, judging);
    born_after_issue::check(evidence, judging);
    document_zones_differ::check(evidence, judging);
    too_many_statements::check(evidence, judging);
    // Comes last: how a name that varies is judged depends on whether anything else speaks against the person.
    name_differs::check(evidence, judging);
}
