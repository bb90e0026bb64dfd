//! From the crate to `core.wasm`, to `summaries/summaries.wasm`, and to the `glue.js` that wasm-bindgen writes for each

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use walrus::ir::{InstrLocId, Unreachable};
use walrus::{FunctionKind, Module};
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";

/// What `wasm-opt` is told
///
/// No `--all-features`: it turns on what Node 20 refuses. Without, it keeps to what the module says it uses.
///
/// The data stays in one piece: cut where zeros stand, which is between any two entries of a table, it is shorter by
/// itself and longer after gzip.
const OPTIMISE: &[&str] =
    &["-O3", "--converge", "--skip-pass=memory-packing", "--strip-producers", "--strip-target-features"];

/// What cargo is told to compile `summaries.wasm`, which is rather small than fast
const SUMMARIES: &[&str] =
    &["--no-default-features", "--features", "languages", "--config", "profile.release.opt-level=\"s\""];

/// What LLVM is told of copies: of functions into their callers, and of what loops repeat
///
/// Where speed alone decides (225) it makes many. With fewer a verdict takes a tenth longer where the body is small and
/// 2 % where it is large, and the wasm is 5 % smaller after gzip; with fewer still (75) it takes 3 % more and saves 1 %.
const COPIES: &str = "-Cllvm-args=-inline-threshold=110 -unroll-threshold=20";

/// Compiles the crate twice and writes `core.wasm`, `summaries/summaries.wasm` and the `glue.js` of each into the
/// staging folder
///
/// With `names`, functions keep theirs.
pub fn build(root: &Path, stage: &Path, features: Option<&str>, names: bool) -> Result<()> {
    let asked: Vec<_> = features.into_iter().flat_map(|features| ["--features", features]).collect();
    one(root, &asked, &stage.join("core.wasm"), names)?;
    fs::create_dir_all(stage.join("summaries"))?;
    one(root, SUMMARIES, &stage.join("summaries/summaries.wasm"), names)
}

/// Compiles the crate once, and writes the glue beside the wasm
fn one(root: &Path, words: &[&str], wasm: &Path, names: bool) -> Result<()> {
    let compiled = compile(root, words, names)?;
    let bound = wasm.with_file_name("bound.wasm");
    bind(&compiled, &bound, &wasm.with_file_name("glue.js"), names)?;
    optimise(root, &bound, wasm, names)?;
    fs::remove_file(bound)?;
    Ok(())
}

fn compile(root: &Path, words: &[&str], names: bool) -> Result<PathBuf> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    // With other flags everything is compiled anew: in a folder of its own it does not have to be again for the next.
    let target = if names { target.join("names") } else { target };
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(root)
        .args(["build", "--lib", "--release", "--package", "idverdict", "--target", TARGET])
        .arg("--target-dir")
        .arg(&target)
        .arg("--config")
        .arg(flags(root, names)?)
        .args(words);
    run(&mut cargo)?;
    Ok(target.join(TARGET).join("release/idverdict.wasm"))
}

/// The setting that keeps this machine's folders out of the wasm, where the place of a panic would name them
///
/// With `names`, a name also says of which types a function was made.
///
/// cargo adds it to the flags of `.cargo/config.toml`; an environment variable would replace those.
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

/// What of Rust's own library is called where a program has failed, by what stands in its name
///
/// What formats is one of them: nothing else does, which [`say_nothing`] makes sure of.
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

/// What `format!` calls, by what stands in its name
const FORMAT: &str = "::fmt::format";

/// Lets a failure end in a trap at once
///
/// That is how it ends in any case: of the words that come before, nobody who calls from JavaScript ever sees one.
fn say_nothing(module: &mut Module) -> Result<()> {
    let formats = module.funcs.iter().any(|function| function.name.as_ref().is_some_and(|name| name.contains(FORMAT)));
    ensure!(!formats, "the crate formats something by itself; `json::pieces` makes texts of pieces and of numbers");
    for function in module.funcs.iter_mut() {
        let is_of_failure = function.name.as_ref().is_some_and(|name| FAILED.iter().any(|part| name.contains(part)));
        if let FunctionKind::Local(local) = &mut function.kind
            && is_of_failure
        {
            let entry = local.entry_block();
            local.block_mut(entry).instrs = vec![(Unreachable {}.into(), InstrLocId::default())];
        }
    }
    Ok(())
}

/// Makes the glue take a compiled module of another realm
///
/// Where an edge runtime compiles the module outside the sandbox that runs it, `instanceof` says no, and the glue
/// would compile it a second time and fail.
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
    // It is a script: called through node it runs wherever node does.
    let debug = if names { "-g" } else { "--strip-debug" };
    run(Command::new("node").arg(program).args(OPTIMISE).arg(debug).arg(from).arg("-o").arg(to))
}

/// Runs a command to its end, and says which one failed
pub fn run(command: &mut Command) -> Result<()> {
    let program = OsString::from(command.get_program());
    let name = program.display();
    let status = command.status().with_context(|| format!("{name} did not start"))?;
    ensure!(status.success(), "{name} ended with {status}");
    Ok(())
}
