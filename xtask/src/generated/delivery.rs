//! The tables of `docs/delivery.md`, and the type of the names of schemes

use std::fmt::Write;
use std::path::Path;

use anyhow::Result;
use idverdict::delivery::failure::Code;
use idverdict::delivery::schemes::{all, headers_of};
use idverdict::providers::registry::Registry;
use idverdict::providers::scheme::{Family, Form, Scheme};

use super::marked;

const PAGE: &str = "docs/delivery.md";

/// Rewrites the tables between their markers
pub fn write(registry: &Registry, root: &Path) -> Result<()> {
    for (name, part) in parts(registry)? {
        marked::write(root, PAGE, name, &part)?;
    }
    Ok(())
}

/// Returns the type of the names of schemes, for TypeScript
pub fn names() -> String {
    let names: Vec<_> = all().map(|scheme| format!("'{}'", scheme.name)).collect();
    format!("\n/** The name of a scheme */\nexport type SchemeName = {};\n", names.join(" | "))
}

/// Returns the type of the codes of errors, for TypeScript
pub fn error_codes() -> String {
    let codes: Vec<_> = Code::ALL.iter().map(|code| format!("\"{}\"", code.name())).collect();
    format!(
        "\n/** Why a delivery was refused, or its credential, scheme or option; docs/delivery.md lists them */\nexport type DeliveryCode =\n    | {};\n",
        codes.join("\n    | ")
    )
}

fn parts(registry: &Registry) -> Result<[(&'static str, String); 3]> {
    Ok([("schemes", schemes()?), ("deliveries", deliveries(registry)?), ("codes", codes()?)])
}

fn schemes() -> Result<String> {
    let mut text = "| scheme | what it verifies | headers | page |\n|---|---|---|---|\n".to_owned();
    for scheme in all() {
        let headers: Vec<_> = headers_of(scheme).iter().map(|name| format!("`{name}`")).collect();
        let headers = if headers.is_empty() { "-".to_owned() } else { headers.join(", ") };
        let page = if scheme.page.is_empty() { "-".to_owned() } else { format!("<{}>", scheme.page) };
        writeln!(text, "| `{}` | {} | {headers} | {page} |", scheme.name, what(scheme))?;
    }
    Ok(text)
}

/// Says what a scheme verifies
fn what(scheme: &Scheme<'_>) -> String {
    let forms = |forms: &[Form]| {
        let names: Vec<_> = forms.iter().map(|form| format!("`{}`", form.name())).collect();
        if let [_] = forms { String::new() } else { format!(", as {}", names.join(" or ")) }
    };
    match scheme.family {
        Family::Hmac(mac) => {
            let algorithms: Vec<_> = mac.algorithms.iter().map(|known| known.name().to_uppercase()).collect();
            format!("an HMAC of the body with {}{}", algorithms.join(", "), forms(mac.forms))
        }
        Family::Timestamped { .. } => {
            "`t=…,v1=…`: a time, and an HMAC with SHA-256 of the time and the body".to_owned()
        }
        Family::Standard { .. } => {
            "an id, a time, and HMACs with SHA-256 (`v1`) or Ed25519 signatures (`v1a`) of both and the body".to_owned()
        }
        Family::Digest { forms: known, .. } => format!("a SHA-256 of the body and the secret (weak){}", forms(known)),
        Family::Token { .. } => "a JSON Web Token with ES256, a time and a SHA-256 of the body".to_owned(),
        Family::Encrypted { .. } => "nothing by itself: the body is encrypted with AES-256-CBC".to_owned(),
        Family::Static => "the agreed value of a header that the credential names".to_owned(),
        Family::Basic => "a user name and a password".to_owned(),
        Family::Bearer => "a token".to_owned(),
        Family::Unsigned => "nothing".to_owned(),
    }
}

fn deliveries(registry: &Registry) -> Result<String> {
    let mut text = "| provider | schemes | event id | page |\n|---|---|---|---|\n".to_owned();
    for provider in registry.providers {
        let delivered = provider.delivered;
        let own: Vec<_> =
            delivered.scheme.into_iter().chain(delivered.also.iter().copied()).map(|scheme| scheme.name).collect();
        let names: Vec<_> = own.iter().chain(delivered.agreed).map(|name| format!("`{name}`")).collect();
        let names = if names.is_empty() { "none documented".to_owned() } else { names.join(", ") };
        let id =
            if delivered.event_id.is_empty() { "-".to_owned() } else { format!("`/{}`", delivered.event_id.join("/")) };
        writeln!(text, "| {} | {names} | {id} | <{}> |", provider.title, delivered.page)?;
    }
    writeln!(text)?;
    for provider in registry.providers {
        writeln!(text, "- **{}**: {}", provider.title, provider.delivered.note)?;
    }
    Ok(text)
}

fn codes() -> Result<String> {
    let mut text = "| code | what it is about |\n|---|---|\n".to_owned();
    for code in Code::ALL {
        writeln!(text, "| `{}` | {} |", code.name(), code.page().trim())?;
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use idverdict::providers::ALL;

    #[test]
    fn the_page_lists_every_scheme_provider_and_code() {
        for (name, part) in parts(&ALL).unwrap() {
            marked::check(PAGE, name, &part);
        }
    }
}
