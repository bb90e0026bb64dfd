//! The build program: `cargo xtask build` builds `pkg/` from the crate

mod generated;
mod module;
mod package;
mod wasm;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail, ensure};
use idverdict::providers::ALL;
use lexopt::prelude::*;

use module::Module;

const USAGE: &str = "\
usage: cargo xtask COMMAND [--features LIST] [--names] [--module NAME] [--stage DIR] [--out DIR]

  build      builds everything that npm publishes, into --out (pkg)
  stage      builds only its parts, not yet bundled, into --stage (target/pkg)
  generate   writes only the files that are generated from declarations, into --stage
  docs       writes docs/issues.md, docs/rules.md, and the tables in README.md, docs/delivery.md and docs/verified-claims.md

With --module, only one module is staged, such as `core`, `history` or `bive`.
With --names, functions in the wasm keep their names, so that their sizes can be measured.
";

enum Command {
    Stage,
    Build,
    Generate,
    Docs,
}

/// The arguments of the command line
struct Request {
    command: Command,
    features: Option<String>,
    names: bool,
    module: Option<String>,
    stage: PathBuf,
    out: PathBuf,
}

fn main() -> ExitCode {
    // A failed build has already said why. A backtrace through this program would hide it.
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let root = root()?;
    let Some(request) = Request::read(&root)? else {
        print!("{USAGE}");
        return Ok(());
    };
    let stage = request.stage.as_path();

    match request.command {
        Command::Docs => return generated::docs(&ALL, &root),
        Command::Generate => {
            generated::write(&ALL, stage)?;
            return generated::write_code(&ALL, ALL.providers, stage);
        }
        Command::Stage | Command::Build => {}
    }
    let is_asked = |module: &Module| request.module.as_deref().is_none_or(|name| name == module.name);
    let modules: Vec<_> = module::all(&ALL).into_iter().filter(is_asked).collect();
    ensure!(!modules.is_empty(), "there is no such module");
    package::clear(stage)?;
    wasm::build(&root, stage, &modules, request.features.as_deref(), request.names)?;
    package::entries(&ALL, &root, stage, &modules)?;

    if let Command::Build = request.command {
        package::assemble(&root, stage, &request.out, &modules)?;
    }
    Ok(())
}

impl Request {
    /// Returns the request, or `None` if help was requested
    fn read(root: &Path) -> Result<Option<Self>> {
        let mut command = None;
        let mut features = None;
        let mut names = false;
        let mut module = None;
        let mut stage = root.join("target/pkg");
        let mut out = root.join("pkg");

        let mut arguments = lexopt::Parser::from_env();
        while let Some(argument) = arguments.next()? {
            match argument {
                Short('h') | Long("help") => return Ok(None),
                Long("features") => features = Some(arguments.value()?.string()?),
                Long("names") => names = true,
                Long("module") => module = Some(arguments.value()?.string()?),
                Long("stage") => stage = std::path::absolute(arguments.value()?)?,
                Long("out") => out = std::path::absolute(arguments.value()?)?,
                Value(word) if command.is_none() => {
                    command = Some(match word.to_str() {
                        Some("build") => Command::Build,
                        Some("stage") => Command::Stage,
                        Some("generate") => Command::Generate,
                        Some("docs") => Command::Docs,
                        _ => bail!("no such command\n\n{USAGE}"),
                    });
                }
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(command.map(|command| Self { command, features, names, module, stage, out }))
    }
}

/// Returns the folder of the workspace
fn root() -> Result<PathBuf> {
    // Read at run time, because cargo may run a program that was compiled in another copy of the tree.
    let here = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.parent().map(Path::to_owned).context("xtask stands in no folder")
}
