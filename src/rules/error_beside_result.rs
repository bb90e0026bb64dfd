//! The body has both a result and an error

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Any;

rule! {
    /// # What it checks
    ///
    /// The body has a result, and one of its objects also has a value in `error`, `errors`, `error_message` or
    /// `errorMessage` that is not `null`, `false`, zero, or an empty text, list or object. Objects that this version
    /// only passes on are not searched.
    ///
    /// # Why it matters
    ///
    /// A part of the verification may not have been carried out.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// Inferred: no page prints an error together with a result. IDVerse sends `error_message` instead of a
    /// transaction.
    RULE = "error-beside-result", Doubts, "the body has a result, but it also states an error";
    de = "der Body enthält ein Ergebnis, nennt aber auch einen Fehler";
    es = "el cuerpo contiene un resultado, pero también indica un error";
    fr = "le corps contient un résultat, mais il indique aussi une erreur";
}

/// Checks the errors at the top level of the body
pub fn check<'a>(errors: [Node<'a, Any>; 2], judging: &mut Judging<'a>) {
    for error in errors {
        judging.doubt(&RULE, error.says_something(), error);
    }
}
