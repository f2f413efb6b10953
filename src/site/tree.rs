//! Documents → pages, their addresses, their order. Everything that two files could disagree about
//! is decided, or refused, here.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use super::texts::Texts;
use super::{Alias, Edition, Index, Input, Options, Page, PageId, Site};
use crate::config::Config;
use crate::content::{Document, FrontMatter, slug::slugify};
use crate::diagnostic::{Diagnostic, nearest};
use crate::lang::Lang;

pub(super) fn build(input: Input) -> (Site, Vec<Diagnostic>) {
    let Input { config, options, documents, files, facts, glossary, records } = input;
    let mut diagnostics = Vec::new();
    let (pages, places) = pages(&config, documents, &mut diagnostics);
    let by_id = pages
        .iter()
        .zip(0u32..)
        .map(|(page, index)| (Arc::clone(&page.id), PageId(index)))
        .collect();
    let ids = std::iter::repeat_with(OnceLock::new).take(places.len()).collect();
    let files = files.into_iter().collect();
    let texts = Texts::new(config.languages.len(), &places);
    let index = Arc::new(Index { pages, by_id, files, ids, ..Index::default() });
    let mut site = Site { config, options, facts, glossary, records, texts, index };
    site.settle_editions(&mut diagnostics);
    site.settle_parents();
    site.settle_order();
    site.claim_paths(&mut diagnostics);
    site.claim_aliases(&mut diagnostics);
    site.settle_menu(&mut diagnostics);
    site.settle_uses();
    site.check_languages(&mut diagnostics);
    (site, diagnostics)
}

/// Groups the documents into pages, sorted by id; and for each page its texts by language.
fn pages(
    config: &Config,
    mut documents: Vec<Arc<Document>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Page>, Vec<Option<Arc<Document>>>) {
    // Of two texts for one place a folder's own one (`a/index.en.md`) stays, whatever the order.
    documents.sort_by(|a, b| (&a.page, a.lang, &b.file).cmp(&(&b.page, b.lang, &a.file)));
    let count = config.languages.len();
    let mut places: Vec<Option<Arc<Document>>> = Vec::with_capacity(documents.len());
    let mut ids: Vec<Arc<str>> = Vec::new();
    for document in documents {
        if ids.last() != Some(&document.page) {
            ids.push(Arc::clone(&document.page));
            places.resize(ids.len() * count, None);
        }
        let place = &mut places[(ids.len() - 1) * count + document.lang.index()];
        match place {
            Some(other) => diagnostics.push(
                Diagnostic::error("page/two-files")
                    .in_file(&document.file)
                    .with("other", &other.file),
            ),
            None => *place = Some(document),
        }
    }
    let texts = places.chunks(count.max(1));
    let page = |(id, texts): (Arc<str>, &[Option<Arc<Document>>])| Page {
        source: source_language(config, texts, diagnostics),
        id,
        parent: None,
        editions: Vec::new(),
    };
    (ids.into_iter().zip(texts).map(page).collect(), places)
}

/// The language in which a page was first written: what one of its texts says, else the site's
/// source language, else the first that there is.
fn source_language(
    config: &Config,
    texts: &[Option<Arc<Document>>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Lang {
    let mut said: Option<(Lang, &Document)> = None;
    for text in texts.iter().flatten() {
        let Some(source) = &text.front.source else { continue };
        let problem = match said {
            Some((lang, other)) if lang != source.value => {
                Some(Diagnostic::error("page/two-sources").with("other", &other.file))
            }
            _ if texts[source.value.index()].is_none() => {
                let key = config.languages[source.value].key.as_str();
                Some(Diagnostic::error("page/source-missing").with("language", key))
            }
            _ => None,
        };
        match problem {
            Some(problem) => diagnostics.push(problem.at(&text.file, source.span.clone())),
            None => said = Some((source.value, text)),
        }
    }
    let first = texts.iter().flatten().next().map_or(config.source, |text| text.lang);
    match said {
        Some((lang, _)) => lang,
        None if texts[config.source.index()].is_some() => config.source,
        None => first,
    }
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
    /// Decides for each page and language which text is shown, and at which address.
    fn settle_editions(&mut self, diagnostics: &mut Vec<Diagnostic>) {
        let languages: Vec<Lang> = self.config.languages.iter().map(|(lang, _)| lang).collect();
        for page in self.all_pages() {
            let shown: Vec<Option<Lang>> =
                languages.iter().map(|lang| self.language_shown(page, *lang)).collect();
            let editions = languages
                .iter()
                .zip(shown)
                .map(|(lang, text)| {
                    let text = text?;
                    let path = self.path(page, *lang, text).into();
                    Some(Edition { path, text, previous: None, next: None })
                })
                .collect();
            self.page_mut(page).editions = editions;
        }
        if self.home().is_none() {
            let key = &self.config.languages[self.config.source].key;
            diagnostics.push(
                Diagnostic::error("site/no-home").with("file", format!("content/index.{key}.md")),
            );
        }
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
    fn language_shown(&self, page: PageId, lang: Lang) -> Option<Lang> {
        let first = self[page].source;
        let is_published = |lang: Lang| {
            let source = self.text(page, first).map(|text| &text.front);
            let publishes = |text: &Arc<Document>| self.options.publishes(&text.front, source);
            self.text(page, lang).is_some_and(publishes)
        };
        let others = self.config.languages.iter().map(|(lang, _)| lang);
        [lang, first].into_iter().chain(others).find(|lang| is_published(*lang))
    }

    /// The address of a page in a language: the slugs of its folders and its own. A folder without a
    /// page of its own goes by its name.
    fn path(&self, page: PageId, lang: Lang, text: Lang) -> String {
        let id = &*self[page].id;
        let mut path = format!("{}/", self.config.languages[lang].key);
        if id.is_empty() {
            return path;
        }
        let (folder, name) = id.rsplit_once('/').unwrap_or(("", id));
        // Ids are sorted, so the pages above have their addresses already.
        let mut above = folder;
        while !above.is_empty() {
            if let Some(edition) = self.find(above).and_then(|page| self.edition(page, lang)) {
                path = edition.path.to_string();
                break;
            }
            above = above.rsplit_once('/').map_or("", |(above, _)| above);
        }
        let by_name = |name: &str| or_page(slugify(name));
        let between = folder[above.len()..].split('/').filter(|part| !part.is_empty());
        let slug = self.text(page, text).and_then(|text| text.front.slug.clone());
        for part in between.map(by_name).chain([slug.unwrap_or_else(|| by_name(name))]) {
            path.push_str(&part);
            path.push('/');
        }
        path
    }

    /// The parent of a page is the nearest folder above it that is a published page.
    fn settle_parents(&mut self) {
        for page in self.all_pages() {
            let mut id: &str = &self[page].id;
            let mut parent = None;
            while parent.is_none() && !id.is_empty() {
                id = id.rsplit_once('/').map_or("", |(folder, _)| folder);
                parent = self.find(id).filter(|above| self.is_published(*above));
            }
            self.page_mut(page).parent = parent;
        }
    }

    fn is_published(&self, page: PageId) -> bool {
        self[page].editions.iter().any(Option::is_some)
    }

    /// Sorts the children of each page and strings the pages of each section in reading order.
    fn settle_order(&mut self) {
        let count = self.config.languages.len();
        let mut children = vec![vec![Vec::new(); count]; self.index.pages.len()];
        for page in self.pages() {
            let Some(parent) = self[page].parent else { continue };
            for list in &mut children[parent.index()] {
                list.push(page);
            }
        }
        let languages: Vec<Lang> = self.config.languages.iter().map(|(lang, _)| lang).collect();
        for lists in &mut children {
            for (list, lang) in lists.iter_mut().zip(&languages) {
                list.sort_by_cached_key(|page| self.sort_key(*page, *lang));
            }
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
    fn sort_key(&self, page: PageId, lang: Lang) -> (bool, u64, String, PageId) {
        let meta = self.meta(page, lang);
        let order = meta.and_then(|meta| meta.order());
        let bits = order.map_or(0, |order| {
            let bits = order.to_bits();
            if bits >> 63 == 1 { !bits } else { bits | 1 << 63 }
        });
        (order.is_none(), bits, slugify(meta.map_or("", |meta| meta.title())), page)
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
        let mut by_path: HashMap<Box<str>, (PageId, Lang)> = HashMap::new();
        let mut told: HashSet<(Arc<str>, Arc<str>)> = HashSet::new();
        for page in self.all_pages() {
            for (lang, _) in self.config.languages.iter() {
                let Some(edition) = self.edition(page, lang) else { continue };
                let Some(other) = by_path.insert(edition.path.clone(), (page, lang)) else {
                    continue;
                };
                // A page that is written in this language keeps the address before one that is not; else
                // the first keeps it.
                let keeps = self.is_written_in(page, lang) && !self.is_written_in(other.0, lang);
                let (document, other) = (self.shown(page, lang), self.shown(other.0, other.1));
                let (Some(document), Some(other)) = (document, other) else { continue };
                let (file, other) = match keeps {
                    true => (&other.file, &document.file),
                    false => (&document.file, &other.file),
                };
                // Where they stand in for translations too, they meet once more in each language.
                let pair = (file.min(other), file.max(other));
                if !told.insert((Arc::clone(pair.0), Arc::clone(pair.1))) {
                    continue;
                }
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

/// A name without a letter or digit still needs an address.
fn or_page(slug: String) -> String {
    if slug.is_empty() { "page".into() } else { slug }
}
