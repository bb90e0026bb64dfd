//! The submitted number is not among the numbers that were read

use super::super::payload::MatcherCheck;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A `Passed` check of a decisive matcher that is `Match` is named `document_number`, or its matcher is, and
    /// compares by `Equivalent`, and one side is a list, an object, a text with blanks or a code of up to three
    /// letters; but the two sides are not the same, and neither is among the items of the other. Only letters and
    /// digits are compared, in any case. A matcher is decisive unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// The list contains the numbers that were read from the document. A number that is not among them may belong to
    /// another document.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. Lists with other names are reported by `onespan-check-equivalence-unclear`.
    ///
    /// # Where it is said
    ///
    /// "Compares document number submitted and extracted",
    /// <https://docs.onespan.com/docs/detailed-verification-report>. The list on the page contains the submitted
    /// number.
    RULE = "onespan-number-not-in-list", Doubts, "a check of a document number passed, but the number is not in the list that it was compared with";
    previously = "number-not-in-list";
    de = "die Prüfung einer Dokumentnummer ist bestanden, aber die Nummer steht nicht in der verglichenen Liste";
    es = "la comprobación de un número de documento está superada, pero el número no está en la lista comparada";
    fr = "le contrôle d’un numéro de document est réussi, mais le numéro n’est pas dans la liste comparée";
}

/// Called with a check whose number is not in the list
pub fn found<'a>(check: Node<'a, MatcherCheck>, judging: &mut Judging<'a>) {
    judging.doubt_beside(&RULE, true, check.evaluated(), check.evaluated_against());
}
