//! What was compared with registers and other sources of data

use super::payload::{KycCheck, MatchSummary};
use crate::schema::node::Node;

/// Returns the summaries, in the order of the name, the date of birth, the number, the address and the phone
pub fn summaries(kyc: Node<'_, KycCheck>) -> [Node<'_, MatchSummary>; 5] {
    [
        kyc.name().summary(),
        kyc.date_of_birth().summary(),
        kyc.id_number().summary(),
        kyc.address().summary(),
        kyc.phone_number().summary(),
    ]
}

/// Returns the parts of the summaries, most of which are there only if Plaid has switched them on
pub fn details(kyc: Node<'_, KycCheck>) -> [Node<'_, MatchSummary>; 10] {
    let (name, born, address) = (kyc.name(), kyc.date_of_birth(), kyc.address());
    [
        name.given_name(),
        name.family_name(),
        born.day(),
        born.month(),
        born.year(),
        address.street(),
        address.city(),
        address.region(),
        address.postal_code(),
        kyc.phone_number().area_code(),
    ]
}
