//! The same input makes the same bytes: whatever the machine, the threads, the folder, the time zone,
//! the locale, the order in which the disk lists files, the hour of the day.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::site::{TestSite, files, program, tree};

/// Copies a site folder, its files written in another order: disks list them by age, by name or by hash.
fn copy(from: &Path, to: &Path, backwards: bool) {
    let mut names: Vec<String> = ["content", "translations", "themes"]
        .iter()
        .flat_map(|folder| {
            files(&from.join(folder)).into_iter().map(move |f| format!("{folder}/{f}"))
        })
        .collect();
    if backwards {
        names.reverse();
    }
    for name in names {
        let target = to.join(&name);
        fs::create_dir_all(target.parent().expect("parent")).expect("folder");
        fs::copy(from.join(&name), target).expect("copy");
    }
}

/// Builds with the program, as a person would, and gives what was published and said.
fn build(
    root: &Path,
    environment: &[(&str, &str)],
    jobs: &str,
) -> (BTreeMap<String, Vec<u8>>, String) {
    let mut command = program(root);
    command.args(["build", "--as-of", "2026-11-22", "--ui-lang", "en", "--jobs", jobs]);
    let output = command.envs(environment.iter().copied()).output().expect("runs");
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(0), "{said}");
    (tree(&root.join("public")), said)
}

#[test]
fn the_same_input_makes_the_same_bytes_anywhere() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().expect("folder");
    let (first, second) = (folder.path().join("a"), folder.path().join("élan vital/b c"));
    copy(home, &first, false);
    copy(home, &second, true);

    let (expected, said) = build(&first, &[("TZ", "UTC"), ("LC_ALL", "C")], "1");
    assert!(expected.len() > 60, "{}", expected.len());
    let far = [("TZ", "Pacific/Kiritimati"), ("LC_ALL", "fr_CA.UTF-8"), ("HOME", "/nowhere")];
    for (environment, jobs) in
        [(&far[..], "8"), (&[("TZ", "America/Mexico_City")], "1"), (&[], "8")]
    {
        let (bytes, again) = build(&second, environment, jobs);
        assert_eq!(bytes.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
        for (name, file) in &bytes {
            assert!(
                file == &expected[name],
                "{name} differs with {environment:?} and {jobs} threads"
            );
        }
        fs::remove_dir_all(second.join("public")).expect("removed");
        assert_eq!(again.lines().count(), said.lines().count(), "{again}");
    }
    // Its own list of what it wrote is no secret of the machine either.
    build(&second, &[], "2");
    let list = |root: &Path| fs::read(root.join("public/.tribune")).expect("list");
    assert_eq!(list(&first), list(&second));
}

#[test]
fn findings_come_in_one_order_whatever_the_threads() {
    let site = TestSite::trilingual("");
    for page in 0..40 {
        site.page(&format!("p{page}.en"), "P", "[x](nowhere.md) :nothing[x] \n\n:::aside\n");
    }
    let report = |jobs: &str| {
        let run = site.run(&["check", "--format", "json", "--jobs", jobs]);
        assert_eq!(run.status, Some(1));
        run.out
    };
    let one = report("1");
    assert!(one.matches("\"code\"").count() >= 80);
    for _ in 0..3 {
        assert_eq!(report("8"), one);
    }
}

#[test]
fn today_is_given_and_not_looked_up() {
    let site = TestSite::trilingual(
        "-- content/a.en.md --\n---\ntitle: A\npublish_on: 2030-01-01\n---\nText.\n",
    );
    let has_page = |environment: &[(&str, &str)], arguments: &[&str]| {
        let mut command = program(site.root());
        let output =
            command.arg("build").args(arguments).envs(environment.iter().copied()).output();
        assert_eq!(output.expect("runs").status.code(), Some(0));
        site.out().join("en/a/index.html").exists()
    };
    assert!(!has_page(&[("SOURCE_DATE_EPOCH", "1700000000")], &[]));
    assert!(has_page(&[("SOURCE_DATE_EPOCH", "1900000000")], &[]));
    assert!(!has_page(&[("SOURCE_DATE_EPOCH", "1900000000")], &["--as-of", "2029-12-31"]));
}
