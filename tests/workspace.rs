//! A site that is open for editing: what it serves after each edit is what a build would write.

mod random;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::thread;
use std::time::Duration;

use tribune::engine::Snapshot;

use crate::html::body;
use crate::site::{TRILINGUAL, TestSite, date};

/// Every file that a snapshot serves.
fn served(snapshot: &Snapshot) -> BTreeMap<String, Vec<u8>> {
    let get = |path: String| {
        let served = snapshot.get(&path).unwrap_or_else(|| panic!("{path} is not served"));
        assert_eq!(served.path, path);
        (path, served.bytes)
    };
    snapshot.paths().into_iter().map(get).collect()
}

#[test]
fn a_snapshot_serves_what_a_build_writes() {
    let site = TestSite::trilingual(
        "\
-- content/facts.yaml --
share: { value: 80, unit: percent, as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c } }
-- content/a/index.en.md --
---
title: A
aliases: [/old/]
---
![x](x.svg) :fact[share]
-- content/a/x.svg --
<svg xmlns=\"http://www.w3.org/2000/svg\"/>
",
    );
    let workspace = site.open();
    let snapshot = workspace.snapshot();
    site.publish();
    assert_eq!(served(&snapshot), site.published());
    let page = snapshot.get("fr/a/").expect("a page");
    assert_eq!(page.path, "fr/a/index.html");
    let origin = page.origin.expect("an origin");
    assert_eq!((&*origin.page, &*origin.file), ("a", "content/a/index.en.md"));
    assert_eq!(snapshot.get("").expect("the root").path, "index.html");
    for nowhere in ["fr", "fr/a", "fr/b/", "index.html/", "files/", "files/../site.yaml", "assets/"]
    {
        assert!(snapshot.get(nowhere).is_none(), "{nowhere}");
    }
}

#[test]
fn another_day_makes_the_site_that_a_build_makes_then() {
    let site = TestSite::trilingual("");
    site.write("content/soon.en.md", "---\ntitle: Soon\npublish_on: 2026-11-23\n---\n");
    site.write("content/gone.en.md", "---\ntitle: Gone\nexpires_on: 2026-11-23\n---\n");
    let mut workspace = site.open();
    let before = workspace.snapshot();
    assert!(Arc::ptr_eq(&before, &workspace.set_today(date("2026-11-22"))));
    let after = workspace.set_today(date("2026-11-23"));
    assert!(before.get("en/gone/").is_some() && before.get("en/soon/").is_none());
    assert!(after.get("en/gone/").is_none() && after.get("en/soon/").is_some());
    let site = site.on("2026-11-23");
    assert_eq!(served(&after), served(&site.open().snapshot()));
    assert_eq!(after.found(), site.open().snapshot().found());
}

fn page(snapshot: &Snapshot, path: &str) -> String {
    let served = snapshot.get(path).unwrap_or_else(|| panic!("{path} is not served"));
    String::from_utf8(served.bytes).expect("UTF-8")
}

fn codes(snapshot: &Snapshot) -> Vec<&'static str> {
    snapshot.found().iter().map(|finding| finding.code).collect()
}

fn told(path: &str) -> Vec<String> {
    vec![path.to_owned()]
}

#[test]
fn an_edit_costs_one_text_and_shows_in_the_new_state_only() {
    let site = TestSite::trilingual("");
    site.page("a.en", "A", "One.");
    let mut workspace = site.open();
    let (before, counts) = (workspace.snapshot(), workspace.counts());
    assert_eq!((counts.parsed, counts.rendered), (4, 0));

    site.edit("content/a.en.md", "One.", "Two.");
    let after = workspace.apply(&told("content/a.en.md"));
    assert_eq!(body(&page(&after, "en/a/")), "<p>Two.</p>");
    assert_eq!(workspace.counts().parsed, 5);
    assert_eq!(workspace.counts().rendered, 1);
    // Saved again, by another editor, with other line ends.
    site.edit("content/a.en.md", "\n", "\r\n");
    assert!(Arc::ptr_eq(&after, &workspace.apply(&told("content/a.en.md"))));
    assert!(Arc::ptr_eq(&after, &workspace.apply(&told("content/nothing"))));
    assert_eq!(workspace.counts().parsed, 5);
    // The former state goes on to be one.
    assert_eq!(before.paths(), after.paths());
}

#[test]
fn a_text_that_is_saved_before_it_is_told_is_shown_whole() {
    let site = TestSite::trilingual("");
    site.page("a.en", "A", "## One\n\nSee [it](#one).");
    let snapshot = site.open().snapshot();
    site.page("a.en", "B", "## Two\n\nSee [it](#two).");
    let served = snapshot.get("en/a/").expect("a page");
    assert_eq!(served.found, []);
    let text = String::from_utf8(served.bytes).expect("UTF-8");
    assert!(text.contains("<title>B") && text.contains("href=\"#two\""), "{text}");
    // With another address: nothing stands at the former one any more.
    site.write("content/a.en.md", "---\ntitle: B\nslug: b\n---\n");
    assert!(snapshot.get("en/a/").is_none());
    // In the middle of a save nothing is there; a moment later it is.
    site.remove("content/a.en.md");
    thread::scope(|scope| {
        scope.spawn(|| {
            thread::sleep(Duration::from_millis(10));
            site.page("a.en", "C", "Back.");
        });
        assert_eq!(body(&page(&snapshot, "en/a/")), "<p>Back.</p>");
    });
    site.remove("content/a.en.md");
    assert!(snapshot.get("en/a/").is_none());
}

#[test]
fn what_cannot_be_used_leaves_the_last_that_could() {
    let site = TestSite::trilingual("");
    let mut workspace = site.open();
    for (file, broken, code) in [
        ("content/site.yaml", "languages: [", "yaml/syntax"),
        ("themes/broadside/templates/page.html", "{% if %}", "theme/template"),
    ] {
        site.write(file, broken);
        let snapshot = workspace.apply(&told(file));
        assert!(codes(&snapshot).contains(&code), "{:?}", codes(&snapshot));
        assert!(!snapshot.is_current());
        // Edits of pages are shown all the same.
        site.page("index.en", "Home", &format!("Beneath {code}."));
        let snapshot = workspace.apply(&told("content/index.en.md"));
        assert_eq!(body(&page(&snapshot, "en/")), format!("<p>Beneath {code}.</p>"));

        site.write("content/site.yaml", TRILINGUAL);
        let _ = std::fs::remove_file(site.path("themes/broadside/templates/page.html"));
        let snapshot = workspace.apply(&[]);
        assert_eq!(codes(&snapshot), [""; 0]);
        assert!(snapshot.is_current());
        site.publish();
        assert_eq!(served(&snapshot), site.published());
    }
}

#[test]
fn a_site_may_begin_broken() {
    let site = TestSite::new("");
    let mut workspace = site.open();
    let snapshot = workspace.snapshot();
    assert_eq!((codes(&snapshot), snapshot.paths()), (vec!["config/missing"], Vec::new()));
    assert!(snapshot.get("").is_none() && snapshot.renderer().is_none());
    site.write("content/site.yaml", "languages: { en: {} }");
    site.page("index.en", "Home", "Hello.");
    let snapshot = workspace.apply(&told("content"));
    assert_eq!(body(&page(&snapshot, "en/")), "<p>Hello.</p>");
}

#[test]
fn findings_are_those_of_a_check() {
    let site = TestSite::trilingual("");
    site.page("a.en", "A", ":::nonsense\n:::\n\n[x](nowhere.md)");
    let mut workspace = site.open();
    let snapshot = workspace.snapshot();
    let languages = &snapshot.renderer().expect("a renderer").site().config.languages;
    let lang = |key: &str| languages.find(key).expect("a language");
    let on = |page: &str, key: &str| -> Vec<&str> {
        snapshot.found_on(page, lang(key)).iter().map(|finding| finding.code).collect()
    };
    assert_eq!(on("a", "en"), ["directive/unknown", "link/missing-page"]);
    assert_eq!(on("", "en"), [""; 0]);
    assert_eq!(on("nowhere", "en"), [""; 0]);
    let all = snapshot.check_all(&AtomicBool::new(false));
    assert_eq!(all, Some(site.check().diagnostics));
    assert_eq!(snapshot.check_all(&AtomicBool::new(true)), None);
    site.page("a.en", "A", "Mended.");
    let snapshot = workspace.apply(&told("content/a.en.md"));
    assert_eq!(snapshot.check_all(&AtomicBool::new(false)), Some(Vec::new()));
}

#[test]
fn a_picture_that_changes_is_named() {
    let site =
        TestSite::trilingual("-- content/x.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    let mut workspace = site.open();
    site.write("content/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"other\"/>");
    let snapshot = workspace.apply(&told("content/x.svg"));
    assert_eq!(snapshot.touched().collect::<Vec<_>>(), ["files/x.svg"]);
    assert!(page(&snapshot, "files/x.svg").contains("other"));
    site.page("index.en", "Home", "Other words.");
    let snapshot = workspace.apply(&told("content/index.en.md"));
    assert_eq!(snapshot.touched().count(), 0);
}

#[test]
fn advice_for_a_page_comes_with_the_page() {
    let site = TestSite::trilingual("");
    site.page(
        "a.en",
        "A",
        "The the end.\n\n<!-- tribune allow language/doubled-word: a song -->\nOf the the.",
    );
    let snapshot = site.open().snapshot();
    let codes = |found: &[tribune::diagnostic::Diagnostic]| {
        found.iter().map(|finding| finding.code).collect::<Vec<_>>()
    };
    let served = snapshot.get("en/a/").expect("a page");
    assert_eq!(codes(&served.found), ["language/doubled-word"]);
    assert_eq!(codes(&snapshot.found_on("a", tribune::lang::Lang(0))), ["language/doubled-word"]);
    // What only a look at all pages can tell comes after.
    site.page("b.en", "A", "");
    let snapshot = site.open().snapshot();
    assert_eq!(codes(&snapshot.get("en/b/").expect("a page").found), [""; 0]);
    assert_eq!(codes(&snapshot.found_on("b", tribune::lang::Lang(0))), ["meta/duplicate-title"]);
}
