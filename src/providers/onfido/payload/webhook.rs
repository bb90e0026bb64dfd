//! The webhooks: <https://documentation.onfido.com/api/latest/#webhooks>

use super::run::{Output, RunFailure, RunLink};
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Id, Text, Time};
use crate::schema::words::words;

words! {
    /// What a webhook is about
    pub enum ResourceType {
        Check = "check",
        Report = "report",
        AuditLog = "audit_log",
        WorkflowRun = "workflow_run",
        WorkflowTask = "workflow_task",
        WatchlistMonitor = "watchlist_monitor",
        TimelineFile = "workflow_timeline_file",
        EvidenceFolder = "workflow_run_evidence_folder",
        /// Of version 4 of the specification
        SignedEvidenceFile = "workflow_signed_evidence_file",
    }
}

words! {
    /// What has happened
    pub enum Action {
        AuditLogCreated = "audit_log.created",
        MatchesUpdated = "watchlist_monitor.matches_updated",
        /// Only integrators print it
        RunStarted = "workflow_run.started",
        RunCompleted = "workflow_run.completed",
        TaskStarted = "workflow_task.started",
        TaskCompleted = "workflow_task.completed",
        CheckStarted = "check.started",
        CheckReopened = "check.reopened",
        CheckWithdrawn = "check.withdrawn",
        CheckCompleted = "check.completed",
        /// Only integrators print it
        CheckFormOpened = "check.form_opened",
        CheckFormCompleted = "check.form_completed",
        /// Only integrators print it
        ReportInitiated = "report.initiated",
        ReportWithdrawn = "report.withdrawn",
        ReportResumed = "report.resumed",
        ReportCancelled = "report.cancelled",
        ReportAwaitingApproval = "report.awaiting_approval",
        ReportCompleted = "report.completed",
        TimelineFileCreated = "workflow_timeline_file.created",
        EvidenceFolderCreated = "workflow_run_evidence_folder.created",
        /// Of version 4 of the specification
        SignedEvidenceFileCreated = "workflow_signed_evidence_file.created",
    }
}

words! {
    /// Where a run, a task, a report or a check stands
    pub enum ObjectStatus {
        Processing = "processing",
        AwaitingInput = "awaiting_input",
        AwaitingClientInput = "awaiting_client_input",
        Approved = "approved",
        Declined = "declined",
        Review = "review",
        Abandoned = "abandoned",
        Error = "error",
        Started = "started",
        Cancelled = "cancelled",
        Completed = "completed",
        AwaitingData = "awaiting_data",
        AwaitingApproval = "awaiting_approval",
        Complete = "complete",
        Withdrawn = "withdrawn",
        InProgress = "in_progress",
        AwaitingApplicant = "awaiting_applicant",
        Paused = "paused",
        Reopened = "reopened",
    }
}

record! {
    /// A webhook
    pub struct Webhook {
        required payload: Payload,
    }
}

record! {
    /// What has happened to which thing
    pub struct Payload {
        required resource_type: ResourceType,
        /// The specification lists `event` by mistake
        required action: Action,
        required object: Object,
        /// Only of workflows
        optional resource: Resource,
    }
}

record! {
    /// The thing that it happened to; it carries no result
    pub struct Object {
        required id: Id,
        optional status: ObjectStatus,
        optional started_at_iso8601: Time,
        optional completed_at_iso8601: Time,
        /// The address at which the API has it
        optional href: Text,
        optional task_spec_id: Id,
        optional task_def_id: Text,
        optional workflow_run_id: Id,
    }
}

record! {
    /// A run or a task of a workflow
    pub struct Resource {
        optional id: Id,
        optional applicant_id: Id,
        optional workflow_id: Id,
        optional workflow_run_id: Id,
        optional workflow_version_id: Count,
        optional status: ObjectStatus,
        optional created_at: Time,
        optional updated_at: Time,
        optional dashboard_url: Text,
        /// A secret, because the address is signed
        optional timeline_file_download_url: Text,
        optional task_def_id: Text,
        optional task_def_version: Id,
        /// Personal data
        optional input: Any,
        optional output: Output,
        /// The caller's own words
        optional reasons: Vec<Text>,
        optional tags: Vec<Text>,
        optional link: RunLink,
        optional error: RunFailure,
        /// The caller's own id of the person
        optional customer_user_id: Id,
    }
}
