//! What partners found, without a status

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A body has `verificationResults` and no `status`, as Get Transaction Verification answers.
    ///
    /// # Why it matters
    ///
    /// Each result holds a partner's own text, JSON inside a string and "subject to changes". It is read as no decision,
    /// whatever stands in it.
    ///
    /// # What it decides
    ///
    /// Pending: fetch the detailed verification report, which says what was decided.
    ///
    /// # Where it is said
    ///
    /// The example response of <https://docs.onespan.com/docs/get-transaction-verification>.
    RULE = "onespan-verification-results-alone", FETCH, "the body has what partners found and no status, so the report is to be fetched";
    previously = "verification-results-alone";
    de = "der Inhalt nennt Ergebnisse von Partnern, aber keinen Status; der Bericht ist abzurufen";
    es = "el mensaje contiene lo que encontraron otros proveedores, sin estado, y hay que obtener el informe";
    fr = "le message contient ce que des partenaires ont trouvé, sans statut\u{a0}: le rapport est à récupérer";
}
