//! Pages of this site to which only one of the two texts links.
//!
//! Deliberately let pass: links to other sites, which have pages of their own in each language; how often
//! and where a page is linked; the page itself.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::check::{Lint, Run, View};
use crate::content::markdown::Node;
use crate::diagnostic::{Diagnostic, Severity};
use crate::site::Target;

pub const LINT: Lint = Lint {
    codes: &[
        ("translation/missing-link", Severity::Warning),
        ("translation/other-link", Severity::Warning),
    ],
    run: Run::Translation(lint),
};

fn lint(view: &View, original: &View) -> Vec<Diagnostic> {
    let (own, theirs) = (pages(view), pages(original));
    let mut found = Vec::new();
    for page in theirs.keys().filter(|page| !own.contains_key(*page)) {
        let finding = view.found("translation/missing-link", view.start());
        found.push(finding.with("page", name(page)).with("other", &original.document.file));
    }
    for (page, span) in own.iter().filter(|(page, _)| !theirs.contains_key(*page)) {
        let finding = view.found("translation/other-link", span.clone());
        found.push(finding.with("page", name(page)).with("other", &original.document.file));
    }
    found
}

/// How a page is called: the id of the home page is empty.
fn name(page: &str) -> &str {
    if page.is_empty() { "index" } else { page }
}

/// The pages to which a text links, each with the place of its first link.
fn pages<'a>(view: &View<'a>) -> BTreeMap<&'a str, Range<usize>> {
    let mut pages = BTreeMap::new();
    for (node, range) in view.nodes {
        let Node::Event(Event::Start(Tag::Link { dest_url, .. })) = node else { continue };
        let target = view.site.resolve(view.document, dest_url, view.document.lang);
        let Ok(Target::Page { page, .. }) = target else { continue };
        let id: &str = &view.site[page].id;
        if *id != *view.document.page {
            pages.entry(id).or_insert_with(|| view.span(range));
        }
    }
    pages
}
