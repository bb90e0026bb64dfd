//! A result that belongs to the flow is missing

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The body has `results`, but one that belongs to the flow is missing: `documents`, which every flow has;
    /// `facematch` or `liveness`, unless `doc_only` is true; or `data`, if there is a `data_provider` that is not
    /// empty, whichever provider was asked.
    ///
    /// # Why it matters
    ///
    /// An overall result without the face match may come from a flow that was set up without one by mistake. A missing
    /// result never counts as passed.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// <https://idkit.docs.idverse.com/reference/interpreting-the-results>, and `doc_only` and `data_provider`,
    /// <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-part-result-missing", Doubts, "a result that belongs to this flow is missing";
    previously = "part-result-missing";
    de = "ein Ergebnis, das zu diesem Ablauf gehört, fehlt";
    es = "falta un resultado que forma parte de este flujo";
    fr = "un résultat qui fait partie de ce flux est absent";
}
