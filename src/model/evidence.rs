//! What a body states of a person and of documents, place by place
//!
//! One thing is often stated several times: by the machine-readable zone, by what people read, by what was submitted.
//! A provider's code says where; the rules that compare are everybody's.

use super::judging::Judging;
use super::mrz::Zone;
use super::name;
use super::rule::Rule;
use crate::schema::date::Date;
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use crate::schema::tape::Position;

/// What a statement is about
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Of {
    /// First names
    GivenName,
    /// Last names
    FamilyName,
    /// Of the person
    BirthDate,
    /// Of a document
    Number,
    /// When a document was issued
    Issued,
    /// The last day of a document
    Expires,
}

/// Who states it
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Source {
    /// The machine-readable zone, which has capital letters only and cuts what is too long
    Machine,
    /// Anything else: what people read, what was submitted, what the provider makes of all
    Written,
}

/// One statement; it holds what the body says, so it cannot be printed
pub struct Statement<'a> {
    /// What it is about
    pub of: Of,
    /// Who states it
    pub source: Source,
    /// Of which document; 0 is what was submitted or is said of the person, and may be any document's
    pub subject: u32,
    /// As written, escapes resolved
    pub text: &'a str,
    /// The day that it is, if it is about one
    pub day: Option<Date>,
    /// Where
    pub place: Position,
    /// The first about it of its document
    leads: bool,
}

/// A day that a body states, and where
#[derive(Clone, Copy, Debug)]
pub struct Stated {
    /// The day
    pub day: Date,
    /// Where
    pub place: Position,
}

/// Everything a body states that can be compared
///
/// What is the same as the first about it, byte by byte or day by day, says nothing new and is not kept: of a body that
/// agrees with itself next to nothing is.
#[derive(Default)]
pub struct Evidence<'a> {
    /// In the body's order; those of one document stand together, as the document does in its body
    statements: Vec<Statement<'a>>,
    /// When the provider checked
    pub checked: Option<Stated>,
    /// Of several documents each is the same person's
    pub of_one_person: bool,
    /// Machine-readable zones that do not bear out their own check digits
    pub unsound: Vec<Position>,
    /// Where the last that leads stands, about each thing; counted from 1
    leading: [u32; KINDS],
    /// About which things something else is stated than the first of a document: a bit each
    others: u32,
    /// Letters of the longest name of either kind in the machine-readable zone of the last document that has some
    letters: (u32, Letters),
    /// The documents whose machine-readable zones may have cut a name, in the order of their numbers
    full: Vec<u32>,
}

/// How many letters names have
#[derive(Clone, Copy, Default)]
struct Letters {
    given: usize,
    family: usize,
}

/// How many things there are to state
const KINDS: usize = Of::Expires as usize + 1;

/// Statements of a usual body that differ from one another, made room for at once
const USUAL: usize = 16;

/// Documents that what is nobody's in particular is compared with; a body chooses how many there are of either
const MOST_DOCUMENTS: usize = 100;

/// Letters that a machine-readable zone has for both names together, at the least (TD1)
const FULL: usize = 27;

impl<'a> Evidence<'a> {
    /// Something is stated that a rule may speak of
    pub fn is_there(&self) -> bool {
        !self.statements.is_empty() || !self.unsound.is_empty()
    }

    /// Something is stated, if anything stands there
    #[inline]
    pub fn states<T: Shaped>(&mut self, of: Of, source: Source, subject: u32, node: Node<'a, T>) {
        if !node.is_absent() {
            self.stands(of, source, subject, node);
        }
    }

    #[inline(never)]
    fn stands<T: Shaped>(&mut self, of: Of, source: Source, subject: u32, node: Node<'a, T>) {
        if let Some(text) = node.written() {
            self.says(of, source, subject, text, node.place());
        }
    }

    /// The same of a text that is part of what stands at a place
    pub fn says(&mut self, of: Of, source: Source, subject: u32, text: &'a str, place: Position) {
        if self.repeats(of, source, subject, text) {
            return;
        }
        let is_day = matches!(of, Of::BirthDate | Of::Issued | Of::Expires);
        let day = if is_day { Date::read(text) } else { None };
        // What cannot be compared says nothing, and nothing is to be held against it.
        let tells = match of {
            Of::GivenName | Of::FamilyName => name::is_comparable(text),
            Of::Number => !text.chars().all(char::is_whitespace),
            Of::BirthDate | Of::Issued | Of::Expires => day.is_some(),
        };
        if tells {
            self.keep(Statement { of, source, subject, text, day, place, leads: false });
        }
    }

    /// A day is stated
    pub fn dates(&mut self, of: Of, source: Source, subject: u32, day: Date, place: Position) {
        let text = "";
        self.keep(Statement { of, source, subject, text, day: Some(day), place, leads: false });
    }

    /// A machine-readable zone stands there, or something else; true if it is one and bears out its own check digits
    pub fn zone(&mut self, zone: &Zone, place: Position) -> bool {
        let sound = zone.is_sound();
        if sound == Some(false) {
            self.unsound.push(place);
        }
        sound == Some(true)
    }

    /// The provider says when it checked; the first that can be read holds
    pub fn checked_at<T: Shaped>(&mut self, node: Node<'a, T>) {
        if self.checked.is_none() {
            let day = node.written().and_then(Date::read);
            self.checked = day.map(|day| Stated { day, place: node.place() });
        }
    }

    /// The last statement about something that was the first of its document
    fn leader(&self, of: Of) -> Option<&Statement<'a>> {
        let place = self.leading.get(of as usize)?.checked_sub(1)?;
        self.statements.get(place as usize)
    }

    /// The person is born once, whoever says it; anything else is said of one document
    fn is_beside(leader: &Statement<'a>, subject: u32) -> bool {
        leader.of == Of::BirthDate || leader.subject == subject && subject != 0
    }

    /// It is what the first of its document says, letter by letter
    ///
    /// Names in machine-readable zones are kept, for how many letters they have together says whether one was cut, and
    /// so is every day of issue, for each is compared with the day of birth.
    fn repeats(&self, of: Of, source: Source, subject: u32, text: &str) -> bool {
        let is_name = matches!(of, Of::FamilyName | Of::GivenName);
        of != Of::Issued
            && !(is_name && source == Source::Machine)
            && self.leader(of).is_some_and(|leader| Self::is_beside(leader, subject) && leader.text == text)
    }

    fn keep(&mut self, mut statement: Statement<'a>) {
        let Statement { of, source, subject, day, .. } = statement;
        let leader = self.leader(of);
        statement.leads = match of {
            Of::BirthDate => leader.is_none(),
            _ => subject != 0 && leader.is_none_or(|leader| leader.subject != subject),
        };
        let repeats = |leader: &Statement<'a>| Self::is_beside(leader, subject) && leader.day == day;
        if day.is_some() && of != Of::Issued && leader.is_some_and(repeats) {
            return;
        }
        if source == Source::Machine && matches!(of, Of::FamilyName | Of::GivenName) {
            self.count(of, subject, name::length(statement.text));
        }
        if self.statements.is_empty() {
            self.statements.reserve(USUAL);
        }
        let leads = statement.leads;
        self.others |= u32::from(!leads) << of as u32;
        self.statements.push(statement);
        if leads && let Some(place) = self.leading.get_mut(of as usize) {
            *place = u32::try_from(self.statements.len()).unwrap_or(0);
        }
    }

    /// Counts the letters of a name in a document's machine-readable zone, which a body may state more than once
    fn count(&mut self, of: Of, subject: u32, letters: usize) {
        if self.letters.0 != subject {
            self.letters = (subject, Letters::default());
        }
        let Letters { given, family } = &mut self.letters.1;
        let before = *given + *family;
        let longest = if of == Of::GivenName { &mut *given } else { &mut *family };
        *longest = letters.max(*longest);
        if before < FULL && *given + *family >= FULL {
            self.full.push(subject);
        }
    }

    /// Whether a name stands in a machine-readable zone that has no room for more
    pub fn may_be_cut(&self, name: &Statement<'a>) -> bool {
        name.source == Source::Machine && self.full.binary_search(&name.subject).is_ok()
    }

    /// Something else is stated about one thing than what is stated first
    fn has_others(&self, of: Of) -> bool {
        self.others >> of as u32 & 1 == 1
    }

    /// Every statement about one thing
    fn about(&self, of: Of) -> impl Iterator<Item = &Statement<'a>> {
        self.statements.iter().filter(move |statement| statement.of == of)
    }

    /// Lets a rule speak of each statement about one thing that is not the same as the first about it of the same
    /// document
    ///
    /// What is nobody's in particular may be about any of the documents: the rule speaks of it, and of the first of all,
    /// where it is the same as none of them says first.
    pub fn compare(
        &self,
        of: Of,
        same: &dyn Fn(&Statement<'a>, &Statement<'a>) -> bool,
        rule: &'static Rule,
        judging: &mut Judging<'_>,
    ) {
        if !self.has_others(of) {
            return;
        }
        let mut leader = None;
        for statement in self.about(of).filter(|statement| statement.subject != 0) {
            match leader {
                Some(first) if !statement.leads => {
                    if !same(first, statement) {
                        judging.say(rule, statement.place, Some(first.place));
                    }
                }
                _ => leader = Some(statement),
            }
        }
        let mut alone = None;
        for statement in self.about(of).filter(|statement| statement.subject == 0) {
            let mut firsts = self.about(of).filter(|first| first.leads).take(MOST_DOCUMENTS).chain(alone);
            let Some(first) = firsts.next() else {
                alone = Some(statement);
                continue;
            };
            if !same(first, statement) && !firsts.any(|first| same(first, statement)) {
                judging.say(rule, statement.place, Some(first.place));
            }
        }
    }

    /// Lets a rule speak of each document whose first statement about one thing is not the same as the first document's
    pub fn compare_documents(
        &self,
        of: Of,
        same: &dyn Fn(&Statement<'a>, &Statement<'a>) -> bool,
        rule: &'static Rule,
        judging: &mut Judging<'_>,
    ) {
        let mut firsts = self.about(of).filter(|statement| statement.leads);
        let Some(known) = firsts.next() else { return };
        for first in firsts.filter(|first| !same(known, first)) {
            judging.say(rule, first.place, Some(known.place));
        }
    }

    /// Some document has a last day
    pub fn dated(&self) -> bool {
        self.about(Of::Expires).next().is_some()
    }

    /// The days stated about one thing
    pub fn days(&self, of: Of) -> impl Iterator<Item = Stated> {
        self.about(of).filter_map(|statement| Some(Stated { day: statement.day?, place: statement.place }))
    }

    /// Lets a rule speak of each document whose last day is more than some days before another; of one document once
    pub fn expired(
        &self,
        on: Date,
        tolerated: i64,
        beside: Option<Position>,
        rule: &'static Rule,
        judging: &mut Judging<'_>,
    ) {
        let mut told = None;
        for expiry in self.about(Of::Expires) {
            let expired = expiry.day.is_some_and(|last| on.epoch_days() - last.epoch_days() > tolerated);
            // Of one document one reason: its statements stand together.
            if expired && told != Some(expiry.subject) {
                told = Some(expiry.subject);
                judging.say(rule, expiry.place, beside);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::judging::Sought;
    use crate::model::rule::effects::Contradicts;
    use crate::model::rule::rule;
    use crate::model::treatment::Treatments;

    rule! {
        /// Differs
        RULE = "differs", Contradicts, "two places differ";
    }

    const MACHINE: Source = Source::Machine;
    const WRITTEN: Source = Source::Written;

    /// Every statement at a place of its own, counted from 0
    fn of<'a>(statements: &[(Of, Source, u32, &'a str)]) -> Evidence<'a> {
        let mut evidence = Evidence::default();
        for (place, &(of, source, subject, text)) in (0..).zip(statements) {
            evidence.says(of, source, subject, text, Position::slot(place));
        }
        evidence
    }

    fn kept(statements: &[(Of, Source, u32, &str)]) -> usize {
        of(statements).statements.len()
    }

    /// The places that differ from what is said of the same document
    fn differ(of_what: Of, statements: &[(Of, Source, u32, &str)]) -> Vec<Position> {
        let evidence = of(statements);
        let mut judging = Judging::new(Treatments::NONE, Vec::new(), Sought { disagreements: false, unknown: false });
        evidence.compare(of_what, &|one, other| one.text == other.text && one.day == other.day, &RULE, &mut judging);
        judging.spoken.iter().map(|spoken| spoken.place).collect()
    }

    #[test]
    fn a_zone_that_is_unsound_is_there_though_nothing_is_stated() {
        assert!(!of(&[]).is_there());
        assert!(!of(&[(Of::Number, WRITTEN, 1, " "), (Of::Expires, WRITTEN, 1, "soon")]).is_there());
        assert!(of(&[(Of::Number, WRITTEN, 1, "X1")]).is_there());
        let mut unsound = Evidence::default();
        let zone = Zone::of("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408112F1204159<<<<<<<6");
        assert!(!unsound.zone(&zone, Position::BODY));
        assert!(unsound.is_there());
    }

    #[test]
    fn what_is_said_again_of_one_document_is_kept_once() {
        for (of, text, again) in [
            (Of::Number, "X1", "X1"),
            (Of::FamilyName, "Smith", "Smith"),
            (Of::GivenName, "Ann", "Ann"),
            (Of::Expires, "2031-02-03", "03/02/2031"),
        ] {
            assert_eq!(kept(&[(of, WRITTEN, 1, text), (of, WRITTEN, 1, again), (of, WRITTEN, 1, text)]), 1);
            assert_eq!(kept(&[(of, WRITTEN, 1, text), (of, WRITTEN, 2, again)]), 2);
            assert_eq!(kept(&[(of, WRITTEN, 0, text), (of, WRITTEN, 0, again)]), 2);
        }
        // A person is born once, of whichever document it is said.
        for (first, next) in [(1, 2), (0, 1), (1, 0), (0, 0)] {
            for again in ["1990-02-03", "03/02/1990"] {
                assert_eq!(
                    kept(&[(Of::BirthDate, WRITTEN, first, "1990-02-03"), (Of::BirthDate, WRITTEN, next, again)]),
                    1
                );
            }
        }
        let birth = |text| (Of::BirthDate, WRITTEN, 1, text);
        assert_eq!(kept(&[birth("1990-02-03"), birth("1990-02-04"), birth("1990-02-04")]), 3);
    }

    #[test]
    fn names_in_zones_and_days_of_issue_are_kept_each_time() {
        for (of, text) in [(Of::FamilyName, "SMITH"), (Of::GivenName, "ANN")] {
            assert_eq!(kept(&[(of, MACHINE, 1, text), (of, MACHINE, 1, text)]), 2);
        }
        assert_eq!(kept(&[(Of::Number, MACHINE, 1, "X1"), (Of::Number, MACHINE, 1, "X1")]), 1);
        for again in ["2021-02-03", "03/02/2021"] {
            assert_eq!(kept(&[(Of::Issued, WRITTEN, 1, "2021-02-03"), (Of::Issued, WRITTEN, 1, again)]), 2);
        }
    }

    #[test]
    fn a_document_that_says_first_what_another_does_is_still_held_to_it() {
        for (of, text, other) in [(Of::Number, "X1", "X2"), (Of::Expires, "2031-02-03", "2032-02-03")] {
            let statements = |third| [(of, WRITTEN, 1, text), (of, WRITTEN, 2, text), (of, WRITTEN, third, other)];
            assert_eq!(differ(of, &statements(2)), [Position::slot(2)]);
            assert_eq!(differ(of, &statements(3)), []);
        }
    }

    #[test]
    fn of_what_no_document_says_each_is_compared_with_the_first() {
        let statements = |other| [(Of::Number, WRITTEN, 0, "X1"), (Of::Number, WRITTEN, 0, other)];
        assert_eq!(differ(Of::Number, &statements("X2")), [Position::slot(1)]);
        assert_eq!(differ(Of::Number, &statements("X1")), []);
    }

    #[test]
    fn what_is_nobody_s_in_particular_is_as_any_document_says_first() {
        let statements = |submitted| {
            [
                (Of::Number, WRITTEN, 1, "X1"),
                (Of::Number, WRITTEN, 2, "X2"),
                (Of::Number, WRITTEN, 2, "X3"),
                (Of::Number, WRITTEN, 0, submitted),
            ]
        };
        for (submitted, places) in [("X1", &[2][..]), ("X2", &[2]), ("X3", &[2, 3]), ("X4", &[2, 3])] {
            let places: Vec<_> = places.iter().map(|&place| Position::slot(place)).collect();
            assert_eq!(differ(Of::Number, &statements(submitted)), places, "{submitted}");
        }
    }

    #[test]
    fn a_zone_is_full_by_the_longest_names_of_its_own_document() {
        let may_be_cut = |statements: &[(Of, Source, u32, &str)]| {
            let evidence = of(statements);
            evidence.statements.iter().map(|name| evidence.may_be_cut(name)).collect::<Vec<_>>()
        };
        let (long, rest, short) = ("WOLFESCHLEGELSTEINHAUSEN", "ANN", "AN");
        let names =
            |subject, given| [(Of::FamilyName, MACHINE, subject, long), (Of::GivenName, MACHINE, subject, given)];
        assert_eq!(may_be_cut(&names(1, rest)), [true, true]);
        assert_eq!(may_be_cut(&names(1, short)), [false, false]);
        // Each document by itself
        assert_eq!(may_be_cut(&[names(1, short), names(2, rest)].concat()), [false, false, true, true]);
        assert_eq!(
            may_be_cut(&[(Of::FamilyName, MACHINE, 1, long), (Of::GivenName, MACHINE, 2, rest)]),
            [false, false]
        );
        // Letters of both names fill it together, not one by another.
        let piecemeal = [
            (Of::FamilyName, MACHINE, 1, "WOLFES"),
            (Of::GivenName, MACHINE, 1, "ALEXAND"),
            (Of::FamilyName, MACHINE, 1, long),
        ];
        assert_eq!(may_be_cut(&piecemeal), [true, true, true]);
        assert_eq!(may_be_cut(&piecemeal[..2]), [false, false]);
    }
}
