//! It is not known what was verified

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use crate::schema::words::Vocabulary;

rule! {
    /// # What it checks
    ///
    /// The `type` of a session, a report or a document, or an `id_number_type`, is none of the words that this version
    /// knows, or a report that was fetched by itself has no type.
    ///
    /// # Why it matters
    ///
    /// A new type may verify something else than a person. Without its type, a report does not tell which checks it
    /// should have.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `type`, <https://docs.stripe.com/api/identity/verification_sessions/object> and
    /// <https://docs.stripe.com/api/identity/verification_reports/object>. Stripe adds values to its lists; a policy
    /// decides by the key `unknown` too.
    RULE = "stripe-identity-type-unknown", Doubts, Unknown, "what was verified is not of a type that this version knows";
    de = "die Art dessen, was verifiziert wurde, ist dieser Version nicht bekannt";
    es = "esta versión no conoce el tipo de lo que se verificó";
    fr = "le type de ce qui a été vérifié n’est pas connu de cette version";
}

/// Looks at a type that is there
pub fn check<'a, W: Vocabulary + Shaped>(of: Node<'a, W>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, !of.is_absent() && of.spelling().is_none(), of);
}

/// Looks at the type of a report that was fetched by itself: without it, the report does not tell what it should have
pub fn needed<'a, W: Vocabulary + Shaped>(of: Node<'a, W>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, of.spelling().is_none(), of);
}
