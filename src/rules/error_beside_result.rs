//! An error beside a result: no provider's page prints one there, and it is one thing to a caller whoever sends it

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Any;

rule! {
    /// # What it checks
    ///
    /// Beside the result stands `error`, `errors`, `error_message` or `errorMessage`, and it says something: neither
    /// `null`, `false`, zero nor an empty text, list or object.
    ///
    /// # Why it matters
    ///
    /// Part of the verification may not have been carried out.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// Inferred: no page prints an error beside a result. IDVerse's `error_message` comes instead of a transaction.
    RULE = "error-beside-result", Doubts, "the body states an error beside its result";
    de = "neben dem Ergebnis ist ein Fehler angegeben";
    es = "consta un error junto al resultado";
    fr = "une erreur est indiquée à côté du résultat";
}

/// Looks for an error at the top
pub fn check<'a>(errors: [Node<'a, Any>; 2], judging: &mut Judging<'a>) {
    for error in errors {
        judging.doubt(&RULE, error.says_something(), error);
    }
}
