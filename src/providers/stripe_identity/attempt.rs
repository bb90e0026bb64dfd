//! What an attempt that failed leads to, by the code of its error
//!
//! <https://docs.stripe.com/identity/handle-verification-outcomes>

use super::payload::{ErrorCode, Failure};
use super::rules::{
    stripe_identity_attempt_abandoned, stripe_identity_attempt_failed, stripe_identity_attempt_suspicious,
    stripe_identity_attempt_unsupported, stripe_identity_error_code_unknown,
};
use crate::model::judging::Judging;
use crate::model::rule::Rule;
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use crate::schema::tape::Position;

/// Decides by the code of an error, or by the word that says that there is one
pub fn decide<'a, T: Shaped>(error: Node<'a, Failure>, word: Node<'a, T>, judging: &mut Judging<'a>) {
    let code = error.code();
    if let Some(known) = code.word() {
        judging.stated = Judging::quote(code);
        judging.decide(rule(&known), code);
    } else {
        judging.stated = Judging::quote(word);
        judging.decide(&stripe_identity_attempt_failed::RULE, word);
    }
}

/// Returns the place of what an error says: of its code, or of its reason; `None` if it says neither
pub fn said(error: Node<'_, Failure>) -> Option<Position> {
    let (code, reason) = (error.code(), error.reason());
    if code.is_absent() { (!reason.is_absent()).then(|| reason.place()) } else { Some(code.place()) }
}

fn rule(code: &ErrorCode) -> &'static Rule {
    match code {
        ErrorCode::Abandoned | ErrorCode::ConsentDeclined => &stripe_identity_attempt_abandoned::RULE,
        ErrorCode::CountryNotSupported
        | ErrorCode::DeviceNotSupported
        | ErrorCode::DocumentTypeNotAllowed
        | ErrorCode::DocumentTypeNotSupported
        | ErrorCode::UnderSupportedAge => &stripe_identity_attempt_unsupported::RULE,
        ErrorCode::DocumentUnverifiedOther
        | ErrorCode::IdNumberMismatch
        | ErrorCode::SelfieFaceMismatch
        | ErrorCode::SelfieManipulated => &stripe_identity_attempt_suspicious::RULE,
        ErrorCode::DocumentExpired
        | ErrorCode::EmailUnverifiedOther
        | ErrorCode::EmailVerificationDeclined
        | ErrorCode::IdNumberInsufficientDocumentData
        | ErrorCode::IdNumberUnverifiedOther
        | ErrorCode::PhoneUnverifiedOther
        | ErrorCode::PhoneVerificationDeclined
        | ErrorCode::SelfieDocumentMissingPhoto
        | ErrorCode::SelfieUnverifiedOther => &stripe_identity_attempt_failed::RULE,
        ErrorCode::Other(_) => &stripe_identity_error_code_unknown::RULE,
    }
}
