//! The event was processed before it was created

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::EpochMillis;

rule! {
    /// # What it checks
    ///
    /// In an event of the older model, `processed` is before `created`.
    ///
    /// # Why it matters
    ///
    /// The two times contradict each other. But the clocks of several machines can differ slightly, and the order of
    /// two times never accepts anybody.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `created` and `processed`, in milliseconds since 1970, in older copies of
    /// <https://docs.preventor.com/server/webhooks>. Their order is inferred from their names.
    RULE = "preventor-processing-ends-before-start", Informs, "the event was processed before it was created";
    previously = "processing-ends-before-start";
    de = "das Ereignis wurde verarbeitet, bevor es erstellt wurde";
    es = "el evento se procesó antes de crearse";
    fr = "l’événement a été traité avant d’être créé";
}

/// Compares the two times
pub fn check<'a>(created: Node<'a, EpochMillis>, processed: Node<'a, EpochMillis>, judging: &mut Judging<'a>) {
    let before = processed.decimal().zip(created.decimal()).is_some_and(|(processed, created)| processed < created);
    judging.doubt_beside(&RULE, before, processed, created);
}
