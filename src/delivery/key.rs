//! The key by which repetitions of a delivery are known

use super::bytes::hex;
use super::mac::sha256;
use super::reserialize::canonical;

/// Returns the idempotency key of a delivery
///
/// It has the event's id, if an authenticated part of the delivery has one, and always what the body says: two bodies that
/// say different things never share a key, even if a sender uses one id twice. White space, escapes and the order of keys
/// may differ between two deliveries of one id, because a sender may write a body anew for each.
pub fn key(sender: &str, credential: Option<&str>, id: Option<&str>, body: &[u8]) -> String {
    let (kind, id, body) = match id {
        Some(id) => (&b"id"[..], id, canonical(body).map_or_else(|| sha256(&[body]), |text| sha256(&[&text]))),
        None => (&b"body"[..], "", sha256(&[body])),
    };
    // With the length of each part before it, no two lists of parts are one text.
    let parts = [kind, sender.as_bytes(), credential.unwrap_or_default().as_bytes(), id.as_bytes(), &body];
    let lengths = parts.map(|part| (part.len() as u64).to_be_bytes());
    let pieces: Vec<&[u8]> = lengths.iter().zip(parts).flat_map(|(length, part)| [&length[..], part]).collect();
    [sender, ":", &hex(&sha256(&pieces))].concat()
}
