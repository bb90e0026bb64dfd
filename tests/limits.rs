//! Limits on bodies, and the linear bound on time and memory
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test panics"
)]

mod common;

use common::{codes, fixtures, issues, look, look_with, outcome};
use idverdict::json::skip::DEEPEST;
use idverdict::model::outcome::Outcome;
use idverdict::providers::ALL;
use idverdict::schema::tape::LONGEST;
use idverdict::verdict::entries::Entries;
use idverdict::verdict::inspection::Inspection;
use idverdict::verdict::open::{Memory, open};
use idverdict::verdict::options::{self, Options, Settings};
use idverdict::verdict::policy::Policy;

fn settings(bytes: Option<usize>, depth: Option<usize>, issues: Option<usize>) -> Settings {
    let number = |limit: Option<usize>| limit.map(|limit| f64::from(u32::try_from(limit).unwrap()));
    let limits = options::Limits { bytes: number(bytes), depth: number(depth), issues: number(issues) };
    Options { limits: Some(limits), ..Options::default() }.check(&ALL).unwrap()
}

/// Returns a valid body with a value at a place of its own
const PLACES: &[(&str, &str, &str, usize)] = &[
    (
        "a field that no table knows",
        r#"{"ticket":"t","event":"verification.completed","status":"VERIFIED","zzz":"#,
        "}",
        1,
    ),
    (
        "an unknown field before the signs",
        r#"{"zzz":"#,
        r#","ticket":"t","event":"verification.completed","status":"VERIFIED"}"#,
        1,
    ),
    (
        "a field of another type",
        r#"{"ticket":"t","event":"verification.completed","status":"VERIFIED","created":"#,
        "}",
        1,
    ),
    (
        "a value of a map",
        r#"{"stageType":{"title":"AddProviderData"},"attemptNumber":1,"result":"Passed","details":{"personalInformation":{"documentsInformation":[{"extractedDocumentSegments":[{"providerSpecificData":{"any":"#,
        "}}]}]}}}",
        8,
    ),
    ("an item of a list", r#"{"id":"r","result":"Passed","status":"Finished","stages":["#, "]}", 2),
    (
        "a field of a record in lists",
        r#"{"id":"r","result":"Passed","status":"Finished","stages":[{"details":{"matchers":[{"checks":["#,
        "]}]}}]}",
        7,
    ),
];

fn nested(levels: usize, object: bool) -> String {
    if object {
        format!("{}1{}", "{\"a\":".repeat(levels), "}".repeat(levels))
    } else {
        format!("{}{}", "[".repeat(levels), "]".repeat(levels))
    }
}

#[test]
fn the_limit_of_depth_itself_passes_but_one_level_more_does_not() {
    for depth in [9, 64, 65, DEEPEST] {
        let settings = settings(None, Some(depth), None);
        for &(place, before, after, levels) in PLACES {
            for object in [false, true] {
                let body = |levels| format!("{before}{}{after}", nested(levels, object));
                let fits = look_with(body(depth - levels).as_bytes(), &settings);
                assert!(!codes(&fits).contains(&"too-deep"), "{place} at {depth}: {:?}", codes(&fits));
                let deeper = look_with(body(depth - levels + 1).as_bytes(), &settings);
                let issue = issues(&deeper).iter().find(|issue| issue.code == "too-deep");
                let at = issue.unwrap_or_else(|| panic!("{place} at {depth}")).at.unwrap();
                let bracket = before.len() + (depth - levels) * if object { 5 } else { 1 };
                assert_eq!(at.offset, bracket, "{place} at {depth}");
                assert!(matches!(deeper, Inspection::Invalid { .. }));
            }
        }
    }
}

#[test]
fn nested_records_count_as_levels_too() {
    // A person's documents contain segments, which contain persons: a recursive contract.
    let turn = (r#"{"documentsInformation":[{"extractedDocumentSegments":[{"personalInformation":"#, "}]}]}");
    let body = |turns: usize| {
        let (open, close) = (turn.0.repeat(turns), turn.1.repeat(turns));
        format!(
            r#"{{"stageType":{{"title":"AddProviderData"}},"attemptNumber":1,"result":"Passed","details":{{"personalInformation":{open}{{}}{close}}}}}"#
        )
    };
    // Two levels above, five in each repetition, one inside.
    for (turns, depth) in [(1, 8), (4, 23), (12, 63), (100, 503)] {
        let fits = look_with(body(turns).as_bytes(), &settings(None, Some(depth), None));
        assert!(!codes(&fits).contains(&"too-deep"), "{turns}");
        let deeper = look_with(body(turns).as_bytes(), &settings(None, Some(depth - 1), None));
        assert!(codes(&deeper).contains(&"too-deep"), "{turns}");
    }
}

#[test]
fn a_body_of_nothing_but_brackets_is_reported_as_too_deep() {
    for open in ["[", "{\"a\":", "[{\"a\":", "{\"ticket\":[", "{\"stages\":[", "{\"data\":"] {
        assert_eq!(codes(&look(open.repeat(60_000).as_bytes())), ["too-deep"], "{open}");
    }
}

#[test]
fn the_limit_of_bytes_itself_passes_but_one_byte_more_does_not() {
    let body = br#"{"ticket":"t","event":"verification.completed","status":"VERIFIED"}"#;
    let fits = look_with(body, &settings(Some(body.len()), None, None));
    assert_eq!(outcome(&fits), Some(Outcome::Accept));
    let longer = look_with(body, &settings(Some(body.len() - 1), None, None));
    assert_eq!(codes(&longer), ["too-large"]);
    assert_eq!(issues(&longer)[0].expected, Some(vec![(body.len() - 1).to_string()]));
    let mut blank = body.to_vec();
    blank.resize(1 << 20, b' ');
    assert_eq!(outcome(&look(&blank)), Some(Outcome::Accept));
    blank.push(b' ');
    assert_eq!(codes(&look(&blank)), ["too-large"]);
    assert_eq!(outcome(&look_with(&blank, &settings(Some(1 << 21), None, None))), Some(Outcome::Accept));
}

/// `tests/answers.test.mjs` reads such a body, which takes a minute without optimisation
#[test]
fn a_body_may_have_256_mib_if_the_limit_allows_it() {
    let by = |bytes| {
        let limits = options::Limits { bytes: Some(bytes), ..options::Limits::default() };
        Options { limits: Some(limits), ..Options::default() }.check(&ALL)
    };
    assert_eq!(by(268_435_456.0).unwrap().limits.bytes, 256 << 20);
    assert_eq!(by(268_435_457.0).unwrap_err().expected.as_ref().unwrap()[1], "268435456");
}

#[test]
fn the_limit_of_bytes_applies_to_a_form_and_to_the_json_made_from_it() {
    let form = Options {
        content_type: Some("application/x-www-form-urlencoded".to_owned()),
        limits: Some(options::Limits { bytes: Some(100.0), ..options::Limits::default() }),
        ..Options::default()
    };
    let form = form.check(&ALL).unwrap();
    assert_eq!(codes(&look_with("a=1&".repeat(26).as_bytes(), &form)), ["too-large"]);
    assert_eq!(codes(&look_with(b"a=1&b=2", &form)), ["unknown-provider"]);
}

#[test]
fn every_limit_has_its_own_maximum() {
    for (limits, pointer) in [
        (options::Limits { bytes: Some(0.0), ..options::Limits::default() }, "/limits/bytes"),
        (
            options::Limits {
                bytes: Some(f64::from(u32::try_from(LONGEST).unwrap()) + 1.0),
                ..options::Limits::default()
            },
            "/limits/bytes",
        ),
        (options::Limits { depth: Some(513.0), ..options::Limits::default() }, "/limits/depth"),
        (options::Limits { depth: Some(f64::NAN), ..options::Limits::default() }, "/limits/depth"),
        (options::Limits { issues: Some(-1.0), ..options::Limits::default() }, "/limits/issues"),
        (options::Limits { issues: Some(2.5), ..options::Limits::default() }, "/limits/issues"),
    ] {
        let issue = Options { limits: Some(limits), ..Options::default() }.check(&ALL).unwrap_err();
        assert_eq!((issue.code.as_str(), issue.pointer.as_str()), ("invalid-options", pointer));
    }
}

#[test]
fn a_hundred_issues_are_reported_and_then_only_that_there_are_more() {
    let report = |stages: usize, stage: &str| {
        format!(r#"{{"id":"r","result":"Passed","status":"Finished","stages":[{}]}}"#, vec![stage; stages].join(","))
    };
    for (limit, settings) in
        [(100, Settings::of(&ALL)), (1, settings(None, None, Some(1))), (250, settings(None, None, Some(250)))]
    {
        for (stages, truncated) in [(limit, false), (limit + 1, true), (3 * limit, true)] {
            // Wrong types, then unknown words.
            for stage in [
                "7",
                r#"{"stageId":1,"stageType":{"title":"New"},"attemptNumber":1,"result":"Passed","created":"2024-06-11T09:41:22Z","details":{}}"#,
            ] {
                let body = report(stages, stage);
                match look_with(body.as_bytes(), &settings) {
                    Inspection::Read { issues, truncated: more, .. }
                    | Inspection::Invalid { issues, truncated: more, .. } => {
                        assert_eq!((issues.len(), more), (stages.min(limit), truncated), "{stages} of {stage}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_verdict_does_not_depend_on_the_limit_of_issues() {
    for fixture in fixtures() {
        let one = look_with(&fixture.body, &settings(None, None, Some(1)));
        assert_eq!(outcome(&one), outcome(&look(&fixture.body)), "{}", fixture.path());
    }
    // Words that decide nothing, then an out-of-range number and a missing field.
    let body = r#"{"transaction_id":"1","created_by":"ROBOT","likeness_features":{"nose":"Other"},"status":"COMPLETE","doc_only":true,"documents":[{"document_index":-1}],"results":{"overall":"PASSED","documents":"PASSED"}}"#;
    let warnings = |code: &str| {
        let mut warnings = Entries::default();
        warnings.insert(code.to_owned(), "reject".to_owned());
        Policy { warnings: Some(warnings), ..Policy::default() }
    };
    for (policy, wanted) in [
        (Policy::default(), Outcome::Review),
        (warnings("unknown-word"), Outcome::Reject),
        (warnings("out-of-range"), Outcome::Reject),
        (warnings("missing-field"), Outcome::Reject),
    ] {
        for limit in [1.0, 2.0, 3.0, 100.0] {
            let limits = options::Limits { issues: Some(limit), ..options::Limits::default() };
            let options = Options { limits: Some(limits), policy: Some(policy.clone()), ..Options::default() };
            let inspection = look_with(body.as_bytes(), &options.check(&ALL).unwrap());
            assert_eq!(outcome(&inspection), Some(wanted), "{limit}");
        }
    }
}

#[test]
fn contradictions_count_among_the_issues() {
    let matcher =
        r#"{"name":"face_similarity","result":"NoMatch","behaviors":["AffectsVerificationAttemptResult"],"checks":[]}"#;
    let body = |matchers: usize| {
        let matchers = vec![matcher; matchers].join(",");
        format!(
            r#"{{"id":"r","result":"Passed","status":"Finished","stages":[{{"stageId":1,"stageType":{{"title":"AttemptVerification"}},"attemptNumber":1,"result":"Passed","created":"2024-06-11T09:41:22Z","details":{{"matchers":[{matchers}]}}}}]}}"#
        )
    };
    for (matchers, told, more) in [(99, 99, false), (100, 100, false), (101, 100, true), (5000, 100, true)] {
        let Inspection::Read { issues, truncated, verdict, .. } = look(body(matchers).as_bytes()) else {
            panic!("it is read")
        };
        assert_eq!((issues.len(), truncated, verdict.outcome), (told, more, Outcome::Review));
    }
}

#[test]
fn the_first_error_beyond_the_limit_replaces_the_last_warning() {
    let mut stages = vec![
        r#"{"stageId":1,"stageType":{"title":"New"},"attemptNumber":1,"result":"Passed","created":"2024-06-11T09:41:22Z","details":{}}"#;
        150
    ];
    stages.push("7");
    let body = format!(r#"{{"id":"r","result":"Passed","status":"Finished","stages":[{}]}}"#, stages.join(","));
    let inspection = look(body.as_bytes());
    assert!(matches!(inspection, Inspection::Invalid { truncated: true, .. }));
    assert_eq!(codes(&inspection), [vec!["unknown-word"; 99], vec!["wrong-type"]].concat());
    let broken = format!("{}!", &body[..body.len() - 1]);
    assert!(matches!(look(broken.as_bytes()), Inspection::Invalid { truncated: true, .. }));
}

/// The maximum number of tape pairs, for a number of bytes: the three bytes `{},` of a stage in a report produce a cell
/// and a record of seven fields
const WORST: (usize, usize) = (10, 3);

/// Returns a body that contains something this many times
type Body = Box<dyn Fn(usize) -> String>;

/// Returns the number of tape pairs for a body
fn pairs(body: &[u8]) -> usize {
    let (mut memory, settings) = (Memory::default(), Settings::of(&ALL));
    let opened = open(body, &settings, &mut memory);
    opened.reading().tape.pairs().len()
}

#[test]
fn a_tape_grows_at_most_linearly_with_its_body() {
    let list = |item: &str, times: usize| vec![item; times].join(",");
    let stage = |details: &str| {
        format!(
            r#"{{"stageType":{{"title":"AttemptVerification"}},"attemptNumber":1,"result":"Passed","details":{details}}}"#
        )
    };
    let mut bodies: Vec<(&str, Body)> = Vec::new();
    bodies.push((
        "stages",
        Box::new(move |times| {
            format!(r#"{{"id":"r","result":"Passed","status":"Finished","stages":[{}]}}"#, list("{}", times))
        }),
    ));
    bodies.push(("matchers", Box::new(move |times| stage(&format!(r#"{{"matchers":[{}]}}"#, list("{}", times))))));
    bodies.push(("nulls", Box::new(move |times| stage(&format!(r#"{{"matchers":[{}]}}"#, list("0", times))))));
    bodies.push((
        "behaviors",
        Box::new(move |times| stage(&format!(r#"{{"matchers":[{{"behaviors":[{}]}}]}}"#, list("\"\"", times)))),
    ));
    bodies.push((
        "escapes",
        Box::new(move |times| stage(&format!(r#"{{"matchers":[{{"behaviors":[{}]}}]}}"#, list(r#""\n""#, times)))),
    ));
    bodies.push((
        "documents",
        Box::new(move |times| {
            stage(&format!(r#"{{"personalInformation":{{"documentsInformation":[{}]}}}}"#, list("{}", times)))
        }),
    ));
    bodies.push((
        "persons",
        Box::new(move |times| {
            stage(&format!(
                r#"{{"personalInformation":{{"documentsInformation":[{{"extractedDocumentSegments":[{}]}}]}}}}"#,
                list(r#"{"personalInformation":{}}"#, times)
            ))
        }),
    ));
    bodies.push(("map", Box::new(move |times| {
        stage(&format!(r#"{{"personalInformation":{{"documentsInformation":[{{"extractedDocumentSegments":[{{"providerSpecificData":{{{}}}}}]}}]}}}}"#, list(r#""":0"#, times)))
    })));
    let mut worst = 0;
    for (name, body) in bodies {
        let (short, long) = (body(1_000), body(10_000));
        let (few, many) = (pairs(short.as_bytes()), pairs(long.as_bytes()));
        assert!(many <= 11 * few, "{name}: {few} pairs for {} bytes, {many} for {}", short.len(), long.len());
        assert!(many <= long.len() * WORST.0 / WORST.1, "{name}: {many} pairs for {} bytes", long.len());
        worst = worst.max(many * 1000 / long.len());
    }
    // The bound is reached, so it is as tight as possible.
    assert!(worst >= WORST.0 * 990 / WORST.1, "{worst}");
    for fixture in fixtures() {
        assert!(pairs(&fixture.body) <= fixture.body.len(), "{}", fixture.path());
    }
}

#[test]
fn memory_is_kept_between_bodies_and_does_not_grow() {
    let bodies = fixtures();
    let (mut memory, settings) = (Memory::default(), Settings::of(&ALL));
    let mut held = 0;
    for round in 0..20 {
        for fixture in &bodies {
            let opened = open(&fixture.body, &settings, &mut memory);
            drop(opened.judging(true));
        }
        if round == 0 {
            held = memory.held();
        }
    }
    assert_eq!(memory.held(), held);
}

#[test]
fn a_map_of_200_000_keys_and_a_list_of_200_000_items_are_read() {
    let large = settings(Some(LONGEST), None, None);
    let keys: Vec<_> = (0..200_000).map(|key| format!("\"k{key}\":{key}")).collect();
    let body = format!(
        r#"{{"stageType":{{"title":"AddProviderData"}},"attemptNumber":1,"result":"Passed","details":{{"personalInformation":{{"documentsInformation":[{{"extractedDocumentSegments":[{{"zone":"Mrz","providerSpecificData":{{{}}}}}]}}]}}}}}}"#,
        keys.join(",")
    );
    let inspection = look_with(body.as_bytes(), &large);
    assert_eq!(codes(&inspection), ["missing-field", "missing-field"], "the keys are all different");
    let twice = body.replace("\"k7\":", "\"k199999\":");
    let inspection = look_with(twice.as_bytes(), &large);
    assert!(codes(&inspection).contains(&"duplicate-key"));
    let items = vec!["\"ExecuteOnly\""; 200_000].join(",");
    let body = format!(
        r#"{{"id":"r","result":"Passed","status":"Finished","stages":[{{"stageId":1,"stageType":{{"title":"AttemptVerification"}},"attemptNumber":1,"result":"Passed","created":"2024-06-11T09:41:22Z","details":{{"matchers":[{{"name":"name","result":"Error","behaviors":[{items}],"checks":[]}}]}}}}]}}"#
    );
    assert_eq!(outcome(&look_with(body.as_bytes(), &large)), Some(Outcome::Review));
    let stages =
        vec![r#"{"stageType":{"title":"AttemptVerification"},"attemptNumber":1,"result":"Passed"}"#; 20_000].join(",");
    let body = format!(r#"{{"id":"r","result":"Passed","status":"Finished","stages":[{stages}]}}"#);
    assert_eq!(outcome(&look_with(body.as_bytes(), &large)), Some(Outcome::Review));
}

#[test]
fn a_report_of_fifty_thousand_matchers_is_described_in_one_pass() {
    let matchers = vec![r#"{"result":"Match"}"#; 50_000].join(",");
    let body = format!(
        r#"{{"id":"r","result":"Passed","status":"Finished","stages":[{{"stageType":{{"title":"AttemptVerification"}},"attemptNumber":1,"result":"Passed","details":{{"matchers":[{matchers}]}}}}]}}"#
    );
    let Inspection::Read { verification, verdict, .. } = look(body.as_bytes()) else { panic!("it is read") };
    assert_eq!(verification.checks.len(), 50_000);
    assert_eq!(verification.checks[49_999].pointer, "/stages/0/details/matchers/49999");
    assert_eq!(verdict.outcome, Outcome::Review);
    assert!(verdict.reasons.len() <= 100);
}
