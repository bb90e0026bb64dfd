//! A number that no verification has

use super::super::fields::Fields;
use super::super::included::{self, Kind, has_passed};
use super::super::payload::{InquiryAttributes, Related, RelatedType};
use crate::identity::number::is_same;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved` and has the field `identification-number`, or the copy of it. A government ID that is
    /// included has passed and has a number, and no verification that has passed has the inquiry's number as its
    /// `identification-number` or `document-number`.
    ///
    /// # Why it matters
    ///
    /// The field is the number of a document; a social security number has an attribute of its own. A team that asks
    /// for another number in this field can switch the rule off by a policy.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `identification-number` and `social-security-number` in
    /// <https://docs.withpersona.com/api-reference/inquiries/retrieve-an-inquiry>, and `identification-number` in
    /// <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-identification-number-differs", Doubts, "no verification has the number of the person";
    de = "keine Verifizierung hat die Nummer der Person";
    es = "ninguna parte de la verificación tiene el número de la persona";
    fr = "aucune partie de la vérification n’a le numéro de la personne";
}

/// Compares the number of the inquiry with those of the verifications
pub fn check<'a>(inquiry: Node<'a, InquiryAttributes>, included: Node<'a, Vec<Related>>, judging: &mut Judging<'a>) {
    let fields = Fields::of(inquiry);
    let copy = Some(inquiry.identification_number()).filter(|number| !number.is_absent());
    let passed = || included::of(included, Kind::Verification).filter(|object| has_passed(*object));
    let numbers = |object: Node<'a, Related>| {
        let said = object.attributes();
        [said.identification_number(), said.document_number()].into_iter().filter(|number| !number.is_absent())
    };
    let ids = passed().filter(|object| object.r#type().word() == Some(RelatedType::GovernmentId));
    let Some(own) = ids.flat_map(numbers).next() else { return };
    let is_known = |text: &str| {
        passed().flat_map(numbers).filter_map(Node::written).any(|number| is_same(number, text, usize::MAX))
    };
    for number in fields.every("identification-number") {
        let differs = number.written().is_some_and(|text| !is_known(text));
        judging.doubt_beside(&RULE, differs, number, own);
    }
    if let Some(number) = copy {
        let differs = number.written().is_some_and(|text| !text.trim().is_empty() && !is_known(text));
        judging.doubt_beside(&RULE, differs, number, own);
    }
}
