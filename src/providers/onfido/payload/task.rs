//! A task of a workflow, as it is fetched: one step, and never a verdict

use crate::schema::record::record;
use crate::schema::scalar::{Any, Id, Text, Time};

record! {
    /// A task of a workflow: <https://documentation.onfido.com/api/latest/#task-object>
    pub struct Task {
        required id: Id,
        required task_def_id: Text,
        optional task_def_version: Id,
        optional workflow_run_id: Id,
        /// Personal data
        optional input: Any,
        optional output: Any,
        optional created_at: Time,
        optional updated_at: Time,
    }
}
