//! Every fixture, and the snapshot of everything we make of it beside it

use idverdict::summary::text;
use idverdict::verdict::inspection::{Inspection, inspect};
use idverdict::verdict::open::Memory;
use idverdict::verdict::options::Settings;
use serde::Serialize;

#[derive(Serialize)]
struct Everything {
    inspection: Inspection,
    summary: Vec<String>,
    personal_summary: Vec<String>,
}

#[test]
fn every_fixture_is_judged_as_its_snapshot_says() {
    insta::glob!("fixtures/*/*/*.json", |path| {
        let body = std::fs::read(path).unwrap();
        let inspection = inspect(&body, &Settings::default(), &mut Memory::default());
        let lines = |personal| text::write(&inspection, personal).lines().map(str::to_owned).collect();
        let everything =
            Everything { summary: lines(false), personal_summary: lines(true), inspection: inspection.clone() };
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        insta::with_settings!({
            snapshot_path => path.parent().unwrap(),
            prepend_module_to_snapshot => false,
            snapshot_suffix => "",
            omit_expression => true,
        }, { insta::assert_json_snapshot!(name, everything) });
    });
}
