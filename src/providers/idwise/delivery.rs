//! How IDWise's deliveries are authenticated

use crate::providers::delivered::Delivered;

/// How its deliveries are authenticated; a webhook has the same event id on every retry
pub const DELIVERED: Delivered = Delivered::agreed(
    &["basic", "bearer"],
    "https://docs.idwise.com/docs/webhook-specifications",
    "You choose Basic authentication or a bearer token when you configure the webhook.",
)
.with_event_id(&["body", "eventId"]);
