//! The issue about a malformed policy

use crate::issue::{Code, Issue};

/// Returns the issue that a policy is malformed; `expected` lists the valid values, or is empty
pub fn invalid(pointer: &str, message: &str, expected: Vec<String>) -> Box<Issue> {
    Issue::cannot_be(Code::InvalidPolicy, pointer, message, expected)
}
