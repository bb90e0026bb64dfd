//! The modules of the package: each is a wasm of its own, with the JavaScript that calls it

use std::env;
use std::path::{Path, PathBuf};

use idverdict::providers::registry::Registry;

/// A module of the package
#[derive(Clone, Copy)]
pub struct Module {
    /// The name of the module and of its wasm; the module of a provider has the provider's name
    pub name: &'static str,
    /// The feature of the crate with the exports of its wasm
    pub feature: &'static str,
    /// The folders in `src/entry` with its own JavaScript
    pub sources: &'static [&'static str],
    /// The only provider whose bodies it reads
    pub provider: Option<&'static str>,
}

/// The name of the module that reads the bodies of all providers
const CORE: &str = "core";

/// What is done with inspections, and who sent a body
const OTHERS: &[Module] = &[
    Module { name: "history", feature: "history", sources: &["history"], provider: None },
    Module { name: "claims", feature: "claims", sources: &["claims"], provider: None },
    Module { name: "english", feature: "summaries", sources: &["summaries", "english"], provider: None },
    Module { name: "summaries", feature: "languages", sources: &["summaries"], provider: None },
    Module { name: "delivery", feature: "delivery", sources: &["delivery"], provider: None },
    Module { name: "asymmetric", feature: "asymmetric", sources: &["delivery"], provider: None },
];

/// The environment variable with the names of the only providers that get a module of their own, separated by commas
///
/// It saves time where the other modules are not needed.
const SINGLE: &str = "IDVERDICT_SINGLE";

/// Returns every module, the one that reads all providers first
pub fn all(registry: &Registry) -> Vec<Module> {
    let reader = |name, provider| Module { name, feature: "engine", sources: &[], provider };
    let single = env::var(SINGLE).ok();
    let is_single = |name: &str| single.as_ref().is_none_or(|names| names.split(',').any(|known| known == name));
    let providers = registry.providers.iter().filter(|provider| is_single(provider.name));
    let providers = providers.map(|provider| reader(provider.name, Some(provider.name)));
    [reader(CORE, None)].into_iter().chain(OTHERS.iter().copied()).chain(providers).collect()
}

impl Module {
    /// Returns whether it reads the bodies of all providers
    pub fn is_core(&self) -> bool {
        self.name == CORE
    }

    /// Returns whether it reads bodies
    pub fn is_reader(&self) -> bool {
        self.is_core() || self.provider.is_some()
    }

    /// Returns its path in the staging folder and in the package, without an extension
    pub fn path(&self) -> PathBuf {
        if self.provider.is_some() { Path::new("providers").join(self.name) } else { self.name.into() }
    }

    /// Returns its staging folder
    pub fn folder(&self, stage: &Path) -> PathBuf {
        if self.is_core() { stage.to_owned() } else { stage.join(self.path()) }
    }

    /// Returns its wasm in the staging folder
    pub fn wasm(&self, stage: &Path) -> PathBuf {
        self.folder(stage).join(self.name).with_extension("wasm")
    }
}
