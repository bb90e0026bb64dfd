//! What a body states about a person and about documents, place by place
//!
//! The same thing is often stated several times: in the machine-readable zone, in the printed text, and in submitted
//! data. The code of a provider collects these places, and the shared rules compare them.

mod dated;
mod days;
mod names;
mod statement;
mod traits;

pub use days::{Checked, Stated, Unread};
pub use names::{NameFinding, NamePart, Naming};
pub use statement::{Of, Origin, Statement};
pub use traits::Trait;

use super::judging::Judging;
use super::rule::Rule;
use crate::identity::mrz::Mrz;
use crate::identity::number;
use crate::schema::date::Parts;
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use crate::schema::tape::Position;
use names::{Names, bit};
use traits::Traits;

/// All statements of a body that can be compared
///
/// Repeated statements about a document are stored once, so a consistent body needs very little memory.
#[derive(Default)]
pub struct Evidence<'a> {
    /// Statements about documents; those about the same document are adjacent
    of_documents: Vec<Statement<'a>>,
    /// Statements about the person, or about no particular document
    general: Vec<Statement<'a>>,
    /// The names of the person
    pub names: Names<'a>,
    /// Sex, nationality and issuer
    traits: Traits<'a>,
    /// The times at which the provider checked
    pub checked: Checked,
    /// Dates that cannot be read
    pub unread: Vec<Unread<'a>>,
    /// Whether a date must be read with the month first
    month_first: bool,
    /// Machine-readable zones with a wrong check digit
    pub unsound: Vec<Position>,
    /// The first machine-readable zone that cannot be read
    pub illegible: Option<Position>,
    /// The first statement beyond `MOST`
    pub beyond: Option<Position>,
    /// The number of stored statements of each kind
    counts: [u32; KINDS],
    /// The number of the current place, counted from 1
    source: u32,
}

/// The number of kinds of statements
const KINDS: usize = Of::Expires as usize + 1;

/// The maximum number of different statements of one kind about one document; the sender controls the count, and each
/// two are compared
const MOST: usize = 16;

/// The maximum number of documents among which the same number is sought
const MOST_DOCUMENTS: usize = 32;

impl<'a> Evidence<'a> {
    /// Returns whether there is anything that a rule could report
    pub fn is_there(&self) -> bool {
        !self.of_documents.is_empty()
            || !self.general.is_empty()
            || !self.unsound.is_empty()
            || self.illegible.is_some()
            || !self.unread.is_empty()
            || self.names.is_there()
            || self.traits.is_there()
    }

    /// Starts another place, to which the following statements belong
    pub fn next_source(&mut self) {
        self.source += 1;
    }

    /// Returns the bit of the current place; the 64th place and later ones have none
    fn source_bit(&self) -> u64 {
        if self.source < 64 { bit(self.source) } else { 0 }
    }

    /// Adds a statement, if the node has a value
    #[inline]
    pub fn states<T: Shaped>(&mut self, of: Of, source: Origin, subject: u32, node: Node<'a, T>) {
        if !node.is_absent() {
            self.stands(of, source, subject, node);
        }
    }

    #[inline(never)]
    fn stands<T: Shaped>(&mut self, of: Of, source: Origin, subject: u32, node: Node<'a, T>) {
        if let Some(text) = node.written() {
            self.says(of, source, subject, text, node.place());
        }
    }

    /// Adds a statement whose text is part of the value at a place
    pub fn says(&mut self, of: Of, source: Origin, subject: u32, text: &'a str, place: Position) {
        if self.is_repeated(of, source, subject, text) {
            return;
        }
        let day = match of {
            Of::Number if text.bytes().all(|byte| byte.is_ascii_whitespace()) => return,
            Of::Number => None,
            Of::BirthDate | Of::Issued | Of::Expires => match self.parts_of(of, text, place) {
                Some(day) => Some(day),
                None => return,
            },
        };
        self.keep(Statement { of, source, subject, text, day, place, sources: 0 });
    }

    /// Adds a name
    pub fn names(&mut self, subject: u32, naming: Naming<'a>) {
        let source = self.source_bit();
        self.names.add(naming, subject, source);
    }

    /// Adds a sex, a nationality or an issuer
    pub fn traits<T: Shaped>(&mut self, of: Trait, subject: u32, node: Node<'a, T>) {
        if !node.is_absent()
            && let Some(text) = node.written()
        {
            self.traits.add(of, subject, text, node.place());
        }
    }

    /// Adds a trait whose text is part of the value at a place
    pub fn has_trait(&mut self, of: Trait, subject: u32, text: &'a str, place: Position) {
        self.traits.add(of, subject, text, place);
    }

    /// Adds a machine-readable zone; returns whether it is one and its check digits are correct
    pub fn zone(&mut self, zone: &Mrz, place: Position) -> bool {
        let sound = zone.is_sound();
        match sound {
            Some(true) => {}
            Some(false) => self.unsound.push(place),
            None if zone.is_french() => {}
            None => self.is_illegible(place),
        }
        sound == Some(true)
    }

    /// Records that a place should contain a machine-readable zone but cannot be read
    #[cold]
    pub fn is_illegible(&mut self, place: Position) {
        self.illegible.get_or_insert(place);
    }

    /// Records that a place repeats an earlier statement letter by letter, so that it needs no further work
    fn is_repeated(&mut self, of: Of, source: Origin, subject: u32, text: &str) -> bool {
        let bit = self.source_bit();
        let is_general = of == Of::BirthDate || subject == 0;
        let group = if is_general { &mut self.general } else { &mut self.of_documents };
        let mut own = group.iter_mut().rev().take_while(|known| is_general || known.subject == subject);
        let Some(known) = own.find(|known| known.of == of && known.text == text) else { return false };
        known.add(source, subject, bit);
        true
    }

    fn keep(&mut self, mut statement: Statement<'a>) {
        let Statement { of, subject, .. } = statement;
        let source = self.source_bit();
        // A person has one date of birth, whatever states it; all other statements are about one document.
        let is_general = of == Of::BirthDate || subject == 0;
        let group = if is_general { &mut self.general } else { &mut self.of_documents };
        let mut count = 0;
        for known in group.iter_mut().rev() {
            if !is_general && known.subject != subject {
                break;
            }
            if known.of == of {
                if known.repeats(&statement) {
                    if known.day != statement.day {
                        known.complete(&statement);
                    }
                    known.add(statement.source, subject, source);
                    return;
                }
                count += 1;
            }
        }
        if count == MOST {
            self.beyond.get_or_insert(statement.place);
            return;
        }
        statement.sources = source;
        group.push(statement);
        if let Some(count) = self.counts.get_mut(of as usize) {
            *count += 1;
        }
    }

    /// Returns all statements of one kind: those about documents first
    fn about(&self, of: Of) -> impl Iterator<Item = &Statement<'a>> {
        self.of_documents.iter().chain(&self.general).filter(move |statement| statement.of == of)
    }

    /// Returns the number of different statements of one kind
    fn count(&self, of: Of) -> u32 {
        self.counts.get(of as usize).copied().unwrap_or(0)
    }

    /// Reports the rule for each statement of one kind that is not the same as another about the same document
    ///
    /// A statement about no particular document may be about any of them: it is reported if no document's statement is
    /// the same. Returns whether anything was reported.
    pub fn compare(
        &self,
        of: Of,
        same: &dyn Fn(&Statement<'a>, &Statement<'a>) -> bool,
        rule: &'static Rule,
        judging: &mut Judging<'_>,
    ) -> bool {
        if self.count(of) < 2 {
            return false;
        }
        let mut differs = false;
        for (at, statement) in self.of_documents.iter().enumerate().filter(|(_, statement)| statement.of == of) {
            let before = self.of_documents.iter().take(at).rev();
            let own = before.take_while(|known| known.subject == statement.subject);
            differs |= tell(statement, own.filter(|known| known.of == of), same, rule, judging);
        }
        let of_documents = || self.of_documents.iter().filter(|known| known.of == of);
        for (at, statement) in self.general.iter().enumerate().filter(|(_, statement)| statement.of == of) {
            let Some(first) = of_documents().next() else {
                let before = self.general.iter().take(at).rev();
                differs |= tell(statement, before.filter(|known| known.of == of), same, rule, judging);
                continue;
            };
            if !of_documents().any(|known| same(known, statement)) {
                differs = true;
                judging.say(rule, statement.place, Some(first.place));
            }
        }
        differs
    }

    /// Calls `tell` with each finding about the names; `alone` says that nothing else in the body speaks against the
    /// person
    pub fn tell_names(&self, alone: bool, tell: &mut dyn FnMut(NameFinding, Position, Option<Position>)) {
        let is_born_out = |one: u64, other: u64| {
            let by_both = |sources: u64| sources & one != 0 && sources & other != 0;
            let is_day = |known: &Statement<'_>| known.day.is_some_and(Parts::is_day_of_a_year);
            let mut births = self.general.iter().filter(|known| known.of == Of::BirthDate && is_day(known));
            let born = births.any(|known| by_both(known.sources));
            alone && (born || self.numbers().any(|known| by_both(known.sources)) || self.same_number(one, other))
        };
        let is_one_document = |one: u64, other: u64| {
            let of =
                |bits: u64| self.numbers().filter(move |known| bit(known.subject) & bits != 0).take(MOST_DOCUMENTS);
            of(one).any(|known| of(other).any(|number| is_same_number(known, number)))
        };
        self.names.tell(&is_born_out, &is_one_document, tell);
    }

    fn numbers(&self) -> impl Iterator<Item = &Statement<'a>> {
        self.about(Of::Number)
    }

    /// Returns whether two places state the same number in two spellings
    fn same_number(&self, one: u64, other: u64) -> bool {
        let of = |bits: u64| self.numbers().filter(move |known| known.sources & bits != 0).take(MOST_DOCUMENTS);
        of(one).any(|known| of(other).any(|number| is_same_number(known, number)))
    }

    /// Calls `tell` with each trait that differs within a document, and each submitted trait that differs from all
    /// documents
    pub fn tell_traits(&self, tell: &mut dyn FnMut(bool, Position, Position)) {
        self.traits.tell(tell);
    }
}

impl Statement<'_> {
    /// Records another place that states the same
    fn add(&mut self, source: Origin, subject: u32, bit: u64) {
        // A full zone may have truncated the number, and so may a copy of it.
        if source == Origin::Machine {
            self.source = Origin::Machine;
        }
        // A date of birth that the person stated may be read from a document too.
        if self.subject == 0 {
            self.subject = subject;
        }
        self.sources |= bit;
    }

    /// Returns whether two statements have the same text or the same date
    fn repeats(&self, other: &Self) -> bool {
        match self.day.zip(other.day) {
            Some((day, other)) => day == other || day.is_one_day(other),
            None => self.text == other.text,
        }
    }

    /// Takes over the full year for a two-digit year
    #[cold]
    fn complete(&mut self, other: &Self) {
        self.day = self.day.zip(other.day).map(|(day, other)| day.and(other));
    }
}

fn is_same_number(one: &Statement<'_>, other: &Statement<'_>) -> bool {
    number::is_same(one.text, other.text, usize::MAX)
}

/// Reports the rule for a statement if an earlier one is not the same, with the first of these
fn tell<'s, 'a: 's>(
    statement: &Statement<'a>,
    before: impl Iterator<Item = &'s Statement<'a>>,
    same: &dyn Fn(&Statement<'a>, &Statement<'a>) -> bool,
    rule: &'static Rule,
    judging: &mut Judging<'_>,
) -> bool {
    let other = before.filter(|known| !same(known, statement)).last();
    if let Some(other) = other {
        judging.say(rule, statement.place, Some(other.place));
    }
    other.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::judging::Sought;
    use crate::model::rule::effects::Contradicts;
    use crate::model::rule::rule;
    use crate::model::rule_override::RuleOverrides;

    rule! {
        /// Differs
        RULE = "differs", Contradicts, "two places differ";
        de = "zwei Stellen unterscheiden sich";
        es = "dos lugares difieren";
        fr = "deux endroits diffèrent";
    }

    const WRITTEN: Origin = Origin::Written;

    /// Returns evidence with each statement at a place of its own, counted from 0
    fn of<'a>(statements: &[(Of, Origin, u32, &'a str)]) -> Evidence<'a> {
        let mut evidence = Evidence::default();
        for (place, &(of, source, subject, text)) in (0..).zip(statements) {
            evidence.says(of, source, subject, text, Position::slot(place));
        }
        evidence
    }

    fn kept(statements: &[(Of, Origin, u32, &str)]) -> usize {
        let evidence = of(statements);
        evidence.of_documents.len() + evidence.general.len()
    }

    /// Returns the places that differ from what is stated about the same document
    fn differ(of_what: Of, statements: &[(Of, Origin, u32, &str)]) -> Vec<Position> {
        let evidence = of(statements);
        let mut judging =
            Judging::new(RuleOverrides::NONE, Vec::new(), Sought { disagreements: false, unknown: false });
        evidence.compare(of_what, &|one, other| one.text == other.text && one.day == other.day, &RULE, &mut judging);
        judging.spoken.iter().map(|spoken| spoken.place).collect()
    }

    #[test]
    fn a_zone_with_a_wrong_check_digit_is_evidence_even_if_nothing_is_stated() {
        assert!(!of(&[]).is_there());
        assert!(!of(&[(Of::Number, WRITTEN, 1, " ")]).is_there());
        assert!(of(&[(Of::Number, WRITTEN, 1, "X1")]).is_there());
        let mut unsound = Evidence::default();
        let zone = Mrz::of("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408112F1204159<<<<<<<6");
        assert!(!unsound.zone(&zone, Position::BODY));
        assert!(unsound.is_there());
    }

    #[test]
    fn a_repeated_statement_about_a_document_is_stored_once() {
        for (of, text, again) in [
            (Of::Number, "X1", "X1"),
            (Of::Expires, "2031-02-03", "03/02/2031"),
            (Of::Issued, "2021-02-03", "03/02/2021"),
        ] {
            assert_eq!(kept(&[(of, WRITTEN, 1, text), (of, WRITTEN, 1, again), (of, WRITTEN, 1, text)]), 1);
            assert_eq!(kept(&[(of, WRITTEN, 1, text), (of, WRITTEN, 2, again)]), 2);
            assert_eq!(kept(&[(of, WRITTEN, 0, text), (of, WRITTEN, 0, again)]), 1);
        }
        // A person has one date of birth, whichever document states it.
        for (first, next) in [(1, 2), (0, 1), (1, 0), (0, 0)] {
            for again in ["1990-02-03", "03/02/1990"] {
                assert_eq!(
                    kept(&[(Of::BirthDate, WRITTEN, first, "1990-02-03"), (Of::BirthDate, WRITTEN, next, again)]),
                    1
                );
            }
        }
        let birth = |text| (Of::BirthDate, WRITTEN, 1, text);
        assert_eq!(kept(&[birth("1990-02-03"), birth("1990-02-04"), birth("1990-02-04")]), 2);
    }

    #[test]
    fn a_statement_that_repeats_another_document_is_still_compared_with_those_of_its_own_document() {
        for (of, text, other) in [(Of::Number, "X1", "X2"), (Of::Expires, "2031-02-03", "2032-02-03")] {
            let statements = |third| [(of, WRITTEN, 1, text), (of, WRITTEN, 2, text), (of, WRITTEN, third, other)];
            assert_eq!(differ(of, &statements(2)), [Position::slot(2)]);
            assert_eq!(differ(of, &statements(3)), []);
        }
    }

    #[test]
    fn statements_about_no_document_are_compared_with_those_before_them() {
        let statements = |other| [(Of::Number, WRITTEN, 0, "X1"), (Of::Number, WRITTEN, 0, other)];
        assert_eq!(differ(Of::Number, &statements("X2")), [Position::slot(1)]);
        assert_eq!(differ(Of::Number, &statements("X1")), []);
    }

    #[test]
    fn a_statement_about_no_particular_document_may_agree_with_any_document() {
        let statements = |submitted| {
            [
                (Of::Number, WRITTEN, 1, "X1"),
                (Of::Number, WRITTEN, 2, "X2"),
                (Of::Number, WRITTEN, 2, "X3"),
                (Of::Number, WRITTEN, 0, submitted),
            ]
        };
        for (submitted, places) in [("X1", &[2][..]), ("X2", &[2]), ("X3", &[2]), ("X4", &[2, 3])] {
            let places: Vec<_> = places.iter().map(|&place| Position::slot(place)).collect();
            assert_eq!(differ(Of::Number, &statements(submitted)), places, "{submitted}");
        }
    }

    #[test]
    fn all_pairs_of_values_are_compared_up_to_the_limit_and_the_first_value_beyond_it_is_reported() {
        let numbers: Vec<String> = (0..=MOST).map(|at| format!("X{at}")).collect();
        let stated = |count: usize| {
            let statements: Vec<_> =
                numbers.iter().take(count).map(|number| (Of::Number, WRITTEN, 1, number.as_str())).collect();
            (differ(Of::Number, &statements).len(), of(&statements).beyond.is_some())
        };
        assert_eq!(stated(MOST), (MOST - 1, false));
        assert_eq!(stated(MOST + 1), (MOST - 1, true));
    }
}
