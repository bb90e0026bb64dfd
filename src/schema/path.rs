//! Encodes the path to a place as one number, if the path leads only through records
//!
//! There are no more such paths than there are fields in the contracts. The pointers made from them can therefore be
//! cached: no body can make the cache large.

use super::next_field_hint::MOST_FIELDS;
use super::reading::Reading;
use super::shape::{Record, Shape};
use super::tape::{Position, Tag, field as slot_of};
use crate::pointer::ReferenceToken;

/// The fields that lead to a place, the first in the highest bits, each as its index in its record + 1
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Path(u32);

/// The bits of a step; with this many steps, the number is a small integer in every JavaScript engine
const STEP: u32 = 7;
const STEPS: u32 = 4;
const _: () = assert!(MOST_FIELDS < 1 << STEP && STEP * STEPS < 31);

impl Path {
    /// Returns the path to a place; `None` if it leads through a list or a map, is too long, or has a key with several
    /// spellings
    pub fn to(position: Position, reading: &Reading<'_>) -> Option<Self> {
        if !reading.is_whole() {
            return None;
        }
        if position.index() == Position::BODY.index() {
            return Some(Self(0));
        }
        let (mut record, mut at) = (reading.record, reading.tape.slot(Position::BODY.index()).data());
        let mut path = 0;
        for _ in 0..STEPS {
            let step = reading.step_towards(position.index(), record, at);
            let field = record.fields.get(step as usize).filter(|field| field.aliases.is_empty())?;
            path = path << STEP | (step + 1);
            if slot_of(at, step) == position.index() {
                return Some(Self(path));
            }
            let slot = reading.tape.field(at, step);
            let (Tag::Record, Shape::Record(next)) = (slot.tag(), field.shape) else { return None };
            (record, at) = (next(), slot.data());
        }
        None
    }

    /// The bits of the number
    pub const MASK: u32 = (1 << (STEP * STEPS)) - 1;

    /// Returns the number
    pub const fn number(self) -> u32 {
        self.0
    }

    /// Returns the pointer to the place that a number leads to, in a body of this contract
    pub fn pointer(number: u32, record: &'static Record) -> String {
        let mut pointer = String::new();
        let mut record = Some(record);
        for nth in (0..STEPS).rev() {
            let step = number >> (nth * STEP) & ((1 << STEP) - 1);
            let field = (step as usize).checked_sub(1).and_then(|step| record?.fields.get(step));
            let Some(field) = field else { continue };
            ReferenceToken::Key(field.key()).push_to(&mut pointer);
            record = if let Shape::Record(next) = field.shape { Some(next()) } else { None };
        }
        pointer
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::record::record;
    use crate::schema::scalar::Text;
    use crate::schema::show::show;

    record! {
        /// A record without other records in it
        pub struct Leaf {
            optional name = "na/me": Text,
        }
    }

    record! {
        /// Four steps down
        pub struct Fourth {
            optional name: Text,
            optional leaf: Leaf,
        }
    }

    record! {
        /// Between
        pub struct Third {
            optional fourth: Fourth,
        }
    }

    record! {
        /// Between
        pub struct Second {
            optional leaf: Leaf,
            optional third: Third,
        }
    }

    record! {
        /// The top
        pub struct First {
            optional leaf: Leaf,
            optional second: Second,
            optional other = "other" | "Other": Leaf,
            optional items: Vec<Leaf>,
        }
    }

    #[test]
    fn only_a_place_in_records_has_a_path_and_the_path_has_its_pointer() {
        let body = r#"{"leaf": {"na/me": "a"}, "second": {"third": {"fourth": {"name": "b", "leaf": {"na/me": "c"}}}},
            "Other": {"na/me": "d"}, "items": [{"na/me": "e"}]}"#;
        show::<First>(body, First::record(), |first, _| {
            let reading = first.reading();
            let fourth = first.second().third().fourth();
            let absent = first.second().leaf().name();
            for place in [first.place(), first.leaf().name().place(), fourth.name().place(), absent.place()] {
                let path = Path::to(place, reading).unwrap();
                assert_eq!(Path::pointer(path.number(), First::record()), reading.pointer(place));
            }
            let item = first.items().items().next().unwrap();
            for place in [fourth.leaf().name().place(), first.other().name().place(), item.name().place()] {
                assert_eq!(Path::to(place, reading), None);
            }
        });
        show::<First>(r#"[{"leaf": {"na/me": "a"}}]"#, First::record(), |first, _| {
            assert_eq!(Path::to(first.leaf().name().place(), first.reading()), None);
        });
    }

    #[test]
    fn a_number_that_is_not_a_path_is_followed_as_far_as_possible() {
        assert_eq!(Path::pointer(0, First::record()), "");
        assert_eq!(Path::pointer(u32::MAX, First::record()), "");
        assert_eq!(Path::pointer(1 << STEP | 1, First::record()), "/leaf/na~1me");
        assert_eq!(Path::pointer(1 << STEP | 2, First::record()), "/leaf");
    }
}
