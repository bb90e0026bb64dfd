//! JSON whose keys keep their order, for files that people read

use serde::{Serialize, Serializer};

/// A JSON value
#[derive(Clone, Serialize)]
#[serde(untagged)]
pub enum Json {
    Null,
    Flag(bool),
    Whole(i64),
    Text(String),
    List(Vec<Json>),
    #[serde(serialize_with = "in_order")]
    Object(Vec<(String, Json)>),
}

fn in_order<S: Serializer>(members: &[(String, Json)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(members.iter().map(|(key, value)| (key, value)))
}

/// Returns an object
pub fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::Object(members.map(|(key, value)| (key.to_owned(), value)).into())
}

/// Returns a list of JSON values
pub fn list<T: Into<Json>>(items: impl IntoIterator<Item = T>) -> Json {
    Json::List(items.into_iter().map(Into::into).collect())
}

impl Json {
    /// Returns the object with one more member; any other value is returned unchanged
    #[must_use]
    pub fn with(self, key: &str, value: impl Into<Self>) -> Self {
        match self {
            Self::Object(mut members) => {
                members.push((key.to_owned(), value.into()));
                Self::Object(members)
            }
            other => other,
        }
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Json {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Self {
        Self::Whole(number)
    }
}

impl From<Vec<Self>> for Json {
    fn from(items: Vec<Self>) -> Self {
        Self::List(items)
    }
}
