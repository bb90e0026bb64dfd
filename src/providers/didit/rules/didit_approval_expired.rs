//! An earlier approval has ended

use crate::model::rule::effects::EXPIRED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of the session is `Kyc Expired`.
    ///
    /// # Why it matters
    ///
    /// The workflow limits how long an approval holds. After that, the person has to be verified again.
    ///
    /// # What it decides
    ///
    /// The outcome is `expired` and `next` is `ask-user`. It ends an earlier `accept`.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.didit.me/integration/verification-statuses>
    RULE = "didit-approval-expired", EXPIRED, "an earlier approval has ended";
    de = "eine frühere Genehmigung ist abgelaufen";
    es = "una aprobación anterior ha caducado";
    fr = "une approbation antérieure a expiré";
}
