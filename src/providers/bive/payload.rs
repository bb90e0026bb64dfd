//! The bodies that Bive sends
//!
//! The pages print half of one body, at <https://docs.bive.ai/list-verifications>, and describe the rest in prose, at
//! <https://docs.bive.ai/understanding-verification-results>. For fields that are not printed anywhere, every likely
//! spelling and layout is read.

use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Flag, Id, Keyed, KeyedByName, Percent, Text};
use crate::schema::words::words;

words! {
    /// The status of a verification
    pub enum Status {
        /// The request was received
        Initiated = "Initiated",
        /// The links for the liveness checks are being created
        GeneratingLivenessCheck = "GeneratingLivenessCheck",
        /// The persons have to take their liveness checks
        AwaitingLivenessCheck = "AwaitingLivenessCheck",
        /// Everything has been received and is under review
        Running = "Running",
        /// A decision has been made; `final_result` says which one
        Completed = "Completed",
        /// The request could not be completed
        Failed = "Failed",
    }
}

impl Status {
    /// Returns whether the verification is under way
    pub fn is_pending(&self) -> bool {
        use Status::{AwaitingLivenessCheck, GeneratingLivenessCheck, Initiated, Running};
        matches!(self, Initiated | GeneratingLivenessCheck | AwaitingLivenessCheck | Running)
    }
}

words! {
    /// What is verified
    pub enum WorkflowType {
        Person = "person",
        Business = "business",
    }
}

words! {
    /// The result of a whole verification, or of one associated person
    ///
    /// The page prints it in quotes, and capitalized for associated persons.
    pub enum Truth {
        /// Valid, based on what was provided
        True = "true" | "True",
        /// Invalid: a high probability of fraud
        False = "false" | "False",
        /// The API could not reach a conclusion
        Unknown = "unknown" | "Unknown",
    }
}

words! {
    /// The result of one component
    pub enum Validity {
        True = "true" | "True",
        False = "false" | "False",
        /// It passed basic checks but raised potential concerns
        Flagged = "flagged" | "Flagged",
    }
}

record! {
    /// The verification of a person or of a business with its associated persons
    pub struct Workflow {
        /// 37 characters on the page, one more than a UUID has
        expected id: Id,
        /// What was submitted, under keys in snake case and in camel case; according to the page, a key may be a name
        optional input: KeyedByName<Any>,
        required status: Status,
        /// Absent until there is a result
        optional final_result = "final_result" | "finalResult" | "FinalResult": FinalResult,
        optional details = "details" | "Details": Details,
        optional associated_persons = "associated_persons" | "associatedPersons" | "AssociatedPersons": AssociatedPersons,
        optional workflow_type: WorkflowType,
        optional report_status: Flag,
        /// Whether the persons had to take a liveness check; `true` unless the request says otherwise
        optional liveness_check: Flag,
        /// `true` unless the request says otherwise
        optional advanced_check: Flag,
        optional webhook_url: Text,
        optional demo: Demo,
        /// On no page, but it counts if it is sent
        optional error = "error" | "error_message" | "errorMessage": Any,
        /// On no page, but it counts if it is sent
        optional errors: Any,
    }
}

record! {
    /// The final result of a verification
    pub struct FinalResult {
        expected result: Truth,
        /// The name that the page's prose gives the result
        optional status = "status" | "Status": Truth,
        /// How sure the API is of the result, not of the person, from 0 to 100
        expected confidence: Percent,
        /// In English prose
        expected reasoning: Text,
    }
}

choice! {
    /// The result of each component, as a list or under the component's name
    pub enum Details {
        Listed(Vec<Component>),
        Keyed(Keyed<NamedComponent>),
    }
}

choice! {
    /// The value under a component's name
    pub enum NamedComponent {
        Whole(Component),
        Result(Validity),
    }
}

record! {
    /// One component and its result
    pub struct Component {
        /// Its name or type: `document`, `name`, `selfie` and others
        optional component = "component" | "Component": Text,
        expected result = "result" | "Result": Validity,
        /// In English prose
        expected reasoning = "reasoning" | "Reasoning": Text,
    }
}

choice! {
    /// The result of each person of a business, as a list, under the person's name, or in prose
    pub enum AssociatedPersons {
        Listed(Vec<AssociatedPerson>),
        Keyed(KeyedByName<NamedPerson>),
        Told(Text),
    }
}

choice! {
    /// The value under a person's name
    pub enum NamedPerson {
        Whole(AssociatedPerson),
        Result(Truth),
    }
}

record! {
    /// The result of one person of a business
    pub struct AssociatedPerson {
        optional name = "name" | "Name": Text,
        expected result = "result" | "Result": Truth,
    }
}

record! {
    /// The result that a test should have: <https://docs.bive.ai/performing-test-verifications>
    pub struct Demo {
        /// Whether it should succeed; `false` unless the request says otherwise
        optional status: Flag,
        /// Whether it should have a flagged component; `false` unless the request says otherwise
        optional flag: Flag,
    }
}

words! {
    /// What has happened; the page prints only this word
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
