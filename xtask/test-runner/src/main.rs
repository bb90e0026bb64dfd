//! Runs the tests of the border in Node or in a browser, as cargo's runner for wasm
//!
//! A member of its own, since the web server in it doubles what there is to compile.

use std::env;

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(env::args_os())
}
