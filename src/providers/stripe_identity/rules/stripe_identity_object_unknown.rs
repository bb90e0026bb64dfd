//! An object is of another kind

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use crate::schema::words::Vocabulary;

rule! {
    /// # What it checks
    ///
    /// The `object` of the session in an event, or of the report in a session, is not the word for it.
    ///
    /// # Why it matters
    ///
    /// What stands there may have the same fields and another meaning.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `object`, <https://docs.stripe.com/api/identity/verification_sessions/object> and
    /// <https://docs.stripe.com/api/identity/verification_reports/object>.
    RULE = "stripe-identity-object-unknown", Doubts, Unknown, "an object in the body is not of the kind that stands there";
    de = "ein Objekt in der Nachricht ist nicht von der Art, die dort steht";
    es = "un objeto del mensaje no es del tipo que corresponde";
    fr = "un objet du message n’est pas du type attendu";
}

/// Looks at the word of an object
pub fn check<'a, W: Vocabulary + Shaped>(object: Node<'a, W>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, object.spelling().is_none(), object);
}
