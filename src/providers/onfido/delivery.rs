//! How Onfido's deliveries are authenticated

use crate::providers::delivered::Delivered;
use crate::providers::scheme::{BodyMac, Family, Scheme};

/// An HMAC of the body as it is sent
static SCHEME: Scheme<'static> = Scheme::of(
    "onfido",
    Family::Hmac(BodyMac::of("x-sha2-signature")),
    "https://github.com/onfido/onfido-openapi-spec",
);

/// How its deliveries are authenticated
pub const DELIVERED: Delivered = Delivered::by(
    &SCHEME,
    "The secret is the token of the webhook, not that of the API. The signature covers the whole body with its key \
     `payload`, and no time, so a repeated delivery is only known by its `key`. To fetch a result, ask for `GET \
     /v3.6/checks/{id}` and `GET /v3.6/reports?check_id={id}`, or for `GET /v3.6/workflow_runs/{id}`, at the host of your \
     region (`api.eu.onfido.com`, `api.us.onfido.com`, `api.ca.onfido.com`) with `Authorization: Token token=…`.",
);
