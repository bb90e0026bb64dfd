//! Repeats the comparison of a check

use super::payload::{MatcherCheck, Operator};
use super::subject::is_among;
use crate::identity::country;
use crate::identity::letter::small;
use crate::json::decimal::Decimal;
use crate::schema::date::Date;
use crate::schema::node::Fields;

/// The result of repeating a comparison
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Compared {
    /// The comparison holds
    Holds,
    /// The comparison does not hold
    Fails,
    /// Nothing shows that it holds, but only the provider can make this comparison
    Unshown,
    /// One side or the operator is absent, unreadable or unknown
    Unclear,
}

/// Repeats the comparison of a check
pub fn compare(check: &Fields<'_, MatcherCheck>) -> Compared {
    let (Some(score), Some(least)) = (check.evaluated().written(), check.evaluated_against().written()) else {
        return Compared::Unclear;
    };
    let (left, right) = (trimmed(score), trimmed(least));
    if left.is_empty() || right.is_empty() {
        return Compared::Unclear;
    }
    let holds = match check.operator().word() {
        // Without trimming: other rules do not read a number with blanks around it, so it would escape them.
        Some(Operator::GreaterOrEqualsTo) => at_least(score, least),
        Some(Operator::EqualsTo) => Some(equal(left, right)),
        Some(Operator::Equivalent) if equivalent(left, right) => Some(true),
        // Lists, codes and sentences are equivalent by a rule that is not in the body.
        Some(Operator::Equivalent) if !is_plain(left) || !is_plain(right) => return Compared::Unshown,
        Some(Operator::Equivalent) => Some(false),
        Some(Operator::Other(_)) | None => None,
    };
    match holds {
        Some(true) => Compared::Holds,
        Some(false) => Compared::Fails,
        None => Compared::Unclear,
    }
}

/// Returns a text without the blanks around it, which it hardly ever has
fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}

fn at_least(left: &str, right: &str) -> Option<bool> {
    if let (Some(left), Some(right)) = (Decimal::read(left.as_bytes()), Decimal::read(right.as_bytes())) {
        return Some(left >= right);
    }
    Some(Date::read(left)? >= Date::read(right)?)
}

fn equal(left: &str, right: &str) -> bool {
    left == right
        || Decimal::read(left.as_bytes()).is_some_and(|left| Some(left) == Decimal::read(right.as_bytes()))
        || Date::read(left).is_some_and(|left| Some(left) == Date::read(right))
}

fn equivalent(left: &str, right: &str) -> bool {
    left == right
        || left.starts_with('[') && is_among(right, left)
        || right.starts_with('[') && is_among(left, right)
        || is_same_word(left, right)
        || equal(left, right)
        || country::is_same(left, right)
}

/// Returns whether two texts are the same word: only letters, in any case, and digits count
///
/// Two numbers are never the same word, because the decimal point matters.
fn is_same_word(left: &str, right: &str) -> bool {
    let is_number = |text: &str| Decimal::read(text.as_bytes()).is_some();
    let is_there = folded(left).next().is_some();
    is_there && folded(left).eq(folded(right)) && !(is_number(left) && is_number(right))
}

fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(small)
}

/// Returns whether a text is a number or a word: not a list, an object, a sentence or a code of up to three letters
fn is_plain(text: &str) -> bool {
    let code = text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    !text.starts_with(['[', '{']) && !text.contains(char::is_whitespace) && !code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_around_a_text_are_no_part_of_it() {
        for (text, without) in
            [(" a", "a"), ("a ", "a"), (" ", ""), ("", ""), ("a", "a"), ("a b", "a b"), ("\u{a0}ab\u{a0}", "ab")]
        {
            assert_eq!(trimmed(text), without);
        }
    }

    #[test]
    fn what_is_equal_is_one_text_one_number_or_one_day() {
        for (left, right) in [("a", "a"), ("1.0", "1"), ("2030-01-02", "02/01/2030")] {
            assert!(equal(left, right) && equal(right, left), "{left} {right}");
        }
        for (left, right) in
            [("a", "b"), ("a", "A"), ("1.0", "1.01"), ("2030-01-02", "01/02/2030"), ("2030-01-02", "a")]
        {
            assert!(!equal(left, right) && !equal(right, left), "{left} {right}");
        }
    }

    #[test]
    fn what_is_equivalent_is_equal_one_word_one_country_or_one_of_a_list() {
        for (left, right) in [
            ("a", "a"),
            ("Anna-Maria", "ANNA MARIA"),
            ("Straßen", "straßen"),
            ("0.50", "0.5"),
            ("DE", "DEU"),
            ("[AB1, CD2]", "CD-2"),
            ("[, a]", "A"),
        ] {
            assert!(equivalent(left, right) && equivalent(right, left), "{left} {right}");
        }
        for (left, right) in [
            ("Anna", "Ann"),
            ("0.50", "0.6"),
            ("DE", "FRA"),
            ("[AB1, CD2]", "EF3"),
            // Only a text that begins like a list is one.
            ("AB1, CD2", "CD2"),
            ("AB1, CD2", "AB1"),
        ] {
            assert!(!equivalent(left, right) && !equivalent(right, left), "{left} {right}");
        }
    }
}
