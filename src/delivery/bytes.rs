//! Bytes as they are written in headers, and their comparison

use crate::providers::scheme::Encoding;
use base64ct::Encoding as _;
use subtle::ConstantTimeEq;

/// Returns bytes as a header has them
pub fn written(bytes: &[u8], encoding: Encoding) -> String {
    match encoding {
        Encoding::Hex => hex(bytes),
        Encoding::Base64 => base64(bytes),
    }
}

/// Returns bytes in lower-case hexadecimal digits
pub fn hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}

/// Returns bytes in base64 with padding
pub fn base64(bytes: &[u8]) -> String {
    base64ct::Base64::encode_string(bytes)
}

/// Reads base64 with padding; a text of which another one means the same is none
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    base64ct::Base64::decode_vec(text).ok()
}

/// Returns whether two secrets are equal, in a time that depends on their lengths alone
pub fn same(one: &[u8], other: &[u8]) -> bool {
    one.ct_eq(other).into()
}

/// Returns whether a text could be so many bytes in an encoding
pub fn is_written(text: &str, encoding: Encoding, bytes: usize) -> bool {
    match encoding {
        Encoding::Hex => text.len() == bytes * 2 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')),
        Encoding::Base64 => {
            let digits = text.trim_end_matches('=');
            let is_digit = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/';
            text.len() == bytes.div_ceil(3) * 4
                && digits.len() == (bytes * 4).div_ceil(3)
                && digits.bytes().all(is_digit)
        }
    }
}
