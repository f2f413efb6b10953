//! Every page in every language: `fr/agir/index.html`.

use std::borrow::Cow;

use super::{Emission, Job, Product, address, index};
use crate::check;
use crate::content::markdown::Source;
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::site::{Edition, PageId};

/// Code of the finding that a text was saved after the site had been read.
pub const CHANGED: &str = "source/changed";

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let site = emission.renderer.site();
    let languages: Vec<Lang> = site.config.languages.iter().map(|(lang, _)| lang).collect();
    site.pages()
        .flat_map(|page| languages.iter().map(move |lang| (page, *lang)))
        .filter_map(|(page, lang)| Some(job(emission, page, lang, site.edition(page, lang)?)))
        .collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    let site = emission.renderer.site();
    let (page, lang) = site.at(address(path)?)?;
    Some(job(emission, page, lang, site.edition(page, lang)?))
}

fn job<'a>(emission: &'a Emission<'a>, page: PageId, lang: Lang, edition: &'a Edition) -> Job<'a> {
    Job::new(index(&edition.path), move || make(emission, page, lang, edition))
}

fn make<'a>(emission: &Emission, page: PageId, lang: Lang, edition: &Edition) -> Product<'a> {
    let site = emission.renderer.site();
    let Some(document) = site.shown(page, lang) else {
        return (None, Vec::new());
    };
    let text = match emission.source.text(&document.file) {
        Ok(text) => text,
        Err(finding) => return (None, vec![*finding]),
    };
    // Outline and body must be of one text: a file saved in mid-build is not half of each.
    if text.hash != document.hash {
        return (None, vec![Diagnostic::error(CHANGED).in_file(&document.file)]);
    }
    let source = Source::new(text.text.get(document.body..).unwrap_or(""));
    let (nodes, _) = source.nodes();
    // A text is checked once, in its own language, and not where it stands in for another.
    let is_own = edition.text == lang;
    let mut found = if is_own { check::text(site, document, &source, &nodes) } else { Vec::new() };
    let rendered = emission.renderer.page(page, lang, &source, nodes);
    found.extend(rendered.diagnostics);
    (Some(Cow::Owned(rendered.html.into_bytes())), found)
}
