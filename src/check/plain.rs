//! Plain language: sentences and paragraphs that are hard to take in on a phone. Advice only.
//!
//! Deliberately let pass: everything but paragraphs of the text proper — lists, tables, quotations and
//! notes are read otherwise —; a long sentence that a colon or semicolon divides.

use super::passages::Kind;
use super::{Lint, Run, View};
use crate::diagnostic::{Diagnostic, Severity};

pub const LINT: Lint = Lint {
    codes: &[("plain/long-sentence", Severity::Hint), ("plain/long-paragraph", Severity::Hint)],
    run: Run::Text(lint),
};

/// Words of a sentence. French and Spanish say the same in some fifth more words than English.
const SENTENCE: [(&str, usize); 3] = [("en", 40), ("fr", 48), ("es", 48)];
/// Words of a paragraph.
const PARAGRAPH: usize = 150;

fn lint(view: &View) -> Vec<Diagnostic> {
    let locale = view.language().locale.as_str();
    let most = SENTENCE.iter().find(|(key, _)| locale.starts_with(key)).map_or(48, |(_, n)| *n);
    let mut found = Vec::new();
    for passage in view.passages.iter().filter(|passage| passage.kind == Kind::Paragraph) {
        let words = passage.words();
        if words > PARAGRAPH {
            let finding = view.found("plain/long-paragraph", passage.whole());
            found.push(finding.with("count", words).with("most", PARAGRAPH));
        }
        if words <= most {
            continue;
        }
        for (start, sentence) in sentences(&passage.text) {
            let words = sentence.split_whitespace().count();
            if words > most {
                let lead = sentence.len() - sentence.trim_start().len();
                let span = passage.span(start + lead..start + sentence.len());
                let finding = view.found("plain/long-sentence", span);
                found.push(finding.with("count", words).with("most", most));
            }
        }
    }
    found
}

/// Sentences with their places: cut behind `.`, `!`, `?`, `;`, `:` before a space, quotes and brackets
/// that close included.
fn sentences(text: &str) -> Vec<(usize, &str)> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut ends = false;
    for (at, c) in text.char_indices() {
        match c {
            '.' | '!' | '?' | ';' | ':' | '…' => ends = true,
            // A note behind the mark belongs to the sentence.
            '"' | '»' | '”' | '’' | '\'' | ')' | '\u{fffc}' if ends => {}
            ' ' | '\u{a0}' if ends => {
                sentences.push((start, &text[start..at]));
                start = at;
                ends = false;
            }
            _ => ends = false,
        }
    }
    sentences.push((start, &text[start..]));
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_behind_their_marks() {
        let cut = |text| sentences(text).into_iter().map(|(_, s)| s.trim()).collect::<Vec<_>>();
        assert_eq!(
            cut("Yes. \"No!\" 1.5 (or so.) End"),
            ["Yes.", "\"No!\"", "1.5 (or so.)", "End"]
        );
    }
}
