//! The person has reached the screen at the end

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of an inquiry is `completed`.
    ///
    /// # Why it matters
    ///
    /// It says only that the person has reached the last screen. A workflow, or a person, decides afterwards. Programs
    /// that let people in on this word let in people who are declined a moment later.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending`, and `next` is `wait`.
    ///
    /// # Where it is said
    ///
    /// `completed` in <https://docs.withpersona.com/model-lifecycle>.
    RULE = "persona-inquiry-completed", WAIT, "the person has finished, and nobody has decided yet", Overrides;
    de = "die Person ist fertig, und es wurde noch nicht entschieden";
    es = "la persona ha terminado y nadie ha decidido todavía";
    fr = "la personne a terminé, et personne n’a encore décidé";
}
