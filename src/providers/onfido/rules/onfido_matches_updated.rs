//! The matches of a monitor have changed

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `action` of a webhook is `watchlist_monitor.matches_updated`.
    ///
    /// # Why it matters
    ///
    /// Somebody who was let in may be on a list now. The webhook does not have the matches.
    ///
    /// # What it decides
    ///
    /// `pending`, `fetch`.
    ///
    /// # Where it is said
    ///
    /// `action`, <https://documentation.onfido.com/api/latest/#webhooks>.
    RULE = "onfido-matches-updated", FETCH, "the matches of a watchlist monitor have changed and have to be fetched";
    de = "die Treffer einer Listenüberwachung haben sich geändert und müssen abgerufen werden";
    es = "las coincidencias de una vigilancia de listas han cambiado y hay que consultarlas";
    fr = "les correspondances d’une surveillance de listes ont changé et il faut aller les chercher";
}
