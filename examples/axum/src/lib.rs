//! A webhook handler for axum: it verifies who sent a body, and answers with the verdict

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use idverdict::delivery::credential::Credential;
use idverdict::delivery::failure::Failure;
use idverdict::delivery::headers::Headers;
use idverdict::delivery::outcome::outcome;
use idverdict::delivery::request::Request;
use idverdict::delivery::schemes::{Chosen, chosen};
use idverdict::providers::ALL;
use idverdict::verdict::inspection::{Inspection, inspect};
use idverdict::verdict::open::Memory;
use idverdict::verdict::options::Options;
use std::sync::Arc;

/// The longest body that is read, in bytes
pub const LIMIT: usize = 1 << 20;

/// What is known of the sender
struct Sender {
    scheme: Chosen<'static>,
    credentials: Vec<Credential>,
}

/// Returns a router that takes the deliveries of a provider at `/webhooks/PROVIDER`.
///
/// # Errors
///
/// The provider is unknown, or documents no scheme for these credentials.
pub fn webhook(provider: &str, credentials: Vec<Credential>) -> Result<Router, Failure> {
    let kind = credentials.first().map(Credential::kind);
    let sender = Sender { scheme: chosen(Some(provider), None, kind)?, credentials };
    Ok(Router::new()
        .route(&format!("/webhooks/{provider}"), post(receive))
        .layer(DefaultBodyLimit::max(LIMIT))
        .with_state(Arc::new(sender)))
}

/// Handles one delivery. `body` has the bytes as they were sent; the extractor answers with 413 if there are too many.
async fn receive(State(sender): State<Arc<Sender>>, headers: HeaderMap, body: Bytes) -> Response {
    let pairs = headers.iter().map(|(name, value)| (name.to_string(), text(value)));
    let sent = Headers::of(pairs);
    let request = Request::of(&body, &sent, &sender.credentials);
    let Ok((delivery, decrypted)) = outcome(&sender.scheme, &request) else {
        return StatusCode::UNAUTHORIZED.into_response();
    };
    let options = Options {
        provider: delivery.provider.map(str::to_owned),
        content_type: headers.get(CONTENT_TYPE).map(text),
        ..Options::default()
    };
    let Ok(settings) = options.check(&ALL) else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    match inspect(decrypted.as_deref().unwrap_or(&body), &settings, &mut Memory::default()) {
        // In production, store the verdict under `delivery.key` before this answer: the key shows repetitions.
        Inspection::Read { verdict, .. } => Json(verdict).into_response(),
        // What is wrong and where, without values from the body
        Inspection::Invalid { issues, .. } => (StatusCode::BAD_REQUEST, Json(issues)).into_response(),
    }
}

fn text(value: &HeaderValue) -> String {
    String::from_utf8_lossy(value.as_bytes()).into_owned()
}
