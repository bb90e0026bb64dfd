//! Verifies a forged delivery several times: `native-delivery KIND PLACE TIMES`
//!
//! The forged value differs from the right one in the character at `PLACE` alone.

use idverdict::delivery::credential::Credential;
use idverdict::delivery::failure::{Code, Failure};
use idverdict::delivery::headers::Headers;
use idverdict::delivery::outcome::outcome;
use idverdict::delivery::request::Request;
use idverdict::delivery::schemes::{Chosen, named};
use idverdict::delivery::sign::{Choice, sign};
use idverdict::delivery::window::{TOLERANCE, Window};
use idverdict::providers::scheme::Algorithm;
use std::process::ExitCode;
use std::{env, hint};

const BODY: &[u8] = br#"{"id":"evt_invented","object":"event"}"#;
const NOW: u64 = 1_767_225_600;

fn main() -> ExitCode {
    let words: Vec<_> = env::args().skip(1).collect();
    let [kind, place, times] = words.as_slice() else { return usage() };
    let (Ok(place), Ok(times)) = (place.parse(), times.parse()) else { return usage() };
    match refused(kind, place, times) {
        Some(Ok(refused)) => {
            // Prints the count, so that the caller can check that each delivery was refused for the right reason.
            println!("{refused}");
            ExitCode::SUCCESS
        }
        Some(Err(failure)) => {
            eprintln!("{}", failure.code.name());
            ExitCode::FAILURE
        }
        None => usage(),
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: native-delivery bive|stripe|standard-webhooks|shufti|bearer PLACE TIMES");
    ExitCode::from(2)
}

/// Returns how many of so many forged deliveries are refused because nothing fits; `None` if there is no such kind
fn refused(kind: &str, place: usize, times: u32) -> Option<Result<u32, Failure>> {
    let credential = match kind {
        "bearer" => Credential::bearer(None, &"t0ken".repeat(10)),
        "standard-webhooks" => Credential::shared(None, b"whsec_bm90IHRoaXMgb25l", true),
        _ => Credential::shared(None, b"s3cret", true),
    };
    let scheme = *named(kind)?;
    Some(credential.and_then(|credential| {
        let choice = Choice { credential: &credential, sent_at: NOW, id: "msg_1", form: None, algorithm: None };
        let mut headers: Vec<_> =
            sign(&scheme, BODY, &choice)?.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        if let Some((_, value)) = headers.last_mut() {
            *value = forged(kind, value, place);
        }
        let headers = Headers::of(headers);
        let chosen = Chosen { provider: None, scheme, event_id: &[] };
        let request = Request {
            body: BODY,
            headers: &headers,
            credentials: core::slice::from_ref(&credential),
            window: Window { now: i64::try_from(NOW).unwrap_or_default() * 1000, tolerance: TOLERANCE },
            algorithms: Algorithm::ALL,
            allows_unauthenticated: false,
        };
        let fits_nothing = |_| {
            let result = outcome(&chosen, hint::black_box(&request));
            u32::from(hint::black_box(result).is_err_and(|failure| failure.code == Code::NoMatch))
        };
        Ok((0..times).map(fits_nothing).sum())
    }))
}

/// Changes one character behind what stands before the value itself
fn forged(kind: &str, value: &str, place: usize) -> String {
    let before = match kind {
        "stripe" => value.find("v1=").map_or(0, |at| at + 3),
        "standard-webhooks" => "v1,".len(),
        "bearer" => "Bearer ".len(),
        _ => 0,
    };
    let change = |(at, c)| {
        if at != before + place {
            c
        } else if c == '0' {
            '1'
        } else {
            '0'
        }
    };
    value.chars().enumerate().map(change).collect()
}
