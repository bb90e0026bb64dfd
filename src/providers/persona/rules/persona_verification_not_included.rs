//! A verification that is linked and not included

use super::super::included::{self, Kind};
use super::super::payload::{Inquiry, Related};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved`, verifications are included, and one that is linked is not among them.
    ///
    /// # Why it matters
    ///
    /// Persona includes all objects of a kind or none. What is missing may have failed.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// `relationships` in <https://docs.withpersona.com/api-reference/inquiries/retrieve-an-inquiry>, and `included` in
    /// <https://docs.withpersona.com/webhooks>.
    RULE = "persona-verification-not-included", Informs, "a verification is linked, but not included beside the others";
    de = "eine Verifizierung ist verlinkt, aber nicht mit den anderen beigefügt";
    es = "una verificación está enlazada, pero no se incluye junto a las demás";
    fr = "une vérification est liée, mais n’est pas jointe aux autres";
}

/// Compares the links with what is included
pub fn check<'a>(inquiry: Node<'a, Inquiry>, included: Node<'a, Vec<Related>>, judging: &mut Judging<'a>) {
    if !judging.hears() {
        return;
    }
    let known: Vec<_> = included::of(included, Kind::Verification).filter_map(|one| one.id().written()).collect();
    for link in inquiry.relationships().verifications().data().items() {
        let is_missing = !known.is_empty() && link.id().written().is_some_and(|id| !known.contains(&id));
        judging.doubt_beside(&RULE, is_missing, link.id(), included);
    }
}
