//! IDVerse answers with an error

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::Effect;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The body has an `error_message` and is not a transaction.
    ///
    /// # Why it matters
    ///
    /// A wrong token or an unknown transaction says nothing about the person. To treat the error as a rejection would
    /// turn away somebody who has not been checked.
    ///
    /// # What it decides
    ///
    /// The outcome is `error` and not final: the transaction may have a result when it is fetched again. `next` is
    /// `restart`.
    ///
    /// # Where it is said
    ///
    /// The page prints four error bodies, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-error-message", UNANSWERED, "the provider answered with an error instead of a transaction";
    previously = "error-message";
    de = "der Anbieter hat mit einem Fehler statt mit einer Transaktion geantwortet";
    es = "el proveedor respondió con un error en lugar de una transacción";
    fr = "le fournisseur a répondu par une erreur au lieu d’une transaction";
}

/// An error that is not the provider's last word on the transaction
const UNANSWERED: Effect = Effect::Decides(Outcome::Error, false, Next::Restart);
