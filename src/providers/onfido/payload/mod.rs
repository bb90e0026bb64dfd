//! What Onfido sends: version 3.6 of its API, <https://documentation.onfido.com/api/latest/>

mod breakdown;
mod check;
mod properties;
mod report;
mod run;
mod task;
mod webhook;

pub use breakdown::{Finding, Part, PartDetails, SubPart};
pub use check::{Check, CheckResult, CheckStatus};
pub use properties::{
    BarcodeCopy, CaptureMethod, ChipCopy, EvidenceStrength, Extracted, ExtractedCopy, IpReputation, NumberOf,
    Properties, SecurityTier,
};
pub use report::{Report, ReportName, ReportStatus, Reports, SubResult};
pub use run::{Output, Run, RunFailure, RunStatus};
pub use task::Task;
pub use webhook::{Action, ObjectStatus, Payload, Webhook};
