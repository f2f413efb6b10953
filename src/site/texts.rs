//! The texts of a site, in pieces that sites share: thirty thousand documents are not to be counted
//! again because one of them changed. Knows only their places.

use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

use super::PageId;
use crate::content::Document;
use crate::lang::Lang;

/// Where the text of a page in a language stands, or would stand.
pub type Place = Option<Arc<Document>>;

/// So many pages are copied where a text of one of them changes.
const PAGES: usize = 64;

/// By page, then by language, its text.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    languages: usize,
    pieces: Vec<Arc<Piece>>,
}

/// The texts of some pages that follow one another.
#[derive(Clone, Debug)]
struct Piece {
    texts: Vec<Place>,
    /// The ids of their headings, once a link has asked for one of them.
    ids: Vec<OnceLock<Arc<HashSet<String>>>>,
}

impl Texts {
    /// The texts of all pages, one language after the other within each.
    pub fn new(languages: usize, places: Vec<Place>) -> Texts {
        let mut places = places.into_iter();
        let piece = std::iter::from_fn(|| {
            let texts: Vec<Place> = places.by_ref().take(PAGES * languages).collect();
            let ids = vec![OnceLock::new(); texts.len()];
            (!texts.is_empty()).then(|| Arc::new(Piece { texts, ids }))
        });
        Texts { languages, pieces: piece.collect() }
    }

    /// The text of a page in a language.
    pub fn get(&self, page: PageId, lang: Lang) -> Option<&Arc<Document>> {
        let (piece, place) = self.place(page, lang)?;
        piece.texts.get(place)?.as_ref()
    }

    /// The texts of a page, in the order of the languages.
    pub fn of(&self, page: PageId) -> impl Iterator<Item = &Arc<Document>> {
        (0u8..).take(self.languages).filter_map(move |lang| self.get(page, Lang(lang)))
    }

    /// The ids of a text's headings, worked out once: many links may ask.
    pub fn ids(
        &self,
        page: PageId,
        lang: Lang,
        work_out: impl FnOnce() -> HashSet<String>,
    ) -> Option<&HashSet<String>> {
        let (piece, place) = self.place(page, lang)?;
        Some(piece.ids.get(place)?.get_or_init(|| Arc::new(work_out())))
    }

    /// Puts another text in the place of one.
    pub fn replace(&mut self, page: PageId, document: Arc<Document>) {
        let (languages, first) = (self.languages, page.index() % PAGES * self.languages);
        let Some(piece) = self.pieces.get_mut(page.index() / PAGES) else { return };
        let piece = Arc::make_mut(piece);
        // Translations take their ids from each other.
        piece.ids.iter_mut().skip(first).take(languages).for_each(|ids| *ids = OnceLock::new());
        if let Some(place) = piece.texts.get_mut(first + document.lang.index()) {
            *place = Some(document);
        }
    }

    fn place(&self, page: PageId, lang: Lang) -> Option<(&Piece, usize)> {
        let piece = self.pieces.get(page.index() / PAGES)?;
        let place = page.index() % PAGES * self.languages + lang.index();
        (lang.index() < self.languages).then_some((piece, place))
    }
}
