//! A session only searched lists

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `success`, `watchlist_screening` passed, and `kyc_check`,
    /// `documentary_verification` and `selfie_check` did not run.
    ///
    /// # Why it matters
    ///
    /// Whoever is on no list may still be anybody. The search says nothing about who the person is.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `none`: the result is a part of a decision that you make with others. It
    /// never accepts.
    ///
    /// # Where it is said
    ///
    /// `steps`, <https://plaid.com/docs/api/products/identity-verification/>. That a search alone accepts nobody is
    /// inferred.
    RULE = "plaid-session-screened-only", Effect::Decides(Outcome::Pending, false, Next::None), "the session only searched lists, which identifies nobody";
    de = "die Sitzung hat nur Listen durchsucht, was niemanden identifiziert";
    es = "la sesión solo consultó listas, lo que no identifica a nadie";
    fr = "la session n’a consulté que des listes, ce qui n’identifie personne";
}
