//! Which pages have files of their own beside them: a feed of what is new below them, a calendar file of
//! the event that they announce. Pages link to them, and `emit` writes them.

use std::sync::Arc;

use jiff::civil::Date;

use super::{PageId, Site};
use crate::content::front_matter::Event;
use crate::lang::Lang;

/// Name of a feed in the folder of its section.
pub const FEED: &str = "feed.xml";
/// Name of the calendar file in the folder of an event.
pub const CALENDAR: &str = "event.ics";
/// Name of the one with all events, in the folder of a language.
const CALENDARS: &str = "events.ics";
/// Name of a page as plain text, in its folder.
pub const PLAIN: &str = "index.txt";

/// Name of the whole site as one file to take along.
pub const OFFLINE: &str = "offline.zip";

impl Site {
    /// The same site for a folder: its links name files. Its pictures are there once, as they are: who
    /// takes it along has no slow network to save.
    pub fn from_files(&self) -> Site {
        let mut site = self.clone();
        site.options.file_urls = true;
        let mut config = (*site.config).clone();
        config.without.push("images");
        site.config = Arc::new(config);
        site
    }

    /// Whether pages have pictures that are shown where they are shared. Only full addresses lead there.
    pub fn has_cards(&self) -> bool {
        self.is_hosted() && !self.config.base_url.is_empty() && self.config.wants("cards")
    }

    /// Whether there are pictures for the home screens of telephones.
    pub fn has_icons(&self) -> bool {
        self.is_hosted() && self.config.wants("icons")
    }

    /// The path of the site as one file to take along, if it has one.
    pub fn offline(&self) -> Option<&'static str> {
        (self.is_hosted() && self.config.wants("offline")).then_some(OFFLINE)
    }

    /// Whether the site is made for a host, and not for a folder or a USB stick: there nobody reads a
    /// sitemap or shows a page for missing pages.
    pub fn is_hosted(&self) -> bool {
        !self.options.file_urls
    }

    /// The path of the feed of a section, if it has one: the home page and pages with children that have
    /// a date. A site without an address has none, since the links of a feed must be whole.
    pub fn feed(&self, section: PageId, lang: Lang) -> Option<String> {
        let has_address = self.is_hosted() && !self.config.base_url.is_empty();
        let is_wanted = has_address && self.config.wants("feeds");
        let has_feed = is_wanted
            && self.is_written_in(section, lang)
            && self.dated(section, lang).next().is_some();
        has_feed.then(|| self.edition(section, lang).map(|it| format!("{}{FEED}", it.path)))?
    }

    /// The path of a page as plain text, where that is wanted.
    pub fn plain(&self, page: PageId, lang: Lang) -> Option<String> {
        let is_made = self.config.wants("text") && self.is_written_in(page, lang);
        is_made
            .then(|| self.edition(page, lang).map(|edition| format!("{}{PLAIN}", edition.path)))?
    }

    /// The path of the manifest of a language.
    pub fn manifest(&self, lang: Lang) -> Option<String> {
        let is_made = self.is_hosted() && self.config.wants("manifest");
        is_made.then(|| format!("{}/site.webmanifest", self.config.languages[lang].key))
    }

    /// Where an address leads that stands in the page at `from`: in full, or from the root of the site
    /// where that has no address.
    pub fn follow(&self, from: &str, address: &str) -> String {
        if address.contains("://") || address.starts_with("mailto:") || address.starts_with("tel:")
        {
            return address.to_owned();
        }
        let mut parts: Vec<&str> = from.split('/').collect();
        parts.pop();
        let mut rest = address.strip_prefix("./").unwrap_or(address);
        while let Some(above) = rest.strip_prefix("../") {
            parts.pop();
            rest = above;
        }
        parts.push(rest);
        let path = parts.join("/");
        self.absolute(&path).unwrap_or_else(|| format!("/{path}"))
    }

    /// Whether there is something at an address that stands in the page at `from` as it is published. True where
    /// nobody can tell: of other sites, of the host around the site, of what the theme brings.
    pub fn leads_somewhere(&self, from: &str, address: &str) -> bool {
        let path = address.split(['#', '?']).next().unwrap_or(address);
        if path.is_empty()
            || path.starts_with("//")
            || path.split('/').next().is_some_and(|it| it.contains(':'))
        {
            return true;
        }
        let (start, path) = match path.strip_prefix('/') {
            None => (from.rsplit_once('/').map_or("", |(folder, _)| folder), path),
            Some(path) => {
                // Behind the scheme and the host stands the folder of the site.
                let folder = self.config.base_url.splitn(4, '/').nth(3).unwrap_or("");
                let rest = path.strip_prefix(folder).filter(|_| !self.config.base_url.is_empty());
                match rest.filter(|rest| folder.is_empty() || rest.starts_with('/')) {
                    Some(rest) => ("", rest.trim_start_matches('/')),
                    None => return true,
                }
            }
        };
        let mut parts: Vec<&str> = start.split('/').filter(|part| !part.is_empty()).collect();
        let mut is_folder = true;
        for part in path.split('/') {
            is_folder = matches!(part, "" | "." | ".." | "index.html");
            match part {
                "" | "." | "index.html" => {}
                ".." if parts.pop().is_none() => return true,
                ".." => {}
                part => parts.push(part),
            }
        }
        let path = parts.join("/");
        if let Some(file) = path.strip_prefix("files/") {
            let file = super::links::decode(file);
            return self.file(&file).is_some_and(|file| !self.is_withheld(file));
        }
        let page = if path.is_empty() { path } else { format!("{path}/") };
        let is_alias = || self.aliases().iter().any(|alias| alias.path == page);
        page.is_empty()
            || matches!(&*page, "robots.txt/" | "sitemap.xml/")
            || super::notes::is_reserved(page.trim_end_matches('/'))
            || super::notes::is_reserved(&page)
            || self.at(&page).is_some()
            || self.list_at(&page).is_some()
            || is_folder && is_alias()
    }

    /// The path of the index for searching in a language, if one of its pages has a form for it.
    pub fn search(&self, lang: Lang) -> Option<String> {
        let is_wanted = self.config.wants("search") && self.page_with("search", lang).is_some();
        is_wanted.then(|| self.search_path(&self.config.languages[lang].key))
    }

    /// Where the index of the language with this key stands, if it has one.
    pub fn search_path(&self, key: &str) -> String {
        format!("{key}/search.js")
    }

    /// The entries of a feed, the newest first: of the home page all pages with a date and a text in this
    /// language; of another only its children, so that a section is not drowned by those within it.
    pub fn feed_entries(&self, section: PageId, lang: Lang) -> Vec<(Date, PageId)> {
        let mut entries: Vec<(Date, PageId)> = self.dated(section, lang).collect();
        entries.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        entries
    }

    fn dated(&self, section: PageId, lang: Lang) -> impl Iterator<Item = (Date, PageId)> + '_ {
        let is_home = self[section].id.is_empty();
        let children = if is_home { &[] } else { self.children(section, lang) };
        let all = is_home.then(|| self.pages()).into_iter().flatten();
        all.chain(children.iter().copied()).filter_map(move |page| {
            let meta = self.meta(page, lang)?;
            let is_entry = self.is_written_in(page, lang) && !meta.is_draft() && page != section;
            Some((meta.updated().or(meta.date()).filter(|_| is_entry)?, page))
        })
    }

    /// The event that a page announces in a language in which it is written.
    pub fn event(&self, page: PageId, lang: Lang) -> Option<Event> {
        self.is_written_in(page, lang).then(|| self.meta(page, lang)?.event())?
    }

    /// The path of the calendar file of an event.
    pub fn calendar(&self, page: PageId, lang: Lang) -> Option<String> {
        self.event(page, lang).filter(|_| self.config.wants("calendars"))?;
        self.edition(page, lang).map(|edition| format!("{}{CALENDAR}", edition.path))
    }
    /// The path of the calendar file with all events of a language, if there are any.
    pub fn events_calendar(&self, lang: Lang) -> Option<String> {
        let is_wanted = self.config.wants("calendars");
        let has_any = is_wanted && self.pages().any(|page| self.event(page, lang).is_some());
        has_any.then(|| format!("{}/{CALENDARS}", self.config.languages[lang].key))
    }
}
