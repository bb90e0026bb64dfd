//! An object of another inquiry or account

use super::super::included::Kind;
use super::super::payload::{Inquiry, Related};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved`, and one of these holds:
    ///
    /// - A verification or a report that is included is linked to an inquiry with another id.
    /// - It is linked to accounts, and none of them is the account of the inquiry.
    /// - An account that is included has another id than the account of the inquiry, or another `reference-id` than the
    ///   inquiry.
    ///
    /// A verification that comes `from-reusable-persona` may belong to another inquiry and account.
    ///
    /// # Why it matters
    ///
    /// What was found about somebody else says nothing of this person.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `relationships` in <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification> and
    /// <https://docs.withpersona.com/api-reference/reports/retrieve-a-report>.
    RULE = "persona-included-of-another", Contradicts, "an included object belongs to another inquiry or account";
    de = "ein beigefügtes Objekt gehört zu einer anderen Überprüfung oder einem anderen Konto";
    es = "un objeto incluido pertenece a otra verificación o a otra cuenta";
    fr = "un objet inclus appartient à une autre vérification ou à un autre compte";
}

/// Compares the links of an included object with the inquiry
pub fn check<'a>(object: Node<'a, Related>, kind: Kind, inquiry: Node<'a, Inquiry>, judging: &mut Judging<'a>) {
    let account = inquiry.relationships().account().data().id();
    match kind {
        Kind::Account => {
            let (own, reference) = (object.id(), object.attributes().reference_id());
            judging.doubt_beside(&RULE, differ(own.written(), account.written()), own, account);
            let expected = inquiry.attributes().reference_id();
            judging.doubt_beside(&RULE, differ(reference.written(), expected.written()), reference, expected);
        }
        Kind::Verification | Kind::Report if object.attributes().from_reusable_persona().flag() != Some(true) => {
            let links = object.relationships();
            let link = links.inquiry().data().id();
            judging.doubt_beside(&RULE, differ(link.written(), inquiry.id().written()), link, inquiry.id());
            let link = links.account().data().id();
            judging.doubt_beside(&RULE, differ(link.written(), account.written()), link, account);
            let mut all = links.accounts().data().items().map(|link| link.id().written());
            let is_known = |id: Option<&str>| !differ(id, account.written());
            let is_of_another = !links.accounts().data().is_empty() && !all.any(is_known);
            judging.doubt_beside(&RULE, is_of_another, links.accounts().data(), account);
        }
        _ => {}
    }
}

/// Returns whether two ids are there, and are not the same
fn differ(one: Option<&str>, other: Option<&str>) -> bool {
    let ids = one.zip(other).filter(|(one, other)| !one.is_empty() && !other.is_empty());
    ids.is_some_and(|(one, other)| one != other)
}
