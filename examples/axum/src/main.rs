//! Serves the webhook of Bive: `BIVE_SECRET=… cargo run`

use idverdict::delivery::credential::Credential;
use idverdict_axum::webhook;
use std::env;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let secret = env::var("BIVE_SECRET").unwrap_or_default();
    // A blank secret stops the program here.
    let credential = Credential::shared(Some("bive"), secret.as_bytes(), true).map_err(|failure| failure.message)?;
    let app = webhook("bive", vec![credential]).map_err(|failure| failure.message)?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    Ok(axum::serve(listener, app).await?)
}
