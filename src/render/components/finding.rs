//! `::titles`, `::tags` and `::search`: all pages of the site, what they are tagged with, and those in
//! which words stand.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Value;

use super::Body;
use crate::content::directive::Directive;
use crate::diagnostic::Arg;
use crate::lang::{Lang, Language};
use crate::render::cards::{Card, card};
use crate::site::{PageId, Subject};
use crate::words::category;

/// A page right below the home page, and all pages below it.
#[derive(Serialize)]
struct Section<'a> {
    page: Card<'a>,
    pages: Vec<Card<'a>>,
}

/// What the script for searching has to know.
#[derive(Serialize)]
struct Search {
    /// Path of the index from the root of the site; empty without one.
    index: String,
    /// Folder of its scripts.
    folder: String,
    /// How many pages were found, by plural category, with `{}` for the number. JSON.
    counts: String,
    /// By the key of another language, its tag and what marks a page in it. JSON.
    marks: String,
}

/// What `::titles` shows: all titles, in the order of the site. The pages of a section follow each other
/// in reading order, however deep they lie.
pub fn titles(body: &mut Body, _: &Directive) -> Option<Value> {
    let site = body.renderer.site();
    let lang = body.reader;
    let mut sections: Vec<Section> = Vec::new();
    let home = site.home()?;
    let top = std::iter::once(home).chain(site.children(home, lang).iter().copied());
    for section in top {
        let below = if section == home { Vec::new() } else { below(body, section, lang) };
        let pages = below.into_iter().filter_map(|page| card(site, page, lang, "")).collect();
        sections.extend(card(site, section, lang, "").map(|page| Section { page, pages }));
    }
    Some(Value::from_serializable(&sections))
}

/// All pages below one, in reading order.
fn below(body: &Body, page: PageId, lang: Lang) -> Vec<PageId> {
    let site = body.renderer.site();
    let mut pages = Vec::new();
    // A list of pages still to be read instead of recursion: folders may be nested deeply.
    let mut pending: Vec<PageId> = site.children(page, lang).iter().rev().copied().collect();
    while let Some(page) = pending.pop() {
        pages.push(page);
        pending.extend(site.children(page, lang).iter().rev());
    }
    pages
}

/// A tag with its page.
#[derive(Serialize)]
struct Tag<'a> {
    name: &'a str,
    url: String,
    count: usize,
}

/// What `::tags` shows: all tags that have pages, in the order of the language.
pub fn tags(body: &mut Body, _: &Directive) -> Option<Value> {
    let site = body.renderer.site();
    let lang = body.reader;
    let tag = |at: usize| {
        let url = site.href(&site.tag_path(at, lang)?);
        let count = site.listed(Subject::Tag(at), lang).len();
        Some(Tag { name: site.tags[at].name(lang), url, count })
    };
    let mut tags: Vec<Tag> = (0..site.tags.iter().count()).filter_map(tag).collect();
    let formatter = &site.config.languages[lang].formatter;
    tags.sort_by(|a, b| formatter.compare(a.name, b.name));
    Some(Value::from_serializable(&tags))
}

/// What `::search` hands to its script.
pub fn search(body: &mut Body, _: &Directive) -> Option<Value> {
    let site = body.renderer.site();
    let key = &site.config.languages[body.reader].key;
    let search = Search {
        index: site.search(body.reader).unwrap_or_default(),
        folder: format!("assets/search/{key}/"),
        counts: serde_json::to_string(&counts(body)).unwrap_or_default(),
        marks: serde_json::to_string(&marks(body)).unwrap_or_default(),
    };
    Some(Value::from_serializable(&search))
}

/// How results in other languages than the reader's are marked, as lists of pages mark them.
fn marks<'a>(body: &'a Body) -> BTreeMap<&'a str, [String; 2]> {
    let (site, words) = (body.renderer.site(), body.renderer.words());
    let others = site.config.languages.iter().filter(|(lang, _)| *lang != body.reader);
    let mark = |(_, language): (Lang, &'a Language)| {
        let name = words.language_name(body.reader, &language.key, &language.name);
        let mark = words.with(body.reader, "foreign-link", &[("language", Arg::Text(name))]);
        (language.key.as_str(), [language.locale.clone(), mark])
    };
    others.map(mark).collect()
}

/// The sentence for each plural category of the reader's language, found by the first number that has it.
fn counts(body: &Body) -> BTreeMap<&'static str, String> {
    let formatter = &body.renderer.site().config.languages[body.reader].formatter;
    let mut counts = BTreeMap::new();
    for number in (0..=20).chain([100, 1_000_000]) {
        counts.entry(category(formatter.plural(number))).or_insert_with(|| {
            let values =
                [("count", Arg::Number(number.into())), ("number", Arg::Text("{}".into()))];
            body.renderer.words().with(body.reader, "search-count", &values)
        });
    }
    counts
}
