//! A value in a body that is looked up by its keys

use crate::json::text::decode;
use crate::json::tree::Value;

/// Returns the text or the number to which keys lead; `None` if it is absent, empty, something else, or given twice
pub fn scalar(tree: &Value<'_>, keys: &[&str]) -> Option<String> {
    let mut value = tree;
    for key in keys {
        value = member(value, key)?;
    }
    match value {
        Value::Text(written) => Some(decode(written).into_owned()).filter(|text| !text.is_empty()),
        Value::Number(written) => Some((*written).to_owned()),
        _ => None,
    }
}

/// Returns the one member of an object that has a key
fn member<'a>(of: &'a Value<'a>, key: &str) -> Option<&'a Value<'a>> {
    let Value::Object(members) = of else { return None };
    let mut found = members.iter().filter(|(written, _)| decode(written) == key).map(|(_, value)| value);
    let value = found.next()?;
    found.next().is_none().then_some(value)
}

/// Returns whether an object has a key
pub fn has(of: &Value<'_>, key: &str) -> bool {
    matches!(of, Value::Object(members) if members.iter().any(|(written, _)| decode(written) == key))
}
