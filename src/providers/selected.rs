//! Which of the listed providers a build knows
#![allow(clippy::indexing_slicing, clippy::panic, reason = "all of it runs when the crate is compiled")]

use super::provider::Provider;

/// The names of the providers that a build knows, separated by commas; without it, a build knows all of them
const NAMES: Option<&str> = option_env!("IDVERDICT_PROVIDERS");

/// Expands to those of the listed providers that this build knows
macro_rules! selected {
    ($($provider:expr),+ $(,)?) => {{
        use $crate::providers::selected::{count, of};
        static LISTED: &[&$crate::providers::provider::Provider] = &[$($provider),+];
        &of::<{ count(LISTED) }>(LISTED)
    }};
}
pub(crate) use selected;

/// Returns how many of the listed providers this build knows
///
/// # Panics
///
/// A name is no provider's, or is there twice. The crate then does not compile.
pub const fn count(listed: &[&Provider]) -> usize {
    let (mut place, mut count) = (0, 0);
    while place < listed.len() {
        if is_selected(NAMES, listed[place].name) {
            count += 1;
        }
        place += 1;
    }
    if let Some(names) = NAMES {
        assert!(count == items(names), "IDVERDICT_PROVIDERS lists names of providers, each once, separated by commas");
    }
    count
}

/// Returns those of the listed providers that this build knows
pub const fn of<const COUNT: usize>(listed: &[&'static Provider]) -> [&'static Provider; COUNT] {
    let mut selected = [listed[0]; COUNT];
    let (mut place, mut count) = (0, 0);
    while place < listed.len() {
        if is_selected(NAMES, listed[place].name) {
            selected[count] = listed[place];
            count += 1;
        }
        place += 1;
    }
    selected
}

/// Returns the number of items between commas
const fn items(names: &str) -> usize {
    let (mut place, mut count) = (0, 1);
    while place < names.len() {
        if names.as_bytes()[place] == b',' {
            count += 1;
        }
        place += 1;
    }
    count
}

/// Returns whether a name is one of those that are given; if none are, every name is
const fn is_selected(names: Option<&str>, name: &str) -> bool {
    let Some(names) = names else { return true };
    let (names, name) = (names.as_bytes(), name.as_bytes());
    let mut start = 0;
    while start <= names.len() {
        let mut end = start;
        let mut is_same = true;
        while end < names.len() && names[end] != b',' {
            is_same = is_same && end - start < name.len() && names[end] == name[end - start];
            end += 1;
        }
        if is_same && end - start == name.len() {
            return true;
        }
        start = end + 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_selected_if_it_is_one_of_the_names() {
        for (names, is_there) in [
            (None, true),
            (Some("bive"), true),
            (Some("idwise,bive"), true),
            (Some("bive,idwise"), true),
            (Some(""), false),
            (Some("biv"), false),
            (Some("bives"), false),
            (Some("idwise"), false),
            (Some("idwise, bive"), false),
        ] {
            assert_eq!(is_selected(names, "bive"), is_there, "{names:?}");
        }
        assert_eq!((items("bive"), items("idwise,bive"), items("")), (1, 2, 1));
    }
}
