//! How Stripe's deliveries are authenticated

use crate::providers::delivered::Delivered;
use crate::providers::scheme::{Family, Scheme};

/// A time and an HMAC of both, of all products of Stripe
static SCHEME: Scheme<'static> = Scheme::of(
    "stripe",
    Family::Timestamped { header: "stripe-signature" },
    "https://github.com/stripe/stripe-node/blob/master/src/Webhooks.ts",
)
.with_event_id(&["id"]);

/// How its deliveries are authenticated
pub const DELIVERED: Delivered = Delivered::by(
    &SCHEME,
    "The secret is the endpoint's (`whsec_…`), as text with its prefix. Deliveries by Amazon EventBridge and Azure Event Grid \
     are not signed and wrap the event: pass on what stands under `detail` or `data` only if you trust the transport. To \
     fetch a result, ask for `GET /v1/identity/verification_sessions/{id}` with `expand[]=last_verification_report` and \
     `expand[]=verified_outputs`, for a connected account with the header `Stripe-Account`. Dates, numbers and pictures need a \
     restricted key and are expanded by name, such as `expand[]=verified_outputs.dob` and \
     `expand[]=last_verification_report.document.number`.",
);
