//! What a field says before anybody asks what it means: whether anything stands there, which of two times is earlier,
//! whether two numbers are one

use crate::model::number::{Characters, are_short};
use crate::schema::date::instant;
use crate::schema::node::Node;
use crate::schema::scalar::Time;
use crate::schema::shape::Shaped;
use crate::schema::tape::Position;

/// Where something stands; `null` and `""` are nothing
#[inline(never)]
pub fn stands<T: Shaped>(node: Node<'_, T>) -> Option<Position> {
    (!node.is_absent() && node.written() != Some("")).then(|| node.place())
}

/// Whether one moment is before another; what cannot be read is before nothing
#[inline(never)]
pub fn is_before(one: Node<'_, Time>, other: Node<'_, Time>) -> bool {
    let (Some(one), Some(other)) = (one.written(), other.written()) else { return false };
    one != other && instant(one).zip(instant(other)).is_some_and(|(one, other)| one < other)
}

/// Whether two numbers are one, but for zeros before them
pub fn is_same(one: &str, other: &str) -> bool {
    one == other || are_short(one, other) && significant(one).eq(significant(other))
}

fn significant(number: &str) -> impl Iterator<Item = char> {
    Characters::of(number).skip_while(|c| *c == '0')
}
