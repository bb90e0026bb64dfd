//! The words of summaries: one table for each language, in which nothing can be missing

#[cfg(any(feature = "languages", not(target_arch = "wasm32")))]
mod de;
mod en;
#[cfg(any(feature = "languages", not(target_arch = "wasm32")))]
mod es;
#[cfg(any(feature = "languages", not(target_arch = "wasm32")))]
mod fr;

use super::style::Locale;
use crate::issue::{Code, Severity};
use crate::json::pieces::{digits, joined};
use crate::json::place::Place;
use crate::languages::Translations;
use crate::model::lists::Lists;
use crate::model::outcome::{Next, Outcome};
use crate::model::rule::Rule;
use crate::model::verification::{CheckKind, CheckStatus, DocumentKind};

/// Declares the table: a field for each message, or a function where a message belongs to each case of an enum
macro_rules! table {
    ($($(#[$doc:meta])* $field:ident: $Message:ty,)+) => {
        /// Every message of one language
        #[allow(missing_docs, reason = "a field is named by the word that it holds")]
        pub struct Phrases { $($(#[$doc])* pub $field: $Message),+ }

        #[cfg(not(target_arch = "wasm32"))]
        impl Phrases {
            /// Every message, by the name of its field
            pub fn all(&self) -> Vec<(&'static str, &'static str)> {
                let mut all = Vec::new();
                $(all.extend(Message::each(&self.$field).into_iter().map(|text| (stringify!($field), text)));)+
                all
            }
        }
    };
}

table! {
    /// Between a name and what it names, with its spaces
    colon: &'static str,
    /// Between the whole part and the fraction of a number
    decimal: &'static str,
    /// Between remarks, with its space; no comma where numbers have one
    and: &'static str,
    /// What an outcome is called, at the beginning of a line
    outcome: fn(Outcome) -> &'static str,
    /// What it means
    means: fn(Outcome) -> &'static str,
    /// What a body that cannot be judged is called, at the beginning of a line
    invalid: &'static str,
    /// What that means
    invalid_means: &'static str,
    /// What to do
    todo: fn(Next) -> &'static str,
    /// The provider has said its last word
    last: &'static str,
    /// It has not
    not_last: &'static str,

    /// Names of what is said of every body
    provider: &'static str,
    event: &'static str,
    next: &'static str,

    /// Headings
    why: &'static str,
    checks: &'static str,
    person: &'static str,
    document: &'static str,
    issues: &'static str,
    /// There are more issues than are told
    more: &'static str,

    /// Columns
    reason: &'static str,
    rule: &'static str,
    place: &'static str,
    check: &'static str,
    kind: &'static str,
    result: &'static str,
    remarks: &'static str,
    severity: &'static str,
    problem: &'static str,
    code: &'static str,

    check_kind: fn(CheckKind) -> &'static str,
    check_status: fn(CheckStatus) -> &'static str,
    /// Of a check that does not count
    does_not_decide: &'static str,
    /// What stands before and after the score that a check had to reach
    at_least: &'static str,
    wanted: &'static str,
    how_severe: fn(Severity) -> &'static str,
    /// The place of what is wrong with all of it
    the_body: &'static str,
    line: &'static str,
    column: &'static str,

    /// Of a person
    given_name: &'static str,
    middle_name: &'static str,
    family_name: &'static str,
    full_name: &'static str,
    birth_date: &'static str,
    gender: &'static str,
    nationality: &'static str,
    address: &'static str,
    phone: &'static str,
    personal_number: &'static str,

    /// Of a document
    document_kind: fn(DocumentKind) -> &'static str,
    number: &'static str,
    issued_by: &'static str,
    issued: &'static str,
    expires: &'static str,
    holder: &'static str,

    /// What an outcome is to the person it is about; never why
    told: fn(Outcome) -> &'static str,
    /// What that person is told where a body cannot be judged
    told_nothing: &'static str,
    /// What that person is asked to do
    please: fn(Please) -> &'static str,
}

impl Phrases {
    /// Line and column of a place
    pub fn position(&self, at: Place) -> String {
        joined(&["(", self.line, " ", &digits(at.line as u64), ", ", self.column, " ", &digits(at.column as u64), ")"])
    }
}

/// What the person is asked to do whom a verification is about
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Please {
    /// Nothing: all is done
    Nothing,
    /// Wait until they are told more
    Wait,
    /// Do what is asked for within the same verification
    GoOn,
    /// Begin a new one
    Again,
    /// Turn to those who asked for the verification
    Ask,
}

/// A language: its words, and how it says what rules and issues say
#[derive(Clone, Copy)]
pub struct Language {
    /// Its words
    pub words: &'static Phrases,
    /// Its sentence of several; `None` in English, where rules and issues have it themselves
    pub translated: Option<fn(&Translations) -> &'static str>,
    /// The rules that it has sentences for
    pub rules: Lists<&'static Rule>,
}

impl Language {
    /// What a rule says; `None` in English, and of a rule that this version does not know
    pub fn rule(&self, id: &str) -> Option<&'static str> {
        let translated = self.translated?;
        self.rules.iter().find(|rule| rule.is_called(id)).map(|rule| translated(&rule.translations))
    }

    /// What an issue is about; `None` in English, and of a code that this version does not know
    pub fn code(&self, name: &str) -> Option<&'static str> {
        let translated = self.translated?;
        Code::ALL.iter().find(|code| code.name() == name).map(|code| translated(&code.translations()))
    }
}

/// The language of a locale; English, where no other is built in
pub fn language(locale: Locale, rules: Lists<&'static Rule>) -> Language {
    const EN: Table = (&en::WORDS, None);
    #[cfg(any(feature = "languages", not(target_arch = "wasm32")))]
    let (words, translated): Table = match locale {
        Locale::En => EN,
        Locale::Fr => (&fr::WORDS, Some(|of| of.fr)),
        Locale::Es => (&es::WORDS, Some(|of| of.es)),
        Locale::De => (&de::WORDS, Some(|of| of.de)),
    };
    #[cfg(not(any(feature = "languages", not(target_arch = "wasm32"))))]
    let (words, translated) = {
        let _ = locale;
        EN
    };
    Language { words, translated, rules }
}

/// A language's words, and its sentence of several
type Table = (&'static Phrases, Option<fn(&Translations) -> &'static str>);

/// One message or several, for whoever reads all of them
#[cfg(not(target_arch = "wasm32"))]
trait Message {
    fn each(&self) -> Vec<&'static str>;
}

#[cfg(not(target_arch = "wasm32"))]
impl Message for &'static str {
    fn each(&self) -> Vec<&'static str> {
        vec![self]
    }
}

#[cfg(not(target_arch = "wasm32"))]
macro_rules! of_each {
    ($($Enum:ident: $all:expr;)+) => {$(
        impl Message for fn($Enum) -> &'static str {
            fn each(&self) -> Vec<&'static str> {
                $all.into_iter().map(self).collect()
            }
        }
    )+};
}

#[cfg(not(target_arch = "wasm32"))]
of_each! {
    Outcome: Outcome::ALL;
    Next: Next::ALL;
    Severity: [Severity::Info, Severity::Warning, Severity::Error];
    CheckKind: [
        CheckKind::Document, CheckKind::Liveness, CheckKind::FaceMatch, CheckKind::Data, CheckKind::Watchlist,
        CheckKind::Expiry, CheckKind::Name, CheckKind::Address, CheckKind::Device, CheckKind::Rule, CheckKind::Other,
    ];
    CheckStatus: [
        CheckStatus::Passed, CheckStatus::Failed, CheckStatus::Flagged, CheckStatus::NotPerformed, CheckStatus::Error,
        CheckStatus::Unknown,
    ];
    DocumentKind: [
        DocumentKind::Passport, DocumentKind::DrivingLicence, DocumentKind::IdentityCard, DocumentKind::ResidencePermit,
        DocumentKind::Visa, DocumentKind::Other,
    ];
    Please: [Please::Nothing, Please::Wait, Please::GoOn, Please::Again, Please::Ask];
}
