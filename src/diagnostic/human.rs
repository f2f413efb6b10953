//! Findings for a person at a terminal: message, file, line, column, the line itself, the remedy.

use std::fmt::Write;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

use super::{Diagnostic, Lines, Severity, Shelf, Texts, Wording, floor};

/// Writes findings one after the other; `color` asks for ANSI colours.
pub fn human(
    diagnostics: &[Diagnostic],
    texts: &dyn Texts,
    words: &dyn Wording,
    color: bool,
) -> String {
    let renderer =
        if color { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Unicode);
    let mut out = String::new();
    let mut shelf = Shelf::new(texts);
    for diagnostic in diagnostics {
        let _ = writeln!(out, "{}\n", one(diagnostic, &mut shelf, words, &renderer));
    }
    out
}

fn one(
    diagnostic: &Diagnostic,
    shelf: &mut Shelf,
    words: &dyn Wording,
    renderer: &Renderer,
) -> String {
    let (message, help) = words.word(diagnostic);
    let (level, name) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, words.plain("tool-error")),
        Severity::Warning => (Level::WARNING, words.plain("tool-warning")),
        Severity::Hint => (Level::NOTE, words.plain("tool-hint")),
    };
    let remedy = words.plain("tool-help");
    let level = level.with_name(Some(name.as_str()));
    let title = level.primary_title(&message).id(diagnostic.code);
    let mut group = match &diagnostic.place {
        Some(place) => {
            let (path, lines) = (shown(&place.file), shelf.lines(&place.file));
            if lines.text.is_empty() {
                title.element(Origin::path(path))
            } else {
                let at = lines.position(place.span.start);
                let (snippet, is_cut) = snippet(lines, at.line, &place.span);
                if is_cut {
                    let origin = Origin::path(path).line(at.line).char_column(at.column);
                    title.element(origin).element(snippet)
                } else {
                    title.element(snippet.path(path))
                }
            }
        }
        None => Group::with_title(title),
    };
    if !help.is_empty() {
        let help = normalize_untrusted_str(&help);
        group = group.element(Level::HELP.with_name(Some(remedy.as_str())).message(help));
    }
    // The renderer lets the control characters of Latin 1 through, one of which steers terminals too.
    renderer.render(&[group]).replace(|c| matches!(c, '\u{80}'..='\u{9f}'), "\u{fffd}")
}

/// What is shown of a line on either side of a finding. In bytes; a terminal shows less.
const AROUND: usize = 400;

/// The line in which `span` begins, with the part of it that stands there: a long block is shown by
/// its first line, and an empty span still points somewhere. Of a line without end, what is near; then
/// it is cut, and columns of it are not those of the line.
fn snippet<'l>(
    lines: &'l Lines,
    line: usize,
    span: &Range<usize>,
) -> (Snippet<'l, Annotation<'l>>, bool) {
    let whole = lines.range(line);
    let start = floor(&lines.text, span.start).min(whole.end);
    let end = floor(&lines.text, span.end.min(start + AROUND)).clamp(start, whole.end);
    let left = floor(&lines.text, start.saturating_sub(AROUND)).max(whole.start);
    let right = floor(&lines.text, end + AROUND).min(whole.end);
    let snippet = Snippet::source(&lines.text[left..right])
        .line_start(line)
        .annotation(AnnotationKind::Primary.span(start - left..end - left));
    (snippet, left > whole.start)
}

/// A path without characters that are commands to a terminal.
fn shown(path: &str) -> String {
    path.replace(char::is_control, "\u{fffd}")
}
