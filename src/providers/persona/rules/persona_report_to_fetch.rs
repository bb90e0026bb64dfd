//! The body names a report and does not say what it has found

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A report has no `has-match`, and is not known to be in progress or to have failed.
    ///
    /// # Why it matters
    ///
    /// A team can let a webhook leave out any attribute.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending`, and `next` is `fetch`.
    ///
    /// # Where it is said
    ///
    /// The attribute blocklist, <https://docs.withpersona.com/2021-05-14/webhook-allowlists>.
    RULE = "persona-report-to-fetch", FETCH, "the body does not say what the report has found, so it has to be fetched";
    de = "die Nachricht sagt nicht, was der Bericht gefunden hat, er muss abgerufen werden";
    es = "el mensaje no dice qué ha encontrado el informe, hay que consultarlo";
    fr = "le message ne dit pas ce que le rapport a trouvé, il faut le récupérer";
}
