//! The parts of a translation: its headings, how many items, rows and paragraphs each section has, its
//! notes and pictures.
//!
//! Deliberately let pass: which words they hold; paragraphs that were drawn together or divided are no
//! more than a hint; tables whose cells differ in what is empty.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Tag};

use super::{lacking, same_outline, section_start};
use crate::check::{Kind, Lint, Run, View};
use crate::content::markdown::Node;
use crate::diagnostic::{Diagnostic, Severity};

pub const LINT: Lint = Lint {
    codes: &[
        ("translation/headings", Severity::Warning),
        ("translation/blocks", Severity::Warning),
        ("translation/paragraphs", Severity::Hint),
        ("translation/footnotes", Severity::Warning),
        ("translation/images", Severity::Warning),
    ],
    run: Run::Translation(lint),
};

fn lint(view: &View, original: &View) -> Vec<Diagnostic> {
    let mut found = if same_outline(&view.document.outline, &original.document.outline) {
        blocks(view, original)
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
