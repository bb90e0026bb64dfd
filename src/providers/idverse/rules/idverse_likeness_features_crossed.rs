//! No feature of the face agrees with the likeness

use super::super::payload::{Finding, Likeness, Transaction};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `likeness_features` has features that are `Pass` or `Fail`, and all of them disagree with `likeness_overall`, or
    /// with `results.facematch` if `likeness_overall` is absent: all are `Fail` although the face passed, or all are
    /// `Pass` although it failed or was flagged.
    ///
    /// # Why it matters
    ///
    /// Single features can fail in good light and pass in bad light. It is worth a look if not one of a dozen agrees
    /// with the whole.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// `likeness_features`, <https://idkit.docs.idverse.com/reference/total-result>. No page says how the features make
    /// the whole; in the sample, one of twelve differs from it.
    RULE = "idverse-likeness-features-crossed", Informs, "no feature of the face agrees with the likeness";
    previously = "likeness-features-crossed";
    de = "kein Merkmal des Gesichts stimmt mit dem Ergebnis der Ähnlichkeit überein";
    es = "ningún rasgo del rostro coincide con el resultado del parecido";
    fr = "aucun trait du visage ne concorde avec le résultat de la ressemblance";
}

/// Looks for a feature with the same result
pub fn check<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let (likeness, facematch) = (transaction.likeness_overall(), transaction.results().facematch());
    let stated = match (likeness.word(), facematch.word()) {
        (Some(Likeness::Pass), _) | (None, Some(Finding::Passed)) => Likeness::Pass,
        (Some(Likeness::Fail), _) | (None, Some(Finding::Flagged)) => Likeness::Fail,
        _ => return,
    };
    let features = transaction.likeness_features();
    let known = |word: &Likeness| !matches!(word, Likeness::Other(_));
    let mut words = features.each::<Likeness>().filter_map(Node::word).filter(known).peekable();
    let against = words.peek().is_some() && words.all(|word| word != stated);
    if likeness.is_absent() {
        judging.doubt_beside(&RULE, against, features, facematch);
    } else {
        judging.doubt_beside(&RULE, against, features, likeness);
    }
}
