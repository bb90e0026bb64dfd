//! The names of events: <https://docs.withpersona.com/events>

use crate::schema::words::words;

words! {
    /// What has happened to an inquiry
    pub enum InquiryEventName {
        Created = "inquiry.created",
        Started = "inquiry.started",
        Completed = "inquiry.completed",
        Failed = "inquiry.failed",
        Expired = "inquiry.expired",
        MarkedForReview = "inquiry.marked-for-review",
        Approved = "inquiry.approved",
        Declined = "inquiry.declined",
        Transitioned = "inquiry.transitioned",
        Redacted = "inquiry.redacted",
        UpdatedTags = "inquiry.updated-tags",
        ReusablePersonaCreated = "inquiry.reusable-persona-created",
        ReusablePersonaUsed = "inquiry.reusable-persona-used",
    }
}

words! {
    /// What has happened to a session of an inquiry
    pub enum SessionEventName {
        Started = "inquiry-session.started",
        Expired = "inquiry-session.expired",
        Canceled = "inquiry-session.canceled",
    }
}

words! {
    /// What has happened to a verification
    pub enum VerificationEventName {
        Created = "verification.created",
        Submitted = "verification.submitted",
        Passed = "verification.passed",
        Failed = "verification.failed",
        RequiresRetry = "verification.requires-retry",
        Skipped = "verification.skipped",
        Canceled = "verification.canceled",
        Escalated = "verification.escalated",
        TentativelyPassed = "verification.tentatively-passed",
        TentativelyFailed = "verification.tentatively-failed",
        UpdatedTags = "verification.updated-tags",
    }
}

words! {
    /// What has happened to a report, whatever it is about
    pub enum ReportEventName {
        /// The report is done
        Ready = "report/watchlist.ready"
            | "report/address-lookup.ready"
            | "report/adverse-media.ready"
            | "report/business-adverse-media.ready"
            | "report/business-associated-persons.ready"
            | "report/business-lookup.ready"
            | "report/business-registrations-lookup.ready"
            | "report/business-watchlist.ready"
            | "report/crypto-address-watchlist.ready"
            | "report/email-address.ready"
            | "report/phone-number.ready"
            | "report/politically-exposed-person.ready"
            | "report/profile.ready"
            | "report/profile-non-authoritative.ready"
            | "report/sentilink-scores.ready"
            | "report/social-media.ready"
            | "report/synthetic.ready",
        /// Something was found
        Matched = "report/watchlist.matched"
            | "report/adverse-media.matched"
            | "report/business-adverse-media.matched"
            | "report/business-watchlist.matched"
            | "report/crypto-address-watchlist.matched"
            | "report/politically-exposed-person.matched",
        /// Somebody set aside what was found; the report still says that something was
        Dismissed = "report/watchlist.dismissed"
            | "report/adverse-media.dismissed"
            | "report/business-adverse-media.dismissed"
            | "report/business-watchlist.dismissed"
            | "report/politically-exposed-person.dismissed",
        /// The report could not be made
        Errored = "report/watchlist.errored"
            | "report/address-lookup.errored"
            | "report/adverse-media.errored"
            | "report/business-adverse-media.errored"
            | "report/business-associated-persons.errored"
            | "report/business-lookup.errored"
            | "report/business-registrations-lookup.errored"
            | "report/business-watchlist.errored"
            | "report/crypto-address-watchlist.errored"
            | "report/email-address.errored"
            | "report/phone-number.errored"
            | "report/politically-exposed-person.errored"
            | "report/profile.errored"
            | "report/profile-non-authoritative.errored"
            | "report/sentilink-scores.errored"
            | "report/social-media.errored"
            | "report/synthetic.errored",
        Submitted = "report/address-lookup.submitted",
    }
}
