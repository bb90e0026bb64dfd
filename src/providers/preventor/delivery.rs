//! How Preventor's deliveries are authenticated

use crate::providers::delivered::Delivered;
use crate::providers::scheme::{Family, Scheme};

/// Encryption with the secret of the webhook
static SCHEME: Scheme<'static> =
    Scheme::of("preventor", Family::Encrypted { iv: "x-pvt-cipher-iv" }, "https://docs.preventor.com/server/webhooks");

/// How its deliveries are authenticated
pub const DELIVERED: Delivered = Delivered::by(
    &SCHEME,
    "Encryption hides the body and does not show who sent it. Set up Basic authentication or a header of your own for the \
     webhook as well, and pass both credentials. Without a secret, bodies are sent as plain JSON; name the scheme then: \
     `basic` or `static`.",
);
