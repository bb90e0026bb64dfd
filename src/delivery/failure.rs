//! Why a delivery was not verified: each kind of failure declared once
//!
//! A failure never holds anything of a secret, a header's value or a body.

use crate::issue::{Issue, Severity};

macro_rules! failures {
    ($(#[doc = $doc:literal] $Code:ident = $name:literal, $sentence:literal;)+) => {
        /// What a failure is about: stable, to branch on
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub enum Code { $(#[doc = $doc] $Code),+ }

        impl Code {
            /// Every code there is
            pub const ALL: &'static [Self] = &[$(Self::$Code),+];

            /// Its name in our interface
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Code => $name),+ }
            }

            /// What there is to know about it
            pub const fn page(self) -> &'static str {
                match self { $(Self::$Code => $doc),+ }
            }

            /// One lower-case sentence
            pub const fn sentence(self) -> &'static str {
                match self { $(Self::$Code => $sentence),+ }
            }
        }
    };
}

failures! {
    /// The request does not have a header that the scheme requires; `pointer` names it
    MissingHeader = "missing-header", "a header that the scheme requires is missing";
    /// The request has a header that the scheme reads more than once, so it is unclear which one counts
    DuplicateHeader = "duplicate-header", "a header that the scheme reads is given more than once";
    /// A header does not have the form that the scheme gives it; `expected` says which
    MalformedHeader = "malformed-header", "the header does not have the form that the scheme gives it";
    /// No credential fits the request: another sender, another secret, or another body than the one that was signed
    NoMatch = "no-match", "none of the credentials fits this body and these headers";
    /// The delivery is authentic, but was sent longer ago than `tolerance` allows
    TooOld = "too-old", "the delivery was sent longer ago than the tolerance allows";
    /// The delivery is authentic, but its time of sending is further ahead than `tolerance` allows
    FromTheFuture = "from-the-future", "the delivery was sent later than the tolerance allows";
    /// The body cannot be decrypted, or what was decrypted is no body that can be read; which of them is not said
    DecryptionFailed = "decryption-failed", "the body cannot be decrypted";
    /// Nothing shows who sent the delivery, and the caller has not allowed that
    Unauthenticated = "unauthenticated", "nothing shows who sent this body; pass a credential that authenticates, or set `allowUnauthenticated`";
    /// A secret is empty or consists of white space only
    BlankSecret = "blank-secret", "the secret is empty or blank; is its environment variable set?";
    /// A credential is not one, or the scheme cannot use it
    InvalidCredential = "invalid-credential", "the credential is not valid";
    /// The list of credentials is empty
    NoCredentials = "no-credentials", "expected at least one credential; to verify nothing, name the scheme `none`";
    /// No scheme has this name, or none follows from the provider and the credentials; `expected` lists those that do
    InvalidScheme = "invalid-scheme", "expected the name of a provider or of a scheme";
    /// The key of a token is no longer valid
    ExpiredKey = "expired-key", "the key that the token names has expired";
}

/// Why a delivery was not verified
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Failure {
    /// What it is about
    pub code: Code,
    /// Where in the options or the headers
    pub pointer: String,
    /// One lower-case sentence
    pub message: &'static str,
    /// What would have been right
    pub expected: Vec<&'static str>,
}

impl Failure {
    /// A failure of the delivery as a whole
    pub fn of(code: Code) -> Self {
        Self::at(code, String::new())
    }

    /// A failure at a place
    pub fn at(code: Code, pointer: String) -> Self {
        Self { code, pointer, message: code.sentence(), expected: Vec::new() }
    }

    /// A header has another form than this one
    pub fn malformed(header: &str, expected: &'static str) -> Self {
        Self { expected: vec![expected], ..Self::of_header(Code::MalformedHeader, header) }
    }

    /// A failure of a header
    pub fn of_header(code: Code, header: &str) -> Self {
        Self::at(code, crate::pointer::under("/headers", &header.to_ascii_lowercase()))
    }

    /// A credential cannot be used, and why
    pub fn credential(pointer: &str, message: &'static str) -> Self {
        Self { message, ..Self::at(Code::InvalidCredential, pointer.to_owned()) }
    }

    /// The failure as an issue
    pub fn issue(&self) -> Issue {
        let expected: Vec<_> = self.expected.iter().map(|&text| text.to_owned()).collect();
        Issue {
            code: self.code.name().to_owned(),
            severity: Severity::Error,
            pointer: self.pointer.clone(),
            message: self.message.to_owned(),
            rule: None,
            related: None,
            expected: (!expected.is_empty()).then_some(expected),
            found: None,
            at: None,
        }
    }
}
