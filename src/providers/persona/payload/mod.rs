//! What Persona sends: events, inquiries, verifications and reports
//!
//! The fields and words are those of Persona's own description of its API, in all of its versions:
//! <https://github.com/persona-id/persona-openapi>. Every vocabulary there is open. A webhook has its keys in kebab, snake
//! or camel case, as its team has chosen, and may leave out any attribute, relationship or included object.

mod event;
mod inquiry;
mod links;
mod lists;
mod related;
mod report;
mod session;
mod words;

pub use event::{
    InquiryEvent, ReportEvent, ReportEventAttributes, SessionEvent, VerificationEvent, VerificationEventAttributes,
};
pub use inquiry::{Inquiry, InquiryAttributes, InquiryBody, InquiryField, InquiryStatus};
pub use lists::{IgnoredMatch, Listed, MatchedList};
pub use related::{
    Check, CheckResult, Related, RelatedAttributes, RelatedStatus, RelatedType, Requirement, Verification,
    VerificationBody,
};
pub use report::{Report, ReportAttributes, ReportBody, ReportStatus};
pub use words::{InquiryEventName, ReportEventName, VerificationEventName};
