//! The files of a site, one kind at a time: whatever stands in them, reading ends with a value and
//! findings that point into the text.

use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use tribune::config::{self, Config};
use tribune::content::{Address, Document, FOLDER, address};
use tribune::diagnostic::{Arg, Diagnostic};
use tribune::lang::Lang;
use tribune::source::Text;
use tribune::words::{self, Words};

use super::{hold, soup};

pub const YAML: &[&str] = &[
    "\n",
    "\n",
    "\n  ",
    "\n    ",
    "\n- ",
    "\n  - ",
    ": ",
    ": ",
    ":",
    "languages: ",
    "languages:\n  en: ",
    "{ locale: fr-CA, name: x }",
    "en: {}",
    "fr:",
    "source: ",
    "base_url: ",
    "https://a.example/",
    "menu: ",
    "[a, b]",
    "theme: ",
    "extra: ",
    "title: ",
    "title: T\n",
    "slug: ",
    "date: ",
    "2026-11-22",
    "order: ",
    "tags: ",
    "draft: ",
    "true",
    "aliases: ",
    "/old/",
    "event: ",
    "{ start: 2026-01-01 }",
    "must_ship_in: ",
    "image: ",
    "template: ",
    "~",
    "null",
    "1",
    "-1.5e3",
    ".inf",
    ".nan",
    "0x1f",
    "1_000",
    "18446744073709551616",
    "\"",
    "'",
    "\"a\\u00e9\"",
    "\"\\",
    "# ",
    "&a ",
    "*a",
    "<<: ",
    "!!str ",
    "!t ",
    "? ",
    "|\n",
    ">-\n",
    "[",
    "]",
    "{",
    "}",
    ",",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "\t",
    "é",
    "工会",
    "@",
    "`",
    "\r\n",
    "\0",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
];

pub const FLUENT: &[&str] = &[
    "\n",
    "\n",
    "\na = ",
    "\nb = ",
    "\n-t = ",
    "\nskip-link = ",
    "\n    .help = ",
    "\n    ",
    "a",
    "é",
    "# ",
    "## ",
    "### ",
    "{ $n }",
    "{ $n ->\n",
    "\n    [one] x",
    "\n    [0] x",
    "\n   *[other] y\n",
    "\n    [many] z",
    "\n   *[1] q\n",
    "\n}",
    "}",
    "{",
    "{ a }",
    "{ b }",
    "{ -t }",
    "{ -t.a }",
    "{ a.help }",
    "{ \"x\" }",
    "{ \"\\u0041\" }",
    "{ \"\\",
    "{ NUMBER($n) }",
    "{ NUMBER($n, minimumFractionDigits: 2) ->\n",
    "{ PLURAL($n) ->\n",
    "{ PLURAL() }",
    "{ PLURAL(\"x\", 1) }",
    "{ DATETIME($n) }",
    "{ X($n) }",
    "{ 1 }",
    "{ -1.50 ->\n",
    "{ -t(n: 1) }",
    "{ $s ->\n",
    "\r\n",
    "\t",
    "\0",
    "[",
    "*[",
    "=",
    ".",
];

/// A site in a few languages.
pub fn site() -> Config {
    let text = "languages: { en: {}, fr: { locale: fr-CA }, ar: { locale: ar } }";
    config::parse(&config::FILE.into(), text).0.expect("a good site.yaml")
}

/// Places lie within the text, so that a report can show them.
pub fn check_places(text: &str, found: &[Diagnostic]) -> Result<(), TestCaseError> {
    for finding in found {
        let spans = finding.place.iter().map(|place| &place.span);
        for span in spans.chain(finding.suggestion.iter().map(|suggestion| &suggestion.span)) {
            prop_assert!(text.get(span.clone()).is_some(), "{finding:?}");
        }
    }
    Ok(())
}

#[test]
fn any_site_yaml_is_read_or_refused() {
    hold(1500, soup(YAML, 24), |text| {
        let (config, found) = config::parse(&config::FILE.into(), &text);
        check_places(&text, &found)?;
        prop_assert!(config.is_some() || !found.is_empty(), "refused without a word");
        let Some(config) = config else { return Ok(()) };
        prop_assert!(config.source.index() < config.languages.len());
        Ok(())
    });
}

#[test]
fn any_page_becomes_a_document() {
    let site = site();
    let head = prop_oneof![4 => Just("---\n"), 1 => Just("")];
    let tail = prop_oneof![4 => Just("\n---\n"), 1 => Just("...\n"), 1 => Just("")];
    let body = soup(super::markdown::PIECES, 12);
    let text = (head, soup(YAML, 16), tail, body).prop_map(|(a, b, c, d)| format!("{a}{b}{c}{d}"));
    hold(1500, text, |text| {
        let file: Arc<str> = "content/a/page.fr.md".into();
        let address = address(&file, &site).expect("a good name");
        let text = Text { file, hash: blake3::hash(text.as_bytes()), text };
        let (document, found) = Document::parse(&text, &address, &site);
        check_places(&text.text, &found)?;
        prop_assert!(text.text.get(document.body..).is_some());
        prop_assert!(!document.front.title.trim().is_empty());
        for heading in &document.outline {
            prop_assert!(text.text.get(heading.span()).is_some());
        }
        Ok(())
    });
}

#[test]
fn any_file_name_has_an_address_or_is_refused() {
    let site = site();
    let pieces =
        &["a", "b", "/", ".", "index", ".fr", ".en", ".md", ".de", "..", "é", " ", "-", "1"][..];
    hold(1500, soup(pieces, 8), |name| {
        // The others are none, or are passed over when the folder is read.
        if name.split('/').any(|part| part.is_empty() || part.starts_with('.')) {
            return Ok(());
        }
        let file: Arc<str> = format!("{FOLDER}{name}.md").into();
        match address(&file, &site) {
            Ok(Address { page, lang, is_index }) => {
                let key = &site.languages[lang].key;
                let path = if is_index && page.is_empty() {
                    "index".to_owned()
                } else if is_index {
                    format!("{page}/index")
                } else {
                    page
                };
                prop_assert_eq!(format!("{FOLDER}{path}.{key}.md"), &*file);
            }
            Err(finding) => prop_assert_eq!(finding.code, "page/no-language"),
        }
        Ok(())
    });
}

#[test]
fn any_words_can_be_said() {
    let site = site();
    let number = prop_oneof![any::<f64>(), (0u32..200).prop_map(f64::from), Just(1e6)];
    hold(1500, (soup(FLUENT, 24), number, ".*"), |(text, number, said)| {
        let file = |lang: &str| words::File {
            file: format!("translations/{lang}/a.ftl").into(),
            text: text.clone(),
            lang: lang.into(),
        };
        let (words, found) =
            Words::new(&site.languages, site.source, &[file("en")], &[file("fr"), file("ar")]);
        check_places(&text, &found)?;
        for lang in (0..3).map(Lang) {
            for id in ["a", "b", "t", "skip-link", &said] {
                let text = words.with(
                    lang,
                    id,
                    &[("n", Arg::Number(number)), ("s", said.as_str().into())],
                );
                prop_assert!(words.knows(id) || text == id, "an unknown word is its own name");
            }
        }
        Ok(())
    });
}
