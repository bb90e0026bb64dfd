//! How Bive's deliveries are authenticated

use crate::providers::delivered::Delivered;
use crate::providers::scheme::{BodyMac, Family, Form, Scheme};

/// An HMAC of the body, or of what the page's PHP example makes of the body
static SCHEME: Scheme<'static> = Scheme::of(
    "bive",
    Family::Hmac(BodyMac { forms: &[Form::Raw, Form::PhpJson], ..BodyMac::of("x-biveai-signature") }),
    "https://docs.bive.ai/webhooks",
);

/// How its deliveries are authenticated
pub const DELIVERED: Delivered = Delivered::by(
    &SCHEME,
    "The page's text names the API key as the secret, and its PHP example a webhook secret of its own; pass both as \
     credentials if you have both. The signature covers no time, so a repeated delivery is only known by its `key`.",
);
