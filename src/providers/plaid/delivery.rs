//! How Plaid's deliveries are authenticated

use crate::providers::delivered::Delivered;
use crate::providers::scheme::{Family, Scheme};

/// A token with a hash of the body, of all products of Plaid
static SCHEME: Scheme<'static> = Scheme::of(
    "plaid",
    Family::Token { header: "plaid-verification" },
    "https://plaid.com/docs/api/webhooks/webhook-verification/",
);

/// How its deliveries are authenticated
pub const DELIVERED: Delivered = Delivered::by(
    &SCHEME,
    "The key is public: ask `POST /webhook_verification_key/get` for the `kid` in the token's header, and keep one key for \
     each `kid` until its `expired_at`. The hash is of the bytes as sent, which are indented. The body has no id of its \
     event. A result is fetched with `POST /identity_verification/get` and `identity_verification_id`, and a screening with \
     `POST /watchlist_screening/individual/get` and `watchlist_screening_id`; `idverdict` judges both, but fetches neither. \
     Only a webhook says that it is from the sandbox: keep the keys of the two environments apart.",
);
