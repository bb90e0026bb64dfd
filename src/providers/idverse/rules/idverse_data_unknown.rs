//! An unknown data provider does not accept

use super::super::data::{NamedValue, decides};
use crate::model::judging::Judging;
use crate::model::results::is_failure;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An entry of `data_provider`, of its `DATA_CONNECT` or of an `ID_MATRIX` has a name that this version does not
    /// know, such as `OCRLABS_SERPRO`, and does not accept. An entry of `data_provider` or `DATA_CONNECT` that is a
    /// single value accepts only if it is `ACCEPT`, `PASS` or `PASSED`. An object or a list does not accept if it
    /// contains a `result`, `overall`, `decision`, `outcome` or `indicator` other than these three words, `matches` or
    /// `hits` that are not empty, or a word or a flag that means a failure. Among named values, only words that mean a
    /// failure are looked for.
    ///
    /// # Why it matters
    ///
    /// Any provider may be asked, and no page lists them. Code that looks only for the names in the sample misses the
    /// rejection of any other provider.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. Matches on a list of sanctions or of politically exposed persons are reported by
    /// `idverse-sanctions-matched` and `idverse-pep-matched`. A policy's `harmlessResults` can exempt entries by name,
    /// such as `idverse.data_provider.OCRLABS_SERPRO`.
    ///
    /// # Where it is said
    ///
    /// The sample prints `ACCEPT` and `PASS` for `ID_MATRIX`, <https://idkit.docs.idverse.com/reference/total-result>; that
    /// other providers use the same words is inferred.
    RULE = "idverse-data-unknown", Doubts, Unknown, "a data provider that this version does not know does not accept the person";
    de = "ein Datenanbieter, den diese Version nicht kennt, akzeptiert die Person nicht";
    es = "un proveedor de datos que esta versión no conoce no acepta a la persona";
    fr = "un fournisseur de données que cette version ne connaît pas n’accepte pas la personne";
}

/// Checks the values whose labels no other rule covers
pub fn labels<'a>(values: Node<'a, Vec<NamedValue>>, judging: &mut Judging<'a>) {
    for named in values.items() {
        let value = named.value();
        if value.written().is_some_and(is_failure) && !named.name().written().is_some_and(decides) {
            judging.doubt(&RULE, true, value);
        }
    }
}
