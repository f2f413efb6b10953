//! What must hold for every input, tried on many. The cases come from a fixed seed: a failure is the
//! same everywhere, and goes away only when it is mended. `TRIBUNE_TRIES=100` tries a hundred times as
//! many.

mod data;
mod exchange;
mod files;
#[cfg(unix)]
mod growth;
mod markdown;
mod records;
mod reports;
mod requests;
mod sites;

use std::borrow::Cow;
use std::fmt::Debug;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};
use tribune::content::slug::slugify;
use tribune::site::relative;

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

#[test]
fn slugs_are_plain_and_stay_as_they_are() {
    hold(3000, ".*", |text| {
        let slug = slugify(&text);
        prop_assert_eq!(slugify(&slug), slug.clone());
        let is_plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        prop_assert!(slug.bytes().all(is_plain), "{}", slug);
        prop_assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"));
        Ok(())
    });
}

/// A path of the site: folders with a slash at the end, or a file.
fn path() -> impl Strategy<Value = String> {
    let file = prop_oneof![3 => Just(""), 1 => Just("index.html"), 1 => Just("a.b.svg")];
    (vec("[ab]{1,2}", 0..5), file).prop_map(|(folders, file)| {
        folders.iter().map(|folder| format!("{folder}/")).collect::<String>() + file
    })
}

/// Where a relative reference leads (RFC 3986, 5.2), both as paths from the root of the site; nothing
/// when it leads above the root.
pub fn resolve(from: &str, way: &str) -> Option<String> {
    let mut folders: Vec<&str> = from.split('/').collect();
    folders.pop();
    let mut parts = way.split('/').peekable();
    while let Some(part) = parts.next() {
        let is_last = parts.peek().is_none();
        match part {
            "." if is_last => return Some(with_slash(&folders)),
            "." => {}
            ".." => {
                folders.pop()?;
                if is_last {
                    return Some(with_slash(&folders));
                }
            }
            "" if !is_last => return None,
            part => folders.push(part),
        }
    }
    Some(folders.join("/"))
}

fn with_slash(folders: &[&str]) -> String {
    folders.iter().map(|folder| format!("{folder}/")).collect()
}

#[test]
fn the_way_from_one_page_to_another_leads_there() {
    hold(3000, (path(), path()), |(from, to)| {
        let way = relative(&from, &to);
        prop_assert_eq!(resolve(&from, &way), Some(to));
        prop_assert!(!way.is_empty() && !way.starts_with('/'), "{}", way);
        Ok(())
    });
}
