//! Said to be redacted, and still there

use super::super::field::stands;
use super::super::payload::{Document, Transaction, UserDetails};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// Where `assets_redacted_at` is a time, no picture and no video has an address; where `face_redacted_at` is, none
    /// that shows the face; where `data_redacted_at` is, nothing read off a document or confirmed by the person has a
    /// value; where `record_redacted_at` is, all of these.
    ///
    /// # Why it matters
    ///
    /// Somebody has been promised that the data is gone. It should not be stored again from this body.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity `info`. A policy that names the rule makes it count.
    ///
    /// # Where it is said
    ///
    /// `record_redacted_at` and the three others, and the address of a redacted picture, which is `null`,
    /// <https://idkit.docs.idverse.com/reference/total-result>. Which fields each stamp is about is inferred from its
    /// name, and none of it says anything of the person, so it moves no verdict.
    RULE = "idverse-redacted-and-still-there", Informs, "the body says that something was redacted and still has it";
    previously = "redacted-and-still-there";
    de = "die Nachricht sagt, dass etwas entfernt wurde, und enthält es noch";
    es = "el mensaje dice que algo se suprimió y todavía lo contiene";
    fr = "le message dit que quelque chose a été effacé et le contient encore";
}

/// Looks, for each stamp, for the first thing that should be gone
pub fn check<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let stamps: [(_, &dyn Fn() -> Option<Position>); 4] = [
        (transaction.record_redacted_at(), &|| picture(transaction, true).or_else(|| data(transaction))),
        (transaction.assets_redacted_at(), &|| picture(transaction, true)),
        (transaction.face_redacted_at(), &|| picture(transaction, false)),
        (transaction.data_redacted_at(), &|| data(transaction)),
    ];
    for (stamp, kept) in stamps.into_iter().filter(|(stamp, _)| stamp.iso().is_some()) {
        if let Some(place) = kept() {
            judging.say(&RULE, place, Some(stamp.place()));
        }
    }
}

/// The first picture or video of the face that has an address; with `pages`, also one of a document
fn picture(transaction: Node<'_, Transaction>, pages: bool) -> Option<Position> {
    for attempt in transaction.liveness_attempts().items() {
        if let Some(place) = stands(attempt.video().url()) {
            return Some(place);
        }
    }
    if let Some(place) = stands(transaction.facematch_best_frame().url()) {
        return Some(place);
    }
    for document in transaction.documents().items() {
        // The face first, then the pages.
        let assets = [
            document.face_photo(),
            document.ghost_photo(),
            document.front_document(),
            document.back_document(),
            document.original_front_document(),
            document.original_back_document(),
            document.signature_photo(),
        ];
        for asset in assets.into_iter().take(if pages { 7 } else { 2 }) {
            if let Some(place) = stands(asset.url()) {
                return Some(place);
            }
        }
    }
    None
}

/// The first thing that is known of the person and has a value
fn data(transaction: Node<'_, Transaction>) -> Option<Position> {
    confirmed(transaction.user_details()).or_else(|| transaction.documents().items().find_map(of_document))
}

fn of_document(document: Node<'_, Document>) -> Option<Position> {
    let zone = || document.mrz_data().values().filter(|line| line.written().is_some()).find_map(stands);
    value(document.extracted()).or_else(|| confirmed(document.submitted_data())).or_else(zone)
}

fn confirmed(details: Node<'_, UserDetails>) -> Option<Position> {
    value(details).or_else(|| value(details.address()))
}

/// The first of a record's own fields that has a value; whether an address was validated tells of nobody
fn value<T: Shaped>(record: Node<'_, T>) -> Option<Position> {
    let tells = |field: &Node<'_, String>| !matches!(field.written(), None | Some("true" | "false"));
    record.each::<String>().filter(tells).find_map(stands)
}
