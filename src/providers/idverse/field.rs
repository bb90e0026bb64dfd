//! Questions about a field's value that need no knowledge of its meaning: whether there is one, which of two times is
//! earlier, whether two numbers are the same

use crate::identity::number::{Characters, are_short};
use crate::schema::date::instant;
use crate::schema::node::Node;
use crate::schema::scalar::Time;
use crate::schema::shape::Shaped;
use crate::schema::tape::Position;

/// Returns the place of a value; `null` and `""` are no value
#[inline(never)]
pub fn stands<T: Shaped>(node: Node<'_, T>) -> Option<Position> {
    (!node.is_absent() && node.written() != Some("")).then(|| node.place())
}

/// Returns whether one time is before another; a time that cannot be read is before nothing
#[inline(never)]
pub fn is_before(one: Node<'_, Time>, other: Node<'_, Time>) -> bool {
    let (Some(one), Some(other)) = (one.written(), other.written()) else { return false };
    one != other && instant(one).zip(instant(other)).is_some_and(|(one, other)| one < other)
}

/// Returns whether two numbers are the same, ignoring leading zeros
pub fn is_same(one: &str, other: &str) -> bool {
    one == other || are_short(one, other) && significant(one).eq(significant(other))
}

fn significant(number: &str) -> impl Iterator<Item = char> {
    Characters::of(number).skip_while(|c| *c == '0')
}
