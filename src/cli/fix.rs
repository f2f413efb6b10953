//! `tribune check --fix`: writes the suggestions that are right by rule into the texts, and shows each.
//!
//! What a file began
//! and ended its lines with — a byte order mark, CRLF — it keeps; a file with both kinds of line ends is
//! left alone, since nobody could tell what was touched.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use super::{Common, tell};
use crate::diagnostic::{Arg, Diagnostic, Suggestion, position};
use crate::source::{Source, save};

/// Mends what can be mended; gives how many places, and what could not be written.
pub fn fix(common: &Common, found: &[Diagnostic]) -> (usize, Vec<Diagnostic>) {
    let mut files: BTreeMap<&Arc<str>, Vec<&Suggestion>> = BTreeMap::new();
    for finding in found {
        if let (Some(place), Some(suggestion)) = (&finding.place, &finding.suggestion)
            && suggestion.is_safe
        {
            files.entry(&place.file).or_default().push(suggestion);
        }
    }
    let source = Source::new(&common.root);
    let (mut count, mut failed) = (0, Vec::new());
    for (file, suggestions) in files {
        match fix_file(common, &source, file, suggestions) {
            Ok(mended) => count += mended,
            Err(error) => failed.push(
                Diagnostic::error("cli/not-fixed")
                    .with("path", &**file)
                    .with("detail", error.to_string()),
            ),
        }
    }
    (count, failed)
}

fn fix_file(
    common: &Common,
    source: &Source,
    file: &Arc<str>,
    mut suggestions: Vec<&Suggestion>,
) -> anyhow::Result<usize> {
    let path = source.place(file);
    let raw = fs::read(&path)?;
    let Ok(text) = source.text(file) else { return Ok(0) };
    let Some(ends) = save::ends(&raw) else { return Ok(0) };
    // From the end on, so that places before stay true; of two that overlap, the later is left.
    suggestions.sort_by_key(|suggestion| (suggestion.span.start, suggestion.span.end));
    let mut kept: Vec<&Suggestion> = Vec::new();
    for suggestion in suggestions {
        if kept.last().is_none_or(|last| last.span.end <= suggestion.span.start) {
            kept.push(suggestion);
        }
    }
    let mut mended = text.text.clone();
    for suggestion in kept.iter().rev() {
        mended.replace_range(suggestion.span.clone(), &suggestion.replacement);
    }
    save::put(&path, &save::restored(&mended, &raw, ends))?;
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
    Ok(kept.len())
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
    use super::*;

    #[test]
    fn a_change_is_shown_with_its_neighbours() {
        let suggestion = Suggestion { span: 7..11, replacement: "2e".into(), is_safe: true };
        let text = "pour la 2ème fois de plus";
        let suggestion = Suggestion { span: 8..13, ..suggestion };
        assert_eq!(words_around(text, &suggestion, None), "la 2ème fois");
        assert_eq!(words_around(text, &suggestion, Some("2e")), "la 2e fois");
    }
}
