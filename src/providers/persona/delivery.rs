//! How Persona's deliveries are authenticated

use crate::providers::delivered::Delivered;
use crate::providers::scheme::{Family, Scheme};

/// A time and an HMAC of both; two of them while the secret is rotated
static SCHEME: Scheme<'static> = Scheme::of(
    "persona",
    Family::Timestamped { header: "persona-signature" },
    "https://docs.withpersona.com/webhooks-best-practices",
)
.with_event_id(&["data", "id"]);

/// How its deliveries are authenticated
pub const DELIVERED: Delivered = Delivered::by(
    &SCHEME,
    "The secret is the webhook's (`wbhsec_…`), as text with its prefix. While it is rotated, the header has two signatures, and \
     either secret verifies. Persona states no tolerance, so yours is the only limit. A delivery is repeated up to seven times \
     with the same event id. By default a webhook includes no verifications; the case of its keys, and the attributes that it \
     leaves out, are set up with it. To fetch a result, ask for `GET /api/v1/inquiries/{id}` with `include=verifications,reports`.",
);
