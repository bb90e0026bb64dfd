//! What a person should read of a body

pub mod text;
