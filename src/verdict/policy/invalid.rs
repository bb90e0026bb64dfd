//! The issue about a malformed policy
#![allow(clippy::unnecessary_box_returns, reason = "every issue that is returned as an error is boxed")]

use crate::issue::{Code, Issue};

/// Returns the issue that a policy is malformed; `expected` lists the valid values, or is empty
pub fn invalid(pointer: &str, message: &str, expected: Vec<String>) -> Box<Issue> {
    Issue::cannot_be(Code::InvalidPolicy, pointer, message, expected)
}

/// Returns the issue that a policy says `given`, which is none of these names
pub fn not_one_of(pointer: &str, given: &str, names: Vec<String>) -> Box<Issue> {
    Issue::not_one_of(Code::InvalidPolicy, pointer, given, names)
}

/// Returns the same issue for names that are too many to list in its message
pub fn unknown_name(pointer: &str, message: &str, given: &str, names: Vec<String>) -> Box<Issue> {
    Issue::unknown_name(Code::InvalidPolicy, pointer, message, given, names)
}
