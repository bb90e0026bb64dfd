//! A part that belongs to the flow is not there

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// There are `results`, and one that belongs to the flow is not among them: `documents` always; `facematch` and
    /// `liveness` unless `doc_only` is true; `data` where there is a `data_provider` that is not empty,
    /// whichever was asked.
    ///
    /// # Why it matters
    ///
    /// An overall result without the face match may be that of a flow without one, set up by mistake. Nothing passes by
    /// not being there.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// <https://idkit.docs.idverse.com/reference/interpreting-the-results>, and `doc_only` and `data_provider`,
    /// <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-part-result-missing", Doubts, "a result that belongs to this flow is absent";
    previously = "part-result-missing";
    de = "ein Ergebnis, das zu diesem Ablauf gehört, fehlt";
    es = "falta un resultado que pertenece a este flujo";
    fr = "un résultat qui fait partie de ce flux est absent";
}
