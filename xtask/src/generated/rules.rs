//! `docs/rules.md`: the list of all rules, and the page of each

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::Result;
use idverdict::model::rule::{About, Rule};
use idverdict::providers::registry::Registry;
use idverdict::rules::RULES;

use super::shown::{Bodies, Shown};

const FILE: &str = "docs/rules.md";

const HEAD: &str = "\
# Rules

Every reason in a verdict names the rule behind it. A rule that decides sets the outcome from the word in which the
provider states its decision. A rule that doubts turns `accept` into `review`. A rule that contradicts also turns
`pending` and `retry` into `review`. A rule that informs is reported as an issue and does not change the outcome. A policy
can name each rule ([policy.md](policy.md)). Each page ends with a fixture in which the rule applies, the nearest fixture
in which it does not, and the ids that the rule had in earlier versions. The fixtures are in the source tree, not in the
package.

Made by `cargo xtask docs` from the comments in `src/rules/` and `src/providers/*/rules/`.
";

/// Writes the page
pub fn write(registry: &'static Registry, root: &Path) -> Result<()> {
    Ok(fs::write(root.join(FILE), page(registry, root)?)?)
}

fn page(registry: &'static Registry, root: &Path) -> Result<String> {
    let bodies = Bodies::read(registry, root)?;
    let mut text = HEAD.to_owned();
    for (owner, rules) in owners(registry) {
        writeln!(text, "\n## {owner}\n\n| rule | effect | because |\n|---|---|---|")?;
        for rule in rules {
            let about = match rule.about {
                About::Itself => "",
                About::Flagged => ", flagged",
                About::Unknown => ", unknown",
            };
            writeln!(text, "| [`{0}`](#{0}) | {1}{about} | {2} |", rule.id, rule.effect.name(), rule.message)?;
        }
    }
    for rule in registry.rules.iter() {
        writeln!(text, "\n## {}\n\n{}", rule.id, reference(rule).trim_end())?;
        match bodies.of(rule.id) {
            Some(Shown::Beside(speaks, silent)) => writeln!(
                text,
                "\n### Where it is shown\n\nThe rule applies in {}, but not in {}.",
                file(&speaks),
                file(&silent)
            )?,
            Some(Shown::ByPolicy(case)) => writeln!(
                text,
                "\n### Where it is shown\n\nThe rule applies under one policy of {}, but not under another.",
                file(&case)
            )?,
            None => {}
        }
        if let [first, rest @ ..] = rule.previously {
            let ids = rest.iter().map(|id| format!(", `{id}`")).collect::<Vec<_>>().concat();
            writeln!(text, "\nPreviously `{first}`{ids}.")?;
        }
    }
    Ok(text)
}

fn owners(registry: &Registry) -> impl Iterator<Item = (&'static str, &'static [&'static Rule])> {
    let own = registry.providers.iter().map(|provider| (provider.title, provider.rules));
    [("Rules for every provider", RULES)].into_iter().chain(own)
}

/// Returns a file below `tests/` as code
///
/// It is not a link, because the page is also in the package and the fixtures are not.
fn file(path: &str) -> String {
    format!("`tests/{path}`")
}

/// Returns a rule's page, with its headings one level down
fn reference(rule: &Rule) -> String {
    let lines = rule.page.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    lines.map(|line| if line.starts_with("# ") { format!("##{line}\n") } else { format!("{line}\n") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use idverdict::model::rule::HEADINGS;
    use idverdict::providers::ALL;

    #[test]
    fn the_page_of_rules_is_up_to_date() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        assert_eq!(fs::read_to_string(root.join(FILE)).unwrap(), page(&ALL, &root).unwrap(), "run `cargo xtask docs`");
    }

    #[test]
    fn the_page_of_every_rule_has_the_four_headings_and_a_source() {
        for rule in ALL.rules.iter() {
            let page = reference(rule);
            let parts: Vec<_> = page.split("### ").collect();
            assert_eq!(parts.len(), HEADINGS.len() + 1, "{}", rule.id);
            assert_eq!(parts[0].trim(), "", "{}", rule.id);
            for (part, heading) in parts[1..].iter().zip(HEADINGS) {
                let (first, text) = part.split_once('\n').unwrap();
                assert_eq!(first, heading, "{}", rule.id);
                assert!(text.trim().ends_with(['.', '>']), "{}: {heading}", rule.id);
            }
            let said = parts[HEADINGS.len()].to_lowercase();
            assert!(["<https://", "infer", "policy", "no page"].iter().any(|how| said.contains(how)), "{}", rule.id);
        }
    }

    #[test]
    fn every_rule_is_in_a_file_of_its_own_name() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src");
        for rule in ALL.rules.iter() {
            let name = format!("{}.rs", rule.id.replace('-', "_"));
            let folders = ALL.providers.iter().map(|provider| format!("providers/{}/rules", provider.identifier()));
            let places: Vec<_> =
                folders.chain(["rules".to_owned()]).filter(|folder| root.join(folder).join(&name).exists()).collect();
            assert_eq!(places.len(), 1, "{}: {places:?}", rule.id);
        }
        let folders =
            ALL.providers.iter().map(|provider| root.join("providers").join(provider.identifier()).join("rules"));
        let files = folders.chain([root.join("rules")]).flat_map(|folder| fs::read_dir(folder).unwrap());
        let files = files.filter(|file| file.as_ref().unwrap().file_name() != "mod.rs").count();
        assert_eq!(files, ALL.rules.iter().count(), "a file that is not a rule");
    }
}
