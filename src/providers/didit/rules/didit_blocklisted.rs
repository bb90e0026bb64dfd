//! A report of an approved session names a blocklist

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Flag;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but one of the `matches` of a document, a face, a phone, an e-mail address or a device
    /// has `is_blocklisted` as `true`.
    ///
    /// # Why it matters
    ///
    /// You or your workflow blocked the same document or face before. Every workflow declines for a blocked document
    /// or face.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `matches`, Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-blocklisted", Doubts, "the session is approved, but a report matches a blocklist";
    de = "die Sitzung ist genehmigt, aber ein Bericht trifft eine Sperrliste";
    es = "la sesión está aprobada, pero un informe coincide con una lista de bloqueo";
    fr = "la session est approuvée, mais un rapport correspond à une liste de blocage";
}

/// Looks at the flag of a match
pub fn check<'a>(flag: Node<'a, Flag>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, flag.flag() == Some(true), flag);
}
