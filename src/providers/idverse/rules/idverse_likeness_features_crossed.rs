//! No feature bears the likeness out

use super::super::payload::{Finding, Likeness, Transaction};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `likeness_features` has features, and none of them says the same as `likeness_overall`, or as
    /// `results.facematch` where that is absent: `Pass` where no feature is, `Fail` where no feature is.
    ///
    /// # Why it matters
    ///
    /// Single features fail in good light and pass in bad. That not one of a dozen agrees with the whole is worth a
    /// look.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity `info`. A policy that names the rule makes it count.
    ///
    /// # Where it is said
    ///
    /// `likeness_features`, <https://idkit.docs.idverse.com/reference/total-result>. How they make the whole no page
    /// says; in the sample one of twelve differs from it.
    RULE = "idverse-likeness-features-crossed", Informs, "no feature of the face bears the likeness out";
    previously = "likeness-features-crossed";
    de = "kein Merkmal des Gesichts bestätigt die Ähnlichkeit";
    es = "ningún rasgo del rostro confirma el parecido";
    fr = "aucun trait du visage ne confirme la ressemblance";
}

/// Looks for one feature that says the same
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
