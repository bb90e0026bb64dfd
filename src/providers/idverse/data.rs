//! What IDVerse sends of the data provider's check
//!
//! The page prints it by its sample alone, once inside `DATA_CONNECT` and once
//! beside it, so nothing of it is documented as always there.
//! <https://idkit.docs.idverse.com/reference/total-result>

use crate::model::letter::is_one_label;
use crate::schema::node::Node;
use crate::schema::record::record;
use crate::schema::scalar::{Id, NumberText, Text};
use crate::schema::words::words;

words! {
    /// What the data provider decided
    pub enum Decision {
        Accept = "ACCEPT",
        /// Inferred: the page prints no rejected sample
        Reject = "REJECT",
    }
}

words! {
    /// What came of a data source or of a search; on a list of fraud `NO MATCH` is good
    pub enum Found {
        Pass = "PASS",
        /// Inferred: the page prints no failed sample
        Fail = "FAIL",
        Match = "MATCH",
        NoMatch = "NO MATCH",
    }
}

record! {
    /// The details of the check by data providers; `ID_MATRIX` stands in it, inside `DATA_CONNECT`, or in both places
    pub struct DataProvider {
        optional data_connect = "DATA_CONNECT": DataConnect,
        optional id_matrix = "ID_MATRIX": IdMatrix,
        others: Any,
    }
}

record! {
    /// The provider that asks others
    pub struct DataConnect {
        optional id_matrix = "ID_MATRIX": IdMatrix,
        /// Named among the fields that are not recommended
        optional overall: Decision,
        others: Any,
    }
}

record! {
    /// The answer of ID Matrix
    pub struct IdMatrix {
        optional data: IdMatrixData,
        /// Where the answer lies, encrypted
        optional encrypted_xml: Text,
        optional message: Text,
        optional version: Text,
        /// Named among the fields that are not recommended
        optional overall: Decision,
        others: Any,
    }
}

record! {
    /// What ID Matrix found
    pub struct IdMatrixData {
        optional fraud_assessment = "fraudAssessment": FraudAssessment,
        optional overall: Decision,
        optional search_results = "searchResults": Searches,
        optional summary: Vec<NamedValue>,
        others: Any,
    }
}

record! {
    /// What the sources of fraud data say
    pub struct FraudAssessment {
        optional data_source = "dataSource": Vec<DataSource>,
        optional overall: Vec<NamedValue>,
        others: Any,
    }
}

record! {
    /// What one source says
    pub struct DataSource {
        optional name: Text,
        optional result: Found,
        optional score: NumberText,
        /// What the score has to reach
        optional threshold: NumberText,
        /// Its part in the whole
        optional weight: NumberText,
    }
}

record! {
    /// A value under a name for people, such as `100/100` under "Overall Fraud Score"
    pub struct NamedValue {
        optional name: Text,
        optional value: Id,
    }
}

record! {
    /// What the searches come to
    pub struct Searches {
        optional overall: Decision,
        optional rules_results = "rulesResults": Vec<NamedValue>,
        optional search_results = "searchResults": SearchResults,
        optional verification_outcome = "verificationOutcome": VerificationOutcome,
        others: Any,
    }
}

record! {
    /// The searches; here the page writes `fraudassessment` in small letters
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
        /// `0` and `"0"` in one sample
        optional results: NumberText,
        optional search_name = "searchName": Text,
        optional value: Found,
    }
}

record! {
    /// What of the person was found
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
    /// What the verification by searches comes to
    pub struct VerificationOutcome {
        optional indicator: Decision,
        optional total_points = "totalPoints": NumberText,
    }
}

/// The answer of ID Matrix at both places where the page prints it
pub fn matrices(provider: Node<'_, DataProvider>) -> [Node<'_, IdMatrix>; 2] {
    [provider.data_connect().id_matrix(), provider.id_matrix()]
}

/// The names of values that are compared
pub const OVERALL_RESULT: &str = "Overall Result";
/// Out of 100, as in `100/100`
pub const FRAUD_SCORE: &str = "Overall Fraud Score";
/// Among the results of the rules
pub const OVERALL_DECISION: &str = "Overall Decision";

/// Every value under a name, of which a body may have several
pub fn named<'a>(values: Node<'a, Vec<NamedValue>>, name: &'static str) -> impl Iterator<Item = Node<'a, Id>> {
    let named =
        values.items().filter(move |named| named.name().written().is_some_and(|label| is_one_label(label, name)));
    named.map(Node::<NamedValue>::value).filter(|value| !value.is_absent())
}

/// Whether a label is one whose value is a decision, for which there are rules
pub fn decides(label: &str) -> bool {
    is_one_label(label, OVERALL_RESULT) || is_one_label(label, OVERALL_DECISION)
}

/// The digits of a score out of 100, with `/100` or without
pub fn out_of_hundred(text: &str) -> Option<&str> {
    if text.contains('/') { text.strip_suffix("/100").filter(|score| !score.contains('/')) } else { Some(text) }
}
