//! Whether bytes are UTF-8, and the commoner question whether they are ASCII

/// What a body's bytes are
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Encoding {
    /// One byte, one character: an offset is a column
    Ascii,
    /// Valid UTF-8 with longer characters in it
    Utf8,
}

/// Checks the whole body once, so that nobody has to look again
///
/// # Errors
///
/// The offset of the first byte that is not UTF-8.
pub fn check(bytes: &[u8]) -> Result<Encoding, usize> {
    if is_ascii(bytes) {
        return Ok(Encoding::Ascii);
    }
    match core::str::from_utf8(bytes) {
        Ok(_) => Ok(Encoding::Utf8),
        Err(error) => Err(error.valid_up_to()),
    }
}

/// Whole blocks are or-ed together without a branch, which the compiler turns
/// into vector instructions; one body is rarely worth an early exit.
fn is_ascii(bytes: &[u8]) -> bool {
    let (blocks, rest) = bytes.as_chunks::<64>();
    let any = blocks.iter().fold([0u8; 64], |mut any, block| {
        for (seen, byte) in any.iter_mut().zip(block) {
            *seen |= byte;
        }
        any
    });
    any.iter().chain(rest).fold(0, |any, byte| any | byte) < 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_character_is_seen_wherever_it_stands() {
        for at in 0..200 {
            let mut body = vec![b'a'; 200];
            assert_eq!(check(&body), Ok(Encoding::Ascii));
            body.splice(at..at, "é".bytes());
            assert_eq!(check(&body), Ok(Encoding::Utf8));
            body.truncate(at + 1);
            assert_eq!(check(&body), Err(at));
        }
    }
}
