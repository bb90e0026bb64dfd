//! Summaries: the sentences of each language, the messages for an applicant, and the text of a body
#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing, reason = "a failing test panics")]

mod common;

use common::{fixtures, folder, look, snapshots};
use idverdict::issue::{Code, Issue};
use idverdict::model::outcome::{Next, Outcome};
use idverdict::providers::ALL;
use idverdict::schema::pointer::OwnName;
use idverdict::summary::style::{Audience, Format, Locale, Style};
use idverdict::summary::words::language;
use idverdict::summary::write;
use idverdict::verdict::inspection::Inspection;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

/// Returns the maximum number of characters of a message, by what else is on its line
fn room(message: &str) -> usize {
    match message {
        // Two lines with nothing else
        "told" | "told_nothing" | "please" => 100,
        // Next to a name
        "means" | "invalid_means" | "todo" | "last" | "not_last" => 50,
        // Next to a rule or a code, and a place
        "sentence" => 120,
        // A name, a heading, a column title, or a cell next to others
        _ => 24,
    }
}

/// Returns the languages other than English, whose sentences are translations
fn translations() -> impl Iterator<Item = Locale> {
    Locale::ALL.into_iter().filter(|locale| *locale != Locale::En)
}

/// Returns the sentence of each rule and each issue in a language, with its id or code
fn sentences(locale: Locale) -> Vec<(&'static str, &'static str)> {
    let language = language(locale, ALL.rules);
    let rules = ALL.rules.iter().map(|rule| (rule.id, language.rule(rule.id).unwrap_or(rule.message)));
    let codes = Code::ALL.iter().map(|code| (code.name(), language.code(code.name()).unwrap_or(code.sentence())));
    rules.chain(codes).collect()
}

#[test]
fn no_sentence_is_left_in_english() {
    for locale in translations() {
        for ((id, english), (_, sentence)) in sentences(Locale::En).into_iter().zip(sentences(locale)) {
            assert_ne!(sentence, english, "{locale:?} {id}");
        }
    }
}

/// Returns every message of a language with its kind and its name
fn messages(locale: Locale) -> Vec<(&'static str, String, &'static str)> {
    let language = language(locale, ALL.rules);
    let words = language.words.all().into_iter().map(|(field, text)| (field, field, text));
    let all = words.chain(sentences(locale).into_iter().map(|(id, text)| ("sentence", id, text)));
    all.map(|(kind, id, text)| (kind, format!("{} {id}: {text}", locale.name()), text)).collect()
}

#[test]
fn no_message_is_empty_or_longer_than_its_line_allows() {
    for locale in Locale::ALL {
        let all = messages(locale);
        assert!(all.len() > 300, "{}", all.len());
        for (kind, name, message) in all {
            // In Spanish, nothing follows the number.
            assert!(!message.is_empty() || name.starts_with("es wanted"), "{name}");
            assert!(message.chars().count() <= room(kind), "{name}");
        }
    }
}

#[test]
fn no_message_contains_markdown() {
    for locale in Locale::ALL {
        for (kind, name, message) in messages(locale) {
            // English sentences come from the registries and are escaped, because they are part of an inspection.
            if kind == "sentence" && locale == Locale::En {
                continue;
            }
            assert!(!message.contains(['<', '>', '&', '|', '*', '_', '`', '[', ']', '\\', '#', '$', '~']), "{name}");
        }
    }
}

#[test]
fn every_language_has_its_own_punctuation() {
    let spaced = |text: &str, mark: char, space: char| {
        text.match_indices(mark).all(|(at, _)| text[..at].ends_with(space)) && !text.starts_with(mark)
    };
    for locale in Locale::ALL {
        for (_, name, message) in messages(locale) {
            let count = |mark: char| message.matches(mark).count();
            assert!(!message.contains("  "), "{name}");
            match locale {
                Locale::Fr => {
                    assert!(!message.contains(['\'', '"', '“', '„']), "{name}");
                    for mark in [':', ';', '?', '!', '»'] {
                        assert!(spaced(message, mark, '\u{a0}'), "{name}");
                    }
                    assert_eq!(count('«'), message.matches("«\u{a0}").count(), "{name}");
                    assert_eq!(count('«'), count('»'), "{name}");
                }
                Locale::Es => {
                    assert!(!message.contains(['\'', '"', '“', '„', '\u{a0}']), "{name}");
                    assert_eq!(
                        (count('«'), message.contains("« "), message.contains(" »")),
                        (count('»'), false, false)
                    );
                    assert_eq!((count('?'), count('!')), (count('¿'), count('¡')), "{name}");
                }
                Locale::De => {
                    assert!(!message.contains(['\'', '"', '«', '»', '”', '\u{a0}']), "{name}");
                    assert_eq!(count('„'), count('“'), "{name}");
                }
                Locale::En => assert!(message.is_ascii(), "{name}"),
            }
        }
    }
}

#[test]
fn sentences_are_lower_case_without_a_period() {
    for locale in translations() {
        for (id, sentence) in sentences(locale) {
            let starts = sentence.chars().next().unwrap();
            assert!(starts.is_lowercase() && !sentence.ends_with('.'), "{locale:?} {id}: {sentence}");
        }
    }
}

#[test]
fn an_english_summary_has_the_sentences_of_the_registry() {
    for fixture in fixtures() {
        let inspection = look(&fixture.body);
        let text = write(&inspection, Style::default(), ALL.rules);
        if let Inspection::Read { verdict, .. } = &inspection {
            for reason in &verdict.reasons {
                let rule = ALL.rules.iter().find(|rule| rule.id == reason.rule).unwrap();
                assert!(text.contains(rule.message), "{}", fixture.path());
            }
        }
    }
}

/// Words that express a suspicion, in any of the languages
const SUSPICION: &[&str] = &[
    "fraud",
    "fake",
    "forge",
    "spoof",
    "suspic",
    "suspect",
    "counterfeit",
    "tamper",
    "sanction",
    "watchlist",
    "impersonat",
    "faux",
    "falsifi",
    "contrefa",
    "soupçon",
    "usurp",
    "surveillance",
    "falso",
    "falsa",
    "sospech",
    "suplant",
    "sancion",
    "vigilancia",
    "betrug",
    "betrüg",
    "fälsch",
    "verdacht",
    "verdächtig",
    "sanktion",
    "täusch",
    "beobachtung",
    "missbrauch",
];

/// Returns every summary for an applicant
fn told(inspection: &Inspection<'static>) -> Vec<String> {
    let mut told = Vec::new();
    for locale in Locale::ALL {
        for format in Format::ALL {
            let style = Style { format, locale, audience: Audience::Applicant, personal: true };
            told.push(write(inspection, style, ALL.rules));
        }
    }
    told
}

#[test]
fn a_summary_for_the_applicant_contains_no_reason_no_check_and_no_suspicion() {
    let mut sentences: Vec<_> = ALL.rules.iter().flat_map(|rule| [rule.id, rule.message]).collect();
    sentences.extend(
        translations()
            .flat_map(|locale| ALL.rules.iter().filter_map(move |rule| language(locale, ALL.rules).rule(rule.id))),
    );
    let mut all = BTreeSet::new();
    for fixture in fixtures() {
        let inspection = look(&fixture.body);
        let told = told(&inspection);
        for text in &told {
            let lower = text.to_lowercase();
            assert!(!SUSPICION.iter().any(|word| lower.contains(word)), "{}: {text}", fixture.path());
            assert!(!sentences.iter().any(|sentence| text.contains(sentence)), "{}: {text}", fixture.path());
        }
        // A note contains only our own words, so nothing of the inspection can be in it.
        if let Inspection::Read { verification, verdict, .. } = &inspection {
            let mut names: Vec<_> = verification.checks.iter().map(|check| check.name.text()).collect();
            names.extend([&verdict.provider, &verdict.event].map(Cow::from));
            // A name of three letters within a word of ours (`code` in `dir`) is a coincidence, and so are the words of
            // "your identity check".
            for name in names.into_iter().filter(|name| name.len() > 3 && !["identity", "check"].contains(&&**name)) {
                assert!(!told.iter().any(|text| text.contains(&*name)), "{} {name}", fixture.path());
            }
        }
        all.extend(told);
    }
    for locale in Locale::ALL {
        let words = language(locale, ALL.rules).words.all();
        for (_, text) in words.iter().filter(|(field, _)| ["told", "told_nothing", "please"].contains(field)) {
            assert!(!SUSPICION.iter().any(|word| text.to_lowercase().contains(word)), "{text}");
        }
    }
    // There are few, because they depend only on the outcome and the next step.
    assert!(all.len() > 60 && all.len() < 200, "{}", all.len());
}

/// Returns an inspection with an arbitrary verdict
fn decided(outcome: Outcome, next: Next) -> Inspection<'static> {
    let body = std::fs::read(folder().join("onespan/report/failed.json")).unwrap();
    let Inspection::Read { provider, event, verification, mut verdict, issues, truncated, policy } = look(&body) else {
        panic!("the fixture is read")
    };
    (verdict.outcome, verdict.next) = (outcome, next);
    Inspection::Read { provider, event, verification, verdict, issues, truncated, policy }
}

#[test]
fn an_applicant_gets_a_message_about_every_outcome_and_a_contact_after_a_rejection() {
    for locale in Locale::ALL {
        let style = Style { locale, audience: Audience::Applicant, ..Style::default() };
        let mut first_lines = BTreeSet::new();
        for outcome in Outcome::ALL {
            for next in Next::ALL {
                let text = write(&decided(outcome, next), style, ALL.rules);
                let lines: Vec<_> = text.lines().collect();
                assert_eq!(lines.len(), 2, "{text}");
                first_lines.insert(lines[0].to_owned());
                let whom = ["customer service", "service client", "atención al cliente", "Kundendienst"];
                let is_asked = matches!(outcome, Outcome::Reject | Outcome::Canceled);
                assert_eq!(whom.iter().any(|whom| text.contains(whom)), is_asked, "{text}");
            }
        }
        assert_eq!(first_lines.len(), Outcome::ALL.len());
    }
}

#[test]
fn a_summary_without_personal_data_names_nobody_in_any_format() {
    let mut looked_for = 0;
    for fixture in fixtures() {
        let inspection = look(&fixture.body);
        let Inspection::Read { verification, .. } = &inspection else { continue };
        let mut secrets = Vec::new();
        if let Some(person) = &verification.person {
            secrets.extend([&person.family_name, &person.full_name, &person.birth_date, &person.personal_number]);
        }
        secrets.extend(verification.documents.iter().flat_map(|document| [&document.number, &document.holder_name]));
        for format in Format::ALL {
            for locale in Locale::ALL {
                let style = Style { format, locale, ..Style::default() };
                let text = write(&inspection, style, ALL.rules);
                for secret in secrets.iter().copied().flatten().filter(|secret| secret.len() > 5) {
                    assert!(!text.contains(&**secret), "{} tells {secret}", fixture.path());
                    looked_for += 1;
                }
            }
        }
    }
    assert!(looked_for > 500, "{looked_for}");
}

#[test]
fn a_rule_without_a_translation_is_shown_in_english_and_marked_as_such() {
    let mut inspection = decided(Outcome::Review, Next::Review);
    let Inspection::Read { verdict, issues, .. } = &mut inspection else { panic!("it is read") };
    verdict.reasons[0].rule = "of-a-later-version".to_owned();
    verdict.reasons[0].message = "something new".to_owned();
    let issue = Issue { code: "later".to_owned(), message: "also new".to_owned(), ..Issue::about(Code::NotJson) };
    issues.push(issue);
    let html = |locale| write(&inspection, Style { locale, format: Format::Html, ..Style::default() }, ALL.rules);
    for sentence in ["something new", "also new"] {
        assert!(html(Locale::De).contains(&format!("<td><span lang=\"en\">{sentence}</span></td>")));
        assert!(html(Locale::En).contains(&format!("<td>{sentence}</td>")));
    }
}

#[test]
fn right_to_left_text_is_isolated_and_control_characters_are_replaced() {
    let mut inspection = decided(Outcome::Accept, Next::None);
    let Inspection::Read { verification, verdict, .. } = &mut inspection else { panic!("it is read") };
    verification.checks[0].name = OwnName::Written("بصمة | \u{202e}<b>*x*\n# y".into());
    verdict.reasons[0].pointer = "/שם".to_owned();
    let of = |format| write(&inspection, Style { format, ..Style::default() }, ALL.rules);
    let text = of(Format::Text);
    assert!(text.contains("\u{2068}بصمة | \u{fffd}<b>*x*\u{fffd}# y\u{2069}") && text.contains("\u{2066}/שם\u{2069}"));
    let markdown = of(Format::Markdown);
    assert!(markdown.contains("| \u{2068}بصمة \\| \u{fffd}\\<b\\>\\*x\\*\u{fffd}\\# y\u{2069} |"), "{markdown}");
    let html = of(Format::Html);
    assert!(html.contains("<bdi>بصمة | \u{fffd}&lt;b&gt;*x*\u{fffd}# y</bdi>"), "{html}");
    assert!(html.contains("<code dir=\"ltr\">/שם</code>"));
}

/// Ten bodies: of every provider, with every kind of outcome, and one that cannot be judged
const SHOWN: &[&str] = &[
    "bive/verification.completed/accepted.json",
    "bive/verification/awaiting-liveness-unasked.json",
    "bive/verification/failed-with-result.json",
    "bive/verification/invalid-confidence-in-words.json",
    "idverse/transaction/cancelled-with-results.json",
    "idverse/transaction/doc-only-absent-without-face.json",
    "idwise/journey/resubmission-requested-expired.json",
    "onespan/report/failed.json",
    "onespan/transaction/expired.json",
    "preventor/onboarding.completed/awaiting.json",
];

#[test]
fn ten_summaries_match_their_snapshots_in_every_language_and_format_and_for_both_audiences() {
    for path in SHOWN {
        let inspection = look(&std::fs::read(folder().join(path)).unwrap());
        for locale in Locale::ALL {
            let mut all = String::new();
            for audience in Audience::ALL {
                for format in Format::ALL {
                    let style = Style { format, locale, audience, personal: true };
                    writeln!(all, "=== {} {}", audience.name(), format.name()).unwrap();
                    all += &write(&inspection, style, ALL.rules);
                }
            }
            let name = format!("{}.{}", path.replace('/', ".").trim_end_matches(".json"), locale.name());
            snapshots(Path::new("summaries")).bind(|| insta::assert_snapshot!(name, all));
        }
    }
}
