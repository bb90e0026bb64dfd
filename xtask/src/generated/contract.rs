//! Splits a provider's contracts into named declarations

use std::ptr;

use anyhow::{Result, ensure};
use idverdict::providers::provider::{Event, Provider};
use idverdict::schema::shape::{Choice, Record, Shape, WordList};

/// Every named declaration in a provider's contracts, once each, in the order in which the events reach them
pub struct Contract {
    pub provider: &'static Provider,
    pub named: Vec<Named>,
}

/// A named declaration
#[derive(Clone, Copy)]
pub enum Named {
    Record(&'static Record),
    Choice(&'static Choice),
    Words(&'static WordList),
}

impl Named {
    pub fn name(self) -> &'static str {
        match self {
            Self::Record(record) => record.name,
            Self::Choice(choice) => choice.name,
            Self::Words(words) => words.name,
        }
    }

    fn is(self, other: Self) -> bool {
        match (self, other) {
            (Self::Record(one), Self::Record(other)) => ptr::eq(one, other),
            (Self::Choice(one), Self::Choice(other)) => ptr::eq(one, other),
            (Self::Words(one), Self::Words(other)) => ptr::eq(one, other),
            _ => false,
        }
    }
}

/// Returns the contracts of some providers, in their order
pub fn all(providers: &[&'static Provider]) -> Result<Vec<Contract>> {
    providers.iter().map(|provider| Contract::of(provider, provider.events)).collect()
}

impl Contract {
    /// The contracts of some of a provider's events
    pub fn of(provider: &'static Provider, events: &'static [Event]) -> Result<Self> {
        let mut named = Vec::new();
        for event in events {
            visit(Shape::Record(event.record), &mut named);
        }
        for (place, one) in named.iter().enumerate() {
            let twice = named.iter().skip(place + 1).any(|other| other.name() == one.name());
            ensure!(!twice, "{} gives two types the name {}", provider.name, one.name());
        }
        Ok(Self { provider, named })
    }

    /// Its records
    pub fn records(&self) -> impl Iterator<Item = &'static Record> {
        self.named.iter().filter_map(|named| match *named {
            Named::Record(record) => Some(record),
            _ => None,
        })
    }

    /// Its choices
    pub fn choices(&self) -> impl Iterator<Item = &'static Choice> {
        self.named.iter().filter_map(|named| match *named {
            Named::Choice(choice) => Some(choice),
            _ => None,
        })
    }

    /// Its vocabularies
    pub fn words(&self) -> impl Iterator<Item = &'static WordList> {
        self.named.iter().filter_map(|named| match *named {
            Named::Words(words) => Some(words),
            _ => None,
        })
    }
}

/// Collects the declarations that a shape names, and those within them, once each
fn visit(shape: Shape, named: &mut Vec<Named>) {
    let found = match shape {
        Shape::Record(record) => Named::Record(record()),
        Shape::Choice(choice) => Named::Choice(choice()),
        Shape::Word(words) => Named::Words(words),
        Shape::List(inner) | Shape::Map(inner, _) => return visit(*inner, named),
        Shape::Text(_) | Shape::Id | Shape::Number(_) | Shape::Flag | Shape::Any => return,
    };
    // Noted before what it holds, since records may hold one another.
    if named.iter().any(|one| one.is(found)) {
        return;
    }
    named.push(found);
    match found {
        Named::Record(record) => record.fields.iter().for_each(|field| visit(field.shape, named)),
        Named::Choice(choice) => choice.shapes.iter().for_each(|&shape| visit(shape, named)),
        Named::Words(_) => {}
    }
}

/// Returns the lines of a doc comment without the space at the start of each
pub fn lines(doc: &str) -> impl Iterator<Item = &str> {
    doc.lines().map(|line| line.strip_prefix(' ').unwrap_or(line))
}

#[cfg(test)]
mod tests {
    use super::*;
    use idverdict::providers::ALL;

    /// Lower-case words, digits among them, with one of `separators` between two
    fn is_name(name: &str, separators: &[char]) -> bool {
        name.starts_with(|c: char| c.is_ascii_lowercase())
            && name
                .split(separators)
                .all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
    }

    fn assert_unique(mut names: Vec<&str>) {
        names.sort_unstable();
        for pair in names.windows(2) {
            assert_ne!(pair[0], pair[1]);
        }
    }

    #[test]
    fn every_rule_has_a_kebab_case_name_of_its_own_and_a_lower_case_sentence() {
        let rules: Vec<_> = ALL.rules.iter().collect();
        for rule in &rules {
            assert!(is_name(rule.id, &['-']), "{}", rule.id);
            let sentence = rule.message;
            assert!(!sentence.is_empty() && !sentence.ends_with('.') && !sentence.contains('\n'), "{}", rule.id);
        }
        assert_unique(rules.iter().map(|rule| rule.id).collect());
    }

    #[test]
    fn every_event_has_a_name_of_its_own_within_its_provider() {
        assert_unique(ALL.providers.iter().map(|provider| provider.name).collect());
        for provider in ALL.providers {
            assert!(is_name(provider.name, &['-']), "{}", provider.name);
            for event in provider.events {
                // Dots and underscores are the providers' own; they are also part of a file's name.
                assert!(is_name(event.name, &['-', '_', '.']), "{}", event.name);
                assert!(!event.title.is_empty() && !event.title.contains(['|', '\n']), "{}", event.name);
            }
            assert_unique(provider.events.iter().map(|event| event.name).collect());
        }
    }

    #[test]
    fn every_key_of_a_record_is_its_own_and_safe_to_write_down() {
        for contract in all(ALL.providers).unwrap() {
            for record in contract.records() {
                let keys: Vec<_> = record.fields.iter().flat_map(idverdict::schema::shape::Field::keys).collect();
                for key in &keys {
                    assert!(key.is_ascii() && !key.contains(['"', '\\']) && *key != "__proto__", "{key}");
                }
                assert_unique(keys.into_iter().collect());
            }
        }
    }

    #[test]
    fn no_comment_closes_the_comment_it_is_written_into() {
        for contract in all(ALL.providers).unwrap() {
            for named in contract.named {
                let docs: Vec<&str> = match named {
                    Named::Record(record) => {
                        [record.doc].into_iter().chain(record.fields.iter().map(|field| field.doc)).collect()
                    }
                    Named::Choice(choice) => vec![choice.doc],
                    Named::Words(words) => vec![words.doc],
                };
                assert!(docs.iter().all(|doc| !doc.contains("*/")), "{}", named.name());
            }
        }
    }
}
