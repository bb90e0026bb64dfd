//! What Bive sends
//!
//! The pages print half of one body, at
//! <https://docs.bive.ai/list-verifications>. The rest, at
//! <https://docs.bive.ai/understanding-verification-results>, they give in
//! prose: of a field that is nowhere printed every likely spelling is read,
//! and every likely layout.

use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Flag, Id, Keyed, KeyedByName, Percent, Text};
use crate::schema::words::words;

words! {
    /// Where a verification stands
    pub enum Status {
        /// The request was received
        Initiated = "Initiated",
        /// The links for the liveness checks are being made
        GeneratingLivenessCheck = "GeneratingLivenessCheck",
        /// The persons are to take their liveness checks
        AwaitingLivenessCheck = "AwaitingLivenessCheck",
        /// Everything is there and under review
        Running = "Running",
        /// A decision has been made; which one is told by the final result
        Completed = "Completed",
        /// The request could not be completed
        Failed = "Failed",
    }
}

impl Status {
    /// It is under way
    pub fn is_pending(&self) -> bool {
        use Status::{AwaitingLivenessCheck, GeneratingLivenessCheck, Initiated, Running};
        matches!(self, Initiated | GeneratingLivenessCheck | AwaitingLivenessCheck | Running)
    }
}

words! {
    /// Who is verified
    pub enum WorkflowType {
        Person = "person",
        Business = "business",
    }
}

words! {
    /// What came of a whole verification, or of one associated person
    ///
    /// In quotes on the page, capitalised where it tells of associated persons.
    pub enum Truth {
        /// Valid by what was provided
        True = "true" | "True",
        /// Invalid: a high probability of fraud
        False = "false" | "False",
        /// The API could reach no conclusion
        Unknown = "unknown" | "Unknown",
    }
}

words! {
    /// What came of one component
    pub enum Validity {
        True = "true" | "True",
        False = "false" | "False",
        /// It passed basic checks and raised potential concerns
        Flagged = "flagged" | "Flagged",
    }
}

record! {
    /// The verification of a person or of a business with its associated persons
    pub struct Workflow {
        /// 37 characters on the page, one more than a UUID has
        expected id: Id,
        /// What was submitted, under keys in snake and in camel case; by the page's words one may be a name
        optional input: KeyedByName<Any>,
        required status: Status,
        /// Absent until there is one
        optional final_result = "final_result" | "finalResult" | "FinalResult": FinalResult,
        optional details = "details" | "Details": Details,
        optional associated_persons = "associated_persons" | "associatedPersons" | "AssociatedPersons": AssociatedPersons,
        optional workflow_type: WorkflowType,
        optional report_status: Flag,
        /// Whether persons had to take a liveness check; `true` unless the request says otherwise
        optional liveness_check: Flag,
        /// `true` unless the request says otherwise
        optional advanced_check: Flag,
        optional webhook_url: Text,
        optional demo: Demo,
        /// On no page; should it come, it counts
        optional error = "error" | "error_message" | "errorMessage": Any,
        /// On no page; should it come, it counts
        optional errors: Any,
    }
}

record! {
    /// What a verification came to
    pub struct FinalResult {
        expected result: Truth,
        /// What the page's prose calls the result
        optional status = "status" | "Status": Truth,
        /// How sure the API is of the result, not of the person; 0 to 100
        expected confidence: Percent,
        /// In English prose
        expected reasoning: Text,
    }
}

choice! {
    /// What each component came to, as a list or under the component's name
    pub enum Details {
        Listed(Vec<Component>),
        Keyed(Keyed<NamedComponent>),
    }
}

choice! {
    /// What stands under a component's name
    pub enum NamedComponent {
        Whole(Component),
        Result(Validity),
    }
}

record! {
    /// What one component came to
    pub struct Component {
        /// Its name or type: `document`, `name`, `selfie` and others
        optional component = "component" | "Component": Text,
        expected result = "result" | "Result": Validity,
        /// In English prose
        expected reasoning = "reasoning" | "Reasoning": Text,
    }
}

choice! {
    /// What each person of a business came to, as a list, under the person's name, or told in prose
    pub enum AssociatedPersons {
        Listed(Vec<AssociatedPerson>),
        Keyed(KeyedByName<NamedPerson>),
        Told(Text),
    }
}

choice! {
    /// What stands under a person's name
    pub enum NamedPerson {
        Whole(AssociatedPerson),
        Result(Truth),
    }
}

record! {
    /// What one person of a business came to
    pub struct AssociatedPerson {
        optional name = "name" | "Name": Text,
        expected result = "result" | "Result": Truth,
    }
}

record! {
    /// What a test is to come to: <https://docs.bive.ai/performing-test-verifications>
    pub struct Demo {
        /// To succeed; `false` unless the request says otherwise
        optional status: Flag,
        /// To have a flagged component; `false` unless the request says otherwise
        optional flag: Flag,
    }
}

words! {
    /// What has happened; the page knows this one
    pub enum WebhookEvent {
        VerificationCompleted = "verification.completed",
    }
}

record! {
    /// A webhook: <https://docs.bive.ai/webhooks>
    pub struct Webhook {
        required event: WebhookEvent,
        required data: Workflow,
    }
}
