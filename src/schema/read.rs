//! The one pass: bytes by a contract's table into a tape
//!
//! Finds everything that is wrong and goes on, save where the bytes are no
//! JSON: there it stops. Nothing is allocated for a value, and a key is first
//! compared with the one that usually comes next.

use super::date::{Date, is_moment};
use super::shape::{Field, Form, Presence, Range, Record, Shape, Wire, Words};
use super::tape::{Around, Slot, Tag, Tape, cell_slot, field};
use crate::issue::{Code, Severity};
use crate::json::bytes::Bytes;
use crate::json::decimal::{Decimal, Short};
use crate::json::fault::{Fault, Found, Wanted};
use crate::json::same;
use crate::json::scan::{self, Failed};
use crate::json::skip::{Stop, colon, skip};
use crate::json::text::{self, decode};
use std::borrow::Cow;

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
    pub around: Around,
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

/// The step that stands for the container itself
pub const WHOLE: u32 = u32::MAX;

/// Everything found wrong so far, up to the limit
#[derive(Debug, Default)]
pub struct Log {
    /// What was found, in the order of the body
    pub findings: Vec<Finding>,
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
                return;
            }
            // Whoever is told that a body is invalid is told at least one reason.
            self.findings.pop();
        }
        self.findings.push(finding);
    }
}

/// The pass over one body
pub struct Reader<'a> {
    body: Bytes<'a>,
    at: usize,
    levels: usize,
    /// The innermost open container
    open: u32,
    limit: usize,
    tape: &'a mut Tape,
    log: &'a mut Log,
    /// Asked about each key at the top that the contract does not know
    foreign: &'a mut dyn FnMut(&[u8]),
    map_keys: Vec<(u64, u32)>,
    /// Why the reading ended early
    why: Option<Stop>,
}

/// The reading ended early; [`Reader::why`] says why
///
/// It carries nothing, so that what is read comes back in a register.
#[derive(Clone, Copy, Debug)]
struct Ended;

/// What is to be read: an object, by a contract
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The whole body
    pub body: Bytes<'a>,
    /// Where the object begins
    pub start: usize,
    /// The contract
    pub record: &'static Record,
    /// The body itself, or its one item
    pub around: Around,
}

/// Reads an object by its contract
///
/// What is wrong goes to `log`. `foreign` is shown each top-level key that the
/// contract does not know, escapes as written.
pub fn read(source: Source<'_>, limits: Limits, tape: &mut Tape, log: &mut Log, foreign: &mut dyn FnMut(&[u8])) {
    let Source { body, start, record, around } = source;
    let listed = around == Around::ITEM;
    let mut reader = Reader {
        body,
        at: start,
        levels: limits.depth,
        open: 0,
        limit: limits.issues,
        tape,
        log,
        foreign,
        map_keys: Vec::new(),
        why: None,
    };
    let read = reader.record(record, around).and_then(|_| reader.end(listed));
    if let (Err(Ended), Some(stop)) = (read, reader.why) {
        reader.stop(stop);
    }
}

/// What was read of a string, and its length
type Written = (Tag, u32);

/// A field of the contract, and its place there
type Known = (usize, &'static Field);

impl<'a> Reader<'a> {
    /// Nothing but white space may follow the body's one value, or the bracket of the list whose one item it is
    fn end(&mut self, listed: bool) -> Result<(), Ended> {
        let mut at = scan::space(self.body, self.at);
        if listed && self.body.at(at) == b']' {
            at = scan::space(self.body, at + 1);
        }
        if at < self.body.len() { self.ends(Fault::new(at, Wanted::End)) } else { Ok(()) }
    }

    /// Ends the reading
    #[cold]
    fn ends<T>(&mut self, why: impl Into<Stop>) -> Result<T, Ended> {
        self.why = Some(why.into());
        Err(Ended)
    }

    /// What a scan gives, or the end of the reading
    #[inline]
    fn ok<T>(&mut self, scanned: Result<T, impl Into<Stop>>) -> Result<T, Ended> {
        match scanned {
            Ok(given) => Ok(given),
            Err(why) => self.ends(why),
        }
    }

    /// Ends the reading where a scan has failed, which is made again to say why
    #[cold]
    #[inline(never)]
    fn blame<T, U>(&mut self, scan: fn(Bytes<'a>, usize) -> Result<U, Fault>, at: usize) -> Result<T, Ended> {
        match scan(self.body, at) {
            Err(why) => self.ends(why),
            Ok(_) => self.ends(Fault::new(at, Wanted::Value)),
        }
    }

    /// Reads a number that begins at `at`; its length
    #[inline]
    fn number(&mut self, at: usize) -> Result<u32, Ended> {
        match scan::number::<Failed>(self.body, at) {
            Ok(end) => self.at = end.get(),
            Err(Failed) => return self.blame(scan::number::<Fault>, at),
        }
        Ok(offset(self.at - at))
    }

    /// Reads `true`, `false` or `null`
    fn literal(&mut self) -> Result<(), Ended> {
        match scan::literal::<Failed>(self.body, self.at) {
            Ok(end) => self.at = end.get(),
            Err(Failed) => return self.blame(scan::literal::<Fault>, self.at),
        }
        Ok(())
    }

    /// Passes over a value that nobody asked for
    fn pass(&mut self) -> Result<(), Ended> {
        self.at = self.ok(skip(self.body, self.at, self.levels))?;
        Ok(())
    }

    fn stop(&mut self, stop: Stop) {
        self.log.stopped = true;
        let around = Around { container: self.open, step: WHOLE };
        let finding = match stop {
            Stop::TooDeep(at) => finding(Code::TooDeep, around, at, Expected::Nothing),
            Stop::Fault(fault) => Finding {
                found: Some(fault.found(&self.body)),
                ..finding(Code::NotJson, around, fault.at, Expected::Token(fault.wanted))
            },
        };
        self.note(finding);
    }

    #[cold]
    fn note(&mut self, finding: Finding) {
        self.log.note(finding, self.limit);
    }

    #[cold]
    fn wrong(&mut self, code: Code, around: Around, at: usize, expected: Expected) {
        self.note(finding(code, around, at, expected));
    }

    /// Steps into a container
    fn enter(&mut self) -> Result<(), Ended> {
        match self.levels.checked_sub(1) {
            Some(levels) => self.levels = levels,
            None => return self.ends(Stop::TooDeep(self.at)),
        }
        Ok(())
    }

    fn record(&mut self, record: &'static Record, around: Around) -> Result<u32, Ended> {
        self.enter()?;
        let (body, start) = (self.body, self.at);
        let container = self.tape.open(around, offset(start), record.fields.len());
        let outside = core::mem::replace(&mut self.open, container);
        let mut seen = 0u64;
        // One more than the place of the last field.
        let mut read = 0;
        self.at = scan::space(body, start + 1);
        if body.at(self.at) == b'}' {
            self.at += 1;
        } else {
            let mut wanted = Wanted::KeyOrBrace;
            loop {
                let key_at = self.at;
                if body.at(key_at) != b'"' {
                    return self.ends(Fault::new(key_at, wanted));
                }
                if let Some((place, known)) = self.key(record, read, around)? {
                    read = place + 1;
                    let step = offset(place);
                    let bit = 1u64 << (step & 63);
                    let here = Around { container, step };
                    if seen & bit == 0 {
                        seen |= bit;
                        let at = self.at;
                        let tag = self.member(&known.shape, here, field(container, step))?;
                        if tag == Tag::Null && known.presence == Presence::Required {
                            self.wrong(Code::MissingField, here, at, Expected::Shape(known.shape));
                        }
                    } else {
                        self.wrong(Code::DuplicateKey, here, key_at, Expected::Nothing);
                        self.pass()?;
                    }
                }
                self.at = scan::space(body, self.at);
                match body.at(self.at) {
                    b',' => self.at = scan::space(body, self.at + 1),
                    b'}' => break self.at += 1,
                    _ => return self.ends(Fault::new(self.at, Wanted::CommaOrBrace)),
                }
                wanted = Wanted::Key;
            }
        }
        let missing = record.wanted & !seen;
        if missing != 0 {
            self.missing(record, container, start, missing);
        }
        self.levels += 1;
        self.open = outside;
        Ok(container)
    }

    #[cold]
    fn missing(&mut self, record: &'static Record, container: u32, at: usize, missing: u64) {
        for (place, known) in record.fields.iter().enumerate().filter(|(place, _)| missing >> place & 1 == 1) {
            let around = Around { container, step: offset(place) };
            let severity = match known.presence {
                Presence::Required => Severity::Error,
                Presence::Expected | Presence::Optional => Severity::Warning,
            };
            self.note(Finding { severity, ..finding(Code::MissingField, around, at, Expected::Shape(known.shape)) });
        }
    }

    /// Reads a key and its colon; the field that it names, or none, and its value is passed over
    #[inline]
    fn key(&mut self, record: &'static Record, read: usize, around: Around) -> Result<Option<Known>, Ended> {
        let start = self.at + 1;
        let block = self.body.block(start);
        let next = record.usual.next(read);
        if let Some(guess) = record.fields.get(next)
            && self.body.has(start, block, &guess.head, guess.key)
        {
            self.colon(start + guess.key.len() + 1)?;
            return Ok(Some((next, guess)));
        }
        self.other_key(record, read, around)
    }

    /// The same, of a key that is not the one that usually comes next
    #[inline(never)]
    fn other_key(&mut self, record: &'static Record, read: usize, around: Around) -> Result<Option<Known>, Ended> {
        let (body, start) = (self.body, self.at + 1);
        let block = body.block(start);
        // What has not come yet is likelier than what has.
        let (before, after) = record.fields.split_at_checked(read).unwrap_or((record.fields, &[]));
        let likely = after.iter().zip(read..).chain(before.iter().zip(0..));
        for (known, place) in likely {
            if body.has(start, block, &known.head, known.key) {
                record.usual.came(read, place);
                self.colon(start + known.key.len() + 1)?;
                return Ok(Some((place, known)));
            }
        }
        let text = self.string_at(start)?;
        self.colon(text.end() + 1)?;
        let key = body.piece(start, text.end());
        let named = spelled_otherwise(record, key, text.is_escaped());
        if named.is_none() {
            if around.container == Around::BODY.container {
                (self.foreign)(key);
            }
            self.pass()?;
        }
        Ok(named)
    }

    #[inline]
    fn colon(&mut self, at: usize) -> Result<(), Ended> {
        // Minified bodies have no blank after it, printed ones have one.
        let (colon, next) = (self.body.at(at), self.body.at(at + 1));
        if colon == b':' && next > b' ' {
            self.at = at + 1;
        } else if colon == b':' && next == b' ' && self.body.at(at + 2) > b' ' {
            self.at = at + 2;
        } else {
            return self.other_colon(at);
        }
        Ok(())
    }

    /// A colon with blanks around it, or none
    #[inline(never)]
    fn other_colon(&mut self, at: usize) -> Result<(), Ended> {
        self.at = self.ok(colon(self.body, at))?;
        Ok(())
    }

    /// Reads a value as [`Reader::value`] does; the commonest, a text or a word, at once
    #[inline]
    fn member(&mut self, shape: &'static Shape, around: Around, into: u32) -> Result<Tag, Ended> {
        let at = self.at;
        if self.body.at(at) == b'"' {
            let (tag, data) = match shape {
                Shape::Text(Form::Free) => self.string()?,
                Shape::Id => match self.string()? {
                    (_, 0) => (Tag::Null, 0),
                    written => written,
                },
                _ => return self.value(shape, around, into),
            };
            self.tape.fill(into, Slot::new(offset(at), tag, data));
            return Ok(tag);
        }
        self.value(shape, around, into)
    }

    /// Reads a value into the slot at `into`; what stands there now
    fn value(&mut self, shape: &'static Shape, around: Around, into: u32) -> Result<Tag, Ended> {
        let (body, at) = (self.body, self.at);
        let first = body.at(at);
        let shape = match shape {
            Shape::Choice(choice) => choice().shapes.iter().find(|shape| shape.begins_with(first)).unwrap_or(shape),
            only => only,
        };
        let (tag, data) = match (shape, first) {
            (Shape::Text(Form::Free) | Shape::Any, b'"') => self.string()?,
            (Shape::Text(form), b'"') => self.text(*form, around)?,
            (Shape::Id, b'"') => match self.string()? {
                (_, 0) => (Tag::Null, 0),
                written => written,
            },
            (Shape::Word(words), b'"') => self.word(words, around)?,
            (Shape::Number(range), b'"') => self.quoted(range, around)?,
            (Shape::Number(range), b'-' | b'0'..=b'9') => {
                let length = self.number(at)?;
                self.range(range, body.piece(at, self.at), around, at);
                (Tag::Number, length)
            }
            (Shape::Id | Shape::Any, b'-' | b'0'..=b'9') => (Tag::Number, self.number(at)?),
            (Shape::Flag, b'"') => self.flag(around)?,
            (Shape::Flag | Shape::Any, first @ (b't' | b'f')) => {
                self.literal()?;
                (if first == b't' { Tag::True } else { Tag::False }, 0)
            }
            (Shape::Word(words), first @ (b't' | b'f')) if let Some(place) = words.literal(first == b't') => {
                self.literal()?;
                (Tag::Word, offset(place))
            }
            (Shape::Record(record), b'{') => (Tag::Record, self.record(record(), around)?),
            (Shape::List(item), b'[') => (Tag::List, self.list(item, around)?),
            (Shape::Map(value, _), b'{') => (Tag::Map, self.map(value, around)?),
            (_, b'n') => {
                self.literal()?;
                (Tag::Null, 0)
            }
            (Shape::Any, _) => {
                self.pass()?;
                (Tag::Json, offset(self.at - at))
            }
            _ => {
                self.pass()?;
                self.wrong(Code::WrongType, around, at, Expected::Shape(*shape));
                (Tag::Absent, 0)
            }
        };
        self.tape.fill(into, Slot::new(offset(at), tag, data));
        Ok(tag)
    }

    /// What a list or map holds is there, or it would not hold it
    fn held(&mut self, shape: &'static Shape, tag: Tag, at: usize, around: Around) {
        if tag == Tag::Null && !matches!(shape, Shape::Any) {
            self.wrong(Code::MissingField, around, at, Expected::Shape(*shape));
        }
    }

    /// Reads a string whose opening quote stands before `start`
    #[inline]
    fn string_at(&mut self, start: usize) -> Result<scan::Text, Ended> {
        match scan::string::<Failed>(self.body, start) {
            Ok(text) => Ok(text),
            Err(Failed) => self.blame(scan::string::<Fault>, start),
        }
    }

    /// Reads a string as it stands; its length
    #[inline]
    fn string(&mut self) -> Result<Written, Ended> {
        let start = self.at + 1;
        let text = self.string_at(start)?;
        self.at = text.end() + 1;
        Ok((if text.is_plain() { Tag::Text } else { Tag::Coded }, offset(text.end() - start)))
    }

    /// What the string says that was read last; only one with escapes has to be decoded
    fn said(&self, (tag, length): Written) -> Cow<'a, str> {
        match tag {
            Tag::Text => Cow::Borrowed(text::plain(self.inside(length))),
            _ => decode(self.inside(length)),
        }
    }

    /// Between the quotes of the string that was read last
    fn inside(&self, length: u32) -> &'a [u8] {
        let end = self.at.saturating_sub(1);
        self.body.piece(end.saturating_sub(length as usize), end)
    }

    fn text(&mut self, form: Form, around: Around) -> Result<Written, Ended> {
        let at = self.at;
        let written = self.string()?;
        if written.1 == 0 {
            return Ok((Tag::Null, 0));
        }
        let said = self.said(written);
        let fits = match form {
            Form::Free => true,
            Form::Date => Date::read(&said).is_some(),
            Form::Time => is_moment(&said) || said.starts_with("/Date(") && Date::read(&said).is_some(),
        };
        if !fits {
            self.wrong(Code::WrongForm, around, at, Expected::Shape(Shape::Text(form)));
        }
        Ok(written)
    }

    fn word(&mut self, words: &'static Words, around: Around) -> Result<Written, Ended> {
        let (at, start) = (self.at, self.at + 1);
        let block = self.body.block(start);
        for (place, ((spelling, _), head)) in words.spellings.iter().zip(words.heads).enumerate() {
            if self.body.has(start, block, head, spelling) {
                self.at = start + spelling.len() + 1;
                return Ok((Tag::Word, offset(place)));
            }
        }
        let written = self.string()?;
        if written.1 == 0 {
            return Ok((Tag::Null, 0));
        }
        let said = decode(self.inside(written.1));
        if let Some(place) = words.spellings.iter().position(|(spelling, _)| *spelling == said) {
            return Ok((Tag::Word, offset(place)));
        }
        self.wrong(Code::UnknownWord, around, at, Expected::Words(words));
        Ok(written)
    }

    fn flag(&mut self, around: Around) -> Result<Written, Ended> {
        let at = self.at;
        let (_, length) = self.string()?;
        let tag = match self.inside(length) {
            b"true" | b"True" => Tag::True,
            b"false" | b"False" => Tag::False,
            b"" => Tag::Null,
            _ => {
                self.wrong(Code::WrongType, around, at, Expected::Shape(Shape::Flag));
                Tag::Absent
            }
        };
        Ok((tag, 0))
    }

    fn quoted(&mut self, range: &'static Range, around: Around) -> Result<Written, Ended> {
        let at = self.at;
        let (_, length) = self.string()?;
        let written = self.inside(length);
        if written.is_empty() {
            return Ok((Tag::Null, 0));
        }
        if Decimal::read(written).is_none() {
            self.wrong(Code::WrongType, around, at, Expected::Shape(Shape::Number(range)));
            return Ok((Tag::Absent, 0));
        }
        if range.wire == Wire::Number {
            self.wrong(Code::NumberAsText, around, at, Expected::Shape(Shape::Number(range)));
        }
        self.range(range, written, around, at);
        Ok((Tag::Quoted, length))
    }

    fn range(&mut self, range: &'static Range, written: &[u8], around: Around, at: usize) {
        if !within(range, written) {
            self.wrong(Code::OutOfRange, around, at, Expected::Range(range));
        }
    }

    fn list(&mut self, item: &'static Shape, around: Around) -> Result<u32, Ended> {
        self.enter()?;
        let (body, start) = (self.body, self.at);
        let container = self.tape.open(around, offset(start), 0);
        let outside = core::mem::replace(&mut self.open, container);
        let mut last = None;
        let mut step = 0;
        self.at = scan::space(body, start + 1);
        if body.at(self.at) == b']' {
            self.at += 1;
        } else {
            loop {
                let cell = self.tape.cell(container, last, 0);
                last = Some(cell);
                let around = Around { container, step };
                let at = self.at;
                let tag = self.value(item, around, cell_slot(cell))?;
                self.held(item, tag, at, around);
                step += 1;
                self.at = scan::space(body, self.at);
                match body.at(self.at) {
                    b',' => self.at = scan::space(body, self.at + 1),
                    b']' => break self.at += 1,
                    _ => return self.ends(Fault::new(self.at, Wanted::CommaOrBracket)),
                }
            }
        }
        self.levels += 1;
        self.open = outside;
        Ok(container)
    }

    fn map(&mut self, value: &'static Shape, around: Around) -> Result<u32, Ended> {
        self.enter()?;
        let start = self.at;
        let container = self.tape.open(around, offset(start), 0);
        let outside = core::mem::replace(&mut self.open, container);
        // Maps nest: each looks only at the keys it has added.
        let first_key = self.map_keys.len();
        let mut last = None;
        self.at = scan::space(self.body, start + 1);
        if self.body.at(self.at) == b'}' {
            self.at += 1;
        } else {
            let mut wanted = Wanted::KeyOrBrace;
            loop {
                let key_at = self.at;
                if self.body.at(key_at) != b'"' {
                    return self.ends(Fault::new(key_at, wanted));
                }
                let text = self.string_at(key_at + 1)?;
                self.colon(text.end() + 1)?;
                let cell = self.tape.cell(container, last, offset(key_at));
                last = Some(cell);
                let key = self.body.piece(key_at + 1, text.end());
                let hash = if text.is_escaped() { hash(decode(key).as_bytes()) } else { hash(key) };
                self.map_keys.push((hash, cell));
                let around = Around { container, step: cell };
                let at = self.at;
                let tag = self.value(value, around, cell_slot(cell))?;
                self.held(value, tag, at, around);
                self.at = scan::space(self.body, self.at);
                match self.body.at(self.at) {
                    b',' => self.at = scan::space(self.body, self.at + 1),
                    b'}' => break self.at += 1,
                    _ => return self.ends(Fault::new(self.at, Wanted::CommaOrBrace)),
                }
                wanted = Wanted::Key;
            }
        }
        // What is carried and not read decides nothing; of all else a verdict may look at either of two.
        let severity = if matches!(value, Shape::Any) { Severity::Warning } else { Severity::Error };
        self.repeated(container, first_key, severity);
        self.levels += 1;
        self.open = outside;
        Ok(container)
    }

    /// Tells of keys that a map gives twice; by sorting their hashes, since a body chooses how many there are, and
    /// could choose them so that they all meet in one place of a table
    fn repeated(&mut self, container: u32, first_key: usize, severity: Severity) {
        let mut keys = self.map_keys.split_off(first_key);
        keys.sort_unstable();
        for pair in keys.windows(2) {
            if let [(one, _), (other, step)] = *pair
                && one == other
            {
                let at = self.tape.word(step + 1) as usize;
                let repeated = finding(Code::DuplicateKey, Around { container, step }, at, Expected::Nothing);
                self.note(Finding { severity, ..repeated });
            }
        }
    }
}

/// The field of a key that is none of the keys as they are declared: by another spelling, or with escapes
fn spelled_otherwise(record: &'static Record, key: &[u8], escaped: bool) -> Option<(usize, &'static Field)> {
    let decoded;
    let name = if escaped {
        decoded = decode(key);
        decoded.as_bytes()
    } else {
        key
    };
    let is = |known: &str| same(known.as_bytes(), name);
    let named = |known: &Field| (escaped && is(known.key)) || known.aliases.iter().any(|alias| is(alias));
    record.fields.iter().enumerate().find(|(_, known)| named(known))
}

fn finding(code: Code, around: Around, at: usize, expected: Expected) -> Finding {
    Finding { code, severity: code.severity(), around, at, expected, found: None }
}

/// Whether a number is in range; short ones, as nearly all are, by plain arithmetic
fn within(range: &Range, written: &[u8]) -> bool {
    if let Some(short) = Short::read(written) {
        return short.is_within(range.min, range.max, range.whole);
    }
    let (mut low, mut high) = ([0; 20], [0; 20]);
    let (low, high) = (spell(range.min, &mut low), spell(range.max, &mut high));
    match (Decimal::read(written), Decimal::read(low), Decimal::read(high)) {
        (Some(number), Some(low), Some(high)) => low <= number && number <= high && (!range.whole || number.is_whole()),
        _ => false,
    }
}

/// The digits of a bound, without an allocation
fn spell(number: i64, into: &mut [u8; 20]) -> &[u8] {
    let mut rest = number.unsigned_abs();
    let mut start = into.len();
    for place in into.iter_mut().rev() {
        *place = b'0' + u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
        start -= 1;
        if rest == 0 {
            break;
        }
    }
    if number < 0 && start > 0 {
        start -= 1;
        if let Some(sign) = into.get_mut(start) {
            *sign = b'-';
        }
    }
    into.get(start..).unwrap_or_default()
}

/// FNV-1a; two keys with one hash are taken for one, which nobody sends but to deceive: that is refused, never missed
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &b| (hash ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

/// An offset in a body that is known to be addressable
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "a body is at most 28 bits long, checked before it is read")]
const fn offset(at: usize) -> u32 {
    at as u32
}
