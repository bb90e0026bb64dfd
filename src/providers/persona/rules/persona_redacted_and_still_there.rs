//! Data that was removed is still there

use super::super::payload::InquiryAttributes;
use super::super::redacted;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is redacted, and a field, or a copy of one, still has a value.
    ///
    /// # Why it matters
    ///
    /// The person has been promised that the data is gone. It should not be stored again from this body.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// The fields of a redacted inquiry are `null` in the sample of `inquiry.redacted`,
    /// <https://docs.withpersona.com/events>.
    RULE = "persona-redacted-and-still-there", Informs, "the body says that data was redacted, but still contains it";
    de = "die Nachricht sagt, dass Daten entfernt wurden, enthält sie aber noch";
    es = "el mensaje dice que se suprimieron datos, pero todavía los contiene";
    fr = "le message dit que des données ont été effacées, mais les contient encore";
}

/// Looks for the first value that should be gone
pub fn check<'a>(inquiry: Node<'a, InquiryAttributes>, judging: &mut Judging<'a>) {
    if let Some(place) = redacted::kept(inquiry) {
        judging.say(&RULE, place, Some(inquiry.redacted_at().place()));
    }
}
