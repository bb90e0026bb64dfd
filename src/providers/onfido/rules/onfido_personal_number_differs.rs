//! The chip repeats the personal number

use super::super::payload::{Finding, Properties, Report};
use crate::identity::number::is_same;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The result of a report is `clear`, and its `personal_number` is not the one in `nfc`. Only letters and digits are
    /// compared.
    ///
    /// # Why it matters
    ///
    /// It is the number of the person. Two numbers mean two people.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `properties` of a document report, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-personal-number-differs", Contradicts, "the chip gives another personal number than the document";
    de = "der Chip nennt eine andere persönliche Nummer als das Dokument";
    es = "el chip indica otro número personal que el documento";
    fr = "la puce donne un autre numéro personnel que le document";
}

/// Compares the two
pub fn check<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    if report.result().word() != Some(Finding::Clear) {
        return;
    }
    let of = report.properties().read_as::<Properties>();
    let (printed, chip) = (of.personal_number(), of.nfc().personal_number());
    let differs = printed.written().zip(chip.written()).is_some_and(|(printed, chip)| {
        let says = |text: &str| !text.trim().is_empty();
        says(printed) && says(chip) && !is_same(printed, chip, usize::MAX)
    });
    judging.doubt_beside(&RULE, differs, chip, printed);
}
