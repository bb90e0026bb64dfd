//! The person is at it

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A fetched transaction has the status `INPROGRESS`, or the `event` of an event webhook is a step of the person's:
    /// `termsAndConditions`, `idSelection`, `personalDetails` or `liveness`.
    ///
    /// # Why it matters
    ///
    /// The person has opened the link and not finished. Who walked away has to be called back.
    ///
    /// # What it decides
    ///
    /// The verdict is `pending`, next is to ask the user. Results that stand beside it are not looked at.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://idkit.docs.idverse.com/reference/lifecycle>.
    RULE = "idverse-transaction-in-progress", ASK_USER, "the person is at the transaction";
    de = "die Person führt die Transaktion gerade durch";
    es = "la persona está realizando la transacción";
    fr = "la personne est en train d’effectuer la transaction";
}
