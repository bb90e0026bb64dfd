//! Reports on other documents and on questions

use super::report::{ReportStatus, Warning};
use crate::schema::record::record;
use crate::schema::scalar::{Any, Id, Text};

record! {
    /// Documents of other kinds that the workflow asks for
    pub struct DocumentAiDocument {
        optional node_id: Id,
        expected status: ReportStatus,
        optional items: Vec<DocumentAiItem>,
        optional warnings: Vec<Warning>,
    }
}

record! {
    /// One of these documents
    pub struct DocumentAiItem {
        optional uuid: Id,
        optional document_key: Text,
        optional status: ReportStatus,
        /// What was read from it
        optional extracted_data: Any,
    }
}

record! {
    /// The answers to a questionnaire
    pub struct QuestionnaireResponse {
        optional node_id: Id,
        expected status: ReportStatus,
        optional questionnaire_id: Id,
        optional title: Text,
        optional sections: Vec<Any>,
        optional warnings: Vec<Warning>,
    }
}
