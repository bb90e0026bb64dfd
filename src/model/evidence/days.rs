//! The days that a body states: births, issues, last days, and when the provider checked

use super::statement::Of;
use crate::schema::date::Date;
use crate::schema::tape::Position;

/// A day that a body states, and where
#[derive(Clone, Copy, Debug)]
pub struct Stated {
    /// The day
    pub day: Date,
    /// Where
    pub place: Position,
}

/// When the provider checked, by its own times
#[derive(Default)]
pub struct Checked {
    latest: Option<Stated>,
    /// Those of other days
    earlier: Vec<Stated>,
}

/// Days after which a time can't be that of a check: ten years
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

    /// Returns the day of the check: the latest of them, but for one that is years ahead of today while another is not
    ///
    /// Too early a day would hide that a document has expired, so a later time is left out only if it cannot be one.
    /// Today never stands in for the provider's times: on a host whose clock is wrong, expired documents would be valid.
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

/// A date that says no day
pub struct Unread<'a> {
    pub(super) of: Of,
    pub(super) text: &'a str,
    /// Where
    pub place: Position,
    /// It has the form of a date, and no calendar has the day
    pub impossible: bool,
}
