//! The defects of a reading, and how many of them are kept

use super::shape::{Range, Shape, WordList};
use super::tape::Position;
use super::undeclared::Undeclared;
use crate::issue::{Code, Severity};
use crate::json::fault::{Unexpected, Wanted};

/// The limits for a body
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ReadLimits {
    /// The maximum number of bytes
    pub bytes: usize,
    /// The maximum depth of nested brackets
    pub depth: usize,
    /// The maximum number of reported issues; more only set `truncated`
    pub issues: usize,
}

impl Default for ReadLimits {
    fn default() -> Self {
        Self { bytes: 1 << 20, depth: 64, issues: 100 }
    }
}

/// Something that is wrong, in the reader's terms; it is put into words later
#[derive(Clone, Copy, Debug)]
pub struct Defect {
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
    pub found: Option<Unexpected>,
}

/// What was expected
#[derive(Clone, Copy, Debug)]
pub enum Expected {
    /// Nothing in particular
    Nothing,
    /// A value of this shape
    Shape(Shape),
    /// A word of this vocabulary
    Words(&'static WordList),
    /// A number in this range
    Range(&'static Range),
    /// JSON, at a fault
    Token(Wanted),
}

/// All defects so far, up to the limit
#[derive(Debug, Default)]
pub struct Log {
    /// The defects, in the order of the body
    pub defects: Vec<Defect>,
    /// The first defect of each code after the limit, so that a verdict does not depend on the limit
    pub untold: Vec<Defect>,
    /// Whether there were more defects
    pub truncated: bool,
    /// Whether any defect was an error, even one that was not kept
    pub failed: bool,
    /// Whether reading ended before the end of the body
    pub stopped: bool,
    /// What members say that no contract declares
    pub undeclared: Undeclared,
}

impl Log {
    /// Clears the log but keeps its memory
    pub fn clear(&mut self) {
        self.defects.clear();
        self.untold.clear();
        self.truncated = false;
        self.failed = false;
        self.stopped = false;
        self.undeclared = Undeclared::default();
    }

    /// Adds a defect, or notes that there was one more
    #[cold]
    pub fn note(&mut self, defect: Defect, limit: usize) {
        let first_error = defect.severity == Severity::Error && !self.failed;
        self.failed |= first_error;
        if self.defects.len() >= limit {
            self.truncated = true;
            if !first_error {
                if self.untold.iter().all(|untold| untold.code != defect.code) {
                    self.untold.push(defect);
                }
                return;
            }
            // An invalid body always has at least one error.
            self.defects.pop();
        }
        self.defects.push(defect);
    }
}
