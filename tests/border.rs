//! The interface to JavaScript, as JavaScript sees it: which values come in and go out
//!
//! Runs in Node, or in a browser if the environment says so.
#![cfg(target_family = "wasm")]
#![allow(clippy::unwrap_used, reason = "a failing test panics")]

use idverdict::model::rule_info::RuleInfo;
use idverdict::providers::ALL;
use idverdict::verdict::inspection::inspect;
use idverdict::verdict::open::Memory;
use idverdict::verdict::options::Settings;
use idverdict::wasm;
use idverdict::wasm::layout::TextWords;
use js_sys::{Array, Date, JSON, Object, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

const ACCEPTED: &str = r#"{"ticket":"t-1","event":"ticket.verification.completed","flow_status":"ACCEPTED","disposition":"PASSED","risk_code":"LOW","confidence_score":97.5}"#;

fn options(json: &str) -> JsValue {
    JSON::parse(json).unwrap()
}

fn refused(options: &JsValue) -> (String, String) {
    let issue = wasm::configure(options).unwrap_err();
    let text = |key: &str| Reflect::get(&issue, &key.into()).unwrap().as_string().unwrap();
    (text("code"), text("pointer"))
}

/// Puts a body into the buffer, as the JavaScript code does
fn load(body: &str) -> usize {
    let start = wasm::input(body.len());
    let memory = js_sys::Uint8Array::new(&Reflect::get(&wasm_bindgen::memory(), &"buffer".into()).unwrap());
    memory.set(&js_sys::Uint8Array::from(body.as_bytes()), u32::try_from(start).unwrap());
    body.len()
}

#[wasm_bindgen_test]
fn undefined_and_null_mean_no_options_and_other_values_are_invalid() {
    assert!(wasm::configure(&JsValue::UNDEFINED).is_ok());
    assert!(wasm::configure(&JsValue::NULL).is_ok());
    assert!(wasm::configure(&options(r#"{"provider":null,"now":null,"limits":{"depth":null}}"#)).is_ok());
    let others = [
        JsValue::from(1),
        JsValue::from("x"),
        Array::new().into(),
        js_sys::Map::new().into(),
        Date::new(&JsValue::from(0.0)).into(),
        js_sys::Function::new_no_args("").into(),
    ];
    for value in others {
        assert_eq!(refused(&value), ("invalid-options".into(), String::new()));
    }
}

#[wasm_bindgen_test]
fn an_unknown_option_is_reported_and_not_ignored() {
    assert_eq!(refused(&options(r#"{"providr":"bive"}"#)), ("invalid-options".into(), "/providr".into()));
    assert_eq!(refused(&options(r#"{"limits":{"byte":1}}"#)), ("invalid-options".into(), "/limits/byte".into()));
    assert_eq!(refused(&options(r#"{"personal":true}"#)), ("invalid-options".into(), "/personal".into()));
    assert!(wasm::style(&options(r#"{"personal":true}"#)).is_ok());
}

#[wasm_bindgen_test]
fn an_option_of_the_wrong_type_is_reported() {
    for (json, pointer) in [
        (r#"{"provider":1}"#, "/provider"),
        (r#"{"contentType":{}}"#, "/contentType"),
        (r#"{"now":true}"#, "/now"),
        (r#"{"now":17e300}"#, "/now"),
        (r#"{"limits":[]}"#, "/limits"),
        (r#"{"limits":{"depth":"8"}}"#, "/limits/depth"),
        (r#"{"limits":{"depth":0}}"#, "/limits/depth"),
    ] {
        assert_eq!(refused(&options(json)), ("invalid-options".into(), pointer.into()), "{json}");
    }
}

#[wasm_bindgen_test]
fn a_value_that_is_not_a_policy_is_rejected_and_not_ignored() {
    let policy = options(r#"{"policy":{"minimumage":18}}"#);
    assert_eq!(refused(&policy), ("invalid-policy".to_owned(), "/policy/minimumage".to_owned()));
    assert!(wasm::configure(&options(r#"{"policy":{"minimumAge":18}}"#)).is_ok());
    assert!(wasm::configure(&JsValue::UNDEFINED).is_ok());
}

#[wasm_bindgen_test]
fn a_date_object_is_accepted_as_a_time_unless_it_is_invalid() {
    let with = |now: JsValue| {
        let object = Object::new();
        Reflect::set(&object, &"now".into(), &now).unwrap();
        JsValue::from(object)
    };
    assert!(wasm::configure(&with(Date::new(&JsValue::from(0.0)).into())).is_ok());
    assert_eq!(refused(&with(Date::new(&JsValue::from(f64::NAN)).into())).1, "/now");
}

#[wasm_bindgen_test]
fn every_body_gets_an_answer() {
    wasm::configure(&JsValue::UNDEFINED).unwrap();
    for body in ["", "{", "null", "[]", "\u{feff}{}", "{\"__proto__\":{}}", "<html>"] {
        let answers = [wasm::judge, wasm::read, wasm::inspect, wasm::report].map(|export| first(export(load(body))));
        assert_eq!(answers, [0; 4], "{body}");
    }
    let answers = [wasm::judge, wasm::read, wasm::inspect, wasm::report].map(|export| first(export(load(ACCEPTED))));
    assert_eq!(answers, [1; 4]);
}

/// Returns the word of an answer after the words of its text
fn first(address: usize) -> u32 {
    let memory = js_sys::Uint32Array::new(&Reflect::get(&wasm_bindgen::memory(), &"buffer".into()).unwrap());
    memory.get_index(u32::try_from(address / 4 + TextWords::LENGTH).unwrap())
}

/// Returns the inspection of a body as serde-wasm-bindgen makes it
fn inspected(body: &str) -> JsValue {
    let inspection = inspect(body.as_bytes(), &Settings::of(&ALL), &mut Memory::default());
    inspection.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap()
}

#[wasm_bindgen_test]
fn outgoing_values_equal_those_of_serde_wasm_bindgen() {
    let text = |value: &JsValue| String::from(JSON::stringify(value).unwrap());
    for (number, rule) in ALL.rules.iter().enumerate() {
        let made = wasm::rule(number).unwrap();
        let own = RuleInfo::of(rule, ALL.owner_of_rule(rule).map(|provider| provider.name));
        let other = own.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap();
        assert_eq!(text(&made), text(&other), "{}", rule.id);
    }
}

#[wasm_bindgen_test]
fn a_value_that_is_not_an_inspection_is_not_summarized() {
    assert!(wasm::summarize_inspection(JsValue::from(1)).is_err());
    assert!(wasm::summarize_inspection(options(r#"{"type":"read"}"#)).is_err());
    assert!(wasm::summarize_inspection(inspected(ACCEPTED)).unwrap().starts_with("ACCEPT"));
}
