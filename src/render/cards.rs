//! What templates are told: small values for one page, never lists of all pages. The names of the
//! fields are the theme author's interface; the README of the theme describes them.

use serde::Serialize;
use serde_json::Value;

use crate::content::front_matter::Event;
use crate::content::{Document, Heading};
use crate::lang::{Direction, Lang};
use crate::records::{self, PageState, Unit};
use crate::site::{Anchor, PageId, Site};

/// A page as lists and links show it.
#[derive(Debug, Serialize)]
pub struct Card<'a> {
    id: &'a str,
    title: &'a str,
    menu_title: &'a str,
    summary: &'a str,
    url: String,
    lang: &'a str,
    content_lang: &'a str,
    content_locale: &'a str,
    is_fallback: bool,
    date: String,
    draft: bool,
    order: f64,
    current: &'static str,
}

/// Where a page stands in relation to the page that is being rendered.
pub fn current(site: &Site, entry: PageId, page: Option<PageId>) -> &'static str {
    match page {
        Some(page) if page == entry => "page",
        Some(page) if site.ancestors(page).contains(&entry) => "true",
        _ => "",
    }
}

/// The card of a page in a language; nothing when the page is not published.
pub fn card<'a>(
    site: &'a Site,
    page: PageId,
    lang: Lang,
    current: &'static str,
) -> Option<Card<'a>> {
    let edition = site.edition(page, lang)?;
    let meta = site.meta(page, lang)?;
    let text = &site.config.languages[edition.text];
    Some(Card {
        id: &site[page].id,
        title: meta.title(),
        menu_title: meta.menu_title(),
        summary: meta.summary(),
        url: site.href(&edition.path),
        lang: &site.config.languages[lang].key,
        content_lang: &text.key,
        content_locale: &text.locale,
        is_fallback: edition.text != lang,
        date: meta.date().map(|date| date.to_string()).unwrap_or_default(),
        draft: meta.is_draft(),
        order: meta.order().unwrap_or(0.0),
        current,
    })
}

/// One language of a page, for the language switch.
#[derive(Debug, Serialize)]
pub struct Version<'a> {
    lang: &'a str,
    locale: &'a str,
    name: &'a str,
    dir: Direction,
    url: String,
    title: &'a str,
    current: bool,
    is_fallback: bool,
}

/// All languages of a page, in the order of the site.
pub fn versions(site: &Site, page: PageId, reader: Lang) -> Vec<Version<'_>> {
    let languages = site.config.languages.iter();
    let version = |(lang, language)| {
        let language: &crate::lang::Language = language;
        let edition = site.edition(page, lang)?;
        Some(Version {
            lang: &language.key,
            locale: &language.locale,
            name: &language.name,
            dir: language.direction,
            url: site.href(&edition.path),
            title: site.meta(page, lang)?.title(),
            current: lang == reader,
            is_fallback: edition.text != lang,
        })
    };
    languages.filter_map(version).collect()
}

/// One of the site's languages.
#[derive(Debug, Serialize)]
pub struct Tongue<'a> {
    key: &'a str,
    locale: &'a str,
    name: &'a str,
    dir: Direction,
    title: &'a str,
    summary: &'a str,
    url: String,
}

/// The site as the templates of one language see it.
#[derive(Debug, Serialize)]
pub struct SiteCard<'a> {
    title: &'a str,
    summary: &'a str,
    base_url: &'a str,
    lang: &'a str,
    locale: &'a str,
    dir: Direction,
    languages: Vec<Tongue<'a>>,
    /// The site as one file to take along; empty when it has none.
    offline: &'a str,
    extra: &'a Value,
}

/// The site in a language.
pub fn site_card(site: &Site, lang: Lang) -> SiteCard<'_> {
    let own = &site.config.languages[lang];
    let languages = site.config.languages.iter().map(|(_, language)| Tongue {
        key: &language.key,
        locale: &language.locale,
        name: &language.name,
        dir: language.direction,
        title: &language.title,
        summary: &language.summary,
        url: site.href(&format!("{}/", language.key)),
    });
    SiteCard {
        title: &own.title,
        summary: &own.summary,
        base_url: &site.config.base_url,
        lang: &own.key,
        locale: &own.locale,
        dir: own.direction,
        languages: languages.collect(),
        offline: site.offline().unwrap_or_default(),
        extra: &site.config.extra,
    }
}

/// An entry of the table of contents.
#[derive(Debug, Serialize)]
pub struct TocEntry {
    id: String,
    title: String,
    level: u8,
    children: Vec<TocEntry>,
}

/// The headings of levels 2 and 3 as a tree.
pub fn toc(outline: &[Heading], anchors: &[Anchor]) -> Vec<TocEntry> {
    let mut toc: Vec<TocEntry> = Vec::new();
    for (heading, anchor) in outline.iter().zip(anchors) {
        let entry = TocEntry {
            id: anchor.id.clone(),
            title: heading.text.to_string(),
            level: heading.level,
            children: Vec::new(),
        };
        match (heading.level, toc.last_mut()) {
            (3, Some(last)) => last.children.push(entry),
            (2 | 3, _) => toc.push(entry),
            _ => {}
        }
    }
    toc
}

/// The page that is being rendered.
#[derive(Debug, Serialize)]
pub struct PageCard<'a> {
    id: &'a str,
    title: &'a str,
    summary: &'a str,
    url: String,
    lang: &'a str,
    content_lang: &'a str,
    content_locale: &'a str,
    content_dir: Direction,
    is_home: bool,
    is_fallback: bool,
    body: &'a str,
    toc: Vec<TocEntry>,
    lists_children: bool,
    date: String,
    updated: String,
    draft: bool,
    image: String,
    image_alt: &'a str,
    tags: &'a [String],
    event: Option<&'a Event>,
    extra: Value,
    words: u32,
    robots_noindex: bool,
    outdated: Option<Outdated<'a>>,
}

/// That a translation does not say what its source says now.
#[derive(Debug, Serialize)]
pub struct Outdated<'a> {
    /// Language of the source.
    lang: &'a str,
    locale: &'a str,
    /// More than half of the page.
    is_much: bool,
    /// The day on which the source changed, if it says so and that was later than the last review.
    changed: String,
    /// The day of the last review.
    reviewed: String,
    /// The first place that is out of date, in the source; empty where that is not published.
    url: String,
}

/// What readers of a translation have to know of it; nothing when it is up to date as far as anybody
/// knows, and nothing on a page that stands in for one.
pub fn outdated(site: &Site, page: PageId, lang: Lang) -> Option<Outdated<'_>> {
    let source = site[page].source;
    if source == lang || site.records.is_empty() || !site.is_written_in(page, lang) {
        return None;
    }
    let status = records::status(site, page, lang);
    let first = status.units.iter().find(|unit| unit.state.is_outdated());
    let first = first.filter(|_| status.state == PageState::Stale)?;
    let original = site.text(page, source)?;
    let language = &site.config.languages[source];
    let reviewed = status.reviewed;
    let changed = original.front.updated.filter(|day| reviewed.is_none_or(|last| *day > last));
    let date = |day: Option<jiff::civil::Date>| day.map(|d| d.to_string()).unwrap_or_default();
    Some(Outdated {
        lang: &language.key,
        locale: &language.locale,
        is_much: status.outdated() * 2 > status.units.len(),
        changed: date(changed),
        reviewed: date(reviewed),
        url: if site.is_written_in(page, source) {
            place(site, page, original, first)
        } else {
            String::new()
        },
    })
}

/// The address of a source, with the section in which something stands.
fn place(site: &Site, page: PageId, original: &Document, unit: &Unit) -> String {
    let path = site.edition(page, original.lang).map_or("", |edition| &edition.path);
    let block = original.blocks.get(unit.source.start);
    let above = block.map_or(0, |block| {
        original.outline.partition_point(|heading| heading.span.start <= block.span().start)
    });
    let anchor =
        above.checked_sub(1).and_then(|at| site.anchors(page, original.lang).into_iter().nth(at));
    let anchor = anchor.map_or(String::new(), |anchor| format!("#{}", anchor.id));
    format!("{}{anchor}", site.href(path))
}

/// The page that is being rendered: `body` is its HTML, `image` the path of its image, if it has one.
pub fn page_card<'a>(
    site: &'a Site,
    page: PageId,
    lang: Lang,
    body: &'a str,
    toc: Vec<TocEntry>,
    image: String,
) -> Option<PageCard<'a>> {
    let edition = site.edition(page, lang)?;
    let meta = site.meta(page, lang)?;
    let document = site.shown(page, lang)?;
    let text = &site.config.languages[edition.text];
    let date = |date: Option<jiff::civil::Date>| date.map(|d| d.to_string()).unwrap_or_default();
    Some(PageCard {
        id: &site[page].id,
        title: meta.title(),
        summary: meta.summary(),
        url: site.href(&edition.path),
        lang: &site.config.languages[lang].key,
        content_lang: &text.key,
        content_locale: &text.locale,
        content_dir: text.direction,
        is_home: site[page].id.is_empty(),
        is_fallback: edition.text != lang,
        body,
        toc,
        lists_children: document.uses("children"),
        date: date(meta.date()),
        updated: date(meta.updated()),
        draft: meta.is_draft(),
        image,
        image_alt: meta.image_alt(),
        tags: meta.tags(),
        event: meta.event(),
        extra: meta.extra().cloned().unwrap_or_else(|| Value::Object(Default::default())),
        words: document.words,
        // What exists only for proof-reading must not be found by searching.
        robots_noindex: meta.is_draft(),
        outdated: outdated(site, page, lang),
    })
}

/// A language and the address of the page in it, for `<link rel="alternate">`.
#[derive(Debug, Serialize)]
pub struct Alternate {
    /// BCP 47 tag, or `x-default`.
    pub hreflang: String,
    /// Full address.
    pub href: String,
}

/// The real translations of a page, each with its address, and `x-default`: the page that offers
/// the languages for the root page, the source for any other. Nothing for a site without address,
/// and nothing for a page in one language only. The same list stands on every page that it names,
/// so that each confirms the others (Google Search Central, "Tell Google about localized versions").
pub fn alternates(site: &Site, page: PageId) -> Vec<Alternate> {
    let written: Vec<Lang> = site
        .config
        .languages
        .iter()
        .map(|(lang, _)| lang)
        .filter(|lang| site.is_written_in(page, *lang))
        .collect();
    let address = |lang: Lang| site.absolute(&site.edition(page, lang)?.path);
    let mut alternates: Vec<Alternate> = written
        .iter()
        .filter_map(|lang| {
            let hreflang = site.config.languages[*lang].locale.clone();
            Some(Alternate { hreflang, href: address(*lang)? })
        })
        .collect();
    if alternates.len() < 2 {
        return Vec::new();
    }
    let source = if written.contains(&site[page].source) { site[page].source } else { written[0] };
    let default = if site[page].id.is_empty() { site.absolute("") } else { address(source) };
    alternates.extend(default.map(|href| Alternate { hreflang: "x-default".into(), href }));
    alternates
}

/// The alternates of the page that offers the languages: the root pages, and itself.
pub fn home_alternates(site: &Site) -> Vec<Alternate> {
    site.home().map(|home| alternates(site, home)).unwrap_or_default()
}
