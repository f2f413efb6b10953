//! The bones of a text: what screen readers, tables of contents and keyboards go by (WCAG 2.2: 1.1.1,
//! 1.3.1, 2.4.4, 2.4.6).
//!
//! Deliberately let pass: a first heading of any level in a text that has but one; an empty corner cell;
//! a picture without words beside a link's own words; headings that repeat each other.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Lint, Run, View};
use crate::content::markdown::Node;
use crate::diagnostic::{Diagnostic, Severity};

pub const LINT: Lint = Lint {
    codes: &[
        ("structure/heading-order", Severity::Warning),
        ("structure/second-title", Severity::Warning),
        ("structure/empty-heading", Severity::Warning),
        ("structure/empty-link", Severity::Warning),
        ("structure/missing-alt", Severity::Warning),
        ("structure/table-without-head", Severity::Warning),
    ],
    run: Run::Text(lint),
};

fn lint(view: &View) -> Vec<Diagnostic> {
    let mut found = headings(view);
    let mut open: Vec<Inside> = Vec::new();
    for (node, range) in view.nodes {
        match node {
            Node::Event(Event::Start(tag)) => {
                if let Some(kind) = kind(tag) {
                    open.push(Inside { kind, span: view.span(range), has_words: false });
                }
            }
            Node::Event(Event::End(tag)) if ends(*tag) => {
                let Some(inside) = open.pop() else { continue };
                let is_empty = !inside.has_words;
                if let Some(around) = open.last_mut() {
                    // The words of a picture are words of the link around it.
                    around.has_words |= inside.has_words;
                }
                // What a link says, its picture need not say again.
                let is_beside = inside.kind == Kind::Image
                    && open.iter().any(|around| around.kind == Kind::Link);
                if is_empty && !is_beside {
                    found.push(view.found(inside.kind.code(), inside.span));
                }
            }
            Node::Event(Event::Text(text) | Event::Code(text)) => {
                says(&mut open, text.trim().is_empty());
            }
            Node::Inline(_) | Node::Event(Event::FootnoteReference(_) | Event::InlineHtml(_)) => {
                says(&mut open, false);
            }
            _ => {}
        }
    }
    found
}

fn says(open: &mut [Inside], is_blank: bool) {
    if let (Some(inside), false) = (open.last_mut(), is_blank) {
        inside.has_words = true;
    }
}

struct Inside {
    kind: Kind,
    span: std::ops::Range<usize>,
    has_words: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Heading,
    Link,
    Image,
    TableHead,
}

impl Kind {
    fn code(self) -> &'static str {
        match self {
            Kind::Heading => "structure/empty-heading",
            Kind::Link => "structure/empty-link",
            Kind::Image => "structure/missing-alt",
            Kind::TableHead => "structure/table-without-head",
        }
    }
}

fn kind(tag: &Tag) -> Option<Kind> {
    Some(match tag {
        Tag::Heading { .. } => Kind::Heading,
        Tag::Link { .. } => Kind::Link,
        Tag::Image { .. } => Kind::Image,
        Tag::TableHead => Kind::TableHead,
        _ => return None,
    })
}

fn ends(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Heading(_) | TagEnd::Link | TagEnd::Image | TagEnd::TableHead)
}

/// The title of the page is its heading of level 1; below it no level is left out.
fn headings(view: &View) -> Vec<Diagnostic> {
    let outline = &view.document.outline;
    let mut found = Vec::new();
    let mut above = 1;
    for heading in outline {
        let level = heading.level;
        let span = heading.span().start..heading.span().start + usize::from(level);
        if level == 1 {
            found.push(view.found("structure/second-title", span));
        } else if level > above + 1 && outline.len() > 1 {
            let finding = view.found("structure/heading-order", span);
            let right = usize::from(above) + 1;
            found.push(finding.with("level", usize::from(level)).with("right", right));
        }
        above = level;
    }
    found
}
