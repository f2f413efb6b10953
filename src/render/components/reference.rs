//! Where a figure or a term of a sentence leads: to the page that shows it with all that belongs to it, in
//! the language that serves the reader best. Knows neither figures nor terms.

use serde::Serialize;

use super::Body;
use crate::lang::Lang;
use crate::site::{PageId, relative};

/// A link to a place of a page.
#[derive(Debug, Default, PartialEq, Serialize)]
pub struct Reference {
    /// Address with anchor, as written in the page; empty where no page shows the thing, and within a link,
    /// which cannot hold another (HTML, 4.5.1).
    pub url: String,
    /// BCP 47 tag of the language that the reader meets there, if it is not the reader's own.
    pub hreflang: String,
}

/// The link to `anchor` of the page that `shows` says for a language, if it shows the thing in that language.
///
/// First comes the reader's language, as with links of Markdown, then that of the text, then any other. A page
/// that is not translated is linked where it is written.
pub fn reference(body: &Body, anchor: &str, shows: impl Fn(Lang) -> Option<PageId>) -> Reference {
    if body.is_in_link() {
        return Reference::default();
    }
    let site = body.renderer.site();
    let written = |lang: Lang| {
        let page = shows(lang)?;
        let text = site.edition(page, lang)?.text;
        // What stands in for a translation shows the thing as the language of its text has it.
        Some((if text == lang { page } else { shows(text)? }, text))
    };
    let own = written(body.reader).filter(|(_, text)| *text == body.reader);
    let others = || site.config.languages.iter().find_map(|(lang, _)| written(lang));
    let Some((page, lang)) = own.or_else(|| written(body.text_lang)).or_else(others) else {
        return Reference::default();
    };
    let Some(edition) = site.edition(page, lang) else { return Reference::default() };
    let way = match body.path() == &*edition.path {
        true => String::new(),
        false => relative(body.path(), &site.href(&edition.path)),
    };
    let is_foreign = lang != body.reader;
    let hreflang =
        if is_foreign { site.config.languages[lang].locale.clone() } else { String::new() };
    Reference { url: format!("{way}#{anchor}"), hreflang }
}
