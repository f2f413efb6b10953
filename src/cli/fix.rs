//! `tribune check --fix`: writes the suggestions that are right by rule into the texts, and shows each.
//!
//! What a file began
//! and ended its lines with — a byte order mark, CRLF — it keeps; a file with both kinds of line ends is
//! left alone, since nobody could tell what was touched.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use super::{Common, tell};
use crate::diagnostic::{Arg, Diagnostic, Suggestion, position};
use crate::engine::Outcome;
use crate::source::{Source, Text, save};

/// What has become of it all.
#[derive(Default)]
pub struct Mended {
    /// How many places were mended.
    pub count: usize,
    /// Whether texts were left because they are other ones than those that were checked.
    pub has_others: bool,
    /// What could not be written.
    pub failed: Vec<Diagnostic>,
}

/// Mends what can be mended of what a check has found.
pub fn fix(common: &Common, checked: &Outcome) -> Mended {
    let mut files: BTreeMap<&Arc<str>, Vec<&Suggestion>> = BTreeMap::new();
    for finding in &checked.diagnostics {
        if let (Some(place), Some(suggestion)) = (&finding.place, &finding.suggestion)
            && suggestion.is_safe
        {
            files.entry(&place.file).or_default().push(suggestion);
        }
    }
    let source = Source::new(&common.root);
    let turn = source.turn();
    turn.tidy_up();
    let mut mended = Mended::default();
    for (file, suggestions) in files {
        let hash = checked.mendable.get(file);
        match fix_file(common, &source, file, hash, suggestions) {
            Ok(Some(count)) => mended.count += count,
            Ok(None) => {
                mended.has_others = true;
                tell(&common.words.with("cli-fix-saved", &[("path", Arg::from(&**file))]));
            }
            Err(error) => mended.failed.push(
                Diagnostic::error("cli/not-fixed")
                    .with("path", &**file)
                    .with("detail", error.to_string()),
            ),
        }
    }
    mended
}

/// Mends a file; gives how many places. Nothing if the text in it does not have the hash of that which was
/// checked: then the places are those of another text.
fn fix_file(
    common: &Common,
    source: &Source,
    file: &Arc<str>,
    hash: Option<&blake3::Hash>,
    mut suggestions: Vec<&Suggestion>,
) -> io::Result<Option<usize>> {
    let raw = match source.bytes(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        raw => raw?,
    };
    let text = match Text::read(file, raw.clone()) {
        Ok(text) if Some(&text.hash) == hash => text,
        _ => return Ok(None),
    };
    let Some(ends) = save::ends(&raw) else { return Ok(Some(0)) };
    // From the end on, so that places before stay true; of two that overlap, the later is left.
    suggestions.sort_by_key(|suggestion| (suggestion.span.start, suggestion.span.end));
    let mut kept: Vec<&Suggestion> = Vec::new();
    for suggestion in suggestions {
        let is_apart = kept.last().is_none_or(|last| last.span.end <= suggestion.span.start);
        if is_apart && text.text.get(suggestion.span.clone()).is_some() {
            kept.push(suggestion);
        }
    }
    let mut mended = text.text.clone();
    for suggestion in kept.iter().rev() {
        mended.replace_range(suggestion.span.clone(), &suggestion.replacement);
    }
    source.put(file, &save::restored(&mended, &raw, ends))?;
    for suggestion in &kept {
        let at = position(&text.text, suggestion.span.start);
        let values = [
            ("path", Arg::from(&**file)),
            ("line", Arg::from(at.line.to_string())),
            ("before", Arg::from(words_around(&text.text, suggestion, None))),
            (
                "after",
                Arg::from(words_around(&text.text, suggestion, Some(&suggestion.replacement))),
            ),
        ];
        tell(&common.words.with("cli-fixed", &values));
    }
    Ok(Some(kept.len()))
}

/// A suggestion with the word or two around it, as it was or as it is now.
fn words_around(text: &str, suggestion: &Suggestion, replacement: Option<&str>) -> String {
    let span = &suggestion.span;
    let line_start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[span.end..].find('\n').map_or(text.len(), |at| span.end + at);
    let before: Vec<&str> = text[line_start..span.start].rsplitn(3, ' ').collect();
    let lead: String = before.iter().take(2).rev().copied().collect::<Vec<_>>().join(" ");
    let tail: String =
        text[span.end..line_end].splitn(3, ' ').take(2).collect::<Vec<_>>().join(" ");
    format!("{lead}{}{tail}", replacement.unwrap_or(&text[span.clone()]))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use jiff::civil::Date;

    use super::*;
    use crate::cli::Format;
    use crate::engine::{self, Request};
    use crate::site::Options;
    use crate::words::ToolWords;

    #[test]
    fn a_text_that_was_saved_meanwhile_is_left_alone() {
        let folder = tempfile::tempdir().expect("folder");
        let root = folder.path().to_path_buf();
        let write = |name: &str, text: &str| fs::write(root.join(name), text).expect("file");
        fs::create_dir(root.join("content")).expect("folder");
        write(
            "content/site.yaml",
            "base_url: https://x.example\nlanguages:\n  fr: { locale: fr-CA, name: F, title: T }\n",
        );
        for name in ["a", "b", "c", "d"] {
            write(&format!("content/{name}.fr.md"), "---\ntitle: A\n---\nLa 2ème fois.\n");
        }
        let options = Options { drafts: false, as_of: Date::default(), file_urls: false };
        let request = Request { root: root.clone(), base_url: None, options, strict: false };
        let checked = engine::check(&request);
        // Where the slip was, there are other words, or the middle of a letter.
        let saved = ["---\ntitle: A\n---\nQuelques mots.\n", "---\ntitle: A\n---\nLaééééééé\n"];
        write("content/a.fr.md", saved[0]);
        write("content/d.fr.md", saved[1]);
        fs::remove_file(root.join("content/b.fr.md")).expect("removed");
        let common = Common {
            root: root.clone(),
            format: Format::Human,
            words: ToolWords::new("en", &crate::defaults::tool_words()),
            ui: "en".into(),
            quiet: true,
            verbose: false,
        };
        let mended = fix(&common, &checked);
        assert_eq!((mended.count, mended.has_others, mended.failed.len()), (1, true, 0));
        let read = |name: &str| fs::read_to_string(root.join(name)).expect("text");
        assert_eq!([read("content/a.fr.md"), read("content/d.fr.md")], saved);
        assert_eq!(read("content/c.fr.md"), "---\ntitle: A\n---\nLa 2e fois.\n");
    }

    #[test]
    fn a_change_is_shown_with_its_neighbours() {
        let suggestion = Suggestion { span: 7..11, replacement: "2e".into(), is_safe: true };
        let text = "pour la 2ème fois de plus";
        let suggestion = Suggestion { span: 8..13, ..suggestion };
        assert_eq!(words_around(text, &suggestion, None), "la 2ème fois");
        assert_eq!(words_around(text, &suggestion, Some("2e")), "la 2e fois");
    }
}
