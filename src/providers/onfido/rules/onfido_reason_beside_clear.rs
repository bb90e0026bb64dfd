//! A clear part has no reason not to be

use super::super::parts::details;
use super::super::payload::{Finding, Part, SubPart};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::{Keyed, Text};

rule! {
    /// # What it checks
    ///
    /// A part of a part is `clear`, and in its properties a reason is `true`, such as `blurred_photo` or
    /// `photo_of_screen`.
    ///
    /// # Why it matters
    ///
    /// The properties of a part are the reasons why it is not clear.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// "Image integrity" and "Visual authenticity", <https://documentation.onfido.com/guide/document-report>. That the
    /// reasons are only there if a part is not clear is inferred.
    RULE = "onfido-reason-beside-clear", Doubts, "a part of the breakdown is clear, but gives a reason not to be";
    de = "ein Teil der Aufschlüsselung ist unauffällig, nennt aber einen Grund, es nicht zu sein";
    es = "una parte del desglose es favorable, pero da un motivo para no serlo";
    fr = "une partie du détail est favorable, mais donne une raison de ne pas l’être";
}

/// Looks for a reason in each part of a part
pub fn check<'a>(part: Node<'a, Part>, judging: &mut Judging<'a>) {
    for sub in part.breakdown().read_as::<Keyed<SubPart>>().values() {
        if sub.result().word() != Some(Finding::Clear) || details(sub).is_absent() {
            continue;
        }
        if let Some(reason) = reasons(sub).into_iter().find(|reason| reason.written() == Some("true")) {
            judging.doubt_beside(&RULE, true, reason, sub.result());
        }
    }
}

/// Returns every reason that a part of a part can give
fn reasons(sub: Node<'_, SubPart>) -> [Node<'_, Text>; 22] {
    let of = details(sub).fields();
    [
        of.dark_photo(),
        of.glare_on_photo(),
        of.blurred_photo(),
        of.covered_photo(),
        of.other_photo_issue(),
        of.damaged_document(),
        of.incorrect_side(),
        of.cut_off_document(),
        of.no_document_in_image(),
        of.two_documents_uploaded(),
        of.obscured_data_points(),
        of.obscured_security_features(),
        of.abnormal_document_features(),
        of.watermarks_digital_text_overlay(),
        of.corner_removed(),
        of.punctured_document(),
        of.missing_back(),
        of.digital_document(),
        of.photo_of_screen(),
        of.screenshot(),
        of.document_on_printed_paper(),
        of.scan(),
    ]
}
