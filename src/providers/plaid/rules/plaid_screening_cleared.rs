//! No list has the person

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// The `status` of a screening is `cleared`.
    ///
    /// # Why it matters
    ///
    /// Whoever is on no list may still be anybody. The screening says nothing about who the person is.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `none`: the result is a part of a decision that you make with others. It
    /// never accepts.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://plaid.com/docs/api/products/monitor/>. That a screening alone accepts nobody is inferred.
    RULE = "plaid-screening-cleared", Effect::Decides(Outcome::Pending, false, Next::None), "no list has the person, which identifies nobody";
    de = "keine Liste nennt die Person, was niemanden identifiziert";
    es = "ninguna lista incluye a la persona, lo que no identifica a nadie";
    fr = "aucune liste ne mentionne la personne, ce qui n’identifie personne";
}
