//! Nobody was identified

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// Every report that the body has is clear, at least one is of a watchlist, and none is of anything but
    /// watchlists and devices.
    ///
    /// # Why it matters
    ///
    /// Not to be on a list says nothing about who somebody is.
    ///
    /// # What it decides
    ///
    /// `pending`, `none`: the result is one part of a decision that the caller makes with others.
    ///
    /// # Where it is said
    ///
    /// The names of the reports, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-screened-only", Effect::Decides(Outcome::Pending, false, Next::None), "only lists and devices were looked at, which says nothing about who the person is";
    de = "es wurden nur Listen und Geräte geprüft, was nichts darüber sagt, wer die Person ist";
    es = "solo se revisaron listas y dispositivos, lo que no dice quién es la persona";
    fr = "seules des listes et des appareils ont été examinés, ce qui ne dit rien de l’identité";
}
