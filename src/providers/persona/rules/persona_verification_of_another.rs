//! A verification of another inquiry

use super::super::payload::{Inquiry, Related};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved`, and a verification that is included is linked to an inquiry with another id, although
    /// it does not come `from-reusable-persona`.
    ///
    /// # Why it matters
    ///
    /// It says nothing of this person.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `relationships` in <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-verification-of-another", Contradicts, "a verification belongs to another inquiry";
    de = "eine Verifizierung gehört zu einer anderen Überprüfung";
    es = "una verificación pertenece a otra consulta";
    fr = "une vérification appartient à un autre dossier";
}

/// Compares the link of a verification with the inquiry
pub fn check<'a>(object: Node<'a, Related>, inquiry: Node<'a, Inquiry>, judging: &mut Judging<'a>) {
    let (link, id) = (object.relationships().inquiry().data().id(), inquiry.id());
    let differs = link.written().zip(id.written()).is_some_and(|(link, id)| link != id);
    let is_taken_over = object.attributes().from_reusable_persona().flag() == Some(true);
    judging.doubt_beside(&RULE, differs && !is_taken_over, link, id);
}
