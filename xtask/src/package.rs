//! Assembles the npm package from the parts in the staging folder

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::wasm::run;

/// The only file in `pkg/` that is written by hand
const KEPT: &str = "README.md";

/// Ensures that a folder exists and contains nothing from an earlier build
pub fn clear(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else if entry.file_name() != KEPT {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Copies the hand-written JavaScript next to the generated files, so that its imports find them
///
/// The folder is a package of its own, because `sideEffects: false` in the root's package.json holds for the bundled
/// entries, but not for their parts.
pub fn entries(root: &Path, stage: &Path) -> Result<()> {
    fs::write(stage.join("package.json"), "{ \"type\": \"module\" }\n")?;
    copy(&root.join("src/entry"), stage, "js")?;
    copy(&root.join("src/entry"), stage, "wat")?;
    // `idverdict/summaries` has its own engine for its own wasm.
    let summaries = stage.join("summaries");
    for shared in ["engine.js", "printable.js", "printable.wat"] {
        fs::copy(stage.join(shared), summaries.join(shared))?;
    }
    copy(&root.join("src/entry/summaries"), &summaries, "js")
}

/// Writes the package
pub fn assemble(root: &Path, stage: &Path, pkg: &Path) -> Result<()> {
    clear(pkg)?;
    run(Command::new("node").arg(root.join("xtask/bundle.mjs")).arg(stage).arg(pkg))?;
    fs::copy(stage.join("core.wasm"), pkg.join("core.wasm"))?;
    fs::copy(stage.join("summaries/summaries.wasm"), pkg.join("summaries.wasm"))?;
    copy(&stage.join("schemas"), &pkg.join("schemas"), "json")?;
    types(root, stage, pkg)
}

/// Writes the types: functions from the hand-written file, data from the crate
///
/// Each is written under two names; the one that ends in `.d.cts` is for the CommonJS entry.
fn types(root: &Path, stage: &Path, pkg: &Path) -> Result<()> {
    let functions = read(&root.join("src/entry/index.d.ts"))?;
    let data = read(&stage.join("types.d.ts"))?;
    let text = format!("{functions}\n{data}");
    fs::write(pkg.join("index.d.ts"), &text)?;
    fs::write(pkg.join("index.d.cts"), &text)?;
    let text = read(&root.join("src/entry/summaries/summaries.d.ts"))?;
    fs::write(pkg.join("summaries.d.ts"), &text)?;
    fs::write(pkg.join("summaries.d.cts"), text.replace("./index.js", "./index.cjs"))?;
    Ok(())
}

/// Copies the files of a folder that end in `extension`
fn copy(from: &Path, to: &Path, extension: &str) -> Result<()> {
    fs::create_dir_all(to)?;
    let entries = fs::read_dir(from).with_context(|| format!("{} cannot be read", from.display()))?;
    for entry in entries {
        let entry = entry?;
        if entry.path().extension().is_some_and(|found| found == extension) {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}
