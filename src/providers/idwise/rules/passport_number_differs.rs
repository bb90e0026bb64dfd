//! A visa names the passport beside it

use super::super::fields::{field, plain};
use super::super::payload::DocumentStep;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Keyed;
use std::collections::BTreeSet;

rule! {
    /// # What it checks
    ///
    /// Where a result has a passport, the field `Passport Number` of its documents is the `Document Number` of one of
    /// its passports, by letters and digits alone.
    ///
    /// # Why it matters
    ///
    /// A visa or a permit that belongs to another passport may belong to another person.
    ///
    /// # What it decides
    ///
    /// Nothing. It is told as an issue of severity `info`, and a policy can give it weight. It moves nothing because a
    /// visa stays valid in a passport that was renewed.
    ///
    /// # Where it is said
    ///
    /// Both are on IDWise's list of fields, <https://idwi.se/fields>; that they are the same is inferred.
    RULE = "passport-number-differs", Informs, "a document names the number of a passport that is not the one in the result";
}

/// Looks for every passport number among the passports
pub fn check<'a>(documents: Node<'a, Keyed<DocumentStep>>, judging: &mut Judging<'a>) {
    let passports = documents.entries().map(|(_, document)| document);
    let passports = passports.filter(|document| document.document_type().written().as_deref() == Some("Passport"));
    let numbers: Vec<_> = passports.filter_map(|passport| field(passport, "Document Number")).collect();
    let Some(first) = numbers.first() else { return };
    let known: BTreeSet<String> =
        numbers.iter().filter_map(|number| Some(plain(&number.written()?).collect())).collect();
    for (_, document) in documents.entries() {
        let Some(named) = field(document, "Passport Number") else { continue };
        if named.written().is_some_and(|number| !known.contains(&plain(&number).collect::<String>())) {
            judging.say(&RULE, named.place(), Some(first.place()));
        }
    }
}
