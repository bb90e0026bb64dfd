//! Assembles the npm package from the parts in the staging folder

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use idverdict::providers::provider::Provider;
use idverdict::providers::registry::Registry;

use crate::generated;
use crate::module::Module;
use crate::wasm::run;

/// The files that start a module, one for each kind of runtime
const BOOTS: [&str; 4] = ["inline", "node", "workerd", "edge-light"];

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

/// Copies the hand-written JavaScript next to the generated files of each module, so that its imports find them
///
/// The folder is a package of its own, because `sideEffects: false` in the root's package.json holds for the bundled
/// entries, but not for their parts.
pub fn entries(registry: &Registry, root: &Path, stage: &Path, modules: &[Module]) -> Result<()> {
    fs::write(stage.join("package.json"), "{ \"type\": \"module\" }\n")?;
    let from = root.join("src/entry");
    generated::write(registry, stage)?;
    for module in modules {
        let folder = module.folder(stage);
        let is_known = |provider: &&&Provider| module.provider.is_none_or(|name| name == provider.name);
        let known: Vec<_> = registry.providers.iter().filter(is_known).copied().collect();
        generated::write_code(registry, &known, &folder)?;
        copy(&from, &folder, "js")?;
        copy(&from, &folder, "wat")?;
        for source in module.sources {
            copy(&from.join(source), &folder, "js")?;
        }
        for boot in BOOTS {
            let file = folder.join(boot).with_extension("js");
            fs::write(&file, read(&file)?.replace("./core.wasm", &format!("./{}.wasm", module.name)))?;
        }
    }
    for joined in ["anonymize", "elements", "handler", "schemas"] {
        copy(&from.join(joined), &stage.join(joined), "js")?;
    }
    copy_tree(&from.join("cli"), &stage.join("cli"))?;
    let paths = modules.iter().map(|module| (module.path().display().to_string(), module.is_reader()));
    fs::write(stage.join("modules.json"), serde_json::to_string(&paths.collect::<Vec<_>>())?)?;
    Ok(())
}

/// Writes the package
pub fn assemble(root: &Path, stage: &Path, pkg: &Path, modules: &[Module]) -> Result<()> {
    clear(pkg)?;
    fs::create_dir_all(pkg.join("providers"))?;
    run(Command::new("node").arg(root.join("xtask/bundle.mjs")).arg(stage).arg(pkg))?;
    for module in modules {
        fs::copy(module.wasm(stage), pkg.join(module.path()).with_extension("wasm"))?;
    }
    copy(&stage.join("schemas"), &pkg.join("schemas"), "json")?;
    types(root, stage, pkg, modules)?;
    run(Command::new("node").arg(root.join("xtask/samples.mjs")).arg(pkg))
}

/// Writes the types: functions from the hand-written file, data from the crate
///
/// Each is written under two names; the one that ends in `.d.cts` is for the CommonJS entry.
fn types(root: &Path, stage: &Path, pkg: &Path, modules: &[Module]) -> Result<()> {
    let functions = read(&root.join("src/entry/index.d.ts"))?;
    let data = read(&stage.join("types.d.ts"))?;
    let text = format!("{functions}\n{data}");
    fs::write(pkg.join("index.d.ts"), &text)?;
    fs::write(pkg.join("index.d.cts"), &text)?;
    for (entry, twins) in [
        ("summaries", &["summaries"][..]),
        ("delivery", &["delivery", "asymmetric"]),
        ("anonymize", &["anonymize"]),
        ("elements", &["elements"]),
        ("handler", &["handler"]),
        ("schemas", &["schemas"]),
    ] {
        let mut text = read(&root.join("src/entry").join(entry).join(entry).with_extension("d.ts"))?;
        if entry == "delivery" {
            text += &generated::delivery_types();
        }
        for name in twins {
            fs::write(pkg.join(format!("{name}.d.ts")), &text)?;
            fs::write(
                pkg.join(format!("{name}.d.cts")),
                text.replace("./index.js", "./index.cjs").replace("./delivery.js", "./delivery.cjs"),
            )?;
        }
    }
    let text = read(&root.join("src/entry/provider.d.ts"))?;
    for provider in modules.iter().filter_map(|module| module.provider) {
        let text = text.replace("PROVIDER", provider);
        fs::write(pkg.join(format!("providers/{provider}.d.ts")), &text)?;
        fs::write(pkg.join(format!("providers/{provider}.d.cts")), text.replace("../index.js", "../index.cjs"))?;
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

/// Copies the JavaScript of a folder and of the folders in it
fn copy_tree(from: &Path, to: &Path) -> Result<()> {
    copy(from, to, "js")?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            copy_tree(&entry.path(), &to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}
