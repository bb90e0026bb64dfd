//! Sex, nationality and issuer, as the zones of a document and what was submitted have them

use crate::identity::country;
use crate::schema::tape::Position;

/// What the zones of a document have beside names, numbers and dates
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Trait {
    /// The holder's sex
    Sex,
    /// The holder's nationality
    Nationality,
    /// The state that issued the document
    Issuer,
}

/// One statement of a trait
struct TraitStatement<'a> {
    of: Trait,
    subject: u32,
    text: &'a str,
    place: Position,
}

/// The traits of a body
///
/// What repeats the first of its document is not kept.
#[derive(Default)]
pub struct Traits<'a> {
    statements: Vec<TraitStatement<'a>>,
}

/// Statements of one document that are looked back at
const MOST: usize = 16;

impl<'a> Traits<'a> {
    /// Whether there is something to compare
    pub fn is_there(&self) -> bool {
        self.statements.len() > 1
    }

    /// Adds a statement of a document, 0 of what was submitted
    pub fn add(&mut self, of: Trait, subject: u32, text: &'a str, place: Position) {
        let own = self.of(subject).filter(|known| known.of == of);
        if own.take(MOST).all(|known| known.text != text) {
            self.statements.push(TraitStatement { of, subject, text, place });
        }
    }

    /// The last statements of a document
    fn of(&self, subject: u32) -> impl Iterator<Item = &TraitStatement<'a>> {
        self.statements.iter().rev().take_while(move |known| known.subject == subject)
    }

    /// Whether two statements that may differ have other letters: of nearly every body nothing has to be made of them
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

    /// Tells of each statement that differs from the first of its document (true), and of each that was submitted and
    /// differs from what every document says (false)
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

/// What a statement says, in one spelling; none if it is no word or code that can be compared
fn value(of: Trait, given: &str) -> Option<&str> {
    match of {
        Trait::Sex => sex(given),
        Trait::Nationality | Trait::Issuer => country::in_zone(given),
    }
}

/// Whether a statement may have a value: of a country only a code has one
fn may_have_value(of: Trait, given: &str) -> bool {
    of == Trait::Sex || country::may_be_code(given)
}

/// The letter that a passport has for a sex; none for X and for words that are not known
fn sex(given: &str) -> Option<&'static str> {
    let given = given.trim_matches('<');
    let is = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(given));
    match () {
        () if is(&["F", "female", "woman"]) => Some("F"),
        () if is(&["M", "male", "man"]) => Some("M"),
        () => None,
    }
}
