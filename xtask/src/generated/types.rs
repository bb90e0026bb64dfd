//! Writes the TypeScript types of the data, in the style in which tsify writes the crate's own types

use std::fmt::Write;

use anyhow::{Context, Result};
use idverdict::claims::options::ClaimsOptions;
use idverdict::claims::verified::{
    CheckDetails, Claims, ClaimsAddress, ClaimsEvidence, ClaimsVerification, DocumentDetails, DocumentIssuer,
    VerifiedClaims,
};
use idverdict::history::fold::{Became, Supersedes};
use idverdict::issue::{Issue, Severity};
use idverdict::json::place::Place;
use idverdict::model::outcome::{Next, Outcome};
use idverdict::model::rule::{About, Effect};
use idverdict::model::rule_info::RuleInfo;
use idverdict::model::verdict::{Reason, Verdict};
use idverdict::model::verification::{
    Address, Check, CheckKind, CheckStatus, Document, DocumentKind, Person, Verification,
};
use idverdict::providers::registry::Registry;
use idverdict::schema::scalar;
use idverdict::schema::shape::{Presence, Record, WordList};
use idverdict::summary::style::{Audience, Format, Locale};
use idverdict::verdict::inspection::{InvalidInspection, ReadInspection, Report};
use idverdict::verdict::options::{Limits, Options};
use idverdict::verdict::policy::Policy;
use tsify::Tsify;

use super::contract::{Contract, Named, lines};
use super::{delivery, issues};

/// The types of options and results, in the order in which a reader meets them; `docs/api.md` shows them
pub const SHOWN: &[&str] = &[
    Options::DECL,
    Limits::DECL,
    Verdict::DECL,
    Outcome::DECL,
    Next::DECL,
    Reason::DECL,
    Verification::DECL,
    Check::DECL,
    CheckKind::DECL,
    CheckStatus::DECL,
    Person::DECL,
    Address::DECL,
    Document::DECL,
    DocumentKind::DECL,
    Report::DECL,
    Issue::DECL,
    Severity::DECL,
    Place::DECL,
    RuleInfo::DECL,
    About::DECL,
];

/// The types that are explained on pages of their own
const OTHERS: &[&str] = &[
    Policy::DECL,
    Supersedes::DECL,
    Became::DECL,
    ClaimsOptions::DECL,
    VerifiedClaims::DECL,
    ClaimsVerification::DECL,
    ClaimsEvidence::DECL,
    CheckDetails::DECL,
    DocumentDetails::DECL,
    DocumentIssuer::DECL,
    Claims::DECL,
    ClaimsAddress::DECL,
    Format::DECL,
    Locale::DECL,
    Audience::DECL,
];

/// The types of [`SHOWN`] and [`OTHERS`] that a caller writes, and the values besides its type that a property may have if it is left out
///
/// A policy is not lenient by accident: `null` for a requirement is an error.
const GIVEN: &[(&str, &str)] = &[
    (Options::DECL, "null | undefined"),
    (Limits::DECL, "null | undefined"),
    (Policy::DECL, "undefined"),
    (ClaimsOptions::DECL, "null | undefined"),
];

/// The types of inspections: what the crate declares, and the payload that the builders add
const INSPECTION: &str = "
/** The result of inspecting a body, discriminated by `type` */
export type Inspection<P extends Provider = Provider> = ReadInspection<P> | InvalidInspection;

/** The inspection of a body that was read and judged */
export type ReadInspection<P extends Provider = Provider> = Extract<Event, { provider: P }> & Findings<P>;

/** The name of an event of a provider */
export type EventName<P extends Provider = Provider> = { [Q in Provider]: Extract<Event, { provider: Q }>[\"event\"] }[P];
";

/// The types that depend on the provider
const NARROWED: &[&str] = &[Verdict::DECL];

/// Returns `types.d.ts`
pub fn write(registry: &Registry, contracts: &[Contract]) -> Result<String> {
    let mut text = String::from("// The data types, made by the build from the crate's own.\n");

    text += "\n/** Who performed a verification */\n";
    text += &union("export type Provider", registry.providers.iter().map(|provider| quoted(provider.name)));

    text += "\n/** A body as a typed object, told apart by `provider` and `event` */\n";
    let events = registry.providers.iter().flat_map(|provider| {
        provider.events.iter().map(|event| {
            let (own, record) = (provider.identifier(), (event.record)().name);
            format!("{{ provider: {}; event: {}; payload: {own}.{record} }}", quoted(provider.name), quoted(event.name))
        })
    });
    text += &union("export type Event", events);

    text += "\n/** What can decide a verdict */\n";
    text += &union("export type Rule", registry.rules.iter().map(|rule| quoted(rule.id)));
    text += "\n/** The ids that rules had in earlier versions, by which a policy and a stored verdict may still name them */\n";
    text +=
        &union("export type PreviousRule", registry.rules.iter().flat_map(|rule| rule.previously).map(|id| quoted(id)));

    text += "\n/** The outcome that a rule decides, or what it makes of the deciding word */\n";
    let evidence = [Effect::Doubts, Effect::Contradicts, Effect::Informs];
    let effects = [Outcome::ALL.map(Outcome::name).as_slice(), &evidence.map(Effect::name)].concat();
    text += &union("export type Effect", effects.into_iter().map(quoted));

    text += "\n/** What no provider's page prints and real bodies must have; a policy may say its spellings */\n";
    let inferred = registry.providers.iter().flat_map(|provider| provider.inferred);
    text += &union("export type InferredWord", inferred.map(|word| quoted(word.name)));

    text += "\n/** A map whose entries are results; a policy may name entries of it that speak against nothing */\n";
    let maps = registry.providers.iter().flat_map(|provider| provider.results);
    text += &union("export type ResultMap", maps.map(|map| quoted(map.name)));

    text += "\n/**\n * What an issue can be about\n *\n";
    for (code, _, about) in issues::all() {
        writeln!(text, " * - `{code}`: {about}")?;
    }
    text += " */\n";
    text += &union("export type IssueCode", issues::all().map(|(code, ..)| quoted(code)));

    text += &delivery::error_codes();
    text += INSPECTION;
    for declaration in SHOWN.iter().chain(OTHERS) {
        let absent = GIVEN.iter().find(|(of, _)| of == declaration).map(|&(_, absent)| absent);
        let declaration = absent.map_or_else(|| (*declaration).to_owned(), |absent| given(declaration, absent));
        let declaration = if NARROWED.contains(&declaration.as_str()) { narrowed(&declaration) } else { declaration };
        writeln!(text, "\n{declaration}")?;
    }
    for contract in contracts {
        text += &namespace(contract)?;
    }

    let invalid = InvalidInspection::DECL.replacen(
        '{',
        "{\n    /**\n     * The body could not be read or judged\n     */\n    type: \"invalid\";",
        1,
    );
    writeln!(text, "\n{invalid}")?;
    // This declaration is a part of another type and not exported.
    let findings = narrowed(ReadInspection::DECL).replacen("export interface ReadInspection", "interface Findings", 1);
    let findings =
        findings.replacen('{', "{\n    /**\n     * The body was read and judged\n     */\n    type: \"read\";", 1);
    writeln!(text, "\n{findings}")?;
    for (name, is, doc) in scalar::TYPESCRIPT {
        writeln!(text, "\n/** {doc} */\ntype {name} = {is};")?;
    }
    // Without this, a declaration file exports whatever it declares.
    text += "\nexport {};\n";
    Ok(text)
}

/// Returns a declaration whose optional properties may also have the values of `absent`
///
/// Otherwise, under `exactOptionalPropertyTypes`, a program could not pass on a value that it may not have, such as a
/// header.
fn given(declaration: &str, absent: &str) -> String {
    let lines = declaration.lines().map(|line| match line.strip_suffix(';') {
        Some(field) if field.contains("?: ") => format!("{field} | {absent};\n"),
        _ => format!("{line}\n"),
    });
    lines.collect::<String>().trim_end().to_owned()
}

/// Returns a declaration whose provider is a parameter
fn narrowed(declaration: &str) -> String {
    let head = declaration.replacen(" {", "<P extends Provider = Provider> {", 1);
    head.replace(": Provider;", ": P;")
        .replace(": EventName;", ": EventName<P>;")
        .replace(": Verdict;", ": Verdict<P>;")
}

/// Returns a provider's types in a namespace of their own
fn namespace(contract: &Contract) -> Result<String> {
    let provider = contract.provider;
    let (title, own) = (provider.title, provider.identifier());
    let mut text = format!("\n/** What {title} sends, in its own spelling */\nexport namespace {own} {{\n");
    for (place, named) in contract.named.iter().enumerate() {
        let declaration = match named {
            Named::Record(record) => with_aliases(record)?,
            Named::Choice(choice) => choice.typescript.to_owned(),
            Named::Words(words) => vocabulary(words),
        };
        if place > 0 {
            text.push('\n');
        }
        for line in declaration.lines() {
            text += format!("    {line}").trim_end();
            text.push('\n');
        }
    }
    text += "}\n";
    Ok(text)
}

/// Returns the known words, and any future ones
fn vocabulary(words: &WordList) -> String {
    let known = words.spellings.iter().map(|(spelling, _)| quoted(spelling.text()));
    let all: Vec<_> = known.chain(["(string & {})".to_owned()]).collect();
    format!("{}export type {} = {};", comment(words.doc), words.name, all.join(" | "))
}

/// Returns a record's declaration; a field with several keys is declared under each of them
///
/// A body uses only one of these keys, so each is optional.
fn with_aliases(record: &Record) -> Result<String> {
    let mut declaration = record.typescript.to_owned();
    for field in record.fields.iter().filter(|field| !field.aliases.is_empty()) {
        let optional = if field.presence == Presence::Required { "" } else { "?" };
        let starts = format!("    {}{optional}: ", property(field.key()));
        let line = declaration.lines().find(|line| line.starts_with(&starts));
        let line = line.with_context(|| format!("{} declares no `{}`", record.name, field.key()))?;
        let held = line.strip_prefix(&starts).unwrap_or_default();
        let lines: Vec<_> = field.keys().map(|key| format!("    {}?: {held}", property(key))).collect();
        declaration = declaration.replace(line, &lines.join("\n"));
    }
    Ok(declaration)
}

/// Returns a key as a property name, in quotes if it is not an identifier
fn property(key: &str) -> String {
    let is_name = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$'));
    if is_name { key.to_owned() } else { quoted(key) }
}

/// Returns a doc comment as tsify writes it
fn comment(doc: &str) -> String {
    let lines: String = lines(doc).map(|line| format!(" * {line}").trim_end().to_owned() + "\n").collect();
    format!("/**\n{lines} */\n")
}

fn union(head: &str, alternatives: impl Iterator<Item = String>) -> String {
    let alternatives: Vec<_> = alternatives.collect();
    format!("{head} =\n    | {};\n", alternatives.join("\n    | "))
}

/// Returns a string literal; names and words contain nothing that TypeScript would read differently
fn quoted(text: &str) -> String {
    format!("{text:?}")
}
