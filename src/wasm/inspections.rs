//! Exports that take an inspection back: its summary and its verified claims

use super::engine::{ENGINE, facts, rules};
use super::given::{self, Unfit, member};
use super::options::frame_of;
use super::value::{thrown, value};
use crate::claims::{refused, verified_claims};
use crate::issue::{Code, Issue};
use crate::summary;
use crate::verdict::inspection::{Inspection, InvalidInspection, ReadInspection};
use wasm_bindgen::prelude::*;

/// Returns the summary of an earlier inspection
///
/// # Errors
///
/// Throws an issue if the value is not an inspection.
#[cfg_attr(feature = "summaries", wasm_bindgen(js_name = summarizeInspection))]
pub fn summarize_inspection(inspection: JsValue) -> Result<String, JsValue> {
    _ = given::cause();
    let style = ENGINE.with_borrow(|engine| engine.style);
    let inspection = inspected(inspection).map_err(|_| thrown(&Issue::about(Code::NotABody)))?;
    Ok(summary::write(&inspection, style, rules()))
}

/// Returns the `verified_claims` of an earlier inspection
///
/// # Errors
///
/// Throws the issue about an invalid option, or that the inspection has no verified claims.
#[cfg_attr(feature = "claims", wasm_bindgen(js_name = verifiedClaims))]
pub fn claims_of(inspection: JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    _ = given::cause();
    let claims = frame_of(options).and_then(|frame| {
        let inspection = inspected(inspection).map_err(|_| refused(Code::NotAccepted))?;
        verified_claims(facts(), &inspection, &frame)
    });
    claims.map(|claims| value(&claims)).map_err(|issue| thrown(&issue))
}

/// Reads an inspection that the caller passes back
fn inspected(inspection: JsValue) -> Result<Inspection<'static>, Unfit> {
    if member(&inspection, &"type".into()) == "read" {
        given::read::<ReadInspection>(inspection).map(Inspection::from)
    } else {
        given::read::<InvalidInspection>(inspection).map(Inspection::from)
    }
}
