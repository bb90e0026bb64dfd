//! Assembles the npm package from the parts in the staging folder

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::generated;
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
    // Each other entry has its own engine for its own wasm.
    let (engine, body) = (["engine.js", "printable.js", "printable.wat"], ["body.js", "error.js"]);
    share(stage, "summaries", &engine)?;
    share(stage, "delivery", &engine)?;
    share(stage, "delivery", &body)?;
    copy(&root.join("src/entry/summaries"), &stage.join("summaries"), "js")?;
    copy(&root.join("src/entry/delivery"), &stage.join("delivery"), "js")?;
    asymmetric(stage)
}

/// Copies JavaScript files that an entry shares with the default one
fn share(stage: &Path, entry: &str, files: &[&str]) -> Result<()> {
    for file in files {
        fs::copy(stage.join(file), stage.join(entry).join(file))?;
    }
    Ok(())
}

/// Copies the JavaScript of `idverdict/delivery` for its twin, which differs in the wasm alone
fn asymmetric(stage: &Path) -> Result<()> {
    let (from, to) = (stage.join("delivery"), stage.join("asymmetric"));
    for extension in ["js", "wat"] {
        for entry in fs::read_dir(&from)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default();
            if name != "glue.js" && path.extension().is_some_and(|found| found == extension) {
                fs::write(to.join(name), read(&path)?.replace("./delivery.wasm", "./asymmetric.wasm"))?;
            }
        }
    }
    Ok(())
}

/// Writes the package
pub fn assemble(root: &Path, stage: &Path, pkg: &Path) -> Result<()> {
    clear(pkg)?;
    run(Command::new("node").arg(root.join("xtask/bundle.mjs")).arg(stage).arg(pkg))?;
    fs::copy(stage.join("core.wasm"), pkg.join("core.wasm"))?;
    for wasm in ["summaries", "delivery", "asymmetric"] {
        let name = Path::new(wasm).with_extension("wasm");
        fs::copy(stage.join(wasm).join(&name), pkg.join(&name))?;
    }
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
    for (entry, twins) in [("summaries", &["summaries"][..]), ("delivery", &["delivery", "asymmetric"])] {
        let mut text = read(&root.join("src/entry").join(entry).join(entry).with_extension("d.ts"))?;
        if entry == "delivery" {
            text += &generated::delivery_types();
        }
        for name in twins {
            fs::write(pkg.join(format!("{name}.d.ts")), &text)?;
            fs::write(pkg.join(format!("{name}.d.cts")), text.replace("./index.js", "./index.cjs"))?;
        }
    }
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
