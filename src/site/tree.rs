//! Which text of a page is shown in which language, which page is above it, and at which address it
//! stands.

use std::sync::Arc;

use super::{Edition, Options, Page, PageId, Site};
use crate::content::slug::{or_page, slugify};
use crate::content::{Document, FrontMatter};
use crate::lang::Lang;

/// How pages differ from what they were.
#[derive(Clone, Copy, Debug, Default)]
pub struct Moves {
    /// Some page stands at another address, shows another text, or is gone.
    pub any: bool,
    /// Some page is another one in more than its address.
    pub other_tree: bool,
}

impl Options {
    /// Whether a text is published.
    fn publishes(&self, front: &FrontMatter, source: Option<&FrontMatter>) -> bool {
        self.drafts || self.is_due(front, source)
    }

    /// Whether a text would be published if nobody asked for drafts; its dates may stand in the source of its page.
    pub(super) fn is_due(&self, front: &FrontMatter, source: Option<&FrontMatter>) -> bool {
        let from = front.publish_on.or(source.and_then(|source| source.publish_on));
        let until = front.expires_on.or(source.and_then(|source| source.expires_on));
        !front.draft
            && from.is_none_or(|day| day <= self.as_of)
            && until.is_none_or(|day| day > self.as_of)
    }
}

impl Site {
    /// Works out all pages. Ids are sorted: whatever stands above a page comes before it.
    pub(super) fn settle(&mut self) {
        for page in self.all_pages() {
            let page = self.page(page);
            self.pages.push(page);
        }
    }

    /// Works out some pages once more, and all below them, whose addresses begin with theirs.
    pub(super) fn settle_again(&mut self, pages: &[PageId]) -> Moves {
        let mut moves = Moves::default();
        let names = Arc::clone(&self.names);
        for page in pages.iter().flat_map(|page| names.with_those_below(*page)) {
            let (now, before) = (self.page(page), &self[page]);
            if now != *before {
                moves.any = true;
                moves.other_tree |= !now.is_elsewhere_only(before);
                self.pages.set(page.index(), now);
            }
        }
        moves
    }

    fn page(&self, page: PageId) -> Page {
        let id = Arc::clone(&self.names.ids[page.index()]);
        let source = self.source_language(page);
        let parent = self.parent(&id);
        let edition = |lang: Lang| {
            let text = self.language_shown(page, source, lang)?;
            let path = self.path(page, &id, parent, lang, text).into();
            Some(Edition { path, text })
        };
        let editions = self.config.languages.iter().map(|(lang, _)| edition(lang)).collect();
        Page { source, parent, editions, id }
    }

    /// The language in which a page was first written: what one of its texts says, else the site's
    /// source language, else the first that there is.
    fn source_language(&self, page: PageId) -> Lang {
        let has = |lang: &Lang| self.text(page, *lang).is_some();
        let says = |text: &Arc<Document>| text.front.source.as_ref().map(|source| source.value);
        let said = self.texts.of(page).filter_map(says).find(has);
        said.or(Some(self.config.source).filter(has))
            .or_else(|| self.texts.of(page).next().map(|text| text.lang))
            .unwrap_or(self.config.source)
    }

    /// The parent of a page is the nearest folder above it that is a published page. Ids are sorted,
    /// so the pages above have been settled already.
    fn parent(&self, id: &str) -> Option<PageId> {
        let mut id = id;
        while !id.is_empty() {
            id = id.rsplit_once('/').map_or("", |(folder, _)| folder);
            let above = self.find(id).filter(|above| self.is_published(*above));
            if above.is_some() {
                return above;
            }
        }
        None
    }

    /// The language of the text that stands for a page: its own if it is published, else the page's
    /// source, else the first that is published.
    fn language_shown(&self, page: PageId, source: Lang, lang: Lang) -> Option<Lang> {
        let first = self.text(page, source).map(|text| &text.front);
        let publishes = |text: &Arc<Document>| self.options.publishes(&text.front, first);
        let is_published = |lang: Lang| self.text(page, lang).is_some_and(publishes);
        let others = self.config.languages.iter().map(|(lang, _)| lang);
        [lang, source].into_iter().chain(others).find(|lang| is_published(*lang))
    }

    /// The address of a page in a language: the slugs of its folders and its own. A folder without a
    /// page of its own goes by its name.
    fn path(
        &self,
        page: PageId,
        id: &str,
        parent: Option<PageId>,
        lang: Lang,
        text: Lang,
    ) -> String {
        let (folder, _) = id.rsplit_once('/').unwrap_or(("", id));
        // Where one language shows a page, all do.
        let above = parent.and_then(|parent| Some((&self[parent].id, self.edition(parent, lang)?)));
        let (mut path, above) = match above {
            Some((above, edition)) => (edition.path.to_string(), above.len()),
            None => (format!("{}/", self.config.languages[lang].key), 0),
        };
        for name in folder[above..].split('/').filter(|part| !part.is_empty()) {
            path.push_str(&or_page(slugify(name)));
            path.push('/');
        }
        if let Some(document) = self.text(page, text).filter(|_| !id.is_empty()) {
            path.push_str(&document.slug);
            path.push('/');
        }
        path
    }

    pub(super) fn is_published(&self, page: PageId) -> bool {
        self[page].editions.iter().any(Option::is_some)
    }
}

impl Page {
    /// Whether two states of a page differ in nothing but its address.
    fn is_elsewhere_only(&self, other: &Page) -> bool {
        let texts = |page: &Page| -> Vec<Option<Lang>> {
            page.editions.iter().map(|edition| Some(edition.as_ref()?.text)).collect()
        };
        self.source == other.source && self.parent == other.parent && texts(self) == texts(other)
    }
}
