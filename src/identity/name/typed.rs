//! The characters that were meant where a keyboard had others

/// Returns the characters of a text, with the Cyrillic `і` for a Latin `i` next to a Cyrillic letter
///
/// Many Ukrainian keyboards had no `і`, so that names were typed with the Latin letter.
pub(super) fn chars(text: &str) -> impl Iterator<Item = char> {
    let is_cyrillic = |c: char| matches!(c, '\u{400}'..='\u{52f}');
    let (mut before, mut rest) = (' ', text.chars().peekable());
    core::iter::from_fn(move || {
        let c = rest.next()?;
        let is_beside = is_cyrillic(before) || rest.peek().is_some_and(|&next| is_cyrillic(next));
        before = match c {
            'i' if is_beside => 'і',
            'I' if is_beside => 'І',
            c => c,
        };
        Some(before)
    })
}
