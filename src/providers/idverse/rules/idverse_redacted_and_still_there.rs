//! Redacted data is still there

use super::super::field::stands;
use super::super::payload::{Document, Transaction, UserDetails};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::{Any, Keyed};
use crate::schema::shape::Shaped;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// A redaction stamp is a time, but what it covers is still there. `assets_redacted_at` covers the `url` of every
    /// picture and video; `face_redacted_at` only those that show the face; `data_redacted_at` the values read from a
    /// document or confirmed by the person; `record_redacted_at` all of these.
    ///
    /// # Why it matters
    ///
    /// The person has been promised that the data is gone. It should not be stored again from this body.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// `record_redacted_at` and the three other stamps, and the `url` of a redacted picture, which is `null`,
    /// <https://idkit.docs.idverse.com/reference/total-result>. Which fields each stamp covers is inferred from its
    /// name. The stamps say nothing about the person, so they change no verdict.
    RULE = "idverse-redacted-and-still-there", Informs, "the body says that data was redacted, but still contains it";
    previously = "redacted-and-still-there";
    de = "die Nachricht sagt, dass Daten entfernt wurden, enthält sie aber noch";
    es = "el mensaje dice que se suprimieron datos, pero todavía los contiene";
    fr = "le message dit que des données ont été effacées, mais les contient encore";
}

/// Looks, for each stamp, for the first value that should be gone
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

/// Returns the first picture or video of the face that has a `url`; with `pages`, of a document too
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
        // The pictures of the face come first, then the pages.
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

/// Returns the first value that is known about the person
fn data(transaction: Node<'_, Transaction>) -> Option<Position> {
    confirmed(transaction.user_details()).or_else(|| transaction.documents().items().find_map(of_document))
}

fn of_document(document: Node<'_, Document>) -> Option<Position> {
    let zone = || {
        let data = document.mrz_data();
        let parts = data.read_as::<Keyed<Any>>().values().chain(data.read_as::<Vec<Any>>().items());
        parts.chain([data.read_as::<Any>()]).filter(|line| line.written().is_some()).find_map(stands)
    };
    value(document.extracted()).or_else(|| confirmed(document.submitted_data())).or_else(zone)
}

fn confirmed(details: Node<'_, UserDetails>) -> Option<Position> {
    value(details).or_else(|| value(details.address()))
}

/// Returns the first field of a record that has a value; a flag such as `was_validated` says nothing about the person
fn value<T: Shaped>(record: Node<'_, T>) -> Option<Position> {
    let tells = |field: &Node<'_, String>| !matches!(field.written(), None | Some("true" | "false"));
    record.each::<String>().filter(tells).find_map(stands)
}
