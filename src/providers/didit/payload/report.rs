//! What every report has: a status and warnings

use crate::schema::record::record;
use crate::schema::scalar::{Any, Id, Text};
use crate::schema::words::words;

words! {
    /// The status of a report
    pub enum ReportStatus {
        NotFinished = "Not Finished",
        Approved = "Approved",
        Declined = "Declined",
        InReview = "In Review",
        /// Of documents, phones and e-mail addresses
        Expired = "Expired",
        /// Of all other reports
        ResubRequested = "Resub Requested",
    }
}

words! {
    /// What the workflow does about a risk
    pub enum LogType {
        /// It declines
        Error = "error",
        /// It asks for a review
        Warning = "warning",
        /// It does nothing
        Information = "information",
    }
}

record! {
    /// A risk that a report found
    pub struct Warning {
        /// The words differ from those of `features`: `FACEMATCH`, `PROOF_OF_ADDRESS`, `LOCATION`
        optional feature: Text,
        /// New risks are added every month
        expected risk: Text,
        optional additional_data: Any,
        expected log_type: LogType,
        optional short_description: Text,
        optional long_description: Text,
        /// Not in version 1
        optional node_id: Id,
    }
}
