//! Writes the README's table of providers and events

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use idverdict::providers::provider::Event;
use idverdict::providers::registry::Registry;

const START: &str = "<!-- providers -->\n";
const END: &str = "<!-- /providers -->";

/// Rewrites the table between its two markers
pub fn write(registry: &Registry, root: &Path) -> Result<()> {
    let file = root.join("README.md");
    let text = fs::read_to_string(&file).context("README.md cannot be read")?;
    Ok(fs::write(&file, with_table(registry, &text)?)?)
}

fn with_table(registry: &Registry, readme: &str) -> Result<String> {
    let (before, rest) = readme.split_once(START).with_context(|| format!("README.md has no {}", START.trim()))?;
    let (_, after) = rest.split_once(END).with_context(|| format!("README.md has no {END}"))?;
    Ok(format!("{before}{START}{}{END}{after}", table(registry)))
}

fn table(registry: &Registry) -> String {
    let head = ["| provider | event | what it is |\n|---|---|---|\n".to_owned()].into_iter();
    let rows = registry.providers.iter().flat_map(|provider| {
        let row = |event: &Event| format!("| {} | `{}` | {} |\n", provider.title, event.name, event.title);
        provider.events.iter().map(row)
    });
    head.chain(rows).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use idverdict::providers::ALL;

    #[test]
    fn the_readme_lists_every_provider_and_event() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
        let text = fs::read_to_string(file).unwrap();
        assert_eq!(with_table(&ALL, &text).unwrap(), text, "run `cargo xtask docs`");
    }
}
