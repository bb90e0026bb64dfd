//! Writes the README's table of providers and events

use std::path::Path;

use anyhow::Result;
use idverdict::providers::provider::Event;
use idverdict::providers::registry::Registry;

use super::marked;

const PAGE: &str = "README.md";
const PART: &str = "providers";

/// Rewrites the table between its two markers
pub fn write(registry: &Registry, root: &Path) -> Result<()> {
    marked::write(root, PAGE, PART, &table(registry))
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
        marked::check(PAGE, PART, &table(&ALL));
    }
}
