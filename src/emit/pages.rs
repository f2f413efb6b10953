//! Every page in every language: `fr/agir/index.html`.

use std::borrow::Cow;

use super::{Emission, Job, Product, address, index};
use crate::check::Text;
use crate::content::Document;
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
    let text = match text(emission, document) {
        Ok(text) => text,
        Err(finding) => return (None, vec![*finding]),
    };
    let body = text.text.get(document.body..).unwrap_or("");
    let source = Source::new(body);
    let (nodes, _) = source.nodes();
    // A text is checked once, in its own language, and not where it stands in for another.
    let is_own = edition.text == lang;
    let mut found = Vec::new();
    if is_own && emission.checks.wants_texts() {
        let text = Text { document, text: &text.text, source: &source, nodes: &nodes };
        found = check(emission, page, &text);
    }
    let rendered = emission.renderer.page(page, lang, &source, nodes);
    if is_own {
        found.extend(emission.checks.page(site, document, body, &rendered.html));
    }
    found.extend(rendered.diagnostics);
    (Some(Cow::Owned(rendered.html.into_bytes())), found)
}

/// The text of a document, which must still be the one that was read: outline and body must be of one
/// text, and a file saved in mid-build is not half of each.
pub(super) fn text(
    emission: &Emission,
    document: &Document,
) -> Result<crate::source::Text, Box<Diagnostic>> {
    let text = emission.source.text(&document.file)?;
    match text.hash == document.hash {
        true => Ok(text),
        false => Err(Box::new(Diagnostic::error(CHANGED).in_file(&document.file))),
    }
}

/// What the lints find in a text: if it is a translation, beside its source.
fn check(emission: &Emission, page: PageId, own: &Text) -> Vec<Diagnostic> {
    let site = emission.renderer.site();
    let source = site[page].source;
    let original = (source != own.document.lang && emission.checks.wants_translations())
        .then(|| site.text(page, source))
        .flatten();
    let original = original.and_then(|document| Some((document, text(emission, document).ok()?)));
    let Some((document, text)) = original else {
        return emission.checks.text(site, own, None);
    };
    let source = Source::new(text.text.get(document.body..).unwrap_or(""));
    let (nodes, _) = source.nodes();
    let original = Text { document, text: &text.text, source: &source, nodes: &nodes };
    emission.checks.text(site, own, Some(&original))
}
