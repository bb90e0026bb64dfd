//! Judges the body in a file several times: `native-bench FILE TIMES`

use idverdict::providers::ALL;
use idverdict::verdict::open::{Memory, open};
use idverdict::verdict::options::Settings;
use std::process::ExitCode;
use std::{env, fs, hint};

fn main() -> ExitCode {
    let mut words = env::args().skip(1);
    let body = words.next().and_then(|file| fs::read(file).ok());
    let times = words.next().and_then(|times| times.parse().ok());
    let (Some(body), Some(times)) = (body, times) else {
        eprintln!("usage: native-bench FILE TIMES");
        return ExitCode::from(2);
    };
    let (settings, mut memory) = (Settings::of(&ALL), Memory::default());
    let mut judged = 0_u32;
    for _ in 0..times {
        let opened = open(hint::black_box(&body), &settings, &mut memory);
        judged += u32::from(hint::black_box(opened.judging(false)).is_some());
    }
    // Prints the count, so that the caller can check that the body was judged.
    println!("{judged}");
    ExitCode::SUCCESS
}
