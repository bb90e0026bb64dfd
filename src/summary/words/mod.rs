//! The words of summaries: one complete table for each language

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

/// Declares the table: a field for each message, or a function if each variant of an enum has a message
macro_rules! table {
    ($($(#[$doc:meta])* $field:ident: $Message:ty,)+) => {
        /// Every message of one language
        #[allow(missing_docs, reason = "each field has the name of its word")]
        pub struct Phrases { $($(#[$doc])* pub $field: $Message),+ }

        #[cfg(not(target_arch = "wasm32"))]
        impl Phrases {
            /// Returns every message with the name of its field
            pub fn all(&self) -> Vec<(&'static str, &'static str)> {
                let mut all = Vec::new();
                $(all.extend(Message::each(&self.$field).into_iter().map(|text| (stringify!($field), text)));)+
                all
            }
        }
    };
}

table! {
    /// Between a name and its value, with its spaces
    colon: &'static str,
    /// Between the integer part and the fraction of a number
    decimal: &'static str,
    /// Between remarks, with its space; not a comma if the language uses commas in numbers
    and: &'static str,
    /// The name of an outcome, at the beginning of a line
    outcome: fn(Outcome) -> &'static str,
    /// The meaning of an outcome
    means: fn(Outcome) -> &'static str,
    /// The name of a body that cannot be judged, at the beginning of a line
    invalid: &'static str,
    /// The meaning of that
    invalid_means: &'static str,
    /// The next step
    todo: fn(Next) -> &'static str,
    /// The result is final
    last: &'static str,
    /// The result is not final
    not_last: &'static str,

    /// Labels for every body
    provider: &'static str,
    event: &'static str,
    next: &'static str,

    /// Headings
    why: &'static str,
    checks: &'static str,
    person: &'static str,
    document: &'static str,
    issues: &'static str,
    /// There are more issues than the table shows
    more: &'static str,

    /// Titles of columns
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
    /// For a check that does not count
    does_not_decide: &'static str,
    /// Before and after the score that a check requires
    at_least: &'static str,
    wanted: &'static str,
    how_severe: fn(Severity) -> &'static str,
    /// The place of an issue about the whole body
    the_body: &'static str,
    line: &'static str,
    column: &'static str,

    /// Labels for a person
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

    /// Labels for a document
    document_kind: fn(DocumentKind) -> &'static str,
    number: &'static str,
    issued_by: &'static str,
    issued: &'static str,
    expires: &'static str,
    holder: &'static str,

    /// The status for the applicant, without reasons
    told: fn(Outcome) -> &'static str,
    /// The status for the applicant if the body cannot be judged
    told_nothing: &'static str,
    /// What the applicant is asked to do
    please: fn(Please) -> &'static str,
}

impl Phrases {
    /// Returns the line and the column of a place
    pub fn position(&self, at: Place) -> String {
        joined(&["(", self.line, " ", &digits(at.line as u64), ", ", self.column, " ", &digits(at.column as u64), ")"])
    }
}

/// What the applicant is asked to do
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Please {
    /// Nothing, because everything is done
    Nothing,
    /// Wait for further news
    Wait,
    /// Complete the requested steps of the same verification
    GoOn,
    /// Start a new verification
    Again,
    /// Contact the organization that requested the verification
    Ask,
}

/// A language: its words, and its translations of rules and issues
#[derive(Clone, Copy)]
pub struct Language {
    /// The words
    pub words: &'static Phrases,
    /// Selects the translation in this language; `None` in English, because rules and issues are written in English
    pub translated: Option<fn(&Translations) -> &'static str>,
    /// The rules with translations
    pub rules: Lists<&'static Rule>,
}

impl Language {
    /// Returns the sentence of a rule; `None` in English and for an unknown rule
    pub fn rule(&self, id: &str) -> Option<&'static str> {
        let translated = self.translated?;
        self.rules.iter().find(|rule| rule.is_called(id)).map(|rule| translated(&rule.translations))
    }

    /// Returns the sentence of a code; `None` in English and for an unknown code
    pub fn code(&self, name: &str) -> Option<&'static str> {
        let translated = self.translated?;
        Code::named(name).map(|code| translated(&code.translations()))
    }
}

/// Returns the language of a locale, or English if this build has no other
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

/// The words of a language, and how to select its translations
type Table = (&'static Phrases, Option<fn(&Translations) -> &'static str>);

/// One message or several, for code that reads all of them
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
