//! `docs/issues.md`: every code of an issue, and what it is about

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::Result;
use idverdict::issue::{Code, Severity};

const FILE: &str = "docs/issues.md";

const HEAD: &str = "\
# Issues

What is wrong with a body, or with what the caller gave, is an issue: a `code` to branch on, a `severity`, a `pointer` and
a `message` that never holds a value of the body. An error keeps a body from being judged: `inspect` and `validate` give
it among the issues, and whatever throws has it in its `IdverdictError`, whose `code` is that of the first error and whose
`message` also says where. A warning is something that is not as documented; what depends on it never accepts. Either may be less severe at a
place where it matters less.

Made by `cargo xtask docs` from the comments in `src/issue.rs`.

| code | severity | what it is about |
|---|---|---|
";

/// The only code that the core does not have
pub const INTERNAL: (&str, &str) =
    ("internal", "The package itself failed: nothing was decided, and the next call starts it anew");

/// Writes the page
pub fn write(root: &Path) -> Result<()> {
    Ok(fs::write(root.join(FILE), page()?)?)
}

/// Returns each code with its severity and its description
pub fn all() -> impl Iterator<Item = (&'static str, Severity, &'static str)> {
    let known = Code::ALL.iter().map(|code| (code.name(), code.severity(), code.page().trim()));
    known.chain([(INTERNAL.0, Severity::Error, INTERNAL.1)])
}

fn page() -> Result<String> {
    let mut text = HEAD.to_owned();
    for (code, severity, about) in all() {
        let severity = match severity {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        writeln!(text, "| `{code}` | {severity} | {about} |")?;
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_every_code() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(FILE);
        assert_eq!(page().unwrap(), fs::read_to_string(file).unwrap(), "run `cargo xtask docs`");
    }
}
