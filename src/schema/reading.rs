//! A body that has been read: its bytes, its tape, and what was wrong

use super::node::{self, Node};
use super::read::{Expected, Finding, WHOLE};
use super::shape::{Keys, Record, Shape};
use super::tape::{self, Around, HEADER, Slot, Tag, Tape, cell_slot};
use super::words::Wording;
use crate::issue::{Code, Issue};
use crate::json::bytes::Bytes;
use crate::json::place::Place;
use crate::pointer::{self, Step};
use core::fmt::Write;
use std::borrow::Cow;

/// Where something begins
#[derive(Clone, Copy)]
enum Stands {
    /// At this offset
    At(u32),
    /// Where this item of a list does; the chain is followed only for who asks, or pointers to every item of a list
    /// would take the square of its length
    Item(u32, u32),
}

/// A body read by a contract
pub struct Reading<'a> {
    /// The bytes, which are UTF-8
    pub body: Bytes<'a>,
    /// What was read of them
    pub tape: &'a Tape,
    /// The contract
    pub record: &'static Record,
    /// Meanings for which the caller says the spellings
    pub wordings: &'a [Wording],
}

impl<'a> Reading<'a> {
    /// The body itself, as the type whose contract it was read by
    pub fn root<T>(&'a self) -> Node<'a, T> {
        Node::new(self, Around::BODY, Slot::new(0, Tag::Record, 0))
    }

    pub(super) fn key(&self, cell: u32) -> Cow<'a, str> {
        node::key(self.body, self.tape.word(cell + 1) as usize)
    }

    /// A piece of the body, which is UTF-8
    pub fn text(&self, at: u32, length: u32) -> &'a str {
        let bytes = self.body.piece(at as usize, (at + length) as usize);
        core::str::from_utf8(bytes).unwrap_or_default()
    }

    /// The record is the body itself, not the one item of a list
    pub fn is_whole(&self) -> bool {
        self.tape.word(1) == Around::BODY.step
    }

    /// The step is one of the fields at the top
    pub fn is_field(&self, step: u32) -> bool {
        (step as usize) < self.record.fields.len()
    }

    /// The steps from the body down to a place
    fn steps(&self, around: Around) -> Vec<Around> {
        let mut steps = Vec::new();
        let mut here = around;
        while here.container != Around::BODY.container {
            if here.step != WHOLE {
                steps.push(here);
            }
            let around = Around { container: self.tape.word(here.container), step: self.tape.word(here.container + 1) };
            // A container is laid before what it holds, so this ends.
            if around.container != Around::BODY.container && around.container >= here.container {
                break;
            }
            here = around;
        }
        if here == Around::ITEM {
            steps.push(here);
        }
        steps.reverse();
        steps
    }

    /// The last step to a place: the provider's own name for what stands there
    ///
    /// Of what stands under a person's name, the name of what holds it.
    pub fn own_name(&self, around: Around) -> String {
        pointer::last(&self.pointer(around))
    }

    /// A place as a JSON Pointer; of what stands under a person's name, that of what holds it
    pub fn pointer(&self, around: Around) -> String {
        self.walk(around).0
    }

    /// A place in the body; of something absent, where what should hold it begins
    pub fn at(&self, around: Around) -> Place {
        let offset = match self.walk(around).1 {
            Stands::At(offset) => offset,
            Stands::Item(container, step) => self.tape.slot(cell_slot(self.item(container, step))).at,
        };
        Place::of(&self.body, offset as usize)
    }

    /// Steps down to a place: its pointer, and where it begins
    fn walk(&self, around: Around) -> (String, Stands) {
        let mut pointer = String::new();
        // Where a person's name would be told
        let mut ends = usize::MAX;
        let mut at = Stands::At(self.tape.word(2));
        // The shape below the record at the top is known once a step is taken.
        let mut shape = Shape::Any;
        let mut record = Some(self.record);
        for Around { container, step } in self.steps(around) {
            if container == Around::BODY.container {
                pointer.push_str("/0");
                continue;
            }
            if let Shape::Choice(choice) = shape {
                // What stands there is known by the container that was laid for it.
                let first = self.body.at(self.tape.word(container + 2) as usize);
                shape = choice().shapes.iter().copied().find(|shape| shape.begins_with(first)).unwrap_or(Shape::Any);
            }
            if let Shape::Record(inner) = shape {
                record = Some(inner());
            }
            let holder = self.tape.word(container + 2);
            let written = match (record.take(), shape) {
                (Some(record), _) => match record.fields.get(step as usize) {
                    Some(field) => {
                        shape = field.shape;
                        let offset = self.tape.slot(tape::field(container, step)).at;
                        at = Stands::At(if offset == 0 { holder } else { offset });
                        write!(pointer, "{}", Step::Key(&self.spelling(field.key, field.aliases, container, step)))
                    }
                    None => break,
                },
                (None, Shape::List(item)) => {
                    shape = *item;
                    at = Stands::Item(container, step);
                    write!(pointer, "{}", Step::Index(step))
                }
                (None, Shape::Map(value, keys)) => {
                    shape = *value;
                    if keys == Keys::People {
                        ends = ends.min(pointer.len());
                    }
                    at = Stands::At(self.tape.slot(cell_slot(step)).at);
                    write!(pointer, "{}", Step::Key(&self.key(step)))
                }
                _ => break,
            };
            if written.is_err() {
                break;
            }
        }
        pointer.truncate(ends);
        (pointer, at)
    }

    /// The cell of a list's item
    fn item(&self, container: u32, step: u32) -> u32 {
        (0..=step).fold(container + HEADER - 1, |cell, _| self.tape.word(cell))
    }

    /// The key that the body uses for a field that is known by several
    fn spelling(&self, key: &'static str, aliases: &[&str], container: u32, step: u32) -> Cow<'a, str> {
        let at = self.tape.slot(tape::field(container, step)).at as usize;
        if aliases.is_empty() || at == 0 {
            return Cow::Borrowed(key);
        }
        let before = self.body.get(..at).unwrap_or_default();
        // Back over the colon and blanks to the closing quote, then to the opening one.
        let end = before.iter().rposition(|&b| b == b'"').unwrap_or(0);
        let start = (0..end).rev().find(|&i| {
            before.get(i) == Some(&b'"')
                && before.get(..i).is_none_or(|b| b.iter().rev().take_while(|&&b| b == b'\\').count() % 2 == 0)
        });
        start.map_or(Cow::Borrowed(key), |start| node::key(self.body, start))
    }

    /// A finding in words
    pub fn issue(&self, finding: &Finding) -> Issue {
        let expected = match finding.expected {
            Expected::Shape(Shape::Text(form)) if finding.code == Code::WrongForm => vec![form.name().to_owned()],
            other => expected(other),
        };
        let mut issue = Issue {
            severity: finding.severity,
            pointer: self.pointer(finding.around),
            found: finding.found.map(|found| found.name().to_owned()),
            at: Some(Place::of(&self.body, finding.at)),
            ..Issue::about(finding.code)
        };
        if let (Expected::Token(wanted), Some(found)) = (finding.expected, finding.found) {
            issue.message = format!("expected {} but found {}", wanted.words(), found.words());
        } else if finding.code == Code::WrongType && !expected.is_empty() {
            issue.message = format!("{}: expected {}", finding.code.sentence(), expected.join(" or "));
        } else if finding.code == Code::OutOfRange && !expected.is_empty() {
            let whole = matches!(finding.expected, Expected::Range(range) if range.whole);
            let numbers = if whole { ", whole numbers from " } else { ", " };
            issue.message = format!("{}{numbers}{}", finding.code.sentence(), expected.join(" to "));
        }
        issue.expected = (!expected.is_empty()).then_some(expected);
        issue
    }
}

/// What would have been right, as data
fn expected(expected: Expected) -> Vec<String> {
    match expected {
        Expected::Nothing => Vec::new(),
        Expected::Shape(shape) => shape.takes().into_iter().map(str::to_owned).collect(),
        Expected::Words(words) => words.spellings.iter().map(|&(word, _)| word.to_owned()).collect(),
        Expected::Range(range) => vec![range.min.to_string(), range.max.to_string()],
        Expected::Token(wanted) => vec![wanted.name().to_owned()],
    }
}

/// Reads a body by a contract of a test's own and shows what came of it
#[cfg(test)]
pub(super) fn show<T>(body: &str, record: &'static Record, look: impl FnOnce(Node<'_, T>, &[Issue])) {
    use super::read::{Limits, Log, Source, read};
    let (mut tape, mut log) = (Tape::default(), Log::default());
    let mut buffer = body.as_bytes().to_vec();
    let body = Bytes::of(&mut buffer, body.len());
    let source = Source { body, start: 0, record, around: Around::BODY };
    read(source, Limits::default(), &mut tape, &mut log, &mut |_| {});
    let reading = Reading { body, tape: &tape, record, wordings: &[] };
    let issues: Vec<_> = log.findings.iter().map(|finding| reading.issue(finding)).collect();
    look(reading.root(), &issues);
}
