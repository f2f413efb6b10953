//! Findings as a page shows them: worded, with the line they stand in, the part of it that is meant,
//! and a link that opens the file there.

use std::path::Path;

use serde::Serialize;

use super::guard::encode;
use crate::diagnostic::{Counts, Diagnostic, Severity, Texts, Wording, position};
use crate::source::Source;
use crate::words::ToolWords;

/// Characters that are shown of a line on either side of what is meant.
const AROUND: usize = 80;

/// A finding, ready to be shown.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// `error`, `warning` or `hint`.
    pub severity: &'static str,
    /// `link/missing-page`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
    /// Where, if it stands in a file.
    pub place: Option<Spot>,
}

/// A place in a file, ready to be shown.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Spot {
    /// Path from the site folder.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1.
    pub column: usize,
    /// Opens the file there; empty for a file of the built-in theme.
    pub href: String,
    /// The line: what stands before what is meant,
    pub before: String,
    /// what is meant,
    pub meant: String,
    /// and what stands behind it.
    pub behind: String,
}

/// Opens a file of the site in an editor that knows this kind of link (VS Code and its kin).
pub fn editor_link(root: &Path, file: &str, line: usize, column: usize) -> String {
    let path = root.join(file).display().to_string().replace('\\', "/");
    let path = encode(path.trim_start_matches('/')).replacen("%3A/", ":/", 1);
    format!("vscode://file/{path}:{line}:{column}")
}

/// Words findings for a page.
pub fn worded(found: &[Diagnostic], source: &Source, words: &ToolWords) -> Vec<Finding> {
    found.iter().map(|finding| one(finding, source, words)).collect()
}

fn one(finding: &Diagnostic, source: &Source, words: &ToolWords) -> Finding {
    let (message, help) = words.word(finding);
    let place = finding.place.as_ref().map(|place| {
        let text = Texts::text(source, &place.file);
        let text = text.as_deref().unwrap_or("");
        let start = position(text, place.span.start);
        let is_there = source.has(&place.file);
        let href = match is_there {
            true => editor_link(source.root(), &place.file, start.line, start.column),
            false => String::new(),
        };
        let length = place.span.end.saturating_sub(place.span.start);
        let [before, meant, behind] = excerpt(text, start.line, length, start.column);
        Spot {
            file: place.file.to_string(),
            line: start.line,
            column: start.column,
            href,
            before,
            meant,
            behind,
        }
    });
    Finding { severity: finding.severity.as_str(), code: finding.code, message, help, place }
}

/// The line in three parts: before the finding, the finding (`length` bytes, as far as they stand in
/// this line), and behind it; of a long line, what is near.
fn excerpt(text: &str, line: usize, length: usize, column: usize) -> [String; 3] {
    let line = text.split('\n').nth(line.saturating_sub(1)).unwrap_or("");
    let at = line.char_indices().nth(column.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
    let mut end = at.saturating_add(length).min(line.len());
    while !line.is_char_boundary(end) {
        end -= 1;
    }
    let skipped = line[..at].chars().count().saturating_sub(AROUND);
    let mut before: String = line[..at].chars().skip(skipped).collect();
    if skipped > 0 {
        before.insert(0, '…');
    }
    [before, cut(&line[at..end], 2 * AROUND), cut(&line[end..], AROUND)]
}

fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Whether there is one that keeps the site from being published.
pub fn has_error(found: &[Diagnostic]) -> bool {
    found.iter().any(|finding| finding.severity == Severity::Error)
}

/// How many of which kind, for a template.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// How many keep the site from being published.
    pub errors: usize,
    /// How many do not.
    pub warnings: usize,
}

impl From<Counts> for Tally {
    fn from(counts: Counts) -> Tally {
        Tally { errors: counts.errors, warnings: counts.warnings }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_shown_with_what_is_meant() {
        let text = "one\ntwo [x](y.md) é\nthree";
        assert_eq!(excerpt(text, 2, 4, 9), ["two [x](", "y.md", ") é"].map(String::from));
        assert_eq!(excerpt(text, 2, 999, 9), ["two [x](", "y.md) é", ""].map(String::from));
        assert_eq!(excerpt(text, 9, 1, 1), ["", "", ""].map(String::from));
        let long = format!("{}x{}", "é".repeat(500), "é".repeat(500));
        let [before, meant, behind] = excerpt(&long, 1, 1, 501);
        assert_eq!((before.chars().count(), meant.as_str(), behind.chars().count()), (81, "x", 81));
    }

    #[test]
    fn links_open_the_file_at_the_line() {
        let link = editor_link(Path::new("/a b/site"), "content/é.fr.md", 3, 1);
        assert_eq!(link, "vscode://file/a%20b/site/content/%C3%A9.fr.md:3:1");
        let link = editor_link(Path::new("C:/site"), "content/x.md", 1, 2);
        assert_eq!(link, "vscode://file/C:/site/content/x.md:1:2");
    }
}
