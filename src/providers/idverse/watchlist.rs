//! Whether a search is about sanctions or politically exposed persons

use crate::json::leaves::{Leaves, unquoted};
use crate::json::text::decode;
use crate::schema::node::Node;
use crate::schema::scalar::Any;

/// A kind of list that is searched for the person
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum List {
    /// A list of politically exposed persons
    Exposed,
    /// A list of sanctions, or of wanted persons
    Sanctions,
}

/// Returns the kind of list that a name is about, such as "Sanctions Check" or
/// `GlobalScreening - PEPs (Domestic) (v1.0)`
#[inline(never)]
pub fn list_of(name: &str) -> Option<List> {
    let has =
        |part: &str| name.as_bytes().windows(part.len()).any(|window| window.eq_ignore_ascii_case(part.as_bytes()));
    let mut words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let is_sanctioning = |word: &str| word.eq_ignore_ascii_case("ofac") || word.eq_ignore_ascii_case("sdn");
    if has("sanction") || has("wanted") || words.clone().any(is_sanctioning) {
        return Some(List::Sanctions);
    }
    let is_exposed = |word: &str| word.eq_ignore_ascii_case("pep") || word.eq_ignore_ascii_case("peps");
    (words.any(is_exposed) || has("politically exposed")).then_some(List::Exposed)
}

/// Returns the kind of list on which a data provider with an unknown name found somebody
///
/// The data sets of its matches decide; if they do not say, its own name does.
#[inline(never)]
pub fn list_of_entry(name: &str, entry: Node<'_, Any>) -> Option<List> {
    let sets = Leaves::of(entry.json().unwrap_or_default()).filter_map(|(key, value)| {
        let key = decode(key);
        let tells = ["dataset", "datasets", "list", "lists", "type", "types", "category", "categories"];
        let value = tells.iter().any(|known| key.eq_ignore_ascii_case(known)).then(|| decode(unquoted(value)))?;
        let set = value.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        if set.eq_ignore_ascii_case("san") { Some(List::Sanctions) } else { list_of(&value) }
    });
    sets.max().or_else(|| list_of(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_told_by_its_name() {
        for (name, list) in [
            ("Sanctions Check", Some(List::Sanctions)),
            ("GlobalScreening - Sanctions (International) (v2.0)", Some(List::Sanctions)),
            ("OCRLABS_PEP_SANCTIONS", Some(List::Sanctions)),
            ("GlobalScreening - PEPs (Domestic) (v1.0)", Some(List::Exposed)),
            ("Politically Exposed Person (PEP) Verification", Some(List::Exposed)),
            ("ACC-PEPS-0048", Some(List::Exposed)),
            ("OFAC SDN", Some(List::Sanctions)),
            ("Wanted Persons (v1.0)", Some(List::Sanctions)),
            ("Velocity (v1.0)", None),
            ("Pepper Credit Bureau", None),
            ("", None),
        ] {
            assert_eq!(list_of(name), list, "{name}");
        }
    }
}
