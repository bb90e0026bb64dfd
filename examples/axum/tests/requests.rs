//! The example as a server that is sent requests by HTTP

use idverdict::delivery::credential::Credential;
use idverdict::delivery::schemes::chosen;
use idverdict::delivery::sign::{Choice, sign};
use idverdict_axum::{LIMIT, webhook};
use serde_json::Value;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

const ACCEPTED: &str = include_str!("../../../tests/fixtures/bive/verification.completed/accepted.json");

fn credential() -> Credential {
    Credential::shared(Some("bive"), b"secret-of-the-tests", true).unwrap()
}

/// Starts the server and returns its address.
async fn served() -> SocketAddr {
    let app = webhook("bive", vec![credential()]).unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

/// Returns the headers by which Bive authenticates a body.
fn signed(body: &str) -> Vec<(String, String)> {
    let credential = credential();
    let choice = Choice { credential: &credential, sent_at: 0, id: "", form: None, algorithm: None };
    let scheme = chosen(Some("bive"), None, None).unwrap().scheme;
    let headers = sign(&scheme, body.as_bytes(), &choice).unwrap();
    headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Posts a body and returns the status and the body of the answer.
async fn post(body: &str, headers: &[(String, String)]) -> (u16, String) {
    let address = served().await;
    let mut head = format!(
        "POST /webhooks/bive HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: {}\r\n",
        body.len()
    );
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    let request = format!("{head}content-type: application/json\r\n\r\n{body}");
    let answer = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).unwrap();
        // The server may answer before it has read everything.
        let _ = stream.write_all(request.as_bytes());
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8(answer).unwrap()
    });
    let answer = answer.await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authentic_delivery_is_answered_with_its_verdict() {
    let (status, body) = post(ACCEPTED, &signed(ACCEPTED)).await;
    let verdict: Value = serde_json::from_str(&body).unwrap();
    assert_eq!((status, &verdict["outcome"], &verdict["next"]), (200, &"accept".into(), &"none".into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_delivery_is_refused() {
    let rejected = ACCEPTED.replace("\"true\"", "\"false\"");
    assert_eq!(post(&rejected, &signed(ACCEPTED)).await, (401, String::new()));
    assert_eq!(post(ACCEPTED, &[]).await, (401, String::new()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_is_too_large_is_refused() {
    let large = " ".repeat(LIMIT + 1);
    assert_eq!(post(&large, &signed(&large)).await.0, 413);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authentic_body_that_cannot_be_read_is_answered_with_what_is_wrong() {
    let broken = ACCEPTED.trim_end().trim_end_matches('}');
    let (status, body) = post(broken, &signed(broken)).await;
    let issues: Value = serde_json::from_str(&body).unwrap();
    assert_eq!((status, &issues[0]["code"]), (400, &"not-json".into()));
}

#[test]
fn a_provider_that_is_unknown_stops_the_program_at_its_start() {
    assert!(webhook("nobody", vec![credential()]).is_err());
}
