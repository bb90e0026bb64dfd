//! A body that has been read: its bytes, its tape, and what was wrong

use super::node::{self, Node};
use super::read::{Expected, Finding, WHOLE};
use super::shape::{Record, Shape};
use super::tape::{Around, Slot, Tag, Tape};
use crate::issue::{Code, Issue};
use crate::json::byte;
use crate::json::place::Place;
use crate::pointer::Step;
use core::fmt::Write;
use std::borrow::Cow;

/// A body read by a contract
pub struct Reading<'a> {
    /// The bytes, which are UTF-8
    pub body: &'a [u8],
    /// What was read of them
    pub tape: &'a Tape,
    /// The contract
    pub record: &'static Record,
}

impl<'a> Reading<'a> {
    /// The body itself, as the type whose contract it was read by
    pub fn root<T>(&'a self) -> Node<'a, T> {
        Node::new(self, Around::BODY, Slot::new(0, Tag::Record, 0))
    }

    pub(super) fn key(&self, cell: u32) -> Cow<'a, str> {
        node::key(self.body, self.tape.word(cell + 1) as usize)
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

    /// A place as a JSON Pointer
    pub fn pointer(&self, around: Around) -> String {
        let mut pointer = String::new();
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
                let first = byte(self.body, self.tape.word(container + 2) as usize);
                shape = choice().shapes.iter().copied().find(|shape| shape.begins_with(first)).unwrap_or(Shape::Any);
            }
            if let Shape::Record(inner) = shape {
                record = Some(inner());
            }
            let written = match (record.take(), shape) {
                (Some(record), _) => match record.fields.get(step as usize) {
                    Some(field) => {
                        shape = field.shape;
                        write!(pointer, "{}", Step::Key(&self.spelling(field.key, field.aliases, container, step)))
                    }
                    None => break,
                },
                (None, Shape::List(item)) => {
                    shape = *item;
                    write!(pointer, "{}", Step::Index(step))
                }
                (None, Shape::Map(value)) => {
                    shape = *value;
                    write!(pointer, "{}", Step::Key(&self.key(step)))
                }
                _ => break,
            };
            if written.is_err() {
                break;
            }
        }
        pointer
    }

    /// The key that the body uses for a field that is known by several
    fn spelling(&self, key: &'static str, aliases: &[&str], container: u32, step: u32) -> Cow<'a, str> {
        let at = self.tape.slot(super::tape::field(container, step)).at as usize;
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
        let expected = expected(finding.expected);
        let mut issue = Issue {
            severity: finding.severity,
            pointer: self.pointer(finding.around),
            found: finding.found.map(|found| found.name().to_owned()),
            at: Some(Place::of(self.body, finding.at)),
            ..Issue::about(finding.code)
        };
        if let (Expected::Token(wanted), Some(found)) = (finding.expected, finding.found) {
            issue.message = format!("expected {} but found {}", wanted.words(), found.words());
        } else if finding.code == Code::WrongType && !expected.is_empty() {
            issue.message = format!("{}: expected {}", finding.code.sentence(), expected.join(" or "));
        } else if finding.code == Code::OutOfRange && !expected.is_empty() {
            issue.message = format!("{}, {}", finding.code.sentence(), expected.join(" to "));
        }
        issue.expected = (!expected.is_empty()).then_some(expected);
        issue
    }
}

/// What would have been right, as data
fn expected(expected: Expected) -> Vec<String> {
    match expected {
        Expected::Nothing => Vec::new(),
        Expected::Shape(shape) => shape.takes().iter().map(|&name| name.to_owned()).collect(),
        Expected::Words(words) => words.spellings.iter().map(|&(word, _)| word.to_owned()).collect(),
        Expected::Range(range) => vec![range.min.to_string(), range.max.to_string()],
        Expected::Token(wanted) => vec![wanted.name().to_owned()],
    }
}
