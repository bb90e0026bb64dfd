//! The times of the older model

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::EpochMillis;

rule! {
    /// # What it checks
    ///
    /// `processed` of the older event model is not before `created`.
    ///
    /// # Why it matters
    ///
    /// It cannot be. But clocks of several machines disagree by a little, and no order of times lets anybody in.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity info. A policy can make it weigh.
    ///
    /// # Where it is said
    ///
    /// `created` and `processed`, milliseconds since 1970, in older copies of
    /// <https://docs.preventor.com/server/webhooks>; their order is inferred from their names.
    RULE = "preventor-processing-ends-before-start", Informs, "the event was processed before it was created";
    previously = "processing-ends-before-start";
    de = "das Ereignis wurde verarbeitet, bevor es erstellt wurde";
    es = "el evento se procesó antes de crearse";
    fr = "l’événement a été traité avant d’être créé";
}

/// Compares the two times as they are written
pub fn check<'a>(created: Node<'a, EpochMillis>, processed: Node<'a, EpochMillis>, judging: &mut Judging<'a>) {
    let before = processed.decimal().zip(created.decimal()).is_some_and(|(processed, created)| processed < created);
    judging.doubt_beside(&RULE, before, processed, created);
}
