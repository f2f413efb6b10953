//! Every page in every language: `fr/agir/index.html`.

use std::borrow::Cow;

use super::{Emission, Job, Made, Output, index};
use crate::check;
use crate::content::markdown::Source;
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::site::PageId;

pub fn jobs<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let site = emission.renderer.site();
    let languages: Vec<Lang> = site.config.languages.iter().map(|(lang, _)| lang).collect();
    let job =
        |page: PageId, lang: Lang| -> Job<'a> { Box::new(move || make(emission, page, lang)) };
    site.pages()
        .flat_map(|page| languages.iter().map(move |lang| (page, *lang)))
        .map(|(page, lang)| job(page, lang))
        .collect()
}

fn make<'a>(emission: &Emission, page: PageId, lang: Lang) -> Made<'a> {
    let site = emission.renderer.site();
    let (Some(edition), Some(document)) = (site.edition(page, lang), site.shown(page, lang)) else {
        return (None, Vec::new());
    };
    let text = match emission.source.text(&document.file) {
        Ok(text) => text,
        Err(finding) => return (None, vec![*finding]),
    };
    // Outline and body must be of one text: a file saved in mid-build is not half of each.
    if text.hash != document.hash {
        let finding = Diagnostic::error("source/changed").in_file(&document.file);
        return (None, vec![finding]);
    }
    let source = Source::new(text.text.get(document.body..).unwrap_or(""));
    let (nodes, _) = source.nodes();
    // A text is checked once, in its own language, and not where it stands in for another.
    let is_own = edition.text == lang;
    let mut found = if is_own { check::text(site, document, &source, &nodes) } else { Vec::new() };
    let rendered = emission.renderer.page(page, lang, &source, nodes);
    found.extend(rendered.diagnostics);
    let output =
        Output { path: index(&edition.path), bytes: Cow::Owned(rendered.html.into_bytes()) };
    (Some(output), found)
}
