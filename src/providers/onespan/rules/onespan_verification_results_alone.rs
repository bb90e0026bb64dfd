//! Results of partners, without a status

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The body has `verificationResults` but no `status`, as in the answer of Get Transaction Verification.
    ///
    /// # Why it matters
    ///
    /// Each result contains a partner's own text, which is JSON inside a string and "subject to changes". It is not
    /// read as a decision, whatever it says.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `fetch`: fetch the detailed verification report, which says what was
    /// decided.
    ///
    /// # Where it is said
    ///
    /// The example response of <https://docs.onespan.com/docs/get-transaction-verification>.
    RULE = "onespan-verification-results-alone", FETCH, "the body has results of partners but no status; the report has to be fetched";
    previously = "verification-results-alone";
    de = "der Inhalt nennt Ergebnisse von Partnern, aber keinen Status; der Bericht muss abgerufen werden";
    es = "el mensaje contiene resultados de otros proveedores, pero ningún estado; hay que obtener el informe";
    fr = "le message contient des résultats de partenaires, mais aucun statut\u{a0}; il faut récupérer le rapport";
}
