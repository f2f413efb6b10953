//! What search results, shared links and lists of pages show of a page: its title, its summary, its
//! dates. Lengths are those that the large search engines show before they cut.
//!
//! Deliberately let pass: equal titles in different sections ("Questions" may stand in each); pages that
//! have not been translated; a date to come on a page that says when it is to be published.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::{Lint, Run, View};
use crate::content::{FrontMatter, front_matter};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::Lang;
use crate::site::{PageId, Site};

pub const LINT: Lint = Lint {
    codes: &[
        ("meta/no-summary", Severity::Hint),
        ("meta/long-title", Severity::Hint),
        ("meta/long-summary", Severity::Hint),
        ("meta/duplicate-title", Severity::Warning),
        ("meta/duplicate-summary", Severity::Warning),
        ("meta/updated-before-date", Severity::Warning),
        ("meta/future-date", Severity::Warning),
        ("meta/no-image-alt", Severity::Warning),
    ],
    run: Run::Text(lint),
};

/// Characters of a title.
const TITLE: usize = 70;
/// Characters of a summary.
const SUMMARY: usize = 200;

/// Which pages have which titles and summaries.
#[derive(Default)]
pub struct Index {
    /// Language, section, title in small letters → the files that have it, in order.
    titles: HashMap<(Lang, Option<PageId>, String), Vec<Arc<str>>>,
    summaries: HashMap<(Lang, String), Vec<Arc<str>>>,
}

impl Index {
    /// Goes through all published texts.
    pub fn new(site: &Site) -> Index {
        let mut index = Index::default();
        for document in site.documents() {
            let Some(page) = site.find(&document.page) else { continue };
            let (lang, front) = (document.lang, &document.front);
            if !site.is_written_in(page, lang) {
                continue;
            }
            let title = (lang, site[page].parent, front.title.to_lowercase());
            index.titles.entry(title).or_default().push(Arc::clone(&document.file));
            if let Some(summary) = summary(front) {
                let summary = (lang, summary.to_lowercase());
                index.summaries.entry(summary).or_default().push(Arc::clone(&document.file));
            }
        }
        index
    }
}

/// The summary of a page, if it has words.
fn summary(front: &FrontMatter) -> Option<&str> {
    front.summary.as_deref().map(str::trim).filter(|summary| !summary.is_empty())
}

fn lint(view: &View) -> Vec<Diagnostic> {
    if view.document.front.is_broken {
        return Vec::new();
    }
    let mut found = lengths(view);
    found.extend(twins(view));
    found.extend(dates(view));
    found.extend(image(view));
    found
}

/// An image that this text does not describe: its own, or that of its source, which describes it in another language.
fn image(view: &View) -> Option<Diagnostic> {
    let has_alt =
        |front: &FrontMatter| front.image_alt.as_deref().is_some_and(|alt| !alt.trim().is_empty());
    let (site, front) = (view.site, &view.document.front);
    if has_alt(front) {
        return None;
    }
    let found = |by, key| view.found("meta/no-image-alt", place(view, key)).with("by", by);
    if front.image.is_some() {
        return Some(found("text", "image"));
    }
    let page = site.find(&view.document.page)?;
    let source = &site.text(page, site[page].source)?.front;
    (source.image.is_some() && has_alt(source)).then(|| found("source", "title"))
}

/// Where the value of a key of the front matter stands.
fn place(view: &View, key: &str) -> Range<usize> {
    front_matter::value_of(view.text, key).unwrap_or(0..0)
}

fn lengths(view: &View) -> Vec<Diagnostic> {
    let front = &view.document.front;
    let mut found = Vec::new();
    let mut long = |code, key, text: &str, most: usize| {
        let count = text.chars().count();
        if count > most {
            let finding = view.found(code, place(view, key));
            found.push(finding.with("count", count).with("most", most));
        }
    };
    long("meta/long-title", "title", &front.title, TITLE);
    match summary(front) {
        Some(summary) => long("meta/long-summary", "summary", summary, SUMMARY),
        None => found.push(view.found("meta/no-summary", place(view, "title"))),
    }
    found
}

fn twins(view: &View) -> Vec<Diagnostic> {
    let (document, index) = (view.document, view.index);
    let Some(page) = view.site.find(&document.page) else { return Vec::new() };
    let front = &document.front;
    let mut found = Vec::new();
    // The second one is told, not the first too: one fault, one finding.
    let mut twin = |code, key, files: Option<&Vec<Arc<str>>>| {
        let other = files.and_then(|files| files.first()).filter(|file| **file != document.file);
        if let Some(other) = other {
            found.push(view.found(code, place(view, key)).with("other", other));
        }
    };
    let title = (document.lang, view.site[page].parent, front.title.to_lowercase());
    twin("meta/duplicate-title", "title", index.titles.get(&title));
    if let Some(summary) = summary(front) {
        let summary = (document.lang, summary.to_lowercase());
        twin("meta/duplicate-summary", "summary", index.summaries.get(&summary));
    }
    found
}

fn dates(view: &View) -> Vec<Diagnostic> {
    let front = &view.document.front;
    let today = view.site.options.as_of;
    let mut found = Vec::new();
    if let (Some(date), Some(updated)) = (front.date, front.updated)
        && updated < date
    {
        found.push(view.found("meta/updated-before-date", place(view, "updated")));
    }
    for (key, date) in [("date", front.date), ("updated", front.updated)] {
        if date.is_some_and(|date| date > today) && front.publish_on.is_none() {
            found.push(view.found("meta/future-date", place(view, key)));
        }
    }
    found
}
