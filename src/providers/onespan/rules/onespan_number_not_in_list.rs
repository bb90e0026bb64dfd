//! The number that was submitted is one of those that were read

use super::super::payload::MatcherCheck;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Where a check `document_number`, or one of a matcher of that name, is `Passed` under `Equivalent` and counts, and one
    /// of its sides is a list or has blanks, the other side is the same or among the items, but for case, blanks and
    /// hyphens.
    ///
    /// # Why it matters
    ///
    /// The list holds the numbers that were read off the document. One that is not among them may be of another document.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review. Lists under other names are `onespan-check-equivalence-unclear`.
    ///
    /// # Where it is said
    ///
    /// "Compares document number submitted and extracted", and the list on the page has the number that was submitted,
    /// <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-number-not-in-list", Doubts, "a check of numbers is stated as passed and neither side is the other or in its list";
    previously = "number-not-in-list";
    de = "eine Prüfung von Nummern ist als bestanden angegeben, und keine Seite gleicht der anderen oder steht in ihrer Liste";
    es = "una comprobación de números consta como superada y ningún lado es el otro ni está en su lista";
    fr = "un contrôle de numéros est indiqué comme réussi et aucun côté n’est l’autre ni dans sa liste";
}

/// The number is not among them
pub fn found<'a>(check: Node<'a, MatcherCheck>, judging: &mut Judging<'a>) {
    judging.doubt_beside(&RULE, true, check.evaluated(), check.evaluated_against());
}
