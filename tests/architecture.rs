//! How the source tree is built: which module may use which, and what no file may contain
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test panics"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The modules of `src`; each may use only those before it
const ORDER: &[&str] = &[
    "named",
    "json",
    "pointer",
    "closest",
    "languages",
    "issue",
    "schema",
    "identity",
    "model",
    "rules",
    "providers",
    "verdict",
    "summary",
    "claims",
    "history",
    "delivery",
    "wasm",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns every file below a folder
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { all.extend(files(&path)) } else { all.push(path) }
    }
    all.sort();
    all
}

/// Returns every Rust source of the library: its module, its path, and its text without tests and comments
fn sources() -> Vec<(String, String, String)> {
    let src = root().join("src");
    let rust = files(&src).into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "rs"));
    let sources: Vec<_> = rust
        .map(|path| {
            let name = path.strip_prefix(&src).unwrap().to_str().unwrap().replace('\\', "/");
            let module = name.split('/').next().unwrap().trim_end_matches(".rs").to_owned();
            (module, name, code(&std::fs::read_to_string(&path).unwrap()))
        })
        .filter(|(_, name, _): &(String, String, String)| !name.ends_with("/tests.rs"))
        .collect();
    assert!(sources.len() > 30);
    sources
}

/// Returns the part of a source that is compiled into the library
fn code(source: &str) -> String {
    let (code, _) = source.split_once("#[cfg(test)]\nmod tests {").unwrap_or((source, ""));
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn modules_use_only_the_modules_before_them() {
    for (module, file, source) in sources() {
        if file == "lib.rs" {
            continue;
        }
        let place = ORDER.iter().position(|known| *known == module);
        let place = place.unwrap_or_else(|| panic!("{file} is in a module that is missing from the order"));
        let paths = source.match_indices("crate::").map(|(at, start)| &source[at + start.len()..]);
        for used in paths.map(|path| path.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap()) {
            let Some(other) = ORDER.iter().position(|known| *known == used) else {
                // This is `$crate::` in a macro, or a group, which would hide what it uses.
                panic!("{file} uses `crate::{used}`, which is not a module; write a `use` for each")
            };
            assert!(other <= place, "{file} uses {used}, which comes after it");
        }
        for later in &ORDER[place + 1..] {
            assert!(!source.contains(&format!("super::super::{later}")), "{file} uses {later}, which comes after it");
        }
    }
}

/// Returns the files that a file uses, by the paths in its text
fn used(name: &str, source: &str, modules: &BTreeMap<Vec<String>, String>) -> BTreeSet<String> {
    let own = module_path(name);
    let mut used = BTreeSet::new();
    // Groups are expanded: `use super::{a, b::c};` contains `super::a` and `super::b::c`.
    let groups = source.split("use ").skip(1).filter_map(|rest| rest.split_once(';')).map(|(path, _)| path);
    let mut paths: Vec<String> = groups.flat_map(|path| members(path.trim())).collect();
    let starts = ["crate::", "super::", "self::"];
    // The second of two `super::` continues the first.
    let begins = |at: usize| !source[..at].ends_with(|c: char| c == ':' || c == '_' || c.is_alphanumeric());
    for (at, _) in starts.iter().flat_map(|start| source.match_indices(start)).filter(|(at, _)| begins(*at)) {
        let end = source[at..].find(|c: char| !c.is_alphanumeric() && !"_:".contains(c)).unwrap_or(source.len() - at);
        // The path before a group was expanded with it.
        if !source[at..at + end].ends_with("::") {
            paths.push(source[at..at + end].to_owned());
        }
    }
    for path in paths {
        let mut segments: Vec<_> = path.split("::").map(|segment| segment.trim().to_owned()).collect();
        let declares = source.contains(&format!("mod {};", segments[0]));
        let mut full = match segments[0].as_str() {
            "crate" => Vec::new(),
            "super" => own.clone(),
            _ if segments[0] == "self" || declares => own.clone(),
            _ => continue,
        };
        while segments.first().is_some_and(|first| ["crate", "super", "self"].contains(&first.as_str())) {
            if segments.remove(0) == "super" {
                full.pop();
            }
        }
        full.extend(segments);
        let longest = (1..=full.len()).rev().find_map(|length| modules.get(&full[..length]));
        used.extend(longest.filter(|file| *file != name).cloned());
    }
    used
}

/// Returns each path of a `use`, with nested groups expanded
fn members(path: &str) -> Vec<String> {
    let Some((start, rest)) = path.split_once('{') else {
        return vec![path.split(" as ").next().unwrap().trim().to_owned()];
    };
    let inner = &rest[..rest.rfind('}').unwrap()];
    let (mut depth, mut from, mut all) = (0, 0, Vec::new());
    for (at, c) in inner.char_indices().chain([(inner.len(), ',')]) {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                all.extend(members(&format!("{}{}", start.trim(), inner[from..at].trim())));
                from = at + 1;
            }
            _ => {}
        }
    }
    all
}

fn module_path(name: &str) -> Vec<String> {
    let mut path: Vec<_> = name.trim_end_matches(".rs").split('/').map(ToOwned::to_owned).collect();
    if path.last().is_some_and(|last| last == "mod") {
        path.pop();
    }
    path
}

#[test]
fn no_files_use_each_other_circularly() {
    let sources: Vec<_> = sources().into_iter().filter(|(_, name, _)| name != "lib.rs").collect();
    let modules: BTreeMap<_, _> = sources.iter().map(|(_, name, _)| (module_path(name), name.clone())).collect();
    let mut left: BTreeMap<String, BTreeSet<String>> =
        sources.iter().map(|(_, name, source)| (name.clone(), used(name, source, &modules))).collect();
    assert!(left.values().map(BTreeSet::len).sum::<usize>() > 300, "some uses are found");
    // A file that uses no remaining file is not in a circle, nor is one that no remaining file uses.
    let is_free = |left: &BTreeMap<String, BTreeSet<String>>, name: &String| {
        left[name].is_empty() || !left.values().any(|used| used.contains(name))
    };
    while let Some(free) = left.keys().find(|name| is_free(&left, name)).cloned() {
        left.remove(&free);
        for used in left.values_mut() {
            used.remove(&free);
        }
    }
    assert!(left.is_empty(), "circular, or between two circles: {left:#?}");
}

#[test]
fn no_provider_uses_another() {
    let entries = std::fs::read_dir(root().join("src/providers")).unwrap().map(|entry| entry.unwrap());
    let folders = entries.filter(|entry| entry.path().is_dir()).map(|entry| entry.file_name().into_string().unwrap());
    let folders: Vec<_> = folders.collect();
    assert!(folders.len() >= 2);
    for (_, file, source) in sources() {
        for folder in &folders {
            let own = file.starts_with(&format!("providers/{folder}/")) || file == "providers/mod.rs";
            let looks = [format!("providers::{folder}"), format!("super::{folder}"), format!("\"{folder}\"")];
            assert!(own || !looks.iter().any(|look| source.contains(look)), "{file} knows of {folder}");
        }
    }
}

#[test]
fn only_the_wasm_module_knows_javascript() {
    for (module, file, source) in sources() {
        for word in ["wasm_bindgen", "js_sys", "JsValue", "JsError"] {
            assert!(module == "wasm" || !source.contains(word), "{file} has {word}");
        }
    }
}

/// The files that may have unsafe code, and how often each does
const UNSAFE: [(&str, usize); 5] =
    [("json/block.rs", 4), ("json/bytes.rs", 2), ("json/cursor.rs", 15), ("json/name.rs", 1), ("json/utf8.rs", 2)];

#[test]
fn only_the_reader_has_unsafe_code_and_each_block_has_a_reason() {
    for (_, file, source) in sources() {
        let words = source.split(|c: char| !c.is_alphanumeric() && c != '_');
        let count = words.filter(|word| *word == "unsafe").count();
        let allowed = UNSAFE.iter().find(|(allowed, _)| *allowed == file).map_or(0, |(_, times)| *times);
        assert_eq!(count, allowed, "{file} has unsafe code");
        let whole = std::fs::read_to_string(root().join("src").join(&file)).unwrap();
        let blocks = source.matches("unsafe {").count();
        assert_eq!(whole.matches("// SAFETY: ").count(), blocks, "{file} has unsafe code without a reason");
    }
}

#[test]
fn payloads_are_not_deserialized_in_the_wasm() {
    for (_, file, source) in sources() {
        if file.starts_with("providers/") && file != "providers/provider.rs" {
            assert!(!source.contains("serde"), "{file} uses serde");
        }
    }
    let record = std::fs::read_to_string(root().join("src/schema/record.rs")).unwrap();
    for line in record.lines().filter(|line| line.contains("serde::") || line.contains("serde(")) {
        assert!(line.contains("not(target_arch = \"wasm32\")"), "{line}");
    }
}

/// Returns every file that is or could be committed
fn committed() -> Vec<PathBuf> {
    let listed = std::process::Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
        .current_dir(root())
        .output()
        .expect("git is installed");
    let listed = String::from_utf8(listed.stdout).unwrap();
    let files: Vec<_> = listed.split('\0').filter(|name| !name.is_empty()).map(|name| root().join(name)).collect();
    assert!(files.len() > 50 || !root().join(".git").exists(), "a checkout has files");
    files.into_iter().filter(|path| path.is_file()).collect()
}

#[test]
fn no_file_contains_a_path_of_the_machine_it_was_written_on() {
    // In pieces, so that this file does not contain them.
    let paths = [
        ["/ho", "me/"],
        ["/Us", "ers/"],
        ["/ro", "ot/"],
        ["/wo", "rk/"],
        ["/tm", "p/"],
        ["C:", "\\\\"],
        ["file", ":///"],
    ];
    let paths: Vec<_> = paths.iter().map(|pieces| pieces.concat()).collect();
    for file in committed() {
        let Ok(text) = std::fs::read_to_string(&file) else { continue };
        for path in &paths {
            // Another test contains the beginnings of paths.
            let mut rests = text.match_indices(path.as_str()).map(|(at, start)| &text[at + start.len()..]);
            let names = rests.find(|rest| rest.starts_with(|c: char| c.is_alphanumeric() || c == '.'));
            assert!(names.is_none(), "{} contains a path in {path}", file.display());
        }
    }
}

#[test]
fn lock_files_name_only_public_registries() {
    let public = ["https://registry.npmjs.org/", "registry+https://github.com/rust-lang/crates.io-index"];
    let mut seen = 0;
    for file in committed() {
        let name = file.file_name().unwrap().to_str().unwrap();
        let Ok(text) = std::fs::read_to_string(&file) else { continue };
        for line in text.lines().map(str::trim) {
            let source = match name {
                "package-lock.json" => line.strip_prefix("\"resolved\": \""),
                "Cargo.lock" => line.strip_prefix("source = \""),
                ".npmrc" => line.strip_prefix("registry="),
                _ => None,
            };
            if let Some(source) = source {
                seen += 1;
                assert!(public.iter().any(|host| source.starts_with(host)), "{} names {source}", file.display());
            }
        }
    }
    assert!(seen > 50 || !root().join(".git").exists(), "{seen}");
}
