//! A number that is not that of the document

use super::super::fields::Fields;
use super::super::included::is_passed;
use super::super::payload::{InquiryAttributes, RelatedAttributes};
use crate::identity::number::is_same;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved` and has the field `identification-number`. A government ID that is included has passed,
    /// and neither its `identification-number` nor its `document-number` is that number.
    ///
    /// # Why it matters
    ///
    /// They are one number in many countries. Where the field asks for a tax or social security number, no document has
    /// it.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// `fields` in <https://docs.withpersona.com/api-reference/inquiries/retrieve-an-inquiry>, and
    /// `identification-number` in <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-identification-number-differs", Informs, "the number of the person is not one of the document";
    de = "die Nummer der Person ist keine des Dokuments";
    es = "el número de la persona no es ninguno de los del documento";
    fr = "le numéro de la personne n’est aucun de ceux du document";
}

/// Compares the number of the person with those of a document
pub fn check<'a>(said: Node<'a, RelatedAttributes>, inquiry: Node<'a, InquiryAttributes>, judging: &mut Judging<'a>) {
    if !judging.hears() || !is_passed(said.status().word().as_ref()) {
        return;
    }
    let Some(number) = Fields::of(inquiry).named("identification-number") else { return };
    let read = [said.identification_number(), said.document_number()];
    let own = || read.into_iter().filter_map(Node::written);
    let is_known = number.written().is_some_and(|text| own().any(|own| is_same(own, text, usize::MAX)));
    judging.doubt_beside(&RULE, own().next().is_some() && !is_known, number, said.document_number());
}
