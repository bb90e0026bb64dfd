//! The language of contracts, and the single pass that reads a body by a contract
//!
//! A field is declared once, with `record!`. That declaration generates the
//! Rust type, the TypeScript type, the JSON Schema, the table that
//! [`read`](read::read) walks, and the accessor that verdicts use.

pub mod choice;
pub mod date;
pub mod defect;
pub mod denial;
pub mod key_case;
pub mod next_field_hint;
pub mod node;
pub mod path;
pub mod pointer;
mod range;
pub mod read;
pub mod reading;
pub mod record;
pub mod scalar;
pub mod shape;
#[cfg(test)]
mod show;
pub mod spelling_override;
mod spot;
pub mod tape;
pub mod undeclared;
pub mod words;
