//! An included object that cannot be understood

use super::super::included::is_of_a_verification;
use super::super::payload::{Related, RelatedAttributes, RelatedStatus};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved`. An object that is included has no `type` or one that this version does not know, has
    /// checks or a `has-match` that its type does not have, is a verification without a `status` or with one that this
    /// version does not know, or is a report without a `has-match` or with an unknown `status`.
    ///
    /// # Why it matters
    ///
    /// It may be a verification that failed, or a report that has found something.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `included` in <https://docs.withpersona.com/webhooks>, and `status` in
    /// <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-included-unclear", Doubts, Unknown, "the inquiry is approved, but the status or the type of something in it is not known";
    de = "die Überprüfung ist genehmigt, aber Status oder Art eines Teils davon ist nicht bekannt";
    es = "la verificación está aprobada, pero no se conoce el estado o el tipo de una de sus partes";
    fr = "la vérification est approuvée, mais l’état ou le type d’un de ses éléments n’est pas connu";
}

/// Reports an object that cannot be told
pub fn object<'a>(object: Node<'a, Related>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, true, object.r#type());
}

/// Checks the status of a verification
pub fn check<'a>(said: Node<'a, RelatedAttributes>, judging: &mut Judging<'a>) {
    let status = said.status();
    judging.doubt(&RULE, !is_of_a_verification(status.word().as_ref()), status);
}

/// Checks what a report says
pub fn report<'a>(said: Node<'a, RelatedAttributes>, judging: &mut Judging<'a>) {
    let (status, found) = (said.status(), said.has_match());
    let is_known = matches!(
        status.word(),
        None | Some(RelatedStatus::Ready | RelatedStatus::Errored | RelatedStatus::Pending | RelatedStatus::Submitted)
    );
    judging.doubt(&RULE, !is_known, status);
    judging.doubt(&RULE, found.is_absent(), found);
}
