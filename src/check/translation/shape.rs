//! The parts of a translation: its headings, how many items, rows and paragraphs each section has, its
//! notes and pictures; and the marks that say something without words.
//!
//! Deliberately let pass: which words they hold; paragraphs that were drawn together or divided are no
//! more than a hint; tables whose cells differ in what is empty.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, Tag};

use super::{lacking, same_outline, section_start};
use crate::check::{Kind, Lint, Run, View};
use crate::content::markdown::Node;
use crate::diagnostic::{Diagnostic, Severity};

pub const LINT: Lint = Lint {
    codes: &[
        ("translation/headings", Severity::Warning),
        ("translation/blocks", Severity::Warning),
        ("translation/paragraphs", Severity::Hint),
        ("translation/marks", Severity::Warning),
        ("translation/footnotes", Severity::Warning),
        ("translation/images", Severity::Warning),
    ],
    run: Run::Translation(lint),
};

fn lint(view: &View, original: &View) -> Vec<Diagnostic> {
    let mut found = if same_outline(&view.document.outline, &original.document.outline) {
        let mut found = blocks(view, original);
        found.extend(marks(view, original));
        found
    } else {
        vec![headings(view, original)]
    };
    let notes = |view: &View| count(view, |tag| matches!(tag, Tag::FootnoteDefinition(_)));
    let (own, theirs) = (notes(view), notes(original));
    if own != theirs {
        let finding = view.found("translation/footnotes", view.start());
        found.push(compared(finding, own, theirs, original));
    }
    let missing = lacking(&images(original), &images(view));
    if !missing.is_empty() {
        let finding = view.found("translation/images", view.start());
        let finding = finding.with("images", missing.join(", "));
        let finding = finding.with("key", view.language().key.as_str());
        found.push(finding.with("other", &original.document.file));
    }
    found
}

fn compared(finding: Diagnostic, own: usize, theirs: usize, original: &View) -> Diagnostic {
    finding.with("count", own).with("expected", theirs).with("other", &original.document.file)
}

/// The first heading that differs.
fn headings(view: &View, original: &View) -> Diagnostic {
    let (own, theirs) = (&view.document.outline, &original.document.outline);
    let same = own.iter().zip(theirs).take_while(|(a, b)| a.level == b.level).count();
    let span = match own.get(same).or(own.last()) {
        Some(heading) => heading.span(),
        None => view.start(),
    };
    let finding = view.found("translation/headings", span);
    let expected = theirs.get(same).map_or("none", |heading| heading.text());
    compared(finding.with("heading", expected), own.len(), theirs.len(), original)
}

/// Blocks that are counted: by section and kind.
fn counts(view: &View) -> BTreeMap<(usize, Kind), usize> {
    let mut counts = BTreeMap::new();
    for passage in view.passages.iter().filter(|passage| passage.kind != Kind::Heading) {
        // A note may stand anywhere in the file, so notes are counted for the page; of tables the rows
        // count, since a cell may be empty.
        if !matches!(passage.kind, Kind::Footnote | Kind::Cell) {
            *counts.entry((passage.section, passage.kind)).or_default() += 1;
        }
    }
    let mut section = 0;
    for (node, _) in view.nodes {
        match node {
            Node::Event(Event::Start(Tag::Heading { .. })) => section += 1,
            Node::Event(Event::Start(Tag::TableRow | Tag::TableHead)) => {
                *counts.entry((section, Kind::Cell)).or_default() += 1;
            }
            _ => {}
        }
    }
    counts
}

/// For each section the first kind of block of which it has more or fewer.
fn blocks(view: &View, original: &View) -> Vec<Diagnostic> {
    const ORDER: [(Kind, &str); 6] = [
        (Kind::Item, "items"),
        (Kind::Cell, "rows"),
        (Kind::Term, "terms"),
        (Kind::Definition, "definitions"),
        (Kind::Quote, "quotes"),
        (Kind::Paragraph, "paragraphs"),
    ];
    let (own, theirs) = (counts(view), counts(original));
    let of = |counts: &BTreeMap<_, usize>, key| counts.get(&key).copied().unwrap_or(0);
    let mut found = Vec::new();
    for section in 0..=view.document.outline.len() {
        let differs = ORDER
            .into_iter()
            .find(|(kind, _)| of(&own, (section, *kind)) != of(&theirs, (section, *kind)));
        let Some((kind, name)) = differs else { continue };
        let code = match kind {
            Kind::Paragraph | Kind::Quote => "translation/paragraphs",
            _ => "translation/blocks",
        };
        let finding = view.found(code, section_start(view, section)).with("kind", name);
        let (own, theirs) = (of(&own, (section, kind)), of(&theirs, (section, kind)));
        found.push(compared(finding, own, theirs, original));
    }
    found
}

/// What has a mark that says something of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marked {
    Quote,
    List,
    Task,
}

/// The first mark of each kind that is another one than that of the source: of quotations and alerts, lists,
/// tasks. Where there are more or fewer of a kind, that is found already.
fn marks(view: &View, original: &View) -> Vec<Diagnostic> {
    let (own, theirs) = (all_marks(view), all_marks(original));
    let first = |kind| {
        let of = |marks: &[(Marked, String, Range<usize>)]| -> Vec<(String, Range<usize>)> {
            let marks = marks.iter().filter(|(of, ..)| *of == kind);
            marks.map(|(_, mark, span)| (mark.clone(), span.clone())).collect()
        };
        let (own, theirs) = (of(&own), of(&theirs));
        let mut pairs = own.iter().zip(&theirs).filter(|_| own.len() == theirs.len());
        let ((mark, span), (expected, _)) = pairs.find(|((own, _), (theirs, _))| own != theirs)?;
        let finding = view.found("translation/marks", span.clone()).with("given", mark.as_str());
        let finding = finding.with("expected", expected.as_str());
        Some(finding.with("other", &original.document.file))
    };
    [Marked::Quote, Marked::List, Marked::Task].into_iter().filter_map(first).collect()
}

/// The marks of a text as they are typed, with their places in the file.
fn all_marks(view: &View) -> Vec<(Marked, String, Range<usize>)> {
    let offset = view.document.body;
    let mark = |(node, range): &(Node, Range<usize>)| {
        let Node::Event(event) = node else { return None };
        let (kind, mark) = match event {
            Event::Start(Tag::BlockQuote(kind)) => (Marked::Quote, quote_mark(*kind).to_owned()),
            Event::Start(Tag::List(Some(first))) => (Marked::List, format!("{first}.")),
            Event::Start(Tag::List(None)) => (Marked::List, "-".to_owned()),
            Event::TaskListMarker(true) => (Marked::Task, "[x]".to_owned()),
            Event::TaskListMarker(false) => (Marked::Task, "[ ]".to_owned()),
            _ => return None,
        };
        let line = view.text[range.start + offset..].find('\n').unwrap_or(range.len());
        let end = (range.start + line).min(range.end);
        Some((kind, mark, range.start + offset..end + offset))
    };
    view.nodes.iter().filter_map(mark).collect()
}

fn quote_mark(kind: Option<BlockQuoteKind>) -> &'static str {
    match kind {
        None => ">",
        Some(BlockQuoteKind::Note) => "[!NOTE]",
        Some(BlockQuoteKind::Tip) => "[!TIP]",
        Some(BlockQuoteKind::Important) => "[!IMPORTANT]",
        Some(BlockQuoteKind::Warning) => "[!WARNING]",
        Some(BlockQuoteKind::Caution) => "[!CAUTION]",
    }
}

fn count(view: &View, is_meant: impl Fn(&Tag) -> bool) -> usize {
    let nodes = view.nodes.iter();
    nodes
        .filter(|(node, _)| matches!(node, Node::Event(Event::Start(tag)) if is_meant(tag)))
        .count()
}

/// The pictures of a text by name, without the mark of a language.
fn images(view: &View) -> Vec<String> {
    let keys: Vec<&str> = view.site.config.languages.keys().collect();
    let name = |address: &str| {
        let file = address.rsplit('/').next().unwrap_or(address);
        let mut parts: Vec<&str> = file.split('.').collect();
        parts.retain(|part| !keys.contains(part));
        parts.join(".")
    };
    let nodes = view.nodes.iter();
    nodes
        .filter_map(|(node, _)| match node {
            Node::Event(Event::Start(Tag::Image { dest_url, .. })) => Some(name(dest_url)),
            _ => None,
        })
        .collect()
}
