//! Files that are generated from the crate's declarations

#[cfg(test)]
mod agreement;
mod builders;
mod claims;
mod contract;
mod decoders;
mod delivery;
mod issues;
mod json;
mod layout;
mod marked;
mod policy;
mod readme;
mod rules;
mod schemas;
mod shown;
mod tables;
mod tape;
mod traced;
mod types;

use std::fs;
use std::path::Path;

use anyhow::Result;
use idverdict::providers::registry::Registry;

/// Writes `builders.js`, `decoders.js`, `tables.js`, `tape.js`, `layout.js`, `types.d.ts` and `schemas/*.json` into the staging folder
pub fn write(registry: &Registry, stage: &Path) -> Result<()> {
    let contracts = contract::all(registry)?;
    let schemas = stage.join("schemas");
    fs::create_dir_all(&schemas)?;
    fs::write(stage.join("tables.js"), tables::write(registry)?)?;
    fs::write(stage.join("tape.js"), tape::write())?;
    fs::write(stage.join("layout.js"), layout::write())?;
    fs::write(stage.join("decoders.js"), decoders::write()?)?;
    fs::write(stage.join("builders.js"), builders::write(registry, &contracts)?)?;
    fs::write(stage.join("types.d.ts"), types::write(registry, &contracts)?)?;
    for (name, text) in schemas::write(&contracts)? {
        fs::write(schemas.join(name), text)?;
    }
    fs::write(schemas.join("policy.json"), policy::write(registry)?)?;
    Ok(())
}

/// Returns the types that are generated for `idverdict/delivery`
pub fn delivery_types() -> String {
    delivery::names()
}

/// Writes the pages for people that are generated from the registries
pub fn docs(registry: &'static Registry, root: &Path) -> Result<()> {
    readme::write(registry, root)?;
    claims::write(registry, root)?;
    delivery::write(registry, root)?;
    issues::write(root)?;
    rules::write(registry, root)
}
