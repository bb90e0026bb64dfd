use crate::model::outcome::{Next, Outcome};
use crate::providers::ALL;
use crate::verdict::inspection::{Inspection, inspect};
use crate::verdict::open::Memory;
use crate::verdict::options::Settings;

fn form(body: &str) -> Inspection<'static> {
    inspect(body.as_bytes(), &Settings { form: true, ..Settings::of(&ALL) }, &mut Memory::default())
}

#[test]
fn the_webhook_as_a_form_is_always_to_be_fetched() {
    for body in [
        "status=COMPLETED&transaction_id=01J9W2QK4TXB7R5M3N8EZC6VDH",
        "transaction_id=01J9W2QK4TXB7R5M3N8EZC6VDH&status=COMPLETED",
        "status=COMPL%45TED&transaction%5Fid=01J9W2QK4TXB7R5M3N8EZC6VDH&results=FLAGGED&error_message=",
    ] {
        let Inspection::Read { event, verdict, verification, issues, .. } = form(body) else {
            panic!("{body} cannot be judged");
        };
        assert_eq!(event, "completion");
        assert_eq!((verdict.outcome, verdict.next, verdict.r#final), (Outcome::Pending, Next::Fetch, false));
        assert_eq!(verdict.reference.as_deref(), Some("01J9W2QK4TXB7R5M3N8EZC6VDH"));
        assert_eq!((verdict.stated.as_deref(), verdict.decided_at), (Some("COMPLETED"), None));
        assert_eq!(verification.reference.as_deref(), verdict.reference.as_deref());
        assert_eq!(issues, []);
    }
}

#[test]
fn a_form_that_gives_a_key_twice_cannot_be_judged() {
    let Inspection::Invalid { event, issues, .. } = form("status=COMPLETED&transaction_id=01J9&transaction_id=01K0")
    else {
        panic!("it was judged");
    };
    assert_eq!(event.as_deref(), Some("completion"));
    assert_eq!(issues.iter().map(|issue| issue.code.as_str()).collect::<Vec<_>>(), ["duplicate-key"]);
}

#[test]
fn a_form_with_the_word_of_a_transaction_accepts_nothing() {
    let Inspection::Read { event, verdict, .. } = form("status=COMPLETE&transaction_id=01J9&doc_only=true") else {
        panic!("it cannot be judged");
    };
    assert_eq!((event.as_str(), verdict.outcome), ("transaction", Outcome::Review));
}

#[test]
fn with_the_provider_given_its_events_are_told_apart_the_same() {
    let provider = Some(&super::PROVIDER);
    for (body, expected) in [
        (r#"{"transaction_id":"1","status":"COMPLETED"}"#, "completion"),
        (r#"{"transaction_id":"1","status":"COMPLETE"}"#, "transaction"),
        (r#"{"error_message":"Bad Request."}"#, "error"),
        (r#"{"error_message":"Bad Request.","transaction_id":"1","status":"PENDING"}"#, "transaction"),
    ] {
        let settings = Settings { provider, ..Settings::of(&ALL) };
        let Inspection::Read { event, .. } = inspect(body.as_bytes(), &settings, &mut Memory::default()) else {
            panic!("{body} cannot be judged");
        };
        assert_eq!(event, expected, "{body}");
    }
}

#[test]
fn a_body_that_is_also_another_providers_is_refused() {
    for other in [
        r#""ticket":"9","event":"ticket.verification.completed","flow_status":"ACCEPTED""#,
        r#""id":"9","result":"Passed","stages":[]"#,
        r#""ticket":"9","invitation_state":"COMPLETED","transaction_status":"ACCEPTED""#,
    ] {
        for body in [
            format!(r#"{{"transaction_id":"1","status":"COMPLETE",{other}}}"#),
            format!(r#"{{{other},"transaction_id":"1","status":"COMPLETE"}}"#),
        ] {
            let Inspection::Invalid { issues, .. } =
                inspect(body.as_bytes(), &Settings::of(&ALL), &mut Memory::default())
            else {
                panic!("{body} was judged");
            };
            assert!(issues.iter().any(|issue| issue.code == "ambiguous-provider"), "{body}");
        }
    }
}
