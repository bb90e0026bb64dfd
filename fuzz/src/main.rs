//! Fuzz target: reads arbitrary bytes with reused memory and with fresh memory, and checks that both give the same
//! inspection and that a valid body is JSON
#![no_main]

use idverdict::providers::ALL;
use idverdict::verdict::open::{Memory, Opened, open};
use idverdict::verdict::options::Settings;
use std::cell::RefCell;

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

libfuzzer_sys::fuzz_target!(|body: &[u8]| {
    let settings = Settings::of(&ALL);
    let told = |opened: &Opened<'_>| serde_json::to_string(&opened.inspection()).expect("an inspection is JSON");
    let mut fresh = Memory::default();
    let alone = open(body, &settings, &mut fresh);
    MEMORY.with_borrow_mut(|memory| assert_eq!(told(&open(body, &settings, memory)), told(&alone)));
    if alone.is_valid() {
        let read = serde_json::from_slice::<serde_json::Value>(body);
        // serde_json rejects lone surrogates and numbers that do not fit into a float; idverdict accepts them.
        let known = ["surrogate", "hex escape", "out of range"];
        if let Err(error) = read.map_err(|error| error.to_string()) {
            assert!(known.iter().any(|known| error.contains(known)), "{error}");
        }
    }
});
