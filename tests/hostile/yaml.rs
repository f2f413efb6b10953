//! Heads of pages and `site.yaml`s that are wrong, or meant to be.

use super::{build_in_time, refused};
use crate::site::{TRILINGUAL, TestSite};

/// What is found in a page with this head.
fn head(yaml: &str) -> Vec<String> {
    let site = TestSite::trilingual("");
    site.write("content/a.en.md", format!("---\ntitle: A\n{yaml}\n---\nText.\n"));
    refused(&site).into_iter().map(|found| found.replacen(" a.en.md", "", 1)).collect()
}

#[test]
fn faults_of_a_head_have_line_and_column() {
    for (yaml, expected) in [
        ("tite: B", "yaml/unknown-key:3:1 tite"),
        ("title: B", "yaml/duplicate-key:3:1 title"),
        ("order: first", "yaml/wrong-type:3:8 first"),
        ("draft: \"yes\"", "yaml/wrong-type:3:8 \"yes\""),
        ("date: 2026-02-30", "yaml/wrong-type:3:7 2026-02-30"),
        ("date: 20260230", "yaml/wrong-type:3:7 20260230"),
        ("tags: { a: b }", "yaml/wrong-type:3:7 { a: b }"),
        ("tags: [a, [b]]", "yaml/wrong-type:3:7 [a, [b]]"),
        ("summary: [a]", "yaml/wrong-type:3:10 [a]"),
        ("slug: Où agir", "page/bad-slug:3:7 Où agir"),
        ("slug: ..", "page/bad-slug:3:7 .."),
        ("slug: a/b", "page/bad-slug:3:7 a/b"),
        ("slug: con", "page/bad-slug:3:7 con"),
        ("slug: lpt1", "page/bad-slug:3:7 lpt1"),
        ("aliases: [/en/old/, /aux/x/]", "page/bad-alias:3:21 /aux/x/"),
        ("aliases: [/en/old./]", "page/bad-alias:3:11 /en/old./"),
        ("source: xx", "config/unknown-language:3:9 xx"),
        ("must_ship_in: [en, xx]", "config/unknown-language:3:15 [en, xx]"),
        ("event: { place: here }", "page/event-without-start:3:8 { place: here }"),
        ("event: { start: soon }", "yaml/wrong-type:3:17 soon"),
        ("event: { start: 2026-05-02, end: 2026-05-01 }", "page/event-ends-early:3:34 2026-05-01"),
        ("event: { start: 2026-05-02, ende: x }", "yaml/unknown-key:3:29 ende"),
        ("event: tomorrow", "yaml/not-a-map:3:8 tomorrow"),
        ("image: https://x.example/a.png", "link/image-is-a-page:3:8 https://x.example/a.png"),
        ("image: a.en.md", "link/image-is-a-page:3:8 a.en.md"),
        ("image: ../../secret.png", "link/outside:3:8 ../../secret.png"),
        ("template: home.html", "theme/unknown-template:3:11 home.html"),
    ] {
        assert_eq!(head(yaml), [expected], "{yaml}");
    }
    let long = "a".repeat(256);
    assert_eq!(head(&format!("slug: {long}")), [format!("page/bad-slug:3:7 {long}")]);
}

#[test]
fn heads_that_are_no_yaml_are_refused_at_the_slip() {
    for (yaml, place) in [
        ("summary: a: b", "3:11 "),
        ("summary: «Été»: b", "3:15 "),
        ("tags: [é, è]\nsummary: @at", "4:10 "),
        ("summary: \"never closed", ""),
        ("tags: [a, b", ""),
        ("\tsummary: tab", "3:"),
        ("summary: @at", "3:10"),
        ("- list", "3:"),
        ("summary: *nobody", "3:"),
        ("summary: !thing x", "3:10"),
    ] {
        let found = head(yaml);
        assert_eq!(found.len(), 1, "{yaml}: {found:?}");
        assert!(found[0].starts_with(&format!("yaml/syntax:{place}")), "{yaml}: {found:?}");
    }
}

#[test]
fn pages_without_a_proper_head_are_refused() {
    for (text, expected) in [
        ("", "page/no-front-matter a.en.md"),
        ("Text\n", "page/no-front-matter a.en.md:1:1 Text"),
        ("---\n", "page/unclosed-front-matter a.en.md:1:1 ---"),
        ("---\ntitle: A\n", "page/unclosed-front-matter a.en.md:1:1 ---"),
        ("---\n---\n", "page/no-title a.en.md:2:1 "),
        ("---\ntitle:\n---\n", "page/no-title a.en.md:2:1 title"),
        ("---\ntitle: \"\"\n---\n", "page/no-title a.en.md:2:1 title"),
        ("---\ntitle: [A]\n---\n", "yaml/wrong-type a.en.md:2:8 [A]"),
        ("---\n- title\n---\n", "yaml/not-a-map a.en.md:2:1 - title"),
        ("---\njust text\n---\n", "yaml/not-a-map a.en.md:2:1 just text"),
        (" ---\ntitle: A\n---\n", "page/no-front-matter a.en.md:1:1  ---"),
    ] {
        let site = TestSite::trilingual("");
        site.write("content/a.en.md", text);
        assert_eq!(refused(&site), [expected], "{text:?}");
    }
}

#[test]
fn the_nearest_key_is_suggested() {
    for (typed, meant) in
        [("sumary", "summary"), ("Publish_on", "publish_on"), ("alias", "aliases")]
    {
        let site = TestSite::trilingual("");
        site.write("content/a.en.md", format!("---\ntitle: A\n{typed}: x\n---\n"));
        assert_eq!(site.build().mended("yaml/unknown-key"), format!("{meant}: x"));
    }
}

#[test]
fn a_site_yaml_of_which_no_site_can_be_made_is_wrong_usage() {
    for (text, code) in [
        ("", "config/no-languages"),
        ("languages: {}", "config/no-languages"),
        ("languages: [en, fr]", "yaml/not-a-map"),
        ("languages: { en: {} }\nsource: fr", "config/unknown-language"),
        ("languages: { assets: {} }", "config/bad-language-key"),
        ("languages: { ../x: {} }", "config/bad-language-key"),
        ("languages: { en: {}", "yaml/syntax"),
    ] {
        let site = TestSite::trilingual("");
        site.write("content/site.yaml", text);
        let built = site.build();
        assert_eq!((built.status, built.report), (2, None), "{text}");
        assert!(built.codes().contains(&code), "{text}: {:?}", built.codes());
    }
    for (line, expected) in [
        ("base_ulr: x", "yaml/unknown-key site.yaml:7:1 base_ulr"),
        ("source: en\nsource: fr", "yaml/duplicate-key site.yaml:8:1 source"),
        ("menu: a", "config/unknown-menu-page site.yaml:7:7 a"),
        ("raw_html: maybe", "yaml/wrong-type site.yaml:7:11 maybe"),
    ] {
        let site = TestSite::trilingual("");
        let text = TRILINGUAL.replacen("base_url: https://campaign.example\n", "", 1);
        site.write("content/site.yaml", format!("{text}{line}\n"));
        assert_eq!(refused(&site), [expected], "{line}");
    }
    for url in [
        "campaign.example",
        "ftp://x",
        "https://",
        "https://x/?q",
        "javascript:alert(1)",
        "https://x/\\\"<script>",
    ] {
        let site = TestSite::trilingual("");
        let text = TRILINGUAL.replacen("https://campaign.example", &format!("\"{url}\""), 1);
        site.write("content/site.yaml", text);
        let found = refused(&site);
        assert!(found[0].starts_with("config/bad-base-url site.yaml:1:"), "{url}: {found:?}");
    }
}

/// A text that is ten thousand million times as long once its aliases are put in.
fn laughs() -> String {
    let mut text = String::from("  a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..10 {
        let before = vec![format!("*a{}", level - 1); 10].join(", ");
        text += &format!("  a{level}: &a{level} [{before}]\n");
    }
    text
}

#[test]
fn bombs_do_not_go_off() {
    let nested = |open: &str, times: usize| format!("extra: {}", open.repeat(times));
    let steps: String = (1..400).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    for yaml in [
        format!("extra:\n{}", laughs()),
        nested("[", 100_000),
        nested("{a: ", 25_000),
        nested("[{", 50_000),
        format!("extra:\n{steps}"),
        format!("extra:\n  {}a", "- ".repeat(50_000)),
        format!("extra: {}a", "&a ".repeat(30_000)),
    ] {
        let site = TestSite::trilingual("");
        site.write("content/a.en.md", format!("---\ntitle: A\n{yaml}\n---\n"));
        let built = build_in_time(&site);
        let shown = &yaml[..30];
        assert_eq!((built.status, built.report), (1, None), "{shown}");
        assert_eq!(built.codes(), ["yaml/syntax"], "{shown}");
    }
    for yaml in [format!("extra:\n{}", laughs()), nested("[", 100_000)] {
        let site = TestSite::trilingual("");
        site.write("content/site.yaml", format!("{TRILINGUAL}{yaml}\n"));
        let built = build_in_time(&site);
        assert_eq!((built.status, built.codes()), (2, vec!["yaml/syntax"]));
    }
}

#[test]
fn long_heads_are_read_in_time() {
    let keys: String = (0..8_000).map(|number| format!("key{number}: 1\n")).collect();
    for (yaml, count) in [
        // An unknown key asks for the places of all values.
        (format!("nope: 1\ntags: [{}]", "a,".repeat(50_000)), 1),
        (format!("nope: 1\nsummary: \"{}\"", "a ".repeat(50_000)), 1),
        (format!("nope: 1\ntags: [{}]", "\"é\",".repeat(20_000)), 1),
        (keys, 8_000),
        (format!("nope: 1\nextra:\n{}", "  - x\n".repeat(15_000)), 1),
    ] {
        let site = TestSite::trilingual("");
        site.write("content/a.en.md", format!("---\ntitle: A\n{yaml}\n---\n"));
        assert_eq!(build_in_time(&site).codes(), vec!["yaml/unknown-key"; count]);
    }
}
