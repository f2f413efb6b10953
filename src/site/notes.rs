//! What is gathered from all pages: former addresses, the menu, where directives are used, withheld files;
//! and whatever pages say of themselves that cannot be.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::withheld::withheld;
use super::{Alias, PageId, Site};
use crate::content::Document;
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;

/// What was gathered.
#[derive(Debug, Default)]
pub struct Notes {
    /// Former addresses, sorted.
    pub aliases: Vec<Alias>,
    /// The pages of the main menu.
    pub menu: Vec<PageId>,
    /// By directive and language, the first page whose text uses it.
    pub uses: HashMap<Box<str>, Vec<Option<PageId>>>,
    /// Files beside pages that are not published, which are withheld with them.
    pub withheld: BTreeSet<Arc<str>>,
    pub found: Vec<Diagnostic>,
}

/// Former addresses by what they are on systems to which capitals are all one.
type Taken = BTreeMap<String, Alias>;

impl Notes {
    /// Walks through all pages.
    pub fn new(site: &Site) -> Notes {
        let mut notes = Notes::default();
        let mut taken = Taken::new();
        for page in site.all_pages() {
            notes.note_sources(site, page);
            notes.note_uses(site, page);
            for text in site.texts.of(page) {
                notes.note_missing_languages(site, page, text);
                notes.note_event(site, page, text);
                if site.is_written_in(page, text.lang) {
                    notes.note_aliases(site, page, text, &mut taken);
                }
            }
        }
        notes.aliases = taken.into_values().collect();
        notes.note_menu(site);
        notes.withheld = withheld(site);
        if site.home().is_none() {
            let key = &site.config.languages[site.config.source].key;
            let file = format!("content/index.{key}.md");
            notes.found.push(Diagnostic::error("site/no-home").with("file", file));
        }
        notes
    }

    /// Texts of one page that disagree on the language in which it was first written.
    fn note_sources(&mut self, site: &Site, page: PageId) {
        let mut said: Option<(Lang, &Document)> = None;
        for text in site.texts.of(page) {
            let Some(source) = &text.front.source else { continue };
            let problem = match said {
                Some((lang, other)) if lang != source.value => {
                    Some(Diagnostic::error("page/two-sources").with("other", &other.file))
                }
                _ if site.text(page, source.value).is_none() => {
                    let key = site.config.languages[source.value].key.as_str();
                    Some(Diagnostic::error("page/source-missing").with("language", key))
                }
                _ => None,
            };
            match problem {
                Some(problem) => self.found.push(problem.at(&text.file, source.span.clone())),
                None => said = Some((source.value, text)),
            }
        }
    }

    /// The first page of each language that uses a directive.
    fn note_uses(&mut self, site: &Site, page: PageId) {
        let count = site.config.languages.len();
        for (lang, _) in site.config.languages.iter() {
            let Some(document) = site.shown(page, lang) else { continue };
            for directive in &document.directives {
                if !self.uses.contains_key(directive) {
                    self.uses.insert(directive.clone(), vec![None; count]);
                }
                if let Some(first) = self.uses.get_mut(directive) {
                    first[lang.index()].get_or_insert(page);
                }
            }
        }
    }

    /// Languages in which a page must not be missing.
    fn note_missing_languages(&mut self, site: &Site, page: PageId, text: &Document) {
        let Some(wanted) = &text.front.must_ship_in else { return };
        for lang in &wanted.value {
            if site.is_published(page) && !site.is_written_in(page, *lang) {
                self.found.push(
                    Diagnostic::error("page/must-ship")
                        .at(&text.file, wanted.span.clone())
                        .with("language", site.config.languages[*lang].name.as_str()),
                );
            }
        }
    }

    /// Events that have no beginning, or end wrongly, together with what their source says of them.
    fn note_event(&mut self, site: &Site, page: PageId, text: &Document) {
        let Some(own) = &text.front.event else { return };
        let source = site.text(page, site[page].source).filter(|source| source.lang != text.lang);
        let source = source.and_then(|source| source.front.event.as_deref());
        let event = source.map_or_else(|| own.value.clone(), |source| own.value.or(&source.value));
        let code = match event.start.is_empty() {
            true => Some("page/event-without-start"),
            false => event.wrong_end(),
        };
        let finding = code.map(|code| Diagnostic::error(code).at(&text.file, own.span.clone()));
        self.found.extend(finding);
    }

    /// Former addresses may not lie over pages, files or each other, nor differ from them in case
    /// only: macOS and Windows keep one of the two.
    fn note_aliases(&mut self, site: &Site, page: PageId, text: &Document, taken: &mut Taken) {
        for alias in &text.front.aliases {
            let path = alias.value.trim_start_matches('/').to_owned();
            // Addresses of pages are lower-case, being made of slugs.
            let key = path.to_ascii_lowercase();
            let holder = site.at(&key);
            let holder = holder.or_else(|| taken.get(&key).map(|a| (a.page, a.lang)));
            let other = holder.and_then(|(page, lang)| site.shown(page, lang));
            if other.is_some() || is_reserved(&key) {
                let other = other.map_or("none", |other| &other.file);
                self.found.push(
                    Diagnostic::error("page/alias-taken")
                        .at(&text.file, alias.span.clone())
                        .with("alias", alias.value.as_str())
                        .with("other", other),
                );
            } else {
                taken.insert(key, Alias { path, page, lang: text.lang });
            }
        }
    }

    fn note_menu(&mut self, site: &Site) {
        for (id, place) in &site.config.menu {
            // As `status` calls it, and as its file is called.
            let page = site.find(id).or_else(|| site.find(folder_of(id)?));
            match page.filter(|page| site.is_published(*page)) {
                Some(page) if self.menu.contains(&page) => {
                    let finding =
                        Diagnostic::warning("config/menu-twice").with("page", id.as_str());
                    self.found.push(finding.at(&place.file, place.span.clone()));
                }
                Some(page) => self.menu.push(page),
                None => {
                    let known = site.pages().map(|page| &*site[page].id);
                    self.found.push(
                        Diagnostic::error("config/unknown-menu-page")
                            .at(&place.file, place.span.clone())
                            .with("page", id.as_str())
                            .did_you_mean(id, known, place.span.clone()),
                    );
                }
            }
        }
    }
}

/// The page whose file is the `index` that is named.
fn folder_of(id: &str) -> Option<&str> {
    let folder = id.strip_suffix("index")?;
    folder.strip_suffix('/').or_else(|| folder.is_empty().then_some(folder))
}

/// Whether a path of the output is kept for other things than pages: the root, the folders beside
/// those of the languages, and the names of files that stand in folders of pages.
pub(super) fn is_reserved(path: &str) -> bool {
    const FILES: [&str; 9] = [
        "index.html",
        "index.txt",
        "site.webmanifest",
        "facts.json",
        "facts.csv",
        "feed.xml",
        "event.ics",
        "events.ics",
        "404.html",
    ];
    const FOLDERS: [&str; 5] = ["assets/", "cards/", "files/", "icons/", "images/"];
    path.is_empty()
        || path == super::OFFLINE
        || FOLDERS.iter().any(|folder| path.starts_with(folder))
        || path.split('/').any(|part| FILES.contains(&part))
}
