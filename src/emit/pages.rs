//! Every page in every language: `fr/agir/index.html`.

use std::borrow::Cow;

use super::{Emission, Job, Made, Output, index};
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
    let rendered = emission.renderer.page(page, lang, &text.text);
    let output =
        Output { path: index(&edition.path), bytes: Cow::Owned(rendered.html.into_bytes()) };
    (Some(output), rendered.diagnostics)
}
