//! The findings of a reading, and how many of them are kept

use super::shape::{Range, Shape, Words};
use super::tape::Position;
use crate::issue::{Code, Severity};
use crate::json::fault::{Found, Wanted};

/// The limits for a body
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Limits {
    /// The maximum number of bytes
    pub bytes: usize,
    /// The maximum depth of nested brackets
    pub depth: usize,
    /// The maximum number of reported issues; more only set `truncated`
    pub issues: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 1 << 20, depth: 64, issues: 100 }
    }
}

/// Something that is wrong, in the reader's terms; it is put into words later
#[derive(Clone, Copy, Debug)]
pub struct Finding {
    /// The code of the issue
    pub code: Code,
    /// The severity here
    pub severity: Severity,
    /// The place on the tape
    pub position: Position,
    /// The offset in the body
    pub at: usize,
    /// What was expected
    pub expected: Expected,
    /// What was found, if the body is not JSON
    pub found: Option<Found>,
}

/// What was expected
#[derive(Clone, Copy, Debug)]
pub enum Expected {
    /// Nothing in particular
    Nothing,
    /// A value of this shape
    Shape(Shape),
    /// A word of this vocabulary
    Words(&'static Words),
    /// A number in this range
    Range(&'static Range),
    /// JSON, at a fault
    Token(Wanted),
}

/// All findings so far, up to the limit
#[derive(Debug, Default)]
pub struct Log {
    /// The findings, in the order of the body
    pub findings: Vec<Finding>,
    /// The first finding of each code after the limit, so that a verdict does not depend on the limit
    pub untold: Vec<Finding>,
    /// Whether there were more findings
    pub truncated: bool,
    /// Whether any finding was an error, even one that was not kept
    pub failed: bool,
    /// Whether reading ended before the end of the body
    pub stopped: bool,
}

impl Log {
    /// Clears the log but keeps its memory
    pub fn clear(&mut self) {
        self.findings.clear();
        self.untold.clear();
        self.truncated = false;
        self.failed = false;
        self.stopped = false;
    }

    /// Adds a finding, or notes that there was one more
    #[cold]
    pub fn note(&mut self, finding: Finding, limit: usize) {
        let first_error = finding.severity == Severity::Error && !self.failed;
        self.failed |= first_error;
        if self.findings.len() >= limit {
            self.truncated = true;
            if !first_error {
                if self.untold.iter().all(|untold| untold.code != finding.code) {
                    self.untold.push(finding);
                }
                return;
            }
            // An invalid body always has at least one error.
            self.findings.pop();
        }
        self.findings.push(finding);
    }
}
