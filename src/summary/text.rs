//! A summary in plain text: what to do, why, then what was checked
//!
//! Nothing that tells of a person is in it unless it is asked for.

use crate::issue::{Issue, Severity};
use crate::model::outcome::{Next, Outcome};
use crate::model::verdict::Verdict;
use crate::model::verification::{Address, Check, CheckStatus, Document, Person, Verification};
use crate::verdict::inspection::Inspection;

/// Writes an inspection for people
pub fn write(inspection: &Inspection, personal: bool) -> String {
    let mut lines = Vec::new();
    match inspection {
        Inspection::Read { verification, verdict, issues, truncated, .. } => {
            decided(&mut lines, verdict);
            checks(&mut lines, verification);
            if personal {
                people(&mut lines, verification);
            }
            problems(&mut lines, issues, *truncated);
        }
        Inspection::Invalid { provider, event, issues, truncated } => {
            lines.push("INVALID: the body cannot be judged".to_owned());
            let whose = [provider.as_deref(), event.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
            if !whose.is_empty() {
                lines.push(whose);
            }
            problems(&mut lines, issues, *truncated);
        }
    }
    lines.join("\n") + "\n"
}

fn decided(lines: &mut Vec<String>, verdict: &Verdict) {
    lines.push(format!("{}: {}", verdict.outcome.name().to_ascii_uppercase(), means(verdict.outcome)));
    lines.push(format!("{} {}", verdict.provider, verdict.event));
    let last = if verdict.r#final { "the provider's last word" } else { "not the provider's last word" };
    lines.push(format!("next: {} ({last})", todo(verdict.next)));
    lines.push(String::new());
    lines.push("Why".to_owned());
    let rows = verdict
        .reasons
        .iter()
        .map(|reason| [reason.message.clone(), format!("[{}]", reason.rule), place(&reason.pointer)]);
    table(lines, rows);
}

fn checks(lines: &mut Vec<String>, verification: &Verification) {
    if verification.checks.is_empty() {
        return;
    }
    lines.push(String::new());
    lines.push("Checks".to_owned());
    table(lines, verification.checks.iter().map(row));
}

fn row(check: &Check) -> [String; 3] {
    let score = match (check.score, check.threshold) {
        (Some(score), Some(threshold)) => format!("{}, at least {} wanted", number(score), number(threshold)),
        (Some(score), None) => number(score),
        (None, _) => String::new(),
    };
    let counts = if check.counts { "" } else { "does not decide" };
    let remarks = [counts, &score].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    [printable(&check.name), status(check.status).to_owned(), remarks]
}

/// A score for people: four places are more than anybody compares
#[allow(clippy::cast_possible_truncation, reason = "a score too large for this is no score")]
fn number(score: f64) -> String {
    let scaled = (score.abs() * 10_000.0).round() as i64;
    let digits = format!("{}.{:04}", scaled / 10_000, scaled % 10_000);
    let digits = digits.trim_end_matches('0').trim_end_matches('.');
    let sign = if score < 0.0 && scaled != 0 { "-" } else { "" };
    format!("{sign}{digits}")
}

fn people(lines: &mut Vec<String>, verification: &Verification) {
    if let Some(person) = &verification.person {
        lines.push(String::new());
        lines.push("Person".to_owned());
        table(lines, described(person_rows(person)));
    }
    for document in &verification.documents {
        lines.push(String::new());
        lines.push("Document".to_owned());
        table(lines, described(document_rows(document)));
    }
}

fn person_rows(person: &Person) -> Vec<(&'static str, Option<String>)> {
    vec![
        ("given name", person.given_name.clone()),
        ("middle name", person.middle_name.clone()),
        ("family name", person.family_name.clone()),
        ("full name", person.full_name.clone()),
        ("birth date", person.birth_date.clone()),
        ("gender", person.gender.clone()),
        ("nationality", person.nationality.clone()),
        ("address", person.address.as_ref().map(address)),
        ("phone", person.phone.clone()),
        ("personal number", person.personal_number.clone()),
    ]
}

fn document_rows(document: &Document) -> Vec<(&'static str, Option<String>)> {
    vec![
        ("kind", document.provider_type.clone().or_else(|| document.kind.map(|kind| kind.name().to_owned()))),
        ("number", document.number.clone()),
        ("issued by", document.issuing_country.clone().or_else(|| document.issuing_country_given.clone())),
        ("issued", document.issued.clone()),
        ("expires", document.expires.clone()),
        ("holder", document.holder_name.clone()),
    ]
}

fn address(address: &Address) -> String {
    let Address { line, city, region, postal_code, country } = address;
    [line, postal_code, city, region, country].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
}

fn described(rows: Vec<(&'static str, Option<String>)>) -> impl Iterator<Item = [String; 2]> {
    rows.into_iter().filter_map(|(name, value)| value.map(|value| [name.to_owned(), printable(&value)]))
}

fn problems(lines: &mut Vec<String>, issues: &[Issue], truncated: bool) {
    if issues.is_empty() {
        return;
    }
    lines.push(String::new());
    lines.push("Issues".to_owned());
    let rows = issues.iter().map(|issue| {
        let severity = match issue.severity {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let at = issue.at.map_or(String::new(), |at| format!(" (line {}, column {})", at.line, at.column));
        [severity.to_owned(), issue.message.clone(), format!("[{}]", issue.code), place(&issue.pointer) + &at]
    });
    table(lines, rows);
    if truncated {
        lines.push("  and more".to_owned());
    }
}

/// Rows under a heading, their columns aligned
fn table<const N: usize>(lines: &mut Vec<String>, rows: impl Iterator<Item = [String; N]>) {
    let rows: Vec<[String; N]> = rows.collect();
    let widths: [usize; N] = core::array::from_fn(|column| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    });
    for row in &rows {
        let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect::<Vec<_>>();
        lines.push(format!("  {}", cells.join("  ")).trim_end().to_owned());
    }
}

fn place(pointer: &str) -> String {
    if pointer.is_empty() { "the body".to_owned() } else { printable(pointer) }
}

/// Text of a body without what could steer a terminal or turn a line around
fn printable(text: &str) -> String {
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
    };
    text.chars().map(|c| if steers(c) { '\u{fffd}' } else { c }).collect()
}

fn means(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Accept => "let the person in",
        Outcome::Pending => "not decided yet",
        Outcome::Retry => "the person can try again",
        Outcome::Canceled => "called off",
        Outcome::Expired => "too late, or no longer valid",
        Outcome::Error => "the provider could not do its work",
        Outcome::Review => "somebody has to look",
        Outcome::Reject => "turn the person away",
    }
}

fn todo(next: Next) -> &'static str {
    match next {
        Next::None => "nothing",
        Next::Wait => "wait for the provider",
        Next::Fetch => "fetch the result from the provider",
        Next::AskUser => "ask the person to go on",
        Next::Review => "have somebody look",
        Next::Restart => "begin a new verification",
    }
}

fn status(status: CheckStatus) -> &'static str {
    match status {
        CheckStatus::Passed => "passed",
        CheckStatus::Failed => "failed",
        CheckStatus::Flagged => "flagged",
        CheckStatus::NotPerformed => "not performed",
        CheckStatus::Error => "could not be done",
        CheckStatus::Unknown => "unknown",
    }
}
