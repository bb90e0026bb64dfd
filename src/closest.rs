//! The known name that is closest to a misspelt one

use crate::json::folded;

/// Longer names are not compared, because the caller controls the length
const LONGEST: usize = 64;
/// The least number of letters from which the beginning of a name stands for the name
const BEGINNING: usize = 3;

/// Returns the index of the known name that a caller most likely meant, if one is close enough
///
/// Case and separators do not count. Of two names that are equally close, the first is taken.
pub fn closest(given: &str, names: &[String]) -> Option<usize> {
    let given = folded(given).collect::<Vec<_>>();
    let distances = names.iter().zip(0..).filter_map(|(name, place)| {
        let name = folded(name).collect::<Vec<_>>();
        let longer = given.len().max(name.len());
        if given.is_empty() || longer > LONGEST {
            return None;
        }
        if given.len() >= BEGINNING && name.starts_with(&given) {
            return Some((1, place));
        }
        let distance = distance(&given, &name);
        (distance * 3 <= longer).then_some((distance, place))
    });
    distances.min().map(|(_, place)| place)
}

/// Returns how many letters have to be added, removed or replaced to make one name of the other
fn distance(one: &[u8], other: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (letter, length) in one.iter().zip(1..) {
        let mut diagonal = length - 1;
        let mut left = length;
        let mut next = vec![length];
        for (known, &above) in other.iter().zip(row.iter().skip(1)) {
            left = (left + 1).min(above + 1).min(diagonal + usize::from(letter != known));
            next.push(left);
            diagonal = above;
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(given: &str, names: &[&str]) -> Option<String> {
        let names: Vec<_> = names.iter().map(|&name| name.to_owned()).collect();
        closest(given, &names).and_then(|place| names.get(place).cloned())
    }

    #[test]
    fn a_misspelt_name_leads_to_the_one_that_was_meant() {
        let kinds = ["document", "liveness", "face-match", "data", "watchlist"];
        for (given, meant) in [
            ("faceMatch", "face-match"),
            ("face_match", "face-match"),
            ("facematsh", "face-match"),
            ("livenes", "liveness"),
            ("livenses", "liveness"),
            ("LIVENESS", "liveness"),
            ("face", "face-match"),
            ("documents", "document"),
        ] {
            assert_eq!(found(given, &kinds).as_deref(), Some(meant), "{given}");
        }
    }

    #[test]
    fn a_name_that_is_far_from_every_other_leads_to_none() {
        for given in ["", "-", "x", "selfie", "da", "été", &"liveness".repeat(9)] {
            assert_eq!(found(given, &["document", "liveness", "address"]), None, "{given}");
        }
    }

    #[test]
    fn the_distance_is_the_number_of_changes() {
        for (one, other, changes) in
            [("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abd", 1), ("kitten", "sitting", 3), ("ab", "ba", 2)]
        {
            assert_eq!(distance(one.as_bytes(), other.as_bytes()), changes, "{one} {other}");
        }
    }
}
