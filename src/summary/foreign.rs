//! Makes foreign text harmless, wherever it is printed

use std::borrow::Cow;

/// First strong isolate: the following text takes the direction of its own letters
const FIRST_STRONG: char = '\u{2068}';
/// Left-to-right isolate
const LEFT_TO_RIGHT: char = '\u{2066}';
/// Ends either isolate
const END: char = '\u{2069}';

/// Returns text without characters that could control a terminal, reverse a line, or are not allowed in HTML
#[inline(never)]
pub fn printable(text: &str) -> Cow<'_, str> {
    if text.contains(steers) {
        Cow::Owned(text.chars().map(|c| if steers(c) { char::REPLACEMENT_CHARACTER } else { c }).collect())
    } else {
        Cow::Borrowed(text)
    }
}

fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{fdd0}'..='\u{fdef}')
        || c as u32 & 0xfffe == 0xfffe
}

/// Returns whether a text has a letter that is written from right to left
pub fn is_right_to_left(text: &str) -> bool {
    text.contains(|c: char| {
        matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
            || matches!(c, '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}

/// Returns text between isolating characters if it needs them
#[inline(never)]
pub fn isolated(text: String, is_code: bool) -> String {
    if !is_right_to_left(&text) {
        return text;
    }
    let mut isolated = String::with_capacity(text.len() + 6);
    isolated.push(if is_code { LEFT_TO_RIGHT } else { FIRST_STRONG });
    isolated.push_str(&text);
    isolated.push(END);
    isolated
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_replaced_and_other_characters_stay() {
        assert_eq!(
            printable("a\u{1b}[31m\r\nb\u{202e}\u{61c}\u{2028}"),
            "a\u{fffd}[31m\u{fffd}\u{fffd}b\u{fffd}\u{fffd}\u{fffd}"
        );
        assert_eq!(printable("\u{fffe}\u{1ffff}\u{fdd0}\u{85}\u{0}"), "\u{fffd}".repeat(5));
        for text in ["", "Zoë Ångström", "فاطمة", "李雷", "👩‍👧 1 < 2"] {
            assert!(matches!(printable(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[test]
    fn only_right_to_left_text_is_isolated() {
        assert_eq!(isolated("Zoë".to_owned(), false), "Zoë");
        assert_eq!(isolated("فاطمة 12".to_owned(), false), "\u{2068}فاطمة 12\u{2069}");
        assert_eq!(isolated("/שם".to_owned(), true), "\u{2066}/שם\u{2069}");
    }
}
