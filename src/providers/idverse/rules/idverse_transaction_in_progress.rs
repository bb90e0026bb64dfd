//! The person is working on the transaction

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A fetched transaction has the status `INPROGRESS`, or the `event` of an event webhook is a step that the person
    /// takes: `termsAndConditions`, `idSelection`, `personalDetails` or `liveness`.
    ///
    /// # Why it matters
    ///
    /// The person has opened the link but has not finished. A person who walked away has to be called back.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `ask-user`. Results in the same body are ignored.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://idkit.docs.idverse.com/reference/lifecycle>.
    RULE = "idverse-transaction-in-progress", ASK_USER, "the person has begun the transaction, but not finished it";
    de = "die Person hat die Transaktion begonnen, aber noch nicht abgeschlossen";
    es = "la persona ha empezado la transacción, pero no la ha terminado";
    fr = "la personne a commencé la transaction, mais ne l’a pas terminée";
}
