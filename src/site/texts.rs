//! The texts of a site, in pieces that sites share: thirty thousand documents are not to be counted
//! again because one of them changed. Knows only their places.

use std::sync::Arc;

use super::PageId;
use crate::content::Document;
use crate::lang::Lang;

type Place = Option<Arc<Document>>;

/// So many places are copied where one of them changes.
const PIECE: usize = 128;

/// By page, then by language, its text.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    languages: usize,
    pieces: Vec<Arc<[Place]>>,
}

impl Texts {
    /// The texts of all pages, one language after the other within each.
    pub fn new(languages: usize, places: &[Place]) -> Texts {
        Texts { languages, pieces: places.chunks(PIECE).map(Arc::from).collect() }
    }

    /// The text of a page in a language.
    pub fn get(&self, page: PageId, lang: Lang) -> Option<&Arc<Document>> {
        let place = self.place(page, lang)?;
        self.pieces.get(place / PIECE)?.get(place % PIECE)?.as_ref()
    }

    /// The texts of a page, in the order of the languages.
    pub fn of(&self, page: PageId) -> impl Iterator<Item = &Arc<Document>> {
        (0u8..).take(self.languages).filter_map(move |lang| self.get(page, Lang(lang)))
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Document>> {
        self.pieces.iter().flat_map(|piece| piece.iter()).flatten()
    }

    /// Puts another text in the place of one.
    pub fn replace(&mut self, page: PageId, document: Arc<Document>) {
        let Some(place) = self.place(page, document.lang) else { return };
        let Some(piece) = self.pieces.get_mut(place / PIECE) else { return };
        if let Some(place) = Arc::make_mut(piece).get_mut(place % PIECE) {
            *place = Some(document);
        }
    }

    fn place(&self, page: PageId, lang: Lang) -> Option<usize> {
        (lang.index() < self.languages).then(|| page.index() * self.languages + lang.index())
    }
}
