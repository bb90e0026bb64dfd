//! Writes the functions that build a typed payload from what the wasm has read, one for each record
//!
//! Only these functions know the keys. The code that they share is `builders.js`, next to this file.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Result;
use idverdict::schema::shape::{Choice, Keys, Presence, Record, Shape};
use idverdict::schema::tape::field;

use super::contract::Contract;

/// The hand-written part
const SHARED: &str = include_str!("builders.js");

/// The function that only records with keys in any case need
const CASES: &str = "
/** Returns a key in kebab, snake and camel case */
function cases(kebab) {
  return [kebab, kebab.replaceAll('-', '_'), kebab.replace(/-(.)/g, (_, first) => first.toUpperCase())];
}
";

/// Returns `builders.js`
pub fn write(contracts: &[Contract]) -> Result<String> {
    let mut text = String::from(SHARED);
    for contract in contracts {
        text += &builders(contract)?;
    }
    if text.contains(" = cases(") {
        text += CASES;
    }
    let roots = contracts.iter().flat_map(|Contract { provider, .. }| {
        provider.events.iter().map(|event| format!("{}_{}", provider.identifier(), (event.record)().name))
    });
    writeln!(text, "\nconst ROOTS = [{}];", roots.collect::<Vec<_>>().join(", "))?;
    Ok(text)
}

/// Returns the vocabularies and functions of one contract
fn builders(contract: &Contract) -> Result<String> {
    let mut text = String::new();
    let mut writer = Writer { provider: contract.provider.identifier(), readers: BTreeMap::new(), keys: Vec::new() };
    for words in contract.words() {
        let spellings: Vec<_> = words.spellings.iter().map(|(spelling, _)| spelling.text()).collect();
        writeln!(text, "\nconst {} = {};", writer.own(words.name), serde_json::to_string(&spellings)?)?;
    }
    for record in contract.records() {
        text += &writer.record(record)?;
    }
    for choice in contract.choices() {
        text += &writer.choice(choice)?;
    }
    for (place, keys) in writer.keys.iter().enumerate() {
        writeln!(text, "\nconst {} = {keys};", writer.own(&format!("keys_{place}")))?;
    }
    // After the functions that need them; functions are hoisted.
    for (name, reads) in writer.readers {
        writeln!(text, "\nfunction {name}(at) {{\n  return {reads};\n}}")?;
    }
    Ok(text)
}

struct Writer {
    provider: String,
    /// The functions that read one shape, for items of lists and maps: the body of each, by name
    readers: BTreeMap<String, String>,
    /// Lists of the keys of a field
    keys: Vec<String>,
}

impl Writer {
    /// Returns the name of a list of keys
    fn keys(&mut self, keys: String) -> String {
        let place = self.keys.iter().position(|known| *known == keys).unwrap_or(self.keys.len());
        if place == self.keys.len() {
            self.keys.push(keys);
        }
        self.own(&format!("keys_{place}"))
    }

    /// Returns a name that no other provider uses
    fn own(&self, name: &str) -> String {
        format!("{}_{name}", self.provider)
    }

    fn record(&mut self, record: &Record) -> Result<String> {
        let mut text = format!("\nfunction {}(at) {{\n", self.own(record.name));
        text += "  const first = record(at);\n  if (first === 0) return null;\n";
        let optional = |places: std::ops::Range<usize>| {
            record.fields.get(places).unwrap_or_default().iter().any(|field| field.presence != Presence::Required)
        };
        let count = record.fields.len();
        // One bit for each field that is present
        for (there, places) in [("low", 0..count.min(32)), ("high", 32..count.max(32))] {
            if optional(places) {
                writeln!(text, "  const {there} = tape[first{}];", if there == "low" { "" } else { " + 1" })?;
            }
        }
        // Fields that are always present are in the literal, up to the first field that may be absent.
        let mut in_literal = true;
        text += "  const made = {";
        for (step, known) in (0..).zip(record.fields) {
            // In words, because the tape's index counts pairs
            let at = format!("first + {}", 2 * field(0, step));
            let required = known.presence == Presence::Required;
            let value = self.value(known.shape, &at);
            if in_literal && required && known.aliases.is_empty() {
                write!(text, "\n    {}: {value},", known.key())?;
                continue;
            }
            if in_literal {
                in_literal = false;
                text += close(step);
            }
            // Under the key that the body uses, if the field has several
            let target = if known.aliases.is_empty() {
                format!(".{}", known.key())
            } else {
                let keys: Vec<_> = known.keys().collect();
                let place = apart(&keys).map_or_else(String::new, |place| format!(", {place}"));
                let list = if record.respelled >> step & 1 == 1 {
                    format!("cases({:?})", known.key())
                } else {
                    serde_json::to_string(&keys)?
                };
                format!("[key({at}, {}{place})]", self.keys(list))
            };
            if required {
                writeln!(text, "  made{target} = {value};")?;
            } else {
                let (there, bit) = if step < 32 { ("low", 1u32 << step) } else { ("high", 1 << (step - 32)) };
                writeln!(text, "  if ({there} & {bit}) made{target} = {value};")?;
            }
        }
        if in_literal {
            text += close(1);
        }
        text += "  return made;\n}\n";
        Ok(text)
    }

    fn choice(&mut self, choice: &Choice) -> Result<String> {
        let mut reads = String::new();
        let mut other = "null".to_owned();
        for &shape in choice.shapes {
            let value = self.value(shape, "at");
            match shape {
                Shape::Record(_) => write!(reads, "tag === RECORD ? {value} : ")?,
                Shape::List(_) => write!(reads, "tag === LIST ? {value} : ")?,
                Shape::Map(..) => write!(reads, "tag === MAP ? {value} : ")?,
                Shape::Flag => write!(reads, "tag === TRUE || tag === FALSE ? {value} : ")?,
                Shape::Number(_) => write!(reads, "tag === NUMBER || tag === QUOTED ? {value} : ")?,
                _ => other = value,
            }
        }
        let name = self.own(choice.name);
        Ok(format!(
            "\nfunction {name}(at) {{\n  const tag = tape[at + 1] >>> DATA_BITS;\n  return {reads}{other};\n}}\n"
        ))
    }

    /// Returns the code that reads the value of the slot at `at`
    fn value(&mut self, shape: Shape, at: &str) -> String {
        match shape {
            Shape::Word(words) => format!("spelt({at}, {})", self.own(words.name)),
            Shape::List(item) => format!("list({at}, {})", self.reader(*item)),
            Shape::Map(value, Keys::Things) => format!("map({at}, {})", self.reader(*value)),
            Shape::Map(value, Keys::People) => format!("people({at}, {})", self.reader(*value)),
            whole => format!("{}({at})", self.reader(whole)),
        }
    }

    /// Returns the name of a function that reads a shape
    fn reader(&mut self, shape: Shape) -> String {
        let name = match shape {
            Shape::Text(_) | Shape::Id => return "text".to_owned(),
            Shape::Number(_) => return "number".to_owned(),
            Shape::Flag => return "flag".to_owned(),
            Shape::Any => return "any".to_owned(),
            Shape::Choice(choice) => return self.own(choice().name),
            Shape::Word(words) => self.own(&format!("a_{}", words.name)),
            Shape::Record(record) => return self.own(record().name),
            Shape::List(item) => format!("list_of_{}", self.reader(*item)),
            Shape::Map(value, Keys::Things) => format!("map_of_{}", self.reader(*value)),
            Shape::Map(value, Keys::People) => format!("people_of_{}", self.reader(*value)),
        };
        // Functions of shared shapes start with the provider's name too, because each provider has its own.
        let name = if name.starts_with(&self.provider) { name } else { self.own(&name) };
        let reads = self.value(shape, "at");
        self.readers.insert(name.clone(), reads);
        name
    }
}

/// Returns the index of a character that, together with the length of a key as written, tells these keys apart
///
/// An escaped character is five characters longer; no key contains a character that has a shorter escape.
fn apart(keys: &[&str]) -> Option<usize> {
    let pairs =
        || keys.iter().enumerate().flat_map(|(at, one)| keys.iter().skip(at + 1).map(move |other| (one, other)));
    let differ = |place: usize| {
        pairs().all(|(one, other)| match one.len().abs_diff(other.len()) {
            0 => one.as_bytes().get(place) != other.as_bytes().get(place),
            longer => !longer.is_multiple_of(5),
        })
    };
    (0..keys.iter().map(|key| key.len()).max()?).find(|&place| differ(place))
}

/// Returns the end of an object literal that begins with this many members
fn close(members: u32) -> &'static str {
    if members == 0 { "};\n" } else { "\n  };\n" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use idverdict::providers::ALL;

    #[test]
    fn the_builders_of_a_small_event_match_the_snapshot() {
        let provider = ALL.provider("preventor").unwrap();
        let place = provider.events.iter().position(|event| event.name == "verification.completed").unwrap();
        let contract = Contract::of(provider, &provider.events[place..=place]).unwrap();
        insta::assert_snapshot!("builders", builders(&contract).unwrap());
    }

    #[test]
    fn keys_are_distinguished_by_a_length_that_no_escape_produces_or_by_a_character() {
        for (keys, place) in [
            (["name", "Name"], Some(0)),
            (["frauds", "frauDs"], Some(4)),
            (["id", "transactionId"], Some(0)),
            (["id", "id_card"], None),
            (["id", "other_id_xyz"], None),
        ] {
            assert_eq!(apart(&keys), place, "{keys:?}");
        }
    }
}
