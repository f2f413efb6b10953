//! What must hold for every input, tried on many. The cases come from a fixed seed: a failure is the
//! same everywhere, and goes away only when it is mended. `TRIBUNE_TRIES=100` tries a hundred times as
//! many.

mod markdown;

use std::borrow::Cow;
use std::fmt::Debug;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};

/// Runs `test` on `cases` values of `strategy`; the smallest failing one is shown.
fn hold<S>(cases: u32, strategy: S, test: impl Fn(S::Value) -> Result<(), TestCaseError>)
where
    S: Strategy,
    S::Value: Debug,
{
    let tries = std::env::var("TRIBUNE_TRIES").map_or(1, |tries| tries.parse().expect("a number"));
    let config = Config {
        cases: cases * tries,
        rng_seed: RngSeed::Fixed(2004),
        failure_persistence: None,
        ..Config::default()
    };
    if let Err(failure) = TestRunner::new(config).run(&strategy, test) {
        panic!("{failure}");
    }
}

/// Texts put together from `pieces` that mean something to a parser, with any characters in between.
fn soup(
    pieces: impl Into<Cow<'static, [&'static str]>>,
    most: usize,
) -> impl Strategy<Value = String> + Clone {
    let piece = prop_oneof![
        12 => select(pieces).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[a-z]{1,4}",
    ];
    vec(piece, 0..most).prop_map(|pieces| pieces.concat())
}
