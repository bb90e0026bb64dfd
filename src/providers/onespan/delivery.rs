//! How OneSpan's deliveries are authenticated

use crate::providers::delivered::Delivered;

/// How its deliveries are authenticated
pub const DELIVERED: Delivered = Delivered::undocumented(
    "https://docs.onespan.com/docs/onespan-identity-verification-notification",
    "No page documents any. Name the scheme that you agreed on with OneSpan, or `none`.",
);
