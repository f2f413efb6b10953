//! Findings as annotations of a GitHub Actions run: they appear beside the line in a pull request.
//!
//! Source: GitHub Docs, "Workflow commands for GitHub Actions", setting an error or warning message.

use std::fmt::Write;

use super::{Diagnostic, Severity, Shelf, Texts, Wording};

/// One `::error`, `::warning` or `::notice` line for each finding.
pub fn github(diagnostics: &[Diagnostic], texts: &dyn Texts, words: &dyn Wording) -> String {
    let mut out = String::new();
    let mut shelf = Shelf::new(texts);
    for diagnostic in diagnostics {
        let (message, help) = words.word(diagnostic);
        let level = match diagnostic.severity {
            Severity::Hint => "notice",
            severity => severity.as_str(),
        };
        let _ = write!(out, "::{level} ");
        if let Some(place) = &diagnostic.place {
            let lines = shelf.lines(&place.file);
            let (start, end) = (lines.position(place.span.start), lines.position(place.span.end));
            let _ = write!(out, "file={},line={}", property(&place.file), start.line);
            // GitHub shows columns only for a range on one line.
            if start.line == end.line {
                let _ = write!(out, ",col={},endColumn={}", start.column, end.column);
            }
            out.push(',');
        }
        let _ = writeln!(
            out,
            "title={}::{}",
            property(diagnostic.code),
            data(&format!("{message}\n{help}"))
        );
    }
    out
}

fn data(text: &str) -> String {
    text.trim_end().replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
