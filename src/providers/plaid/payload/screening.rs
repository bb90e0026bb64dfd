//! The screening of a person: <https://plaid.com/docs/api/products/monitor/>

use crate::schema::record::record;
use crate::schema::scalar::{Count, Day, Id, Text, Time};
use crate::schema::words::words;

words! {
    /// The status of a screening
    pub enum ScreeningStatus {
        /// No list has the person, or every entry was dismissed
        Cleared = "cleared",
        /// An entry has to be reviewed
        PendingReview = "pending_review",
        /// Somebody in the caller's team has confirmed an entry
        Rejected = "rejected",
    }
}

words! {
    /// Who has changed the screening last
    pub enum Source {
        Dashboard = "dashboard",
        Link = "link",
        Api = "api",
        System = "system",
    }
}

record! {
    /// A search of lists for a person
    pub struct Screening {
        required id: Id,
        required status: ScreeningStatus,
        expected search_terms: SearchTerms,
        expected assignee: Id,
        expected client_user_id: Id,
        expected audit_trail: AuditTrail,
        /// Absent from the items of a list
        optional request_id: Id,
    }
}

record! {
    /// Whom the lists were searched for
    pub struct SearchTerms {
        expected watchlist_program_id: Id,
        expected legal_name: Text,
        expected date_of_birth: Day,
        expected document_number: Id,
        /// Two letters
        expected country: Text,
        /// Counts up from 1 with each change
        expected version: Count,
    }
}

record! {
    /// The last change
    pub struct AuditTrail {
        expected source: Source,
        expected dashboard_user_id: Id,
        expected timestamp: Time,
    }
}
