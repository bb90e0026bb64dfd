//! An unknown data provider does not accept

use super::super::data::{NamedValue, decides};
use super::super::watchlist::list_of;
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
    /// single value accepts only if it is `ACCEPT`, `PASS` or `PASSED`. An object or a list accepts only if it contains a
    /// `result`, `overall`, `decision`, `outcome`, `indicator` or `value` of these three words and none of another word,
    /// no `matches` or `hits` that are not empty, and no word or flag that means a failure. On a list of sanctions, of
    /// wanted persons or of politically exposed persons, `NO MATCH` accepts too. A value of `rulesResults` accepts only
    /// if it is a number, one of the three words, or `MATCH` under a name that is not that of such a list. Among other
    /// named values, only words that mean a failure are looked for.
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

/// Returns whether a value means a failure
pub fn has_failed(_: &str, value: &str) -> bool {
    is_failure(value)
}

/// Returns whether the result of a rule is neither a number nor a word that accepts; `MATCH` accepts, unless the rule is
/// about a list of people
pub fn is_not_passed(label: &str, value: &str) -> bool {
    if value.eq_ignore_ascii_case("MATCH") {
        return list_of(label).is_some();
    }
    let is_number = value.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'/' | b'-' | b' '));
    !is_number && !["ACCEPT", "PASS", "PASSED"].iter().any(|word| word.eq_ignore_ascii_case(value))
}

/// Checks the values whose labels no other rule covers
pub fn labels<'a>(values: Node<'a, Vec<NamedValue>>, is_bad: fn(&str, &str) -> bool, judging: &mut Judging<'a>) {
    for named in values.items() {
        let value = named.value();
        let label = named.name().written().unwrap_or_default();
        if value.written().is_some_and(|value| is_bad(label, value)) && !decides(label) {
            judging.doubt(&RULE, true, value);
        }
    }
}
