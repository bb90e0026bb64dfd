//! The comparison of names, checked against pairs that people wrote down; `npm run names` prints the figures
#![allow(clippy::cast_precision_loss, clippy::panic, clippy::unwrap_used, reason = "a failing test panics")]

use idverdict::identity::name::{Budget, Folded, Likeness, Name, says_something};

/// A pair of names, with its heading
struct Pair {
    line: String,
    heading: String,
    likeness: Likeness,
    /// Whether one of the names causes a doubt by itself
    alone: bool,
}

/// Reads one side of a pair, as described in `tests/names/honest.txt`
fn name(text: &str) -> Name<'_> {
    let (zone, text) = text.split_once(':').filter(|(zone, _)| ["mrz", "cut"].contains(zone)).unwrap_or(("", text));
    let parts: Vec<_> = text.split(';').map(str::trim).map(|part| Some(part).filter(|part| !part.is_empty())).collect();
    let name = Name { machine: !zone.is_empty(), cut: zone == "cut", ..Name::default() };
    match parts[..] {
        [full] => Name { full, ..name },
        [given, family] => Name { given, family, ..name },
        [given, middle, family] => Name { given, middle, family, ..name },
        [given, middle, family, birth_family] => Name { given, middle, family, birth_family, ..name },
        _ => panic!("{text} has too many parts"),
    }
}

fn pairs(file: &str) -> Vec<Pair> {
    let path = format!("{}/tests/names/{file}.txt", env!("CARGO_MANIFEST_DIR"));
    let mut heading = String::new();
    let mut pairs = Vec::new();
    for line in std::fs::read_to_string(path).unwrap().lines() {
        if let Some(text) = line.strip_prefix("## ") {
            text.clone_into(&mut heading);
        } else if let Some((one, other)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) {
            assert!(heading.contains(": "), "{line} stands under no heading");
            let (one, other) = (name(one), name(other));
            let likeness = one.compare(&other);
            assert_eq!(likeness, other.compare(&one), "{line} the other way round");
            let names_nobody = |name: &Name<'_>| {
                let texts = [name.given, name.middle, name.family, name.full];
                !texts.into_iter().flatten().any(says_something)
            };
            let alone = [one, other].iter().any(|name| name.is_divided_by_script() || names_nobody(name));
            pairs.push(Pair { line: line.to_owned(), heading: heading.clone(), likeness, alone });
        }
    }
    pairs
}

fn is_without_doubt(pair: &Pair) -> bool {
    !pair.alone && matches!(pair.likeness, Likeness::Same | Likeness::Variation)
}

/// Returns whether a rule reports no more than an `info` of two people
fn is_missed(pair: &Pair) -> bool {
    is_without_doubt(pair) || !pair.alone && pair.likeness == Likeness::Incomparable
}

fn list(pairs: &[Pair], which: impl Fn(&Pair) -> bool) {
    if std::env::var_os("NAMES_LIST").is_some() {
        for Pair { line, heading, likeness, .. } in pairs.iter().filter(|pair| which(pair)) {
            println!("    {likeness:?}: {line} ({heading})");
        }
    }
}

#[test]
fn the_figures_are_printed() {
    let honest = pairs("honest");
    let known = honest.iter().filter(|pair| is_without_doubt(pair)).count();
    let percent = 100. * known as f64 / honest.len() as f64;
    println!("honest pairs without a doubt: {known} of {} ({percent:.1} %)", honest.len());
    list(&honest, |pair| !is_without_doubt(pair));
    let different = pairs("different");
    let missed = different.iter().filter(|pair| is_missed(pair)).count();
    println!("different people without a doubt: {missed} of {}", different.len());
    list(&different, is_missed);
    let undecidable = pairs("undecidable");
    let count = |likeness| undecidable.iter().filter(|pair| pair.likeness == likeness).count();
    print!("undecidable pairs:");
    for likeness in [Likeness::Same, Likeness::Variation, Likeness::Unclear, Likeness::Other, Likeness::Incomparable] {
        print!(" {likeness:?} {}", count(likeness));
    }
    println!(" of {}", undecidable.len());
    list(&undecidable, |_| true);
}

#[test]
fn at_least_95_percent_of_honest_pairs_cause_no_doubt() {
    let pairs = pairs("honest");
    assert!(pairs.len() >= 400, "{}", pairs.len());
    let mut traditions: Vec<_> = pairs.iter().filter_map(|pair| pair.heading.split(": ").next()).collect();
    traditions.dedup();
    assert!(traditions.len() >= 20, "{}", traditions.len());
    let doubted: Vec<_> = pairs.iter().filter(|pair| !is_without_doubt(pair)).map(|pair| &pair.line).collect();
    assert!(doubted.len() * 20 <= pairs.len(), "{doubted:#?}");
}

#[test]
fn every_pair_of_two_people_causes_a_doubt() {
    let pairs = pairs("different");
    assert!(pairs.len() >= 2000, "{}", pairs.len());
    let missed: Vec<_> = pairs.iter().filter(|pair| is_missed(pair)).map(|pair| &pair.line).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn every_name_is_the_same_as_itself() {
    for file in ["honest", "different", "undecidable"] {
        let path = format!("{}/tests/names/{file}.txt", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        for side in text.lines().filter(|line| !line.starts_with('#')).flat_map(|line| line.split(" = ")) {
            let name = name(side);
            assert_eq!(name.compare(&name), Likeness::Same, "{side}");
            assert_eq!(name.agrees_with_itself(&Budget::of_pair()), Likeness::Same, "{side}");
            // In capitals, so that comparing bytes is not enough.
            let capitals = side.strip_prefix("mrz:").or(side.strip_prefix("cut:")).unwrap_or(side).to_uppercase();
            let other = self::name(&capitals);
            let other = Name { cut: name.cut, machine: name.machine, ..other };
            assert_eq!(name.compare(&other), Likeness::Same, "{side}");
        }
    }
}

/// Common names that some people spell alike: `Đ` is written `DJ`, and that `J`
const KNOWN_VARIANTS: [[&str; 2]; 1] = [["Jang", "Đặng"]];

#[test]
fn no_two_common_names_are_the_same_except_known_variants() {
    let path = format!("{}/tests/names/common.txt", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let names: Vec<_> = lines.flat_map(|line| line.split(", ")).collect();
    assert!(names.len() >= 300, "{}", names.len());
    let folded: Vec<_> = names.iter().map(|&full| Folded::of(Name { full: Some(full), ..Name::default() })).collect();
    let mut merged = Vec::new();
    for (at, (name, one)) in names.iter().zip(&folded).enumerate() {
        for (beside, other) in names.iter().zip(&folded).take(at) {
            if matches!(other.compare(one, &Budget::of_pair()), Likeness::Same | Likeness::Variation) {
                merged.push([*beside, *name]);
            }
        }
    }
    assert_eq!(merged, KNOWN_VARIANTS);
}
