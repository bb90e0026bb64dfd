//! Runs the tests of the JavaScript interface in Node or in a browser, as cargo's runner for wasm
//!
//! A separate member of the workspace, because its web server doubles the compile time.

use std::env;

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(env::args_os())
}
