//! The dates that a body states: births, issues, expiries, and when the provider checked

use super::statement::Of;
use crate::schema::date::Date;
use crate::schema::tape::Position;

/// A date that a body states, and its place
#[derive(Clone, Copy, Debug)]
pub struct Stated {
    /// The date
    pub day: Date,
    /// The place in the body
    pub place: Position,
}

/// When the provider checked, by its own times
#[derive(Default)]
pub struct Checked {
    latest: Option<Stated>,
    /// Times on other days
    earlier: Vec<Stated>,
}

/// The number of days after which a time cannot be that of the check: ten years
const FAR: i64 = 3653;

impl Checked {
    pub(super) fn add(&mut self, stated: Stated) {
        match &mut self.latest {
            None => self.latest = Some(stated),
            Some(latest) if latest.day == stated.day => {}
            Some(latest) => {
                let later = stated.day > latest.day;
                self.earlier.push(if later { core::mem::replace(latest, stated) } else { stated });
            }
        }
    }

    /// Returns the day of the check: the latest time, or the latest plausible one if that is years ahead of today
    ///
    /// A day that is too early would hide that a document has expired, so a later time is ignored only if it is
    /// impossible. Today never replaces the provider's times: on a host with a wrong clock, expired documents would be
    /// valid.
    pub fn settle(&self, today: &dyn Fn() -> Option<Date>) -> Option<Stated> {
        let latest = self.latest?;
        let is_far = |stated: &Stated| latest.day.epoch_days() - stated.day.epoch_days() > FAR;
        let today = if self.earlier.iter().any(is_far) { today() } else { None };
        let Some(today) = today else { return Some(latest) };
        let plausible = self.earlier.iter().filter(|stated| stated.day.epoch_days() - today.epoch_days() <= FAR);
        let is_ahead = latest.day.epoch_days() - today.epoch_days() > FAR;
        plausible.max_by_key(|stated| stated.day).copied().filter(|_| is_ahead).or(Some(latest))
    }
}

/// A date that cannot be read
pub struct Unread<'a> {
    pub(super) of: Of,
    pub(super) text: &'a str,
    /// The place in the body
    pub place: Position,
    /// Whether the text has the form of a date, but no calendar has that day
    pub impossible: bool,
}
