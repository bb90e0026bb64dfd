//! The face match passed and the likeness did not

use super::super::payload::Transaction;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `results.facematch` is `PASSED` while `likeness_overall` is `Fail`.
    ///
    /// # Why it matters
    ///
    /// Both are what came of comparing the same two faces.
    ///
    /// # What it decides
    ///
    /// A word that accepts goes to review, and the issues name both places.
    ///
    /// # Where it is said
    ///
    /// `likeness_overall`, <https://idkit.docs.idverse.com/reference/total-result>; `results.facematch` is recommended
    /// in its place, <https://ocr-labs.readme.io/reference/recommended-fields-to-use-in-integrations>.
    RULE = "idverse-likeness-crossed", Contradicts, "the face match is passed and the likeness is failed";
    previously = "likeness-crossed";
    de = "der Gesichtsvergleich ist bestanden und die Ähnlichkeit ist als nicht bestanden angegeben";
    es = "la comparación de rostros está superada y el parecido consta como no superado";
    fr = "la comparaison des visages est réussie et la ressemblance est indiquée comme échouée";
}

/// Tells of the two words for one comparison
pub fn found<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let (likeness, facematch) = (transaction.likeness_overall(), transaction.results().facematch());
    judging.doubt_beside(&RULE, true, likeness, facematch);
}
