//! What a field says before anybody asks what it means: whether anything stands there, and which of two times is earlier

use crate::schema::date;
use crate::schema::node::Node;
use crate::schema::scalar::Time;
use crate::schema::shape::Shaped;
use crate::schema::tape::Around;

/// Where something stands; `null` and `""` are nothing
pub fn stands<T: Shaped>(node: Node<'_, T>) -> Option<Around> {
    let empty = || node.written().is_some_and(|text| text.is_empty());
    (!node.is_absent() && !empty()).then(|| node.place())
}

/// Whether one moment is before another; what cannot be read is before nothing
pub fn is_before(one: Node<'_, Time>, other: Node<'_, Time>) -> bool {
    let instant = |time: Node<'_, Time>| date::instant(&time.written()?);
    instant(one).zip(instant(other)).is_some_and(|(one, other)| one < other)
}
