//! Files that are generated from the crate's declarations

#[cfg(test)]
mod agreement;
mod anonymized;
mod api;
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
use idverdict::providers::provider::Provider;
use idverdict::providers::registry::Registry;

/// Writes `anonymize/kinds.js`, `types.d.ts` and `schemas/*.json` into the staging folder
pub fn write(registry: &Registry, stage: &Path) -> Result<()> {
    let contracts = contract::all(registry.providers)?;
    let schemas = stage.join("schemas");
    fs::create_dir_all(&schemas)?;
    fs::write(stage.join("types.d.ts"), types::write(registry, &contracts)?)?;
    fs::create_dir_all(stage.join("anonymize"))?;
    fs::write(stage.join("anonymize/kinds.js"), anonymized::write(&contracts)?)?;
    for (name, text) in schemas::write(&contracts)? {
        fs::write(schemas.join(name), text)?;
    }
    fs::write(schemas.join("policy.json"), policy::write(registry)?)?;
    Ok(())
}

/// Writes `builders.js`, `decoders.js`, `tables.js`, `tape.js` and `layout.js` for a module that knows some of a registry's
/// providers
pub fn write_code(registry: &Registry, providers: &[&'static Provider], folder: &Path) -> Result<()> {
    fs::write(folder.join("tables.js"), tables::write(registry, providers)?)?;
    fs::write(folder.join("tape.js"), tape::write())?;
    fs::write(folder.join("layout.js"), layout::write())?;
    fs::write(folder.join("decoders.js"), decoders::write()?)?;
    fs::write(folder.join("builders.js"), builders::write(&contract::all(providers)?)?)?;
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
    api::write(root)?;
    rules::write(registry, root)
}
