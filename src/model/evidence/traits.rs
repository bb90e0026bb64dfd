//! Sex, nationality and issuer, from the zones of a document and from submitted data

use crate::identity::country;
use crate::schema::tape::Position;

/// What the zone of a document contains besides names, numbers and dates
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Trait {
    /// The holder's sex
    Sex,
    /// The holder's nationality
    Nationality,
    /// The state that issued the document
    Issuer,
}

/// A statement of a trait
struct TraitStatement<'a> {
    of: Trait,
    subject: u32,
    text: &'a str,
    place: Position,
}

/// The traits that a body states
///
/// A statement that repeats an earlier one about the same document is not stored.
#[derive(Default)]
pub struct Traits<'a> {
    statements: Vec<TraitStatement<'a>>,
}

/// The maximum number of statements about one document among which a repetition is recognised
const MOST: usize = 16;

impl<'a> Traits<'a> {
    /// Returns whether there is anything to compare
    pub fn is_there(&self) -> bool {
        self.statements.len() > 1
    }

    /// Adds a statement about a document, or about submitted data if `subject` is 0
    pub fn add(&mut self, of: Trait, subject: u32, text: &'a str, place: Position) {
        let own = self.of(subject).filter(|known| known.of == of);
        if own.take(MOST).all(|known| known.text != text) {
            self.statements.push(TraitStatement { of, subject, text, place });
        }
    }

    /// Returns the last statements about a document
    fn of(&self, subject: u32) -> impl Iterator<Item = &TraitStatement<'a>> {
        self.statements.iter().rev().take_while(move |known| known.subject == subject)
    }

    /// Returns whether two statements have different texts; in nearly every body none do, so nothing more is compared
    fn may_differ(&self, of: Trait) -> bool {
        let mut before: Option<&TraitStatement<'a>> = None;
        self.statements.iter().filter(|known| known.of == of && may_have_value(of, known.text)).any(|statement| {
            let known = before.replace(statement);
            known.is_some_and(|known| {
                let of_one = known.subject == statement.subject || known.subject == 0 || statement.subject == 0;
                of_one && known.text != statement.text
            })
        })
    }

    /// Calls `tell` with each statement that differs from the first about its document (`true`), and with each
    /// submitted one that differs from those of all documents (`false`)
    pub fn tell(&self, tell: &mut dyn FnMut(bool, Position, Position)) {
        let all = [Trait::Sex, Trait::Nationality, Trait::Issuer];
        for of in all.into_iter().filter(|&of| self.may_differ(of)) {
            let about = || self.statements.iter().filter(move |known| known.of == of);
            let mut first = None;
            for statement in about().filter(|known| known.subject != 0) {
                let Some(value) = value(of, statement.text) else { continue };
                match first {
                    Some((subject, known, place)) if subject == statement.subject => {
                        if known != value {
                            tell(true, statement.place, place);
                        }
                    }
                    _ => first = Some((statement.subject, value, statement.place)),
                }
            }
            let Some((_, _, place)) = first else { continue };
            for statement in about().filter(|known| known.subject == 0).take(MOST) {
                let Some(submitted) = value(of, statement.text) else { continue };
                let mut documents = about().filter(|known| known.subject != 0);
                if documents.all(|known| value(of, known.text) != Some(submitted)) {
                    tell(false, statement.place, place);
                }
            }
        }
    }
}

/// Returns a statement in a normal form, or `None` if it is not a known word or code
fn value(of: Trait, given: &str) -> Option<&str> {
    match of {
        Trait::Sex => sex(given),
        Trait::Nationality | Trait::Issuer => country::in_zone(given).map(country::state),
    }
}

/// Returns whether a statement may have a normal form; countries have one only if they are codes
fn may_have_value(of: Trait, given: &str) -> bool {
    of == Trait::Sex || country::may_be_code(given)
}

/// Returns the letter for a sex in a passport, or `None` for X and unknown words
fn sex(given: &str) -> Option<&'static str> {
    let given = given.trim_matches('<');
    let is = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(given));
    match () {
        () if is(&["F", "female", "woman"]) => Some("F"),
        () if is(&["M", "male", "man"]) => Some("M"),
        () => None,
    }
}
