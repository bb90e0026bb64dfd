//! The content of a summary, independent of its format
//!
//! It contains personal data only if the caller asks for it. A summary for the applicant contains neither that nor the
//! checks.

use super::style::{Audience, Locale, Style};
use super::words::{Language, Phrases, Please, language};
use crate::issue::Issue;
use crate::json::pieces::digits;
use crate::json::place::Place;
use crate::model::lists::Lists;
use crate::model::outcome::{Next, Outcome};
use crate::model::rule::Rule;
use crate::model::verdict::{Reason, Verdict};
use crate::model::verification::{Address, Check, Document, Person, Verification};
use crate::verdict::inspection::Inspection;
use std::borrow::Cow;

/// The content of a summary
pub struct Page<'a> {
    /// The language
    pub locale: Locale,
    /// The words of the language
    pub words: &'static Phrases,
    /// The text
    pub says: Says<'a>,
}

/// The text of a summary, for its audience
pub enum Says<'a> {
    /// For people who work with verifications
    Report {
        /// The name of the outcome, and what it means
        outcome: [&'static str; 2],
        /// The provider, if known
        provider: Option<&'a str>,
        /// The event, if known
        event: Option<&'a str>,
        /// The next step, and whether the result is final
        next: Option<[&'static str; 2]>,
        /// The other sections
        sections: Vec<Section<'a>>,
    },
    /// For the applicant: the status, and what to do
    Note([&'static str; 2]),
}

/// A section
pub struct Section<'a> {
    /// The heading
    pub heading: &'static str,
    /// The content under the heading
    pub body: Body<'a>,
}

/// The content under a heading
pub enum Body<'a> {
    /// Rows with a cell in each column
    Table {
        /// The columns
        columns: &'static [Column],
        /// The rows
        rows: Vec<Vec<Cell<'a>>>,
        /// Whether there are more issues than rows
        more: bool,
    },
    /// Names with their values
    List(Rows<'a>),
}

/// A column of a table
pub struct Column {
    /// The title
    pub name: fn(&Phrases) -> &'static str,
    /// Whether plain text, which has less room, includes the column
    pub in_text: bool,
}

/// A piece of text, by its origin
pub enum Cell<'a> {
    /// Our words, in the language of the page
    Ours(Cow<'static, str>),
    /// An English sentence that has no translation
    English(&'a str),
    /// Text of the body
    Theirs(Cow<'a, str>),
    /// The name of a rule or a code
    Name(&'a str),
    /// A place in the body
    Place(&'a str, Option<Place>),
}

const fn column(name: fn(&Phrases) -> &'static str) -> Column {
    Column { name, in_text: true }
}

static REASONS: &[Column] = &[column(|words| words.reason), column(|words| words.rule), column(|words| words.place)];
static CHECKS: &[Column] = &[
    column(|words| words.check),
    Column { name: |words| words.kind, in_text: false },
    column(|words| words.result),
    column(|words| words.remarks),
];
static ISSUES: &[Column] = &[
    column(|words| words.severity),
    column(|words| words.problem),
    column(|words| words.code),
    column(|words| words.place),
];

impl<'a> Page<'a> {
    /// Returns the content of the summary of an inspection
    pub fn of(inspection: &'a Inspection<'_>, style: Style, rules: Lists<&'static Rule>) -> Self {
        let language = language(style.locale, rules);
        let says = match style.audience {
            Audience::Operator => report(inspection, language, style.personal),
            Audience::Applicant => note(inspection, language.words),
        };
        Self { locale: style.locale, words: language.words, says }
    }
}

fn note(inspection: &Inspection<'_>, words: &'static Phrases) -> Says<'static> {
    Says::Note(match inspection {
        Inspection::Read { verdict, .. } => {
            [(words.told)(verdict.outcome), (words.please)(please(verdict.outcome, verdict.next))]
        }
        Inspection::Invalid { .. } => [words.told_nothing, (words.please)(Please::Wait)],
    })
}

fn please(outcome: Outcome, next: Next) -> Please {
    match (outcome, next) {
        (Outcome::Reject | Outcome::Canceled, _) => Please::Ask,
        (Outcome::Pending | Outcome::Retry, Next::AskUser) => Please::GoOn,
        (_, Next::AskUser | Next::Restart) => Please::Again,
        (_, Next::Wait | Next::Fetch | Next::Review) => Please::Wait,
        (_, Next::None) => Please::Nothing,
    }
}

fn report<'a>(inspection: &'a Inspection<'_>, language: Language, personal: bool) -> Says<'a> {
    let words = language.words;
    match inspection {
        Inspection::Read { verification, verdict, issues, truncated, .. } => {
            let Verdict { outcome, r#final, next, provider, event, reasons, .. } = verdict;
            let mut sections = vec![table(words.why, REASONS, reasons, |reason| because(reason, language))];
            if !verification.checks.is_empty() {
                sections.push(table(words.checks, CHECKS, &verification.checks, |check| checked(check, words)));
            }
            if personal {
                people(&mut sections, verification, words);
            }
            problems(&mut sections, issues, *truncated, language);
            Says::Report {
                outcome: [(words.outcome)(*outcome), (words.means)(*outcome)],
                provider: Some(provider),
                event: Some(event),
                next: Some([(words.todo)(*next), if *r#final { words.last } else { words.not_last }]),
                sections,
            }
        }
        Inspection::Invalid { provider, event, issues, truncated } => {
            let mut sections = Vec::new();
            problems(&mut sections, issues, *truncated, language);
            Says::Report {
                outcome: [words.invalid, words.invalid_means],
                provider: provider.as_deref(),
                event: event.as_deref(),
                next: None,
                sections,
            }
        }
    }
}

fn table<'a, T>(
    heading: &'static str,
    columns: &'static [Column],
    of: &'a [T],
    row: impl Fn(&'a T) -> Vec<Cell<'a>>,
) -> Section<'a> {
    Section { heading, body: Body::Table { columns, rows: of.iter().map(row).collect(), more: false } }
}

fn because(reason: &Reason, language: Language) -> Vec<Cell<'_>> {
    let says = language.rule(&reason.rule).map_or(Cell::English(&reason.message), ours);
    vec![says, Cell::Name(&reason.rule), Cell::Place(&reason.pointer, None)]
}

fn checked<'a>(check: &'a Check<'_>, words: &'static Phrases) -> Vec<Cell<'a>> {
    let mut remarks = String::from(if check.counts { "" } else { words.does_not_decide });
    if let Some(score) = check.score {
        if !remarks.is_empty() {
            remarks.push_str(words.and);
        }
        number(score, words, &mut remarks);
        if let Some(threshold) = check.threshold {
            remarks.push_str(words.and);
            remarks.push_str(words.at_least);
            number(threshold, words, &mut remarks);
            remarks.push_str(words.wanted);
        }
    }
    vec![
        Cell::Theirs(check.name.text()),
        ours((words.check_kind)(check.kind)),
        ours((words.check_status)(check.status)),
        Cell::Ours(Cow::Owned(remarks)),
    ]
}

/// Appends a score with four decimal places, which are enough for people
#[allow(clippy::cast_possible_truncation, reason = "no valid score is too large for this")]
fn number(score: f64, words: &Phrases, text: &mut String) {
    let scaled = (score.abs() * 10_000.0).round() as i64;
    if score < 0.0 && scaled != 0 {
        text.push('-');
    }
    text.push_str(&digits(scaled.unsigned_abs() / 10_000));
    let fraction = digits(10_000 + scaled.unsigned_abs() % 10_000);
    let fraction = fraction.get(1..).unwrap_or_default().trim_end_matches('0');
    if !fraction.is_empty() {
        text.push_str(words.decimal);
        text.push_str(fraction);
    }
}

fn people<'a>(sections: &mut Vec<Section<'a>>, verification: &'a Verification<'_>, words: &'static Phrases) {
    let mut section = |heading, rows| sections.push(Section { heading, body: Body::List(rows) });
    if let Some(person) = &verification.person {
        section(words.person, described(person, words));
    }
    for document in &verification.documents {
        section(words.document, depicted(document, words));
    }
}

/// Names with their values
type Rows<'a> = Vec<(&'static str, Cell<'a>)>;

fn described<'a>(person: &'a Person<'_>, words: &Phrases) -> Rows<'a> {
    let mut rows = Vec::new();
    theirs(&mut rows, words.given_name, person.given_name.as_ref());
    theirs(&mut rows, words.middle_name, person.middle_name.as_ref());
    theirs(&mut rows, words.family_name, person.family_name.as_ref());
    theirs(&mut rows, words.full_name, person.full_name.as_ref());
    theirs(&mut rows, words.birth_date, person.birth_date.as_ref());
    theirs(&mut rows, words.gender, person.gender.as_ref());
    theirs(&mut rows, words.nationality, person.nationality.as_ref());
    if let Some(address) = &person.address {
        rows.push((words.address, Cell::Theirs(Cow::Owned(in_one(address)))));
    }
    theirs(&mut rows, words.phone, person.phone.as_ref());
    theirs(&mut rows, words.personal_number, person.personal_number.as_ref());
    rows
}

fn in_one(address: &Address<'_>) -> String {
    let Address { line, city, region, postal_code, country } = address;
    [line, postal_code, city, region, country]
        .into_iter()
        .flatten()
        .map(AsRef::as_ref)
        .collect::<Vec<&str>>()
        .join(", ")
}

fn depicted<'a>(document: &'a Document<'_>, words: &Phrases) -> Rows<'a> {
    let mut rows = Vec::new();
    theirs(&mut rows, words.kind, document.provider_type.as_ref());
    if let (None, Some(kind)) = (&document.provider_type, document.kind) {
        rows.push((words.kind, ours((words.document_kind)(kind))));
    }
    theirs(&mut rows, words.number, document.number.as_ref());
    let country = document.issuing_country.as_ref().or(document.issuing_country_given.as_ref());
    theirs(&mut rows, words.issued_by, country);
    theirs(&mut rows, words.issued, document.issued.as_ref());
    theirs(&mut rows, words.expires, document.expires.as_ref());
    theirs(&mut rows, words.holder, document.holder_name.as_ref());
    rows
}

/// Adds a value of the body, if there is one; a call, because there are many
#[inline(never)]
fn theirs<'a>(rows: &mut Rows<'a>, name: &'static str, value: Option<&'a Cow<'_, str>>) {
    if let Some(value) = value {
        rows.push((name, Cell::Theirs(Cow::Borrowed(value))));
    }
}

fn ours<'a>(words: &'static str) -> Cell<'a> {
    Cell::Ours(Cow::Borrowed(words))
}

fn problems<'a>(sections: &mut Vec<Section<'a>>, issues: &'a [Issue], more: bool, language: Language) {
    if issues.is_empty() {
        return;
    }
    let rows = issues.iter().map(|issue| problem(issue, language)).collect();
    sections.push(Section { heading: language.words.issues, body: Body::Table { columns: ISSUES, rows, more } });
}

fn problem(issue: &Issue, language: Language) -> Vec<Cell<'_>> {
    let Issue { code, severity, pointer, message, rule, at, .. } = issue;
    let by_rule = rule.as_deref().and_then(|rule| language.rule(rule));
    let says = by_rule.or_else(|| language.code(code)).map_or(Cell::English(message), ours);
    vec![ours((language.words.how_severe)(*severity)), says, Cell::Name(code), Cell::Place(pointer, *at)]
}
