//! What a reading finds wrong, and how much of it is kept

use super::shape::{Range, Shape, Words};
use super::tape::Position;
use crate::issue::{Code, Severity};
use crate::json::fault::{Found, Wanted};

/// How large a body may be
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Limits {
    /// Bytes of the body
    pub bytes: usize,
    /// Brackets within brackets
    pub depth: usize,
    /// Issues told; more are counted only as `truncated`
    pub issues: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 1 << 20, depth: 64, issues: 100 }
    }
}

/// Something found wrong, in the reader's own terms; words are made of it later
#[derive(Clone, Copy, Debug)]
pub struct Finding {
    /// What
    pub code: Code,
    /// How much it matters here
    pub severity: Severity,
    /// Where, by the tape
    pub position: Position,
    /// Where, by the body
    pub at: usize,
    /// What would have been right
    pub expected: Expected,
    /// Of a fault, what stood there
    pub found: Option<Found>,
}

/// What would have been right
#[derive(Clone, Copy, Debug)]
pub enum Expected {
    /// Nothing to say
    Nothing,
    /// A value of this shape
    Shape(Shape),
    /// A word of this vocabulary
    Words(&'static Words),
    /// A number in this range
    Range(&'static Range),
    /// At a fault
    Token(Wanted),
}

/// Everything found wrong so far, up to the limit
#[derive(Debug, Default)]
pub struct Log {
    /// What was found, in the order of the body
    pub findings: Vec<Finding>,
    /// Of what was found after the limit the first of each code, for a verdict does not depend on how much is told
    pub untold: Vec<Finding>,
    /// There was more
    pub truncated: bool,
    /// Something was an error, kept in `findings` or not
    pub failed: bool,
    /// The pass ended before the body did
    pub stopped: bool,
}

impl Log {
    /// Forgets the last reading and keeps its memory
    pub fn clear(&mut self) {
        self.findings.clear();
        self.untold.clear();
        self.truncated = false;
        self.failed = false;
        self.stopped = false;
    }

    /// Notes a finding, or that there was one more
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
            // Whoever is told that a body is invalid is told at least one reason.
            self.findings.pop();
        }
        self.findings.push(finding);
    }
}
