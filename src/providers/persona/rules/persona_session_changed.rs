//! A visit has begun or ended

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The event is about a session of an inquiry.
    ///
    /// # Why it matters
    ///
    /// A session is one visit on one device. An inquiry can have several, and each can end without it.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending`, and `next` is `wait`.
    ///
    /// # Where it is said
    ///
    /// `inquiry-session.started`, `.expired` and `.canceled` in <https://docs.withpersona.com/events>.
    RULE = "persona-session-changed", WAIT, "a visit of the person has begun or ended, which says nothing of the result";
    de = "ein Besuch der Person hat begonnen oder geendet, was über das Ergebnis nichts sagt";
    es = "una visita de la persona ha comenzado o terminado, lo que no dice nada del resultado";
    fr = "une visite de la personne a commencé ou s’est terminée, ce qui ne dit rien du résultat";
}
