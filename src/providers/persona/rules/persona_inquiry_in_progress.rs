//! The person has not finished

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of an inquiry is `created` or `pending`.
    ///
    /// # Why it matters
    ///
    /// The person has to begin, or to go on.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending`, and `next` is `ask-user`. An approval before that no longer holds: the inquiry is open
    /// again.
    ///
    /// # Where it is said
    ///
    /// `created` and `pending` in <https://docs.withpersona.com/model-lifecycle>.
    RULE = "persona-inquiry-in-progress", ASK_USER, "the person has not finished", Overrides;
    de = "die Person ist noch nicht fertig";
    es = "la persona todavía no ha terminado";
    fr = "la personne n’a pas encore terminé";
}
