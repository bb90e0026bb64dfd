//! Writes the functions that read the values which the wasm serializes as words, one for each struct
//!
//! Only these functions know the fields. The code that they share is `decoders.js`, next to this file.

use std::fmt::Write;

use anyhow::Result;
use idverdict::issue::Issue;
use idverdict::json::place::Place;
use idverdict::model::verification::{Address, Check, Document, Person, Verification};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::traced::{Field, Shape, Traced, traced};

/// The hand-written part
const SHARED: &str = include_str!("decoders.js");

/// Returns `decoders.js`
pub fn write() -> Result<String> {
    let mut text = SHARED.to_owned();
    text += &decoder::<Issue>()?;
    text += &decoder::<Place>()?;
    text += &decoder::<Verification<'static>>()?;
    text += &decoder::<Check<'static>>()?;
    text += &decoder::<Person<'static>>()?;
    text += &decoder::<Address<'static>>()?;
    text += &decoder::<Document<'static>>()?;
    Ok(text)
}

/// Returns the function that reads one struct
fn decoder<T: Serialize + DeserializeOwned>() -> Result<String> {
    let Traced { name, fields } = traced::<T>()?;
    let mut text = String::new();
    for field in &fields {
        if let Shape::Word(words) = field.shape {
            writeln!(text, "\nconst {name}_{} = {};", field.key, serde_json::to_string(words)?)?;
        }
    }
    // A word precedes the fields.
    writeln!(text, "\nfunction {name}() {{\n  next++;")?;
    // A field that may be left out is added to the literal of those before it.
    let in_literal = fields.iter().take_while(|field| !field.may_be_left_out).count();
    let (first, rest) = fields.split_at(in_literal);
    writeln!(text, "  const made = {{")?;
    for field in first {
        writeln!(text, "    {}: {},", field.key, reads(name, field))?;
    }
    writeln!(text, "  }};")?;
    for field in rest {
        let left_out = if field.may_be_left_out { "if (!isLeftOut()) " } else { "" };
        writeln!(text, "  {left_out}made.{} = {};", field.key, reads(name, field))?;
    }
    text += "  return made;\n}\n";
    Ok(text)
}

/// Returns the expression that reads a field of a struct
fn reads(of: &str, field: &Field) -> String {
    match &field.shape {
        Shape::Word(_) => format!("word({of}_{})", field.key),
        Shape::Struct(name) => format!("record({name})"),
        Shape::List(item) => format!("list({})", reader(item)),
        shape => format!("{}()", reader(shape)),
    }
}

/// Returns the function that reads a value which is there
fn reader(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text => "text",
        Shape::Whole => "whole",
        Shape::Flag => "flag",
        Shape::Float => "float",
        Shape::Struct(name) => name,
        Shape::Word(_) | Shape::List(_) => unreachable!("no list has such items"),
    }
}
