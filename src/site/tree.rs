//! Documents → pages, their addresses, their order. Everything that two files could disagree about
//! is decided, or refused, here.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::texts::{Place, Texts};
use super::{Alias, Edition, Index, Input, Names, Options, Page, PageId, Site};
use crate::config::Config;
use crate::content::slug::{or_page, slugify};
use crate::content::{Document, FrontMatter};
use crate::diagnostic::{Diagnostic, nearest};
use crate::lang::Lang;

pub(super) fn build(input: Input) -> (Site, Vec<Diagnostic>) {
    let Input { config, options, documents, files, facts, glossary } = input;
    let (names, places) = names(&config, documents, files);
    let texts = Texts::new(config.languages.len(), places);
    let (names, index) = (Arc::new(names), Arc::default());
    let mut site = Site { config, options, facts, glossary, texts, names, index };
    let found = site.index_anew();
    (site, found)
}

/// Groups the documents into pages, sorted by id; and for each page its texts by language.
fn names(
    config: &Config,
    mut documents: Vec<Arc<Document>>,
    files: Vec<Arc<str>>,
) -> (Names, Vec<Place>) {
    // Of two texts for one place a folder's own one (`a/index.en.md`) stays, whatever the order.
    documents.sort_by(|a, b| (&a.page, a.lang, &b.file).cmp(&(&b.page, b.lang, &a.file)));
    let count = config.languages.len();
    let mut names = Names { files: files.into_iter().collect(), ..Names::default() };
    let mut places: Vec<Place> = Vec::with_capacity(documents.len());
    for document in documents {
        if names.ids.last() != Some(&document.page) {
            names.by_id.insert(Arc::clone(&document.page), PageId(names.ids.len() as u32));
            names.ids.push(Arc::clone(&document.page));
            places.resize(names.ids.len() * count, None);
        }
        let place = &mut places[(names.ids.len() - 1) * count + document.lang.index()];
        match place {
            Some(other) => names.found.push(
                Diagnostic::error("page/two-files")
                    .in_file(&document.file)
                    .with("other", &other.file),
            ),
            None => *place = Some(document),
        }
    }
    (names, places)
}

impl Options {
    /// Whether a text is published; its dates may stand in the source of its page.
    fn publishes(&self, front: &FrontMatter, source: Option<&FrontMatter>) -> bool {
        let from = front.publish_on.or(source.and_then(|source| source.publish_on));
        let until = front.expires_on.or(source.and_then(|source| source.expires_on));
        self.drafts
            || !front.draft
                && from.is_none_or(|day| day <= self.as_of)
                && until.is_none_or(|day| day > self.as_of)
    }
}

impl Site {
    /// Works out everything that follows from what the pages say of themselves.
    pub(super) fn index_anew(&mut self) -> Vec<Diagnostic> {
        let mut diagnostics = self.names.found.clone();
        self.index = Arc::new(Index::default());
        self.settle_editions(&mut diagnostics);
        self.settle_order();
        self.claim_paths(&mut diagnostics);
        self.claim_aliases(&mut diagnostics);
        self.settle_menu(&mut diagnostics);
        self.settle_uses();
        self.check_languages(&mut diagnostics);
        diagnostics
    }

    /// Decides for each page and language which text is shown, and at which address.
    fn settle_editions(&mut self, diagnostics: &mut Vec<Diagnostic>) {
        let languages: Vec<Lang> = self.config.languages.iter().map(|(lang, _)| lang).collect();
        let count = self.names.ids.len();
        self.index_mut().pages.reserve(count);
        for page in self.all_pages() {
            let id = Arc::clone(&self.names.ids[page.index()]);
            let source = self.source_language(page, diagnostics);
            let parent = self.parent(&id);
            let editions = languages.iter().map(|lang| {
                let text = self.language_shown(page, source, *lang)?;
                let path = self.path(page, &id, parent, *lang, text).into();
                Some(Edition { path, text, previous: None, next: None })
            });
            let page = Page { source, parent, editions: editions.collect(), id };
            self.index_mut().pages.push(page);
        }
        if self.home().is_none() {
            let key = &self.config.languages[self.config.source].key;
            diagnostics.push(
                Diagnostic::error("site/no-home").with("file", format!("content/index.{key}.md")),
            );
        }
    }

    /// The language in which a page was first written: what one of its texts says, else the site's
    /// source language, else the first that there is.
    fn source_language(&self, page: PageId, diagnostics: &mut Vec<Diagnostic>) -> Lang {
        let mut said: Option<(Lang, &Document)> = None;
        for text in self.texts.of(page) {
            let Some(source) = &text.front.source else { continue };
            let problem = match said {
                Some((lang, other)) if lang != source.value => {
                    Some(Diagnostic::error("page/two-sources").with("other", &other.file))
                }
                _ if self.text(page, source.value).is_none() => {
                    let key = self.config.languages[source.value].key.as_str();
                    Some(Diagnostic::error("page/source-missing").with("language", key))
                }
                _ => None,
            };
            match problem {
                Some(problem) => diagnostics.push(problem.at(&text.file, source.span.clone())),
                None => said = Some((source.value, text)),
            }
        }
        let usual = self.config.source;
        match said {
            Some((lang, _)) => lang,
            None if self.text(page, usual).is_some() => usual,
            None => self.texts.of(page).next().map_or(usual, |text| text.lang),
        }
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

    /// No other site shares the index while it is made.
    fn index_mut(&mut self) -> &mut Index {
        Arc::make_mut(&mut self.index)
    }

    fn page_mut(&mut self, page: PageId) -> &mut Page {
        &mut self.index_mut().pages[page.index()]
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

    fn is_published(&self, page: PageId) -> bool {
        self[page].editions.iter().any(Option::is_some)
    }

    /// Sorts the children of each page and strings the pages of each section in reading order.
    fn settle_order(&mut self) {
        let languages: Vec<Lang> = self.config.languages.iter().map(|(lang, _)| lang).collect();
        let count = languages.len();
        let mut children: Vec<Vec<PageId>> = vec![Vec::new(); self.names.ids.len() * count];
        for page in self.pages() {
            let Some(parent) = self[page].parent else { continue };
            for list in &mut children[parent.index() * count..][..count] {
                list.push(page);
            }
        }
        for (list, lang) in children.iter_mut().zip(languages.iter().cycle()) {
            let mut keys: Vec<_> = list.iter().map(|page| self.sort_key(*page, *lang)).collect();
            keys.sort_unstable();
            *list = keys.into_iter().map(|(.., page)| page).collect();
        }
        self.index_mut().children = children;
        let Some(home) = self.home() else { return };
        for lang in languages {
            for section in self.children(home, lang).to_vec() {
                let mut order = Vec::new();
                self.read_through(section, lang, &mut order);
                self.string_together(&order, lang);
            }
        }
    }

    /// By order, then by title, then by id. Orders are compared as the bits of a float whose sign
    /// has been folded in, since floats themselves have no total order.
    fn sort_key(&self, page: PageId, lang: Lang) -> (bool, u64, &str, PageId) {
        let order = self.meta(page, lang).and_then(|meta| meta.order());
        let bits = order.map_or(0, |order| {
            let bits = order.to_bits();
            if bits >> 63 == 1 { !bits } else { bits | 1 << 63 }
        });
        let title = self.shown(page, lang).map_or("", |document| &document.sorted_as);
        (order.is_none(), bits, title, page)
    }

    fn read_through(&self, page: PageId, lang: Lang, order: &mut Vec<PageId>) {
        // A list of pages still to be read instead of recursion: folders may be nested deeply.
        let mut pending = vec![page];
        while let Some(page) = pending.pop() {
            order.push(page);
            pending.extend(self.children(page, lang).iter().rev());
        }
    }

    fn string_together(&mut self, order: &[PageId], lang: Lang) {
        for (at, page) in order.iter().enumerate() {
            let Some(edition) = &mut self.page_mut(*page).editions[lang.index()] else {
                continue;
            };
            edition.previous = at.checked_sub(1).map(|before| order[before]);
            edition.next = order.get(at + 1).copied();
        }
    }

    /// Two pages at one address would overwrite each other.
    fn claim_paths(&mut self, diagnostics: &mut Vec<Diagnostic>) {
        let addresses = self.names.ids.len() * self.config.languages.len();
        let mut by_path: HashMap<Arc<str>, (PageId, Lang)> = HashMap::with_capacity(addresses);
        for page in self.all_pages() {
            for (lang, _) in self.config.languages.iter() {
                let Some(edition) = self.edition(page, lang) else { continue };
                let Some(other) = by_path.insert(Arc::clone(&edition.path), (page, lang)) else {
                    continue;
                };
                // The page that is written in this language keeps the address; the other must move.
                let at_fault = if self.is_written_in(page, lang) { (page, lang) } else { other };
                let (document, other) = (self.shown(page, lang), self.shown(other.0, other.1));
                let (Some(document), Some(other)) = (document, other) else { continue };
                let (file, other) = if at_fault.0 == page {
                    (&document.file, &other.file)
                } else {
                    (&other.file, &document.file)
                };
                diagnostics.push(
                    Diagnostic::error("page/same-address")
                        .in_file(file)
                        .with("address", format!("/{}", edition.path))
                        .with("other", other),
                );
            }
        }
        self.index_mut().by_path = by_path;
    }

    /// Former addresses may not lie over pages, files or each other, nor differ from them in case
    /// only: macOS and Windows keep one of the two.
    fn claim_aliases(&mut self, diagnostics: &mut Vec<Diagnostic>) {
        let mut taken: BTreeMap<String, Alias> = BTreeMap::new();
        for page in self.all_pages() {
            for (lang, _) in self.config.languages.iter() {
                let Some(document) = self.text(page, lang) else { continue };
                if !self.is_written_in(page, lang) {
                    continue;
                }
                for alias in &document.front.aliases {
                    let path = alias.value.trim_start_matches('/').to_owned();
                    // Addresses of pages are lower-case, being made of slugs.
                    let key = path.to_ascii_lowercase();
                    let holder = self.index.by_path.get(key.as_str()).copied();
                    let holder = holder.or_else(|| taken.get(&key).map(|a| (a.page, a.lang)));
                    let other = holder.and_then(|(page, lang)| self.shown(page, lang));
                    if other.is_some() || is_reserved(&key) {
                        let other = other.map_or("none", |other| &other.file);
                        diagnostics.push(
                            Diagnostic::error("page/alias-taken")
                                .at(&document.file, alias.span.clone())
                                .with("alias", alias.value.as_str())
                                .with("other", other),
                        );
                    } else {
                        taken.insert(key, Alias { path, page, lang });
                    }
                }
            }
        }
        self.index_mut().aliases = taken.into_values().collect();
    }

    fn settle_menu(&mut self, diagnostics: &mut Vec<Diagnostic>) {
        let mut menu = Vec::new();
        for (id, place) in &self.config.menu {
            match self.find(id).filter(|page| self.is_published(*page)) {
                Some(page) => menu.push(page),
                None => {
                    let known = self.pages().map(|page| &*self[page].id);
                    diagnostics.push(
                        Diagnostic::error("config/unknown-menu-page")
                            .at(&place.file, place.span.clone())
                            .with("page", id.as_str())
                            .did_you_mean(id, known, place.span.clone()),
                    );
                }
            }
        }
        self.index_mut().menu = menu;
    }

    /// Finds for each directive the first page of each language that uses it.
    fn settle_uses(&mut self) {
        let mut uses: HashMap<Box<str>, Vec<Option<PageId>>> = HashMap::new();
        let count = self.config.languages.len();
        for page in self.all_pages() {
            for (lang, _) in self.config.languages.iter() {
                let Some(document) = self.shown(page, lang) else { continue };
                for directive in &document.directives {
                    if !uses.contains_key(directive) {
                        uses.insert(directive.clone(), vec![None; count]);
                    }
                    if let Some(first) = uses.get_mut(directive) {
                        first[lang.index()].get_or_insert(page);
                    }
                }
            }
        }
        self.index_mut().uses = uses;
    }

    /// Languages in which a page must not be missing.
    fn check_languages(&self, diagnostics: &mut Vec<Diagnostic>) {
        for page in self.all_pages() {
            for text in self.texts.of(page) {
                let Some(wanted) = &text.front.must_ship_in else { continue };
                for lang in &wanted.value {
                    if self.is_published(page) && !self.is_written_in(page, *lang) {
                        diagnostics.push(
                            Diagnostic::error("page/must-ship")
                                .at(&text.file, wanted.span.clone())
                                .with("language", self.config.languages[*lang].name.as_str()),
                        );
                    }
                }
            }
        }
    }

    /// The page whose id is most like `id`.
    pub(super) fn nearest_page(&self, id: &str) -> Option<PageId> {
        let known = self.all_pages().map(|page| &*self[page].id).filter(|id| !id.is_empty());
        self.find(nearest(id, known)?)
    }
}

/// Whether a path of the output is kept for other things than pages: the root, the folders beside
/// those of the languages, and the names of files that stand in folders of pages.
fn is_reserved(path: &str) -> bool {
    const FILES: [&str; 3] = ["index.html", "facts.json", "facts.csv"];
    path.is_empty()
        || path.starts_with("assets/")
        || path.starts_with("files/")
        || path.split('/').any(|part| FILES.contains(&part))
}
