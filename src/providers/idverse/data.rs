//! The data provider's check in the bodies of IDVerse
//!
//! The page shows it only in a sample, once inside `DATA_CONNECT` and once beside it, so no field of it is documented
//! as always present. <https://idkit.docs.idverse.com/reference/total-result>

use crate::identity::letter::is_one_label;
use crate::schema::node::Node;
use crate::schema::record::record;
use crate::schema::scalar::{Id, NumberText, Text};
use crate::schema::words::words;

words! {
    /// The decision of the data provider
    pub enum Decision {
        Accept = "ACCEPT",
        /// Inferred: the page prints no sample of a rejection
        Reject = "REJECT",
    }
}

words! {
    /// The result of a data source or of a search; on a list of known fraud, `NO MATCH` is good
    pub enum Found {
        Pass = "PASS",
        /// Inferred: the page prints no sample of a failure
        Fail = "FAIL",
        Match = "MATCH",
        NoMatch = "NO MATCH",
    }
}

record! {
    /// The check by data providers; `ID_MATRIX` is in it, inside `DATA_CONNECT`, or both
    pub struct DataProvider {
        optional data_connect = "DATA_CONNECT": DataConnect,
        optional id_matrix = "ID_MATRIX": IdMatrix,
        others: Any,
    }
}

record! {
    /// The answer of a provider that asks other providers
    pub struct DataConnect {
        optional id_matrix = "ID_MATRIX": IdMatrix,
        /// Among the fields that are not recommended
        optional overall: Decision,
        others: Any,
    }
}

record! {
    /// The answer of ID Matrix
    pub struct IdMatrix {
        optional data: IdMatrixData,
        /// Where the encrypted answer is stored
        optional encrypted_xml: Text,
        optional message: Text,
        optional version: Text,
        /// Among the fields that are not recommended
        optional overall: Decision,
        others: Any,
    }
}

record! {
    /// The results of ID Matrix
    pub struct IdMatrixData {
        optional fraud_assessment = "fraudAssessment": FraudAssessment,
        optional overall: Decision,
        optional search_results = "searchResults": Searches,
        optional summary: Vec<NamedValue>,
        others: Any,
    }
}

record! {
    /// The results of the sources of fraud data
    pub struct FraudAssessment {
        optional data_source = "dataSource": Vec<DataSource>,
        optional overall: Vec<NamedValue>,
        others: Any,
    }
}

record! {
    /// The result of one source
    pub struct DataSource {
        optional name: Text,
        optional result: Found,
        optional score: NumberText,
        /// The score that the source has to reach
        optional threshold: NumberText,
        /// The weight of the source in the overall score
        optional weight: NumberText,
    }
}

record! {
    /// A value with a display name, such as `100/100` with the name "Overall Fraud Score"
    pub struct NamedValue {
        optional name: Text,
        optional value: Id,
    }
}

record! {
    /// The searches and the decision about them
    pub struct Searches {
        optional overall: Decision,
        optional rules_results = "rulesResults": Vec<NamedValue>,
        optional search_results = "searchResults": SearchResults,
        optional verification_outcome = "verificationOutcome": VerificationOutcome,
        others: Any,
    }
}

record! {
    /// The searches; here the page writes `fraudassessment` in lower case
    pub struct SearchResults {
        optional fraud_assessment = "fraudassessment" | "fraudAssessment": Vec<Search>,
        optional verification: Vec<Search>,
        others: Any,
    }
}

record! {
    /// One search
    pub struct Search {
        optional components: Components,
        optional name: Text,
        optional points: NumberText,
        /// Both `0` and `"0"` in one sample
        optional results: NumberText,
        optional search_name = "searchName": Text,
        optional value: Found,
    }
}

record! {
    /// Which parts of the person were found
    pub struct Components {
        optional address: Found,
        optional dob: Found,
        optional fraud: Found,
        optional full_name: Found,
        optional id: Found,
        optional name: Found,
    }
}

record! {
    /// The outcome of the verification by searches
    pub struct VerificationOutcome {
        optional indicator: Decision,
        optional total_points = "totalPoints": NumberText,
    }
}

/// Returns the answer of ID Matrix at both places where the page prints it
pub fn matrices(provider: Node<'_, DataProvider>) -> [Node<'_, IdMatrix>; 2] {
    [provider.data_connect().id_matrix(), provider.id_matrix()]
}

/// The display name of the overall result
pub const OVERALL_RESULT: &str = "Overall Result";
/// The display name of the overall score, out of 100, as in `100/100`
pub const FRAUD_SCORE: &str = "Overall Fraud Score";
/// The display name of the decision among the rules' results
pub const OVERALL_DECISION: &str = "Overall Decision";

/// Returns every value with a display name; a body may have several
pub fn named<'a>(values: Node<'a, Vec<NamedValue>>, name: &'static str) -> impl Iterator<Item = Node<'a, Id>> {
    let named =
        values.items().filter(move |named| named.name().written().is_some_and(|label| is_one_label(label, name)));
    named.map(Node::<NamedValue>::value).filter(|value| !value.is_absent())
}

/// Returns whether the value of a label is a decision, which other rules cover
pub fn decides(label: &str) -> bool {
    is_one_label(label, OVERALL_RESULT) || is_one_label(label, OVERALL_DECISION)
}

/// Returns the digits of a score out of 100, written with or without `/100`
pub fn out_of_hundred(text: &str) -> Option<&str> {
    if text.contains('/') { text.strip_suffix("/100").filter(|score| !score.contains('/')) } else { Some(text) }
}
