//! A clear part has no reason not to be

use super::super::denials::{denies, gives_reason, is_reason};
use super::super::parts::details;
use super::super::payload::{Finding, Part, SubPart};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::{Any, Keyed, Text};

rule! {
    /// # What it checks
    ///
    /// A part of a part is `clear`, and its properties give a reason against it, such as `blurred_photo`,
    /// `photo_of_screen` or `fake_webcam`. A reason that is empty, `false` or `clear` does not count.
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
    /// "Image integrity" and "Visual authenticity", <https://documentation.onfido.com/guide/document-report>, and "Image
    /// integrity", <https://documentation.onfido.com/guide/facial-similarity-reports>. That the reasons are only there
    /// if a part is not clear is inferred.
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
        let counts = |text: Option<&str>| text.is_some_and(is_reason);
        if let Some(reason) = reasons(sub).into_iter().find(|reason| counts(reason.written())) {
            judging.doubt_beside(&RULE, true, reason, sub.result());
        }
        for sign in signs(sub) {
            judging.doubt_beside(&RULE, counts(sign.written()) || says_more(sign), sign, sub.result());
        }
    }
}

/// Returns every reason that a part of a part can give
fn reasons(sub: Node<'_, SubPart>) -> [Node<'_, Text>; 23] {
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
        of.reasons(),
    ]
}

/// Returns every sign of a capture that was made up
fn signs(sub: Node<'_, SubPart>) -> [Node<'_, Any>; 4] {
    let of = details(sub).fields();
    [of.digital_tampering(), of.fake_webcam(), of.emulator(), of.challenge_reuse()]
}

/// Returns whether an object or a list gives a reason or denies anything anywhere
fn says_more(sign: Node<'_, Any>) -> bool {
    sign.json().is_some_and(|json| gives_reason(json) || denies("", sign))
}
