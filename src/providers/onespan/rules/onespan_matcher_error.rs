//! A decisive matcher could not be executed

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// In the last attempt of a passed report, a decisive matcher has the `result` `Error`. A matcher is decisive
    /// unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// A deciding comparison was not made, for example because a document has no address or a picture could not be
    /// read.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. A matcher that is `ExecuteOnly` may fail to execute: the page has one that does.
    ///
    /// # Where it is said
    ///
    /// `result` and `comment` of the matcher, <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-matcher-error", Doubts, "a decisive matcher could not be executed";
    previously = "matcher-error";
    de = "ein entscheidender Abgleich konnte nicht ausgeführt werden";
    es = "un comparador decisivo no se pudo ejecutar";
    fr = "un comparateur décisif n’a pas pu être exécuté";
}
