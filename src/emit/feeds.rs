//! What is new, for feed readers (Atom, RFC 4287): `fr/feed.xml` for each language, and one for each
//! section, `fr/nouvelles/feed.xml`. A page with a date is an entry; a page that stands in for a
//! translation is none. A site without an address has no feeds: their links must be whole.

use std::borrow::Cow;
use std::fmt::Write;

use jiff::civil::Date;

use super::{Emission, Job};
use crate::lang::Lang;
use crate::render::html::escape;
use crate::site::{FEED, PageId, Site};

/// Entries of a feed: the newest.
const MOST: usize = 30;

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let site = emission.renderer.site();
    let languages = site.config.languages.iter();
    languages
        .flat_map(|(lang, _)| site.pages().map(move |page| (page, lang)))
        .filter_map(|(page, lang)| job(emission, page, lang))
        .collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    let (page, lang) = emission.renderer.site().at(path.strip_suffix(FEED)?)?;
    job(emission, page, lang)
}

fn job<'a>(emission: &'a Emission<'a>, page: PageId, lang: Lang) -> Option<Job<'a>> {
    let site = emission.renderer.site();
    let path = site.feed(page, lang)?;
    Some(Job::new(path.clone(), move || {
        (Some(Cow::Owned(feed(site, page, lang, &path).into_bytes())), Vec::new())
    }))
}

fn feed(site: &Site, section: PageId, lang: Lang, path: &str) -> String {
    let language = &site.config.languages[lang];
    let mut entries = site.feed_entries(section, lang);
    entries.truncate(MOST);
    let title = match site.meta(section, lang) {
        Some(meta) if !site[section].id.is_empty() => {
            format!("{} — {}", meta.title(), language.title)
        }
        _ => language.title.clone(),
    };
    let home = site.edition(section, lang).map_or("", |edition| &edition.path);
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        language.locale
    );
    element(&mut xml, "title", &title);
    element(&mut xml, "id", &site.absolute(path).unwrap_or_default());
    link(&mut xml, "self", &site.absolute(path).unwrap_or_default(), &language.locale);
    link(&mut xml, "alternate", &site.absolute(home).unwrap_or_default(), &language.locale);
    if let Some((newest, _)) = entries.first() {
        element(&mut xml, "updated", &moment(*newest));
    }
    xml.push_str("<author>");
    element(&mut xml, "name", &language.title);
    xml.push_str("</author>\n");
    for (date, page) in entries {
        entry(&mut xml, site, page, lang, date);
    }
    xml + "</feed>\n"
}

fn entry(xml: &mut String, site: &Site, page: PageId, lang: Lang, date: Date) {
    let (Some(meta), Some(edition)) = (site.meta(page, lang), site.edition(page, lang)) else {
        return;
    };
    let address = |lang| {
        let edition = site.edition(page, lang)?;
        site.absolute(&edition.path)
    };
    xml.push_str("<entry>\n");
    element(xml, "title", meta.title());
    element(xml, "id", &site.absolute(&edition.path).unwrap_or_default());
    for (other, language) in site.config.languages.iter() {
        if let Some(href) = address(other).filter(|_| site.is_written_in(page, other)) {
            link(xml, "alternate", &href, &language.locale);
        }
    }
    if let Some(published) = meta.date() {
        element(xml, "published", &moment(published));
    }
    element(xml, "updated", &moment(date));
    if !meta.summary().is_empty() {
        element(xml, "summary", meta.summary());
    }
    xml.push_str("</entry>\n");
}

/// Midnight: nobody's time zone may change what is published.
fn moment(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

fn element(xml: &mut String, name: &str, text: &str) {
    let _ = write!(xml, "<{name}>");
    escape(text, xml);
    let _ = writeln!(xml, "</{name}>");
}

fn link(xml: &mut String, rel: &str, href: &str, hreflang: &str) {
    let _ = write!(xml, "<link rel=\"{rel}\" hreflang=\"{hreflang}\" href=\"");
    escape(href, xml);
    xml.push_str("\"/>\n");
}
