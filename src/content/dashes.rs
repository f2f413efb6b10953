//! The lines around a head where they are not the three hyphens: word processors make a dash of them, and a
//! fourth is easily typed. Whoever was told to begin the file with a head would write another one above, and publish
//! the first as text.

use std::ops::Range;
use std::sync::Arc;

use super::front_matter::KEYS;
use crate::diagnostic::Diagnostic;

/// What is wrong with the lines around a head that could not be found; nothing where there is none.
pub fn wrong_lines(file: &Arc<str>, text: &str) -> Vec<Diagnostic> {
    let mut at = 0;
    let mut lines = text.split_inclusive('\n').map(|line| {
        at += line.len();
        (at - line.len(), line.trim_end())
    });
    let Some(first) = lines.next().filter(|(_, line)| is_fence(line)) else { return Vec::new() };
    // Up to the first empty line: a dash further below may be anything.
    let mut has_keys = false;
    let last = lines.take_while(|(_, line)| !line.is_empty()).find(|(_, line)| {
        has_keys |= line.split_once(':').is_some_and(|(key, _)| KEYS.contains(&key.trim()));
        is_fence(line) || *line == "..."
    });
    let fences = [Some(first), last].into_iter().flatten();
    let wrong = fences.filter(|(_, line)| has_keys && !matches!(*line, "---" | "..."));
    wrong.map(|(start, line)| finding(file, line, start..start + line.len())).collect()
}

fn finding(file: &Arc<str>, line: &str, span: Range<usize>) -> Diagnostic {
    let finding = Diagnostic::error("page/head-dashes").at(file, span.clone());
    finding.with("typed", line).suggest(span, "---").safely()
}

/// Whether a line is nothing but hyphens and dashes (U+2010 to U+2015, U+2212).
fn is_fence(line: &str) -> bool {
    !line.is_empty()
        && line.chars().all(|c| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_around_a_head_are_told_from_those_of_a_text() {
        let wrong = |text: &str| {
            let found = wrong_lines(&"f".into(), text);
            found.into_iter().map(|it| text[it.place.expect("place").span].to_owned()).collect()
        };
        let found: Vec<Vec<String>> = [
            "—\ntitle: A\n—\n",
            "----\ntitle: A\ndraft: true\n----\nText",
            "---\ntitle: A\n–––\nText",
            "—\ntitle: A\n---\nText",
            "—\ntitle: A\n\nText",
            "—\nText: so\n—\n",
            "---\ntitle: A\n\n----\n",
            "Text\n---\n",
        ]
        .into_iter()
        .map(wrong)
        .collect();
        let expected: [&[&str]; 8] =
            [&["—", "—"], &["----", "----"], &["–––"], &["—"], &["—"], &[], &[], &[]];
        assert_eq!(found, expected);
    }
}
