//! Reports: whatever a finding says of whatever text, each report can be written and keeps its shape.

use std::ops::Range;
use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use tribune::defaults;
use tribune::diagnostic::{self, Diagnostic, Texts, position};
use tribune::words::ToolWords;

use super::{hold, soup};

/// The same text for every file, or none.
struct OneText(Option<Arc<str>>);

impl Texts for OneText {
    fn text(&self, _: &str) -> Option<Arc<str>> {
        self.0.clone()
    }
}

const TEXT: &[&str] = &[
    "\n",
    "\n\n",
    "a",
    "bc d",
    "é",
    "工会",
    "نقابة",
    "e\u{301}",
    "👩🏽‍🔧",
    "\t",
    "\r",
    "\u{1b}[31m",
    "\u{202e}",
    "%",
    ",",
];

const CODES: [&str; 6] = [
    "link/missing-page",
    "yaml/unknown-key",
    "page/no-title",
    "theme/template",
    "words/missing",
    "no/such-code",
];

fn finding() -> impl Strategy<Value = Diagnostic> {
    let span = || (0usize..80, 0usize..80).prop_map(|(start, end)| start..end);
    let place = proptest::option::of((".{0,12}", span()));
    let args =
        vec((select(vec!["link", "nearest", "key", "detail", "count"]), soup(TEXT, 5)), 0..4);
    (select(&CODES[..]), any::<bool>(), place, args, proptest::option::of((span(), soup(TEXT, 4))))
        .prop_map(|(code, is_error, place, args, suggestion)| {
            let mut finding =
                if is_error { Diagnostic::error(code) } else { Diagnostic::warning(code) };
            if let Some((file, span)) = place {
                finding = finding.at(&file.into(), span);
            }
            for (name, value) in args {
                finding = finding.with(name, value);
            }
            match suggestion {
                Some((span, text)) => finding.suggest(span, text),
                None => finding,
            }
        })
}

#[test]
fn every_report_can_be_written() {
    let text = proptest::option::of(soup(TEXT, 24));
    let words = ["en", "fr", "es"].map(|key| ToolWords::new(key, &defaults::tool_words()));
    hold(600, (vec(finding(), 0..4), text, 0usize..3), |(mut findings, text, lang)| {
        let (texts, words) = (OneText(text.map(Arc::from)), &words[lang]);
        diagnostic::sort(&mut findings);

        for color in [false, true] {
            let human = diagnostic::human(&findings, &texts, words, color);
            prop_assert_eq!(human.is_empty(), findings.is_empty());
            let is_safe = |c: char| !c.is_control() || c == '\n' || color && c == '\u{1b}';
            prop_assert!(human.chars().all(is_safe), "{:?}", human);
        }

        let json = diagnostic::json(&findings, &texts, words);
        let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let list = json["diagnostics"].as_array().expect("a list");
        prop_assert_eq!(list.len(), findings.len());
        for (entry, finding) in list.iter().zip(&findings) {
            prop_assert_eq!(&entry["code"], finding.code);
            prop_assert_eq!(entry["line"].is_u64(), finding.place.is_some());
        }

        let github = diagnostic::github(&findings, &texts, words);
        prop_assert_eq!(github.lines().count(), findings.len());
        prop_assert!(github.lines().all(|line| line.starts_with("::")), "{}", github);
        Ok(())
    });
}

#[test]
fn positions_count_lines_and_characters() {
    hold(500, (soup(TEXT, 24), 0usize..120), |(text, offset)| {
        let at = position(&text, offset);
        let line = text.split('\n').nth(at.line - 1).expect("a line of the text");
        prop_assert!(at.column <= line.chars().count() + 1);
        let before: usize = text.split('\n').take(at.line - 1).map(|line| line.len() + 1).sum();
        let inside: usize = line.chars().take(at.column - 1).map(char::len_utf8).sum();
        let Range { start, end } = before + inside..offset.min(text.len());
        // An offset in the middle of a character is that character.
        prop_assert!(start <= end && end - start < 4, "{start} {end}");
        Ok(())
    });
}
