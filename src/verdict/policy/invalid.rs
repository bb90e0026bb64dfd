//! Why a policy is malformed

use crate::issue::{Code, Issue};

/// What is wrong with a policy, and what would not be
pub fn invalid(pointer: &str, message: &str, expected: Vec<String>) -> Box<Issue> {
    Issue::cannot_be(Code::InvalidPolicy, pointer, message, expected)
}
