//! A site that is open for editing: what it serves after each edit is what a build would write.

mod random;

use std::collections::BTreeMap;

use tribune::engine::Snapshot;

use crate::site::TestSite;

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
