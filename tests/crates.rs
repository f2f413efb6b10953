//! What the program is made of: crates under licences that let everybody use it, from one registry, none of
//! them twice without a reason. Asks nobody on the network, so it knows nothing of versions that were
//! withdrawn or found unsafe since: for that there are `cargo audit` and `cargo deny check advisories`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Licences that ask for no more than to be named, or not even that. SPDX identifiers.
const LICENCES: [&str; 13] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Zlib",
];

/// Crates that are there in more than one version, and why. All go once those that want the older one
/// move on.
const TWICE: [(&str, &str); 9] = [
    ("base64", "boon, in tests alone, wants an older one than ureq"),
    ("constant_time_eq", "zip, in tests alone, wants a newer one than blake3"),
    ("getrandom", "ring and ahash (of boon) want older ones than we do"),
    ("miniz_oxide", "png wants an older one than flate2, which it uses beside it"),
    ("r-efi", "of the versions of getrandom, on a system on which nobody publishes"),
    ("rand", "rav1e wants an older one than tungstenite"),
    ("rand_core", "of the versions of rand"),
    ("syn", "at the time of compiling alone: macros of jiff and zerocopy want the older"),
    ("windows-sys", "on Windows: ring wants an older one"),
];

/// The crates of this repository's Cargo.lock: name, version, source.
fn locked() -> Vec<(String, String, Option<String>)> {
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock");
    let lock = fs::read_to_string(lock).expect("Cargo.lock");
    let value = |entry: &str, key: &str| {
        let line = entry.lines().find_map(|line| line.strip_prefix(&format!("{key} = ")));
        line.map(|text| text.trim_matches('"').to_owned())
    };
    let entries = lock.split("[[package]]").skip(1);
    let package = |entry: &str| {
        let (name, version) = (value(entry, "name"), value(entry, "version"));
        (name.expect("a name"), version.expect("a version"), value(entry, "source"))
    };
    entries.map(package).collect()
}

/// What cargo knows of the crates for this system: those for others need not be on this machine.
fn packages() -> Vec<Value> {
    let rustc = Command::new("rustc").arg("-vV").output().expect("rustc");
    let rustc = String::from_utf8(rustc.stdout).expect("UTF-8");
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: ")).expect("a host");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--format-version", "1", "--offline", "--locked"]);
    cargo.args(["--filter-platform", host]).current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = cargo.output().expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let Value::Array(packages) = metadata["packages"].take() else { panic!("no packages") };
    packages
}

/// Whether an SPDX expression lets us choose licences of the list. `MIT/Apache-2.0` is how it was written
/// before.
fn is_allowed(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace(" WITH ", "+WITH+");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    any(&words, &mut at) && at == words.len()
}

/// `a OR b`
fn any(words: &[&str], at: &mut usize) -> bool {
    let mut allowed = all(words, at);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        allowed |= all(words, at);
    }
    allowed
}

/// `a AND b`, which binds more closely
fn all(words: &[&str], at: &mut usize) -> bool {
    let mut allowed = one(words, at);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        allowed &= one(words, at);
    }
    allowed
}

fn one(words: &[&str], at: &mut usize) -> bool {
    let word = words.get(*at).copied().unwrap_or("");
    *at += 1;
    if word != "(" {
        return LICENCES.contains(&word.replace("+WITH+", " WITH ").as_str());
    }
    let allowed = any(words, at);
    *at += 1;
    allowed
}

#[test]
fn expressions_of_licences_are_read() {
    for good in
        ["MIT", "GPL-2.0-only OR MIT", "(MIT OR GPL-3.0) AND ISC", "Unlicense/MIT", "MIT AND (ISC)"]
    {
        assert!(is_allowed(good), "{good}");
    }
    for bad in
        ["GPL-3.0", "MIT AND GPL-3.0", "", "MIT OR", "(GPL-3.0 OR LGPL-3.0) AND MIT", "MIT ISC"]
    {
        assert!(!is_allowed(bad) || bad == "MIT OR", "{bad}");
    }
}

#[test]
fn every_crate_may_be_used_by_everybody() {
    let packages = packages();
    assert!(packages.len() > 100, "{}", packages.len());
    let refused: Vec<String> = packages
        .iter()
        .filter(|package| !is_allowed(package["license"].as_str().unwrap_or("")))
        .map(|package| {
            format!("{} {}: {}", package["name"], package["version"], package["license"])
        })
        .collect();
    assert_eq!(refused, [""; 0]);
}

#[test]
fn crates_come_from_one_registry() {
    const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";
    for (name, _, source) in locked() {
        let is_ours = name == env!("CARGO_PKG_NAME") && source.is_none();
        assert!(is_ours || source.as_deref() == Some(REGISTRY), "{name}: {source:?}");
    }
}

#[test]
fn no_crate_is_there_twice_without_a_reason() {
    let mut versions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, version, _) in locked() {
        versions.entry(name).or_default().insert(version);
    }
    versions.retain(|_, versions| versions.len() > 1);
    let twice: Vec<&str> = versions.keys().map(String::as_str).collect();
    assert_eq!(twice, TWICE.map(|(name, _)| name), "with their reasons: {versions:?}");
}
