//! IDVerse answers that it cannot

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::Effect;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The body has an `error_message` and is no transaction.
    ///
    /// # Why it matters
    ///
    /// A wrong token or an unknown transaction says nothing of the person. To read it as a rejection would turn away
    /// somebody whom nobody has looked at.
    ///
    /// # What it decides
    ///
    /// The verdict is `error`, and not final: the transaction itself may have a result when it is fetched again.
    ///
    /// # Where it is said
    ///
    /// The four error bodies of the page, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-error-message", UNANSWERED, "the provider answered with an error instead of a transaction";
    previously = "error-message";
    de = "der Anbieter hat mit einem Fehler statt mit einer Transaktion geantwortet";
    es = "el proveedor respondió con un error en lugar de una transacción";
    fr = "le fournisseur a répondu par une erreur au lieu d’une transaction";
}

/// The provider could not do its work, and that was not its last word on the transaction
const UNANSWERED: Effect = Effect::Decides(Outcome::Error, false, Next::Restart);
