//! Findings for a person at a terminal: message, file, line, column, the line itself, the remedy.

use std::fmt::Write;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet, renderer::DecorStyle};

use super::{Diagnostic, Severity, Texts, Wording};

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
    for diagnostic in diagnostics {
        let _ = writeln!(out, "{}\n", one(diagnostic, texts, words, &renderer));
    }
    out
}

fn one(
    diagnostic: &Diagnostic,
    texts: &dyn Texts,
    words: &dyn Wording,
    renderer: &Renderer,
) -> String {
    let (message, help) = words.word(diagnostic);
    let (level, name) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, words.plain("tool-error")),
        Severity::Warning => (Level::WARNING, words.plain("tool-warning")),
    };
    let remedy = words.plain("tool-help");
    let level = level.with_name(Some(name.as_str()));
    let title = level.primary_title(&message).id(diagnostic.code);
    let text = diagnostic.place.as_ref().and_then(|place| texts.text(&place.file));
    let mut group = match (&diagnostic.place, &text) {
        (Some(place), Some(text)) if !text.is_empty() => title.element(
            Snippet::source(&**text)
                .path(&*place.file)
                .annotation(AnnotationKind::Primary.span(visible(text, &place.span))),
        ),
        (Some(place), _) => title.element(annotate_snippets::Origin::path(&*place.file)),
        (None, _) => Group::with_title(title),
    };
    if !help.is_empty() {
        group = group.element(Level::HELP.with_name(Some(remedy.as_str())).message(&help));
    }
    renderer.render(&[group])
}

/// The part of `span` that stands on its first line and on character boundaries, so that a long
/// block is shown by its first line and an empty span still points somewhere.
fn visible(text: &str, span: &Range<usize>) -> Range<usize> {
    let floor = |at: usize| {
        let at = at.min(text.len());
        (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
    };
    let start = floor(span.start);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    start..floor(span.end).clamp(start, line_end)
}
