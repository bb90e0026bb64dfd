//! Compares what identifies a person or a document: names, numbers, letters, countries and machine-readable zones

pub mod country;
pub mod letter;
pub mod mrz;
pub mod name;
pub mod number;
