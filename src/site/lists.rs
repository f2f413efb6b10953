//! The pages that a site makes itself: one for each tag, below the page that lists the tags (`::tags`);
//! and for a list that is longer than `paginate_by` allows, one for each part but the first.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{PageId, Site};
use crate::content::slug::{or_page, slugify};
use crate::content::tags;
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;

/// What a list is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The pages with a tag, by its place among all.
    Tag(usize),
    /// The pages below a page.
    Children(PageId),
}

/// A page that shows a part of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// What it is of.
    pub subject: Subject,
    /// The page above it: the one that lists the tags, or the one whose children are listed.
    pub host: PageId,
    /// Language of its readers.
    pub lang: Lang,
    /// Which part it shows, from 1.
    pub part: usize,
    /// Address from the root of the site.
    pub path: Arc<str>,
}

/// The lists of a site.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// By tag, then by language, the pages that have it, by title.
    tagged: Vec<Vec<PageId>>,
    /// By address.
    made: BTreeMap<Arc<str>, List>,
    /// Unknown tags, and lists at the address of a page.
    pub found: Vec<Diagnostic>,
}

impl Lists {
    /// Those of a site whose pages, order and notes are known.
    pub fn new(site: &Site) -> Lists {
        let mut lists = Lists::default();
        lists.note_tags(site);
        for (lang, _) in site.config.languages.iter() {
            lists.add_tags(site, lang);
            for page in site.pages().filter(|page| site.paginate_by(*page, lang).is_some()) {
                let count = parts(site.children(page, lang).len(), site.paginate_by(page, lang));
                lists.add(site, Subject::Children(page), page, lang, 2..=count);
            }
        }
        lists
    }

    /// Which pages have which tags.
    fn note_tags(&mut self, site: &Site) {
        let languages = site.config.languages.len();
        self.tagged = vec![Vec::new(); site.tags.iter().count() * languages];
        if site.tags.is_empty() {
            return;
        }
        for text in site.documents() {
            for given in text.front.tags.iter().flatten() {
                let id = &given.value;
                if site.tags.find(id).is_none() && !site.tags.unread.has(id) {
                    let finding = Diagnostic::error("tags/unknown").with("tag", &*given.value);
                    let finding =
                        finding.did_you_mean(&given.value, site.tags.ids(), given.span.clone());
                    self.found.push(finding.at(&text.file, given.span.clone()));
                }
            }
        }
        for page in site.pages() {
            for (lang, _) in site.config.languages.iter() {
                let tags = site.meta(page, lang).map_or(&[][..], |meta| meta.tags());
                for tag in tags.iter().filter_map(|tag| site.tags.find(&tag.value)) {
                    let list = &mut self.tagged[tag * languages + lang.index()];
                    if list.last() != Some(&page) {
                        list.push(page);
                    }
                }
            }
        }
        let title = |page: &PageId, lang| site.shown(*page, lang).map(|text| &text.sorted_as);
        for (at, list) in self.tagged.iter_mut().enumerate() {
            let lang = Lang((at % languages) as u8);
            list.sort_by(|a, b| (title(a, lang), a).cmp(&(title(b, lang), b)));
        }
    }

    fn add_tags(&mut self, site: &Site, lang: Lang) {
        let Some(host) = site.page_with("tags", lang) else { return };
        let languages = site.config.languages.len();
        for tag in 0..site.tags.iter().count() {
            // A tag that some language uses has a page in each, so that readers can go from one to the other.
            let pages = &self.tagged[tag * languages..][..languages];
            if pages.iter().any(|pages| !pages.is_empty()) {
                let count = parts(pages[lang.index()].len(), site.paginate_by(host, lang));
                self.add(site, Subject::Tag(tag), host, lang, 1..=count);
            }
        }
    }

    fn add(
        &mut self,
        site: &Site,
        subject: Subject,
        host: PageId,
        lang: Lang,
        parts: std::ops::RangeInclusive<usize>,
    ) {
        for part in parts {
            let Some(path) = site.list_path(subject, host, lang, part) else { continue };
            let path: Arc<str> = path.into();
            let other = self.made.get(&path).map(|other| (other.host, other.lang));
            let other = site.at(&path).or(other).or_else(|| {
                let alias = site.aliases().iter().find(|alias| alias.path == *path)?;
                Some((alias.page, alias.lang))
            });
            if let Some((page, lang)) = other {
                self.found.push(taken(site, subject, host, &path, site.shown(page, lang)));
                continue;
            }
            let list = List { subject, host, lang, part, path: Arc::clone(&path) };
            self.made.insert(path, list);
        }
    }
}

/// A list that would stand where something else stands.
fn taken(
    site: &Site,
    subject: Subject,
    host: PageId,
    path: &str,
    other: Option<&Arc<crate::content::Document>>,
) -> Diagnostic {
    let finding = Diagnostic::error("list/same-address")
        .with("address", format!("/{path}"))
        .with("other", other.map_or("", |other| &other.file));
    match subject {
        Subject::Tag(tag) => finding.at(&tags::FILE.into(), site.tags[tag].span.clone()),
        Subject::Children(_) => match site.text(host, site[host].source) {
            Some(text) => finding.in_file(&text.file),
            None => finding,
        },
    }
}

/// How many parts a list of so many entries has: at least one.
fn parts(entries: usize, by: Option<usize>) -> usize {
    by.map_or(1, |by| entries.div_ceil(by)).max(1)
}

impl Site {
    /// The pages that the site makes itself, by address.
    pub fn lists(&self) -> impl Iterator<Item = &List> {
        self.lists.made.values()
    }

    /// The one at an address.
    pub fn list_at(&self, address: &str) -> Option<&List> {
        self.lists.made.get(address)
    }

    /// All pages of a list, in its order.
    pub fn listed(&self, subject: Subject, lang: Lang) -> &[PageId] {
        let languages = self.config.languages.len();
        match subject {
            Subject::Children(page) => self.children(page, lang),
            Subject::Tag(tag) => {
                self.lists.tagged.get(tag * languages + lang.index()).map_or(&[], Vec::as_slice)
            }
        }
    }

    /// The pages of one of its parts.
    pub fn listed_in(&self, subject: Subject, host: PageId, lang: Lang, part: usize) -> &[PageId] {
        let all = self.listed(subject, lang);
        match self.paginate_by(host, lang) {
            Some(by) => all.chunks(by).nth(part.saturating_sub(1)).unwrap_or(&[]),
            None => all,
        }
    }

    /// How many parts a list has.
    pub fn parts(&self, subject: Subject, host: PageId, lang: Lang) -> usize {
        parts(self.listed(subject, lang).len(), self.paginate_by(host, lang))
    }

    /// The address of a part: `fr/sujets/temps-de-travail/`, `es/noticias/pagina/2/`; for the children of
    /// a page the first part is the page itself.
    pub fn list_path(
        &self,
        subject: Subject,
        host: PageId,
        lang: Lang,
        part: usize,
    ) -> Option<String> {
        let above = &self.edition(host, lang)?.path;
        let mut path = match subject {
            Subject::Tag(tag) => format!("{above}{}/", self.tags[tag].slug(lang)),
            Subject::Children(_) => above.to_string(),
        };
        if part > 1 {
            path.push_str(&format!(
                "{}/{part}/",
                or_page(slugify(&self.config.languages[lang].page_slug))
            ));
        }
        Some(path)
    }

    /// The address of a tag's page, if it has one.
    pub fn tag_path(&self, tag: usize, lang: Lang) -> Option<String> {
        let path = self.list_path(Subject::Tag(tag), self.page_with("tags", lang)?, lang, 1)?;
        self.list_at(&path).map(|_| path)
    }

    /// Most entries of a list on one page, where the page above it sets a limit.
    pub fn paginate_by(&self, host: PageId, lang: Lang) -> Option<usize> {
        self.meta(host, lang)?.paginate_by()
    }

    /// Whether a list is one of its language: not of a page that stands in for a translation, nor of a tag
    /// without a name there.
    pub fn is_list_written(&self, list: &List) -> bool {
        match list.subject {
            Subject::Tag(tag) => self.tags[tag].is_named_in(list.lang),
            Subject::Children(page) => self.is_written_in(page, list.lang),
        }
    }
}
