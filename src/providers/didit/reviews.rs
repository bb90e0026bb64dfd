//! The last review of a session

use super::payload::{Review, Status};
use crate::schema::date::instant;
use crate::schema::node::Node;

/// Returns the latest review, by its time; `None` if the times do not tell which it is
pub fn latest(reviews: Node<'_, Vec<Review>>) -> Option<Node<'_, Review>> {
    let mut all = reviews.items();
    let mut last = all.next()?;
    for review in all {
        let (known, other) = (moment(last)?, moment(review)?);
        if other > known {
            last = review;
        } else if other == known && review.new_status().written() != last.new_status().written() {
            // Which of the two came last is unknown, unless a later one follows.
            let is_last = |of: Node<'_, Review>| moment(of).is_some_and(|time| time > other);
            if !reviews.items().any(is_last) {
                return None;
            }
        }
    }
    Some(last)
}

fn moment(review: Node<'_, Review>) -> Option<(i64, u32)> {
    instant(review.created_at().written()?)
}

/// Returns the latest review if it is the one by which a person approved
pub fn approval(reviews: Node<'_, Vec<Review>>) -> Option<Node<'_, Review>> {
    latest(reviews).filter(|review| review.new_status().word() == Some(Status::Approved) && is_by_person(*review))
}

/// Returns whether a review is by a person; the ongoing search of lists reviews as `SYSTEM`
fn is_by_person(review: Node<'_, Review>) -> bool {
    review.user().written().is_some_and(|user| !user.is_empty() && !user.eq_ignore_ascii_case("system"))
}
