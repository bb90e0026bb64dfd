//! How IDVerse's deliveries are authenticated

use crate::providers::delivered::Delivered;

/// How its deliveries are authenticated
pub const DELIVERED: Delivered = Delivered::agreed(
    &["static"],
    "https://idkit.docs.idverse.com/reference/how-to-setup-webhooks",
    "You choose the header and its value when you create a transaction (`auth_header_name`, `auth_header_value`).",
);
