//! Blocks that were left in the language of the source, and sections that are much shorter or longer
//! than there.
//!
//! Deliberately let pass: blocks of few words, and such as hold no small words of the source's language:
//! names, addresses, citations; sections of fewer than sixty words.

use std::collections::HashSet;

use super::{same_outline, section_start};
use crate::check::languages::small_words;
use crate::check::{Kind, Lint, Passage, Run, View};
use crate::diagnostic::{Diagnostic, Severity};

pub const LINT: Lint = Lint {
    codes: &[
        ("translation/untranslated", Severity::Warning),
        ("translation/length", Severity::Warning),
    ],
    run: Run::Translation(lint),
};

/// Words of a section from which on its length is judged.
const LEAST: usize = 60;

fn lint(view: &View, original: &View) -> Vec<Diagnostic> {
    let mut found = untranslated(view, original);
    if same_outline(&view.document.outline, &original.document.outline) {
        found.extend(lengths(view, original));
    }
    found
}

fn untranslated(view: &View, original: &View) -> Vec<Diagnostic> {
    // Whatever spaces are typed between the words.
    let plain = |passage: &Passage| passage.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let theirs: HashSet<String> = original.passages.iter().map(plain).collect();
    let locale = original.language().locale.as_str();
    let is_left = |text: &str, words: usize| match small_words(text, locale) {
        Some(small) => words >= 5 && small >= 2 && small * 8 >= words,
        // Of a language of which nothing is known here, only whole sentences count.
        None => words >= 10 && text.ends_with(['.', '!', '?']),
    };
    view.passages
        .iter()
        .filter(|passage| theirs.contains(&plain(passage)))
        .filter(|passage| is_left(passage.text.trim(), passage.words()))
        .map(|passage| {
            let finding = view.found("translation/untranslated", passage.whole());
            finding.with("language", original.language().name.as_str())
        })
        .collect()
}

fn lengths(view: &View, original: &View) -> Vec<Diagnostic> {
    let words = |view: &View| {
        let mut words = vec![0; view.document.outline.len() + 1];
        let text = view.passages.iter();
        for passage in
            text.filter(|passage| !matches!(passage.kind, Kind::Footnote | Kind::Heading))
        {
            words[passage.section.min(view.document.outline.len())] += passage.words();
        }
        words
    };
    let (own, theirs) = (words(view), words(original));
    let mut found = Vec::new();
    for (section, (own, theirs)) in own.iter().zip(&theirs).enumerate() {
        // Between languages, a third more or less is usual.
        let differs = own * 5 < theirs * 2 || theirs * 5 < own * 2;
        if (*own).max(*theirs) >= LEAST && differs {
            let finding = view.found("translation/length", section_start(view, section));
            let finding = finding.with("count", *own).with("expected", *theirs);
            found.push(finding.with("other", &original.document.file));
        }
    }
    found
}
