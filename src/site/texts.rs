//! The texts of a site: each page's in each language, and the ids of their headings. Knows only their
//! places.

use std::sync::{Arc, OnceLock};

use memchr::memmem;

use super::PageId;
use super::pieces::Pieces;
use crate::content::Document;
use crate::lang::Lang;

/// Where the text of a page in a language stands, or would stand.
pub type Place = Option<Arc<Document>>;

/// By page, then by language, its text.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    languages: usize,
    places: Pieces<Text>,
}

#[derive(Clone, Debug, Default)]
struct Text {
    document: Place,
    /// The ids of its headings, once a link has asked for one of them: each between two line breaks, which takes
    /// a fifth of the memory of a set.
    ids: OnceLock<Arc<str>>,
}

impl Texts {
    /// The texts of all pages, one language after the other within each.
    pub fn new(languages: usize, places: Vec<Place>) -> Texts {
        let mut texts = Texts { languages, places: Pieces::default() };
        for document in places {
            texts.places.push(Text { document, ids: OnceLock::new() });
        }
        texts
    }

    /// The text of a page in a language.
    pub fn get(&self, page: PageId, lang: Lang) -> Option<&Arc<Document>> {
        self.place(page, lang)?.document.as_ref()
    }

    /// The texts of a page, in the order of the languages.
    pub fn of(&self, page: PageId) -> impl Iterator<Item = &Arc<Document>> {
        (0u8..).take(self.languages).filter_map(move |lang| self.get(page, Lang(lang)))
    }

    /// Whether a text's headings have an id. All of them are worked out once: many links may ask.
    pub fn has_id(
        &self,
        page: PageId,
        lang: Lang,
        id: &str,
        work_out: impl FnOnce() -> Vec<String>,
    ) -> bool {
        let in_lines = || format!("\n{}\n", work_out().join("\n")).into();
        let ids = self.place(page, lang).map(|text| text.ids.get_or_init(in_lines));
        let is_line =
            |ids: &Arc<str>| memmem::find(ids.as_bytes(), format!("\n{id}\n").as_bytes()).is_some();
        // An address may have a line break, an id has none.
        !id.contains('\n') && ids.is_some_and(is_line)
    }

    /// Puts another text in the place of one.
    pub fn replace(&mut self, page: PageId, document: Arc<Document>) {
        let first = page.index() * self.languages;
        // Translations take their ids from each other.
        for at in first..first + self.languages {
            let Some(text) = self.places.get_mut(at) else { continue };
            text.ids = OnceLock::new();
            if at == first + document.lang.index() {
                text.document = Some(Arc::clone(&document));
            }
        }
    }

    fn place(&self, page: PageId, lang: Lang) -> Option<&Text> {
        if lang.index() >= self.languages {
            return None;
        }
        self.places.get(page.index() * self.languages + lang.index())
    }
}
