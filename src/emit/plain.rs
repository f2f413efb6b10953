//! Pages as plain text, for e-mail and messaging: `fr/agir/index.txt` beside the page. Each is rendered
//! once more for it, so it is made only where `outputs: { text: true }` asks for it.

use std::borrow::Cow;

use super::{Emission, Job, pages};
use crate::content::markdown::Source;
use crate::lang::Lang;
use crate::site::{PLAIN, PageId};

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let site = emission.renderer.site();
    if !site.config.wants("text") {
        return Vec::new();
    }
    let languages: Vec<Lang> = site.config.languages.iter().map(|(lang, _)| lang).collect();
    site.pages()
        .flat_map(|page| languages.iter().map(move |lang| (page, *lang)))
        .filter_map(|(page, lang)| job(emission, page, lang))
        .collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    let (page, lang) = emission.renderer.site().at(path.strip_suffix(PLAIN)?)?;
    job(emission, page, lang)
}

fn job<'a>(emission: &'a Emission<'a>, page: PageId, lang: Lang) -> Option<Job<'a>> {
    let site = emission.renderer.site();
    let document = site.shown(page, lang)?;
    Some(Job::new(site.plain(page, lang)?, move || {
        // What is wrong with the text is found where its page is made.
        let Ok(text) = pages::text(emission, document) else { return (None, Vec::new()) };
        let source = Source::new(text.text.get(document.body..).unwrap_or(""));
        let (nodes, _) = source.nodes();
        let text = emission.renderer.plain(page, lang, &source, nodes);
        (Some(Cow::Owned(text.into_bytes())), Vec::new())
    }))
}
