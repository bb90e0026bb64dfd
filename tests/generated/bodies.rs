//! The fixtures, and every place in them that the contracts declare

use crate::common::{Fixture, alternative, clean, look, look_with, outcome, remove, starred};
use idverdict::model::outcome::Outcome;
use idverdict::pointer::under;
use idverdict::providers::ALL;
use idverdict::providers::provider::Event;
use idverdict::schema::shape::{Field, Keys, Record, Shape};
use idverdict::verdict::inspection::Inspection;
use idverdict::verdict::options::Settings;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A place in a fixture that the contracts declare
pub struct Spot {
    pub fixture: usize,
    /// The pointer to the place
    pub pointer: String,
    pub shape: Shape,
    /// The record and the field, if the place is a member of a record
    pub field: Option<(&'static Record, &'static Field)>,
    /// The length of reported pointers, which end at an object whose keys may be people's names
    ends: usize,
}

impl Spot {
    fn of(fixture: usize, pointer: &str, shape: Shape, field: Option<(&'static Record, &'static Field)>) -> Self {
        Self { fixture, pointer: pointer.to_owned(), shape, field, ends: usize::MAX }
    }

    /// Returns the pointer to the enclosing object or list
    pub fn parent(&self) -> &str {
        self.pointer.rsplit_once('/').unwrap().0
    }

    /// Returns the part of a pointer that is reported
    pub fn told(&self, pointer: &str) -> String {
        pointer[..self.ends.min(pointer.len())].to_owned()
    }
}

pub struct Bodies {
    pub fixtures: Vec<Fixture>,
    pub values: Vec<Value>,
    pub spots: Vec<Spot>,
}

impl Bodies {
    /// Returns every place of every fixture that is read without issues
    pub fn new() -> Self {
        let fixtures = clean();
        let values: Vec<Value> = fixtures.iter().map(|one| serde_json::from_slice(&one.body).unwrap()).collect();
        let mut spots = Vec::new();
        for (place, (fixture, value)) in fixtures.iter().zip(&values).enumerate() {
            spots.extend(spots_of(place, (fixture.event().record)(), value));
        }
        // The same place in a few fixtures is representative of all.
        let mut seen = BTreeMap::new();
        let accepted: Vec<_> =
            fixtures.iter().map(|fixture| outcome(&look(&fixture.body)) == Some(Outcome::Accept)).collect();
        spots.retain(|spot| {
            let place = (&fixtures[spot.fixture].event, accepted[spot.fixture], starred(&spot.pointer));
            let times = seen.entry(place).or_insert(0);
            *times += 1;
            *times <= 2
        });
        Self { fixtures, values, spots }
    }

    /// Returns the body with another value at a place, and its inspection
    pub fn with(&self, spot: &Spot, change: &Value) -> (String, Inspection<'static>) {
        let mut value = self.values[spot.fixture].clone();
        *value.pointer_mut(&spot.pointer).unwrap() = change.clone();
        self.said(spot, &value)
    }

    pub fn without(&self, spot: &Spot) -> (String, Inspection<'static>) {
        let mut value = self.values[spot.fixture].clone();
        remove(&mut value, &spot.pointer);
        self.said(spot, &value)
    }

    fn said(&self, spot: &Spot, value: &Value) -> (String, Inspection<'static>) {
        let text = serde_json::to_string_pretty(value).unwrap();
        let settings = self.settings(spot);
        let inspection = look_with(text.as_bytes(), &settings);
        (text, inspection)
    }

    /// Names the provider, because the changed body may lack its signs
    pub fn settings(&self, spot: &Spot) -> Settings {
        Settings { provider: Some(self.fixtures[spot.fixture].provider()), ..Settings::of(&ALL) }
    }

    pub fn event(&self, spot: &Spot) -> &'static Event {
        self.fixtures[spot.fixture].event()
    }

    /// Returns the text of the body before a place
    pub fn before(&self, spot: &Spot, pointer: &str) -> String {
        let mut value = self.values[spot.fixture].clone();
        *value.pointer_mut(pointer).unwrap() = json!("@here@");
        let text = serde_json::to_string_pretty(&value).unwrap();
        text[..text.find("\"@here@\"").unwrap()].to_owned()
    }

    pub fn name(&self, spot: &Spot) -> String {
        format!("{} {}", self.fixtures[spot.fixture].path(), spot.pointer)
    }
}

/// Returns every place of a body that the contracts declare
pub fn spots_of(fixture: usize, record: &'static Record, value: &Value) -> Vec<Spot> {
    let mut spots = Vec::new();
    walk(fixture, record, value, "", &mut spots);
    spots
}

fn walk(fixture: usize, record: &'static Record, value: &Value, at: &str, spots: &mut Vec<Spot>) {
    for field in record.fields {
        for key in field.keys() {
            if let Some(value) = value.get(key) {
                let pointer = under(at, key);
                spots.push(Spot::of(fixture, &pointer, field.shape, Some((record, field))));
                within(fixture, field.shape, value, &pointer, spots);
            }
        }
    }
}

fn within(fixture: usize, shape: Shape, value: &Value, at: &str, spots: &mut Vec<Spot>) {
    match (shape, value) {
        (Shape::Record(record), Value::Object(_)) => walk(fixture, record(), value, at, spots),
        (Shape::List(item), Value::Array(items)) => {
            for (index, value) in items.iter().enumerate() {
                let pointer = format!("{at}/{index}");
                spots.push(Spot::of(fixture, &pointer, *item, None));
                within(fixture, *item, value, &pointer, spots);
            }
        }
        (Shape::Map(item, keys), Value::Object(members)) => {
            let first = spots.len();
            for (key, value) in members {
                let pointer = under(at, key);
                spots.push(Spot::of(fixture, &pointer, *item, None));
                within(fixture, *item, value, &pointer, spots);
            }
            if keys == Keys::People {
                spots[first..].iter_mut().for_each(|spot| spot.ends = at.len());
            }
        }
        (Shape::Choice(choice), _) => {
            if let Some(taken) = alternative(choice(), value) {
                within(fixture, taken, value, at, spots);
            }
        }
        _ => {}
    }
}
