//! When two spellings of a document's number are one

/// Characters of a number that a machine-readable zone has room for
pub const ROOM: usize = 9;

/// The letters and digits of a number, which alone tell numbers apart
#[derive(Clone)]
pub struct Characters<'a>(core::str::Chars<'a>);

impl<'a> Characters<'a> {
    /// Those of a number as it is written
    pub fn of(number: &'a str) -> Self {
        Self(number.chars())
    }
}

impl Iterator for Characters<'_> {
    type Item = char;

    #[inline(never)]
    fn next(&mut self) -> Option<char> {
        loop {
            let c = self.0.next()?;
            if c.is_alphanumeric() {
                return Some(c.to_ascii_uppercase());
            }
        }
    }
}

/// The letters and digits of a number by themselves
pub fn plain(number: &str) -> String {
    Characters::of(number).collect()
}

/// Whether two numbers are one, by as many characters of each as there is room for
pub fn is_same(one: &str, other: &str, room: usize) -> bool {
    one == other || Characters::of(one).take(room).eq(Characters::of(other).take(room))
}

/// Whether a number fills a machine-readable zone, which cuts what is longer
pub fn is_full(number: &str) -> bool {
    Characters::of(number).count() == ROOM
}
