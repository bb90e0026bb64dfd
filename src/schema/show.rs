//! Reads a body in a test of a contract

use super::defect::{Log, ReadLimits};
use super::node::Node;
use super::read::{Input, read};
use super::reading::Reading;
use super::shape::Record;
use super::tape::Tape;
use crate::issue::Issue;
use crate::json::bytes::Bytes;
use crate::json::place::Place;
use crate::json::utf8::Utf8;

/// Reads a body by a contract that a test declares, and calls a function with the result
pub(super) fn show<T>(body: &str, record: &'static Record, look: impl FnOnce(Node<'_, T>, &[Issue])) {
    let (mut tape, mut log) = (Tape::default(), Log::default());
    let mut buffer = body.as_bytes().to_vec();
    let mut stops = Vec::new();
    let body = Utf8::check(Bytes::of(&mut buffer, body.len()), &mut stops).unwrap();
    tape.clear();
    let first = body.cursor(0);
    let source = Input { body, start: first.after(b'[').unwrap_or(first), record };
    read(source, ReadLimits::default(), &mut tape, &mut log, &mut |_, _| {});
    let reading = Reading::new(body, &tape, record, &[]);
    let mut issues: Vec<_> = log.defects.iter().map(|defect| reading.issue(defect)).collect();
    let mut places: Vec<_> = issues.iter_mut().filter_map(|issue| issue.at.as_mut()).collect();
    Place::count(&body, &mut places);
    look(reading.root(), &issues);
}
