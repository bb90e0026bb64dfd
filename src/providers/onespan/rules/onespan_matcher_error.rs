//! A matcher that counts was executed

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// No matcher that counts in the last attempt of a passed report has the `result` `Error`.
    ///
    /// # Why it matters
    ///
    /// Something that was to decide was not compared: a document without an address, a picture that could not be read.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review. A matcher that is `ExecuteOnly` may fail to execute: the page has one that
    /// does.
    ///
    /// # Where it is said
    ///
    /// `result` and `comment` of the matcher, <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-matcher-error", Doubts, "a matcher that counts could not be executed";
    previously = "matcher-error";
    de = "ein Abgleich, der zählt, konnte nicht ausgeführt werden";
    es = "un comparador que cuenta no se pudo ejecutar";
    fr = "un comparateur qui compte n’a pas pu être exécuté";
}
