//! Generated parts of hand-written pages, each between two markers

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Replaces the part of a page between two markers
pub fn write(root: &Path, page: &str, name: &str, part: &str) -> Result<()> {
    let file = root.join(page);
    let text = fs::read_to_string(&file).with_context(|| format!("{page} cannot be read"))?;
    let text = with_part(&text, name, part).with_context(|| format!("{page} cannot hold {name}"))?;
    Ok(fs::write(&file, text)?)
}

fn with_part(text: &str, name: &str, part: &str) -> Result<String> {
    let (start, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let (before, rest) = text.split_once(&start).with_context(|| format!("it has no {}", start.trim()))?;
    let (_, after) = rest.split_once(&end).with_context(|| format!("it has no {end}"))?;
    Ok(format!("{before}{start}{part}{end}{after}"))
}

/// Fails unless the page already contains this part
#[cfg(test)]
pub fn check(page: &str, name: &str, part: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(page);
    let text = fs::read_to_string(file).unwrap();
    assert_eq!(with_part(&text, name, part).unwrap(), text, "run `cargo xtask docs`");
}
