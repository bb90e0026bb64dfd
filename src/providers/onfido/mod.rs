//! Onfido, now Entrust Identity Verification: its webhooks, and checks, reports, runs and tasks as they are fetched
//!
//! <https://documentation.onfido.com>

mod claimed;
mod delivery;
mod denials;
mod describe;
mod kind;
mod outputs;
mod parts;
mod payload;
mod reports;
mod rules;
mod said;
mod statements;
mod verdict;

use super::provider::Test::{Has, Object};
use super::provider::{Event, Provider};
use payload::{Check, Report, Reports, Run, Task, Webhook};

/// The provider
pub static PROVIDER: Provider = Provider {
    name: "onfido",
    title: "Onfido",
    signs: &[
        &[Object("payload")],
        &[Has("report_ids"), Has("applicant_id")],
        &[Has("check_id"), Has("breakdown")],
        &[Has("check_id"), Has("sub_result")],
        &[Has("reports")],
        &[Has("workflow_id"), Has("applicant_id")],
        &[Has("task_def_id")],
    ],
    lists: false,
    events: &[
        Event::of::<Webhook>(
            "webhook",
            "something has happened to a run, a task, a check, a report, a file or a monitor",
            Webhook::record,
            &[&[Object("payload")]],
        ),
        Event::of::<Check>(
            "check",
            "a check, as it is fetched",
            Check::record,
            &[&[Has("report_ids"), Has("applicant_id")], &[Has("report_ids")]],
        ),
        Event::of::<Report>(
            "report",
            "one report of a check, as it is fetched",
            Report::record,
            &[&[Has("check_id"), Has("breakdown")], &[Has("check_id"), Has("sub_result")], &[Has("check_id")]],
        ),
        Event::of::<Reports>(
            "reports",
            "all reports of a check, as they are fetched",
            Reports::record,
            &[&[Has("reports")]],
        ),
        Event::of::<Run>(
            "workflow-run",
            "a run of a workflow, as it is fetched",
            Run::record,
            &[&[Has("workflow_id"), Has("applicant_id")], &[Has("workflow_id")]],
        ),
        Event::of::<Task>("task", "a task of a workflow, as it is fetched", Task::record, &[&[Has("task_def_id")]]),
    ],
    rules: rules::RULES,
    inferred: &[],
    results: &[],
    claimed: claimed::CLAIMED,
    delivered: delivery::DELIVERED,
};
