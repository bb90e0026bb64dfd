//! How Didit's deliveries are authenticated

use crate::providers::delivered::Delivered;
use crate::providers::scheme::{BodyMac, Family, Form, Scheme, SentAt};

const PAGE: &str = "https://docs.didit.me/integration/webhooks";

/// A time that the signed body repeats, and the event's id
const fn timed(scheme: Scheme<'static>) -> Scheme<'static> {
    scheme.sent_at(SentAt { header: "x-timestamp", key: "timestamp" }).with_event_id(&["event_id"])
}

/// An HMAC of the body as compact JSON with sorted keys, which survives a parser in between
static SORTED: Scheme<'static> = timed(Scheme::of(
    "didit-v2",
    Family::Hmac(BodyMac {
        forms: &[Form::SortedJson, Form::SortedAsciiJson, Form::Raw],
        ..BodyMac::of("x-signature-v2")
    }),
    PAGE,
));

/// An HMAC of the body as it is sent
static RAW: Scheme<'static> = timed(Scheme::of("didit", Family::Hmac(BodyMac::of("x-signature")), PAGE));

const ALSO: &[&Scheme<'static>] = &[&RAW];

/// How its deliveries are authenticated
pub const DELIVERED: Delivered = Delivered::by(
    &SORTED,
    "Each delivery has three signatures by the secret of its destination. `didit` verifies the second, over the bytes as \
     sent. `X-Signature-Simple` is not verified, because it covers neither the decision nor the environment. The \
     registry's callback `kyb.registry_search.resolved` is not signed. The decision is fetched with `GET \
     /v3/session/{sessionId}/decision/` and the header `x-api-key`; `idverdict` judges it, but does not fetch it.",
)
.also(ALSO);
