//! The face match passed, but the likeness failed

use super::super::payload::Transaction;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `results.facematch` is `PASSED`, but `likeness_overall` is `Fail`.
    ///
    /// # Why it matters
    ///
    /// Both are results of comparing the same two faces.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `likeness_overall`, <https://idkit.docs.idverse.com/reference/total-result>; `results.facematch` is recommended
    /// in its place, <https://ocr-labs.readme.io/reference/recommended-fields-to-use-in-integrations>.
    RULE = "idverse-likeness-crossed", Contradicts, "the face match passed, but the likeness failed";
    previously = "likeness-crossed";
    de = "der Gesichtsvergleich ist bestanden, aber die Ähnlichkeit nicht";
    es = "la comparación de rostros está superada, pero el parecido no";
    fr = "la comparaison des visages est réussie, mais pas la ressemblance";
}

/// Reports the two results of one comparison
pub fn found<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let (likeness, facematch) = (transaction.likeness_overall(), transaction.results().facematch());
    judging.doubt_beside(&RULE, true, likeness, facematch);
}
