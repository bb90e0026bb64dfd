//! What the data provider says under a name that no page has

use super::super::data::{NamedValue, decides};
use crate::model::judging::Judging;
use crate::model::results::is_failure;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An entry of `data_provider`, of its `DATA_CONNECT` or of an `ID_MATRIX` has a name that this version does not know,
    /// such as `OCRLABS_SERPRO`, and a word in it does not accept: a `result`, `overall`, `decision`, `outcome` or
    /// `indicator` other than `ACCEPT`, `PASS` and `PASSED`, a word for a failure anywhere, or `matches` that are not
    /// empty. An entry of `data_provider` or `DATA_CONNECT` that is a single word has to be one of the three. A value in a
    /// list of named values is looked at for words for a failure.
    ///
    /// # Why it matters
    ///
    /// Any provider may be asked, and no page lists them. One that rejects the person is passed over by whoever looks for
    /// the names of the sample alone.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review. Matches on a list of sanctions or of politically exposed persons are
    /// `idverse-sanctions-matched` and `idverse-pep-matched`. A policy's `harmlessResults` names entries that are no doubt, such as
    /// `idverse.data_provider.OCRLABS_SERPRO`.
    ///
    /// # Where it is said
    ///
    /// The sample prints `ACCEPT` and `PASS` for `ID_MATRIX`, <https://idkit.docs.idverse.com/reference/total-result>; that
    /// other providers use the same words is inferred.
    RULE = "idverse-data-unknown", Doubts, Unknown, "a data provider that this version does not know does not accept";
    de = "ein Datenanbieter, den diese Version nicht kennt, nimmt nicht an";
    es = "un proveedor de datos que esta versión no conoce no acepta";
    fr = "un fournisseur de données que cette version ne connaît pas n’accepte pas";
}

/// Looks at the values under labels for which there are no other rules
pub fn labels<'a>(values: Node<'a, Vec<NamedValue>>, judging: &mut Judging<'a>) {
    for named in values.items() {
        let value = named.value();
        if value.written().is_some_and(is_failure) && !named.name().written().is_some_and(decides) {
            judging.doubt(&RULE, true, value);
        }
    }
}
