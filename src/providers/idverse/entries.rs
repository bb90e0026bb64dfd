//! Entries with unknown names in those maps of a transaction whose entries are results

use super::data::{DataConnect, DataProvider, IdMatrix};
use super::payload::{Breakdown, DfaResult, Transaction};
use super::rules::{idverse_data_unknown, idverse_part_unknown, idverse_pep_matched, idverse_sanctions_matched};
use super::watchlist::{List, list_of_entry};
use crate::json::leaves::{Leaves, unquoted};
use crate::model::judging::Judging;
use crate::model::results::{Results, Says};
use crate::schema::node::Node;
use crate::schema::scalar::Any;
use crate::schema::shape::Shaped;

/// The words by which a part of the result passes
const PASSED: &[&str] = &["PASSED"];
/// The words by which a data provider accepts
const ACCEPTED: &[&str] = &["ACCEPT", "PASS", "PASSED"];

/// `results`
pub static RESULTS: Results = Results {
    name: "idverse.results",
    record: DfaResult::record,
    passes: PASSED,
    single_passes: true,
    several_pass: true,
    status_decides: true,
};

/// `documents[].asf_breakdown`
pub static BREAKDOWN: Results = Results { name: "idverse.asf_breakdown", record: Breakdown::record, ..RESULTS };

/// `data_provider`; no page lists the providers
pub static DATA_PROVIDER: Results = Results {
    name: "idverse.data_provider",
    record: DataProvider::record,
    passes: ACCEPTED,
    single_passes: true,
    several_pass: true,
    status_decides: false,
};

/// `data_provider.DATA_CONNECT`
pub static DATA_CONNECT: Results =
    Results { name: "idverse.DATA_CONNECT", record: DataConnect::record, ..DATA_PROVIDER };

/// `ID_MATRIX` and its members, not all of which are results
pub static ID_MATRIX: Results =
    Results { name: "idverse.ID_MATRIX", record: IdMatrix::record, single_passes: false, ..DATA_PROVIDER };

/// The same, for lists of people: it is good if nobody matches
static LIST: Results = Results { passes: &["ACCEPT", "PASS", "PASSED", "NO MATCH"], single_passes: true, ..ID_MATRIX };

/// Checks the parts of the result whose names are on no page
pub fn parts<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    each(&RESULTS, transaction.results(), judging, part);
    for document in transaction.documents().items() {
        each(&BREAKDOWN, document.asf_breakdown(), judging, part);
    }
}

fn part<'a>(of: &'static Results, name: &str, entry: Node<'a, Any>, judging: &mut Judging<'a>) {
    let otherwise = of.says(entry) == Says::Otherwise;
    judging.doubt(&idverse_part_unknown::RULE, otherwise && !judging.is_harmless(of, name), entry);
}

/// Checks the data provider's entries whose names are on no page
pub fn data<'a, T: Shaped>(of: &'static Results, node: Node<'a, T>, judging: &mut Judging<'a>) {
    each(of, node, judging, data_entry);
}

fn data_entry<'a>(of: &'static Results, name: &str, entry: Node<'a, Any>, judging: &mut Judging<'a>) {
    let list = list_of_entry(name, entry);
    let says = if list.is_some() { LIST.says(entry) } else { of.says(entry) };
    if says != Says::Otherwise && !(list.is_some() && has_hit(entry)) {
        return;
    }
    let rule = match list {
        // A policy that exempts the entry expects exposed persons, not a sanctioned person.
        Some(List::Sanctions) => return judging.decide(&idverse_sanctions_matched::RULE, entry),
        Some(List::Exposed) => &idverse_pep_matched::RULE,
        None => &idverse_data_unknown::RULE,
    };
    judging.doubt(rule, !judging.is_harmless(of, name), entry);
}

/// Returns whether a search of a list found somebody, or a part of somebody
fn has_hit(entry: Node<'_, Any>) -> bool {
    let hits = ["MATCH", "HIT", "PARTIAL MATCH", "POTENTIAL MATCH"];
    Leaves::of(entry.json().unwrap_or_default())
        .any(|(_, word)| hits.iter().any(|hit| hit.eq_ignore_ascii_case(unquoted(word))))
}

#[inline(never)]
fn each<'a, T: Shaped>(
    of: &'static Results,
    node: Node<'a, T>,
    judging: &mut Judging<'a>,
    look: fn(&'static Results, &str, Node<'a, Any>, &mut Judging<'a>),
) {
    for (name, entry) in node.others().entries() {
        look(of, name, entry, judging);
    }
}
