//! The table in `docs/verified-claims.md` of the claims that each provider fills, with notes

use std::fmt::Write;
use std::path::Path;

use anyhow::{Result, bail};
use idverdict::providers::registry::Registry;

use super::marked;

const PAGE: &str = "docs/verified-claims.md";
const PART: &str = "elements";

/// Every element that a body can fill, in the order of the table
const ELEMENTS: &[&str] = &[
    "verification.time",
    "verification.verification_process",
    "verification.evidence[].type",
    "verification.evidence[].check_details[].check_method",
    "verification.evidence[].document_details.type",
    "verification.evidence[].document_details.document_number",
    "verification.evidence[].document_details.date_of_issuance",
    "verification.evidence[].document_details.date_of_expiry",
    "verification.evidence[].document_details.issuer.country",
    "verification.evidence[].document_details.issuer.country_code",
    "claims.name",
    "claims.given_name",
    "claims.middle_name",
    "claims.family_name",
    "claims.birthdate",
    "claims.gender",
    "claims.nationalities[]",
    "claims.address.formatted",
    "claims.address.street_address",
    "claims.address.locality",
    "claims.address.region",
    "claims.address.postal_code",
    "claims.address.country",
    "claims.address.country_code",
];

/// Replaces the table and the notes between their markers
pub fn write(registry: &Registry, root: &Path) -> Result<()> {
    marked::write(root, PAGE, PART, &part(registry)?)
}

fn part(registry: &Registry) -> Result<String> {
    let mut text = "| element |".to_owned();
    for provider in registry.providers {
        write!(text, " {} |", provider.title)?;
        for (element, _) in provider.claimed.elements {
            if !ELEMENTS.contains(element) {
                bail!("{} fills {element}, which is not an element of verified claims", provider.title);
            }
        }
    }
    writeln!(text, "\n|---|{}", "---|".repeat(registry.providers.len()))?;
    for element in ELEMENTS {
        let sources = registry.providers.iter().map(|provider| source(provider.claimed.elements, element));
        let sources: Vec<_> = sources.collect();
        if sources.iter().any(Option::is_some) {
            let cells: Vec<_> = sources.iter().map(|source| source.unwrap_or("-")).collect();
            writeln!(text, "| `{element}` | {} |", cells.join(" | "))?;
        }
    }
    writeln!(text)?;
    for provider in registry.providers {
        writeln!(text, "- **{}**: {}", provider.title, provider.claimed.note)?;
    }
    Ok(text)
}

fn source(elements: &[(&str, &'static str)], element: &str) -> Option<&'static str> {
    elements.iter().find(|(known, _)| *known == element).map(|(_, source)| *source)
}

#[cfg(test)]
mod tests {
    use super::*;
    use idverdict::providers::ALL;

    #[test]
    fn the_page_says_what_each_provider_fills() {
        marked::check(PAGE, PART, &part(&ALL).unwrap());
    }
}
