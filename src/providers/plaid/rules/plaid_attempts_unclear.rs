//! The attempts do not count up from 1

use super::super::attempts::{Attempt, are_counted};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The session and a step passed, and the `attempt` of its documents, selfies or codes are not 1, 2, 3 and so on,
    /// each once.
    ///
    /// # Why it matters
    ///
    /// The last attempt decides. If one is missing or two have the same number, it is not certain which one that is.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `attempt`, "starts at 1 and increments with each additional",
    /// <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-attempts-unclear", Doubts, "the attempts of a step do not count up from 1";
    de = "die Versuche eines Schritts sind nicht von 1 an gezählt";
    es = "los intentos de un paso no se cuentan desde 1";
    fr = "les tentatives d’une étape ne sont pas comptées à partir de 1";
}

/// Counts the attempts
pub fn check<'a, T: Attempt>(all: Node<'a, Vec<T>>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, !are_counted(all), all);
}
