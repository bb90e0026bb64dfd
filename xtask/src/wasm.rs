//! Compiles the crate once for each module of the package, with the `glue.js` that wasm-bindgen writes for each

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use anyhow::{Context, Result, bail, ensure};
use walrus::ir::{InstrLocId, Unreachable, Visitor, dfs_in_order};
use walrus::{Function, FunctionId, FunctionKind, Module as Wasm};
use wasm_bindgen_cli_support::Bindgen;

use crate::module::Module;

const TARGET: &str = "wasm32-unknown-unknown";

/// Arguments for `wasm-opt`
///
/// `--all-features` is missing because it enables features that Node 20 rejects. Without it, `wasm-opt` uses only the
/// features that the module declares.
///
/// The data stays in one piece. If it were split at runs of zeros, which are between any two entries of a table, it would
/// be smaller, but larger after gzip.
const OPTIMISE: &[&str] = &["-O3", "--skip-pass=memory-packing", "--strip-producers", "--strip-target-features"];

/// How cargo compiles what is not fast by design
///
/// Nearly all of the time that a signature takes is its hash. AES is for bodies of a few kilobytes.
const SMALL: &[&str] = &[
    "--config",
    "profile.release.opt-level=\"s\"",
    "--config",
    "profile.release.package.sha2.opt-level=3",
    "--config",
    "target.wasm32-unknown-unknown.rustflags=['--cfg=aes_backend_soft=\"compact\"']",
];

/// LLVM's limits for copying code: for inlining functions, and for unrolling loops
///
/// LLVM's own limit for speed (225) copies a lot. With the lower one, a verdict takes a tenth longer for a small body and
/// 2 % longer for a large one, and the wasm is 5 % smaller after gzip. With a still lower one (75), a verdict takes
/// another 3 % longer, and the wasm is another 1 % smaller.
const COPIES: &str = "-Cllvm-args=-inline-threshold=110 -unroll-threshold=20";

/// Compiles the crate once for each module, and writes the wasm and `glue.js` of each into its staging folder
///
/// `features` are added to those of the first module. With `names`, functions keep their names.
pub fn build(root: &Path, stage: &Path, modules: &[Module], features: Option<&str>, names: bool) -> Result<()> {
    // Most of the time, one compilation uses one core only.
    let (readers, others): (Vec<_>, Vec<_>) = modules.iter().partition(|module| module.provider.is_some());
    thread::scope(|scope| {
        let beside = scope.spawn(|| readers.iter().try_for_each(|module| one(root, stage, module, None, names)));
        others.iter().try_for_each(|module| one(root, stage, module, features.filter(|_| module.is_core()), names))?;
        beside.join().unwrap_or_else(|_| bail!("a build panicked"))
    })
}

/// Compiles one module and writes the glue next to the wasm
fn one(root: &Path, stage: &Path, module: &Module, features: Option<&str>, names: bool) -> Result<()> {
    let wasm = module.wasm(stage);
    let compiled = compile(root, module, features, names)?;
    let bound = wasm.with_file_name("bound.wasm");
    fs::create_dir_all(module.folder(stage))?;
    bind(&compiled, &bound, &wasm.with_file_name("glue.js"), names)?;
    optimise(root, &bound, &wasm, names)?;
    fs::remove_file(bound)?;
    Ok(())
}

fn compile(root: &Path, module: &Module, features: Option<&str>, names: bool) -> Result<PathBuf> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    // Other flags would make cargo recompile everything, so they get their own folder. So do the modules that are compiled
    // beside the others, because cargo lets only one process use a folder.
    let target = match (names, &module.provider) {
        (true, _) => target.join("names"),
        (false, Some(_)) => target.join("providers"),
        (false, None) => target,
    };
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(root)
        .args(["build", "--lib", "--release", "--package", "idverdict", "--target", TARGET])
        .arg("--target-dir")
        .arg(&target)
        .arg("--config")
        .arg(flags(root, names)?)
        .args(["--no-default-features", "--features", module.feature]);
    if let Some(features) = features {
        cargo.args(["--features", features]);
    }
    if !module.is_reader() {
        cargo.args(SMALL);
    }
    if let Some(provider) = &module.provider {
        cargo.env("IDVERDICT_PROVIDERS", provider);
    }
    run(&mut cargo)?;
    // Another module would overwrite it.
    let kept = target.join(TARGET).join(format!("{}.wasm", module.name));
    fs::copy(target.join(TARGET).join("release/idverdict.wasm"), &kept)?;
    Ok(kept)
}

/// Returns the setting that keeps this machine's folders out of the wasm, where locations of panics would name them
///
/// With `names`, a name also contains the types for which a function was instantiated.
///
/// cargo adds this setting to the flags in `.cargo/config.toml`. An environment variable would replace them.
fn flags(root: &Path, names: bool) -> Result<String> {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .context("neither CARGO_HOME nor a home folder is known")?;
    // The last prefix that fits wins, so the narrower come later.
    let mut prefixes = vec![(home.clone(), "cargo"), (root.to_owned(), "idverdict")];
    if let Ok(registries) = fs::read_dir(home.join("registry/src")) {
        for registry in registries {
            prefixes.push((registry?.path(), "crates"));
        }
    }
    let mut flags: Vec<String> =
        prefixes.iter().map(|(from, to)| format!("'--remap-path-prefix={}={to}'", from.display())).collect();
    flags.push(format!("'{COPIES}'"));
    if names {
        flags.push("'-Csymbol-mangling-version=v0'".to_owned());
    }
    Ok(format!("target.{TARGET}.rustflags=[{}]", flags.join(",")))
}

fn bind(compiled: &Path, wasm: &Path, glue: &Path, names: bool) -> Result<()> {
    let mut output = Bindgen::new()
        .input_path(compiled)
        .web(true)?
        .omit_default_module_path(true)
        .reset_state_function(true)
        .typescript(false)
        .remove_name_section(!names)
        .remove_producers_section(true)
        .generate_output()?;
    ensure!(
        output.snippets().values().all(Vec::is_empty) && output.local_modules().is_empty(),
        "the crate brings JavaScript of its own, which nothing here packs"
    );
    fs::write(glue, any_realm(output.js())?)?;
    say_nothing(output.wasm_mut())?;
    fs::write(wasm, output.wasm_mut().emit_wasm())?;
    Ok(())
}

/// Functions of Rust's own library that are called when a program has failed, by parts of their names
///
/// Formatting is among them, because nothing else may format; [`say_nothing`] fails the build if something does.
const FAILED: &[&str] = &[
    "::fmt::",
    "::panicking::",
    "::panic_access_error",
    "::cell::panic_",
    "::handle_alloc_error",
    "::raw_vec::handle_error",
    "::capacity_overflow",
    "::expect_failed",
    "::unwrap_failed",
    "::slice_error_fail",
    "::slice_index_fail",
];

/// Functions that format, by a part of their names
const FORMAT: &str = "::fmt::";

/// Makes every failure end in a trap at once
///
/// A failure always ends in a trap. A caller in JavaScript never sees the message that would come before it.
///
/// Fails if any other function formats, because it would trap when it runs.
fn say_nothing(module: &mut Wasm) -> Result<()> {
    for function in module.funcs.iter().filter(|function| !is_of_failure(function)) {
        if let Some(format) = formats(function, module) {
            let name = function.name.as_deref().unwrap_or("a function");
            bail!("{name} formats, by {format}; `json::pieces` makes texts of pieces and of numbers");
        }
    }
    for function in module.funcs.iter_mut() {
        let is_of_failure = is_of_failure(function);
        if let FunctionKind::Local(local) = &mut function.kind
            && is_of_failure
        {
            let entry = local.entry_block();
            local.block_mut(entry).instrs = vec![(Unreachable {}.into(), InstrLocId::default())];
        }
    }
    Ok(())
}

fn is_of_failure(function: &Function) -> bool {
    function.name.as_ref().is_some_and(|name| FAILED.iter().any(|part| name.contains(part)))
}

/// Returns the name of a formatting function that a function calls
fn formats<'a>(function: &Function, module: &'a Wasm) -> Option<&'a str> {
    let FunctionKind::Local(local) = &function.kind else { return None };
    let mut calls = Calls(Vec::new());
    dfs_in_order(&mut calls, local, local.entry_block());
    let mut names = calls.0.into_iter().filter_map(|called| module.funcs.get(called).name.as_deref());
    names.find(|name| name.contains(FORMAT))
}

/// The functions that a function calls
struct Calls(Vec<FunctionId>);

impl Visitor<'_> for Calls {
    fn visit_function_id(&mut self, called: &FunctionId) {
        self.0.push(*called);
    }
}

/// Makes the glue accept a compiled module from another realm
///
/// If an edge runtime compiles the module outside the sandbox that runs it, `instanceof` is false, and the glue would try
/// to compile the module again and fail.
fn any_realm(glue: &str) -> Result<String> {
    const ONE_REALM: &str = "if (!(module instanceof WebAssembly.Module))";
    const ANY_REALM: &str = "if (Object.prototype.toString.call(module) !== '[object WebAssembly.Module]')";
    let places = glue.matches(ONE_REALM).count();
    ensure!(places == 1, "wasm-bindgen's glue asks for the realm of the module in {places} places, not in one");
    Ok(glue.replace(ONE_REALM, ANY_REALM))
}

fn optimise(root: &Path, from: &Path, to: &Path, names: bool) -> Result<()> {
    let program = root.join("node_modules/binaryen/bin/wasm-opt");
    ensure!(program.exists(), "wasm-opt is not installed; run `npm ci`");
    // It is a script, so running it through node works on every platform.
    let debug = if names { "-g" } else { "--strip-debug" };
    run(Command::new("node").arg(program).args(OPTIMISE).arg(debug).arg(from).arg("-o").arg(to))
}

/// Runs a command and waits for it; the error names the command that failed
pub fn run(command: &mut Command) -> Result<()> {
    let program = OsString::from(command.get_program());
    let name = program.display();
    let status = command.status().with_context(|| format!("{name} did not start"))?;
    ensure!(status.success(), "{name} ended with {status}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::FunctionBuilder;

    /// A module with a function that formats
    fn formatting(name: &str) -> Wasm {
        let mut module = Wasm::default();
        let mut write = FunctionBuilder::new(&mut module.types, &[], &[]);
        write.name("core::fmt::write".to_owned());
        let write = write.finish(Vec::new(), &mut module.funcs);
        let mut caller = FunctionBuilder::new(&mut module.types, &[], &[]);
        caller.name(name.to_owned()).func_body().call(write);
        caller.finish(Vec::new(), &mut module.funcs);
        module
    }

    #[test]
    fn the_build_fails_if_anything_but_a_failure_formats() {
        let error = say_nothing(&mut formatting("idverdict::verdict::judge")).unwrap_err().to_string();
        assert!(error.starts_with("idverdict::verdict::judge formats, by core::fmt::write"), "{error}");
        assert!(say_nothing(&mut formatting("core::panicking::panic_fmt")).is_ok());
    }
}
