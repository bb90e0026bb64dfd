//! Every scheme: those that any sender can use, and those of senders that are no providers here
//!
//! A provider's own scheme stands in its folder.

use super::failure::{Code, Failure};
use crate::providers::ALL;
use crate::providers::delivered::Delivered;
use crate::providers::scheme::{Algorithm, BodyMac, Family, Form, Scheme};

/// The schemes that no provider here has of its own
pub static TABLE: &[Scheme<'static>] = &[
    Scheme::of("static", Family::Static, ""),
    Scheme::of("basic", Family::Basic, "https://www.rfc-editor.org/rfc/rfc7617"),
    Scheme::of("bearer", Family::Bearer, "https://www.rfc-editor.org/rfc/rfc6750"),
    Scheme::of("none", Family::Unsigned, ""),
    Scheme::of(
        "standard-webhooks",
        Family::Standard { id: "webhook-id", timestamp: "webhook-timestamp", signature: "webhook-signature" },
        "https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md",
    ),
    Scheme::of(
        "svix",
        Family::Standard { id: "svix-id", timestamp: "svix-timestamp", signature: "svix-signature" },
        "https://github.com/svix/svix-webhooks",
    ),
    Scheme::of(
        "idenfy",
        Family::Hmac(BodyMac::of("idenfy-signature")),
        "https://documentation.idenfy.com/security/callback-signing",
    ),
    Scheme::of(
        "metamap",
        Family::Hmac(BodyMac::of("x-signature")),
        "https://docs.metamap.com/docs/configure-your-webhook-url",
    ),
    Scheme::of(
        "shufti",
        Family::Digest { header: "signature", forms: &[Form::HashedSecret, Form::Secret] },
        "https://developers.shuftipro.com/docs/travel_rule/responses",
    ),
    Scheme::of(
        "sumsub",
        Family::Hmac(BodyMac {
            algorithms: &[Algorithm::Sha256, Algorithm::Sha512, Algorithm::Sha1],
            algorithm_header: Some("x-payload-digest-alg"),
            ..BodyMac::of("x-payload-digest")
        }),
        "https://docs.sumsub.com/docs/webhook-manager",
    ),
    Scheme::of(
        "trulioo",
        Family::Hmac(BodyMac::of("x-trulioo-signature")),
        "https://developer.trulioo.com/reference/webhook",
    ),
    Scheme::of(
        "veriff",
        Family::Hmac(BodyMac::of("x-hmac-signature")),
        "https://devdocs.veriff.com/docs/hmac-authentication-and-endpoint-security",
    )
    .account("x-auth-client"),
    Scheme::of(
        "veriff-legacy",
        Family::Digest { header: "x-signature", forms: &[Form::Secret] },
        "https://github.com/martmaamikk/veriff-integration-guide",
    )
    .account("x-auth-client"),
];

/// How the deliveries of each provider are authenticated, worked out when the crate is compiled so that it links no
/// provider
static PROVIDERS: [(&str, Delivered); ALL.providers.len()] = {
    let mut all = [("", Delivered::undocumented("", "")); ALL.providers.len()];
    let mut place = 0;
    #[allow(clippy::indexing_slicing, reason = "worked out when the crate is compiled")]
    while place < all.len() {
        all[place] = (ALL.providers[place].name, ALL.providers[place].delivered);
        place += 1;
    }
    all
};

/// Every scheme there is
pub fn all() -> impl Iterator<Item = &'static Scheme<'static>> {
    PROVIDERS
        .iter()
        .flat_map(|(_, delivered)| delivered.scheme.into_iter().chain(delivered.also.iter().copied()))
        .chain(TABLE)
}

/// A scheme to verify by, and what is known of the provider
#[derive(Clone, Copy, Debug)]
pub struct Chosen<'a> {
    /// The provider, if the caller names one
    pub provider: Option<&'static str>,
    /// The scheme
    pub scheme: Scheme<'a>,
    /// The keys that lead to the event's id in the body; empty if the body has none
    pub event_id: &'a [&'a str],
}

/// Returns the scheme that a caller means: the one that is named, the provider's own, or of those that the provider
/// documents, the one for this kind of credential
///
/// # Errors
///
/// A name is not known, or no scheme follows from what is given.
pub fn chosen(provider: Option<&str>, scheme: Option<&str>, kind: Option<&str>) -> Result<Chosen<'static>, Failure> {
    let owner = provider.map(|name| {
        let known = PROVIDERS.iter().find(|(known, _)| *known == name);
        known.ok_or_else(|| invalid("/provider", PROVIDERS.iter().map(|(name, _)| *name)))
    });
    let owner = owner.transpose()?;
    let found = match (scheme, owner) {
        (Some(name), _) => named(name).ok_or_else(|| invalid("/scheme", all().map(|scheme| scheme.name)))?,
        (None, Some((_, delivered))) => of_provider(delivered, kind)?,
        (None, None) => return Err(invalid("/scheme", all().map(|scheme| scheme.name))),
    };
    let event_id = owner.map_or(found.event_id, |(_, delivered)| delivered.event_id);
    Ok(Chosen { provider: owner.map(|(name, _)| *name), scheme: *found, event_id })
}

fn of_provider(delivered: &Delivered, kind: Option<&str>) -> Result<&'static Scheme<'static>, Failure> {
    if let Some(scheme) = delivered.scheme {
        return Ok(scheme);
    }
    let meant = match kind {
        Some("header") => "static",
        Some("username") => "basic",
        Some("token") => "bearer",
        _ => "",
    };
    let is_documented = delivered.agreed.contains(&meant);
    let expected = if delivered.agreed.is_empty() { AGREED } else { delivered.agreed };
    let scheme = named(meant).filter(|_| is_documented);
    scheme.ok_or_else(|| invalid("/scheme", expected.iter().copied().chain(["none"])))
}

/// The schemes that need nothing of a sender but an agreed value
const AGREED: &[&str] = &["static", "basic", "bearer"];

/// Returns the scheme of a name
pub fn named(name: &str) -> Option<&'static Scheme<'static>> {
    all().find(|scheme| scheme.name == name)
}

fn invalid(pointer: &str, expected: impl Iterator<Item = &'static str>) -> Failure {
    let failure = Failure::at(Code::InvalidScheme, pointer.to_owned());
    Failure { expected: expected.collect(), ..failure }
}

/// Returns the names of the headers that a scheme reads, except those that credentials name
pub fn headers_of<'a>(scheme: &Scheme<'a>) -> Vec<&'a str> {
    let own = match scheme.family {
        Family::Hmac(mac) => [Some(mac.header), mac.algorithm_header, None],
        Family::Timestamped { header } | Family::Digest { header, .. } | Family::Token { header } => {
            [Some(header), None, None]
        }
        Family::Standard { id, timestamp, signature } => [Some(id), Some(timestamp), Some(signature)],
        Family::Encrypted { iv } => [Some(iv), Some("authorization"), None],
        Family::Basic | Family::Bearer => [Some("authorization"), None, None],
        Family::Static | Family::Unsigned => [None; 3],
    };
    own.into_iter().chain([scheme.sent_at.map(|at| at.header)]).flatten().collect()
}

/// Returns the header whose presence shows that a delivery uses a scheme
pub fn sign_of<'a>(scheme: &Scheme<'a>) -> Option<&'a str> {
    match scheme.family {
        Family::Standard { signature, .. } => Some(signature),
        _ => headers_of(scheme).first().copied(),
    }
}
