//! What templates are told: small values for one page, never lists of all pages. The names of the
//! fields are the theme author's interface; the README of the theme describes them.

use serde::Serialize;
use serde_json::Value;

use crate::content::front_matter::Event;
use crate::content::{Document, Heading, Spanned};
use crate::lang::{Direction, Lang};
use crate::records::{self, PageState, Unit};
use crate::site::{Anchor, List, PageId, Site, Subject};

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
    is_home: bool,
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
        is_home: site[page].id.is_empty(),
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

/// The headings of levels 2 and 3 as a tree; `written` is what those say whose words are not all their own.
pub fn toc(outline: &[Heading], anchors: &[Anchor], written: &[Option<String>]) -> Vec<TocEntry> {
    let mut toc: Vec<TocEntry> = Vec::new();
    for (at, (heading, anchor)) in outline.iter().zip(anchors).enumerate() {
        let words = written.get(at).and_then(Option::as_deref).map(str::trim);
        let entry = TocEntry {
            id: anchor.id.clone(),
            title: words.unwrap_or(heading.text()).to_owned(),
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

/// A tag of a page.
#[derive(Debug, Serialize)]
pub struct TagCard<'a> {
    id: &'a str,
    name: &'a str,
    /// Path of its page; empty where it has none.
    url: String,
}

/// Tags with their names in a language, in the order of `tags.yaml`; as they are where there is none.
fn tags<'a>(site: &'a Site, given: &'a [Spanned<String>], lang: Lang) -> Vec<TagCard<'a>> {
    let mut tags: Vec<(Option<usize>, &str)> =
        given.iter().map(|tag| (site.tags.find(&tag.value), tag.value.as_str())).collect();
    tags.sort_by_key(|(place, _)| *place);
    let card = |(place, id): (Option<usize>, &'a str)| TagCard {
        id,
        name: place.map_or(id, |place| site.tags[place].name(lang)),
        url: place
            .and_then(|place| site.tag_path(place, lang))
            .map(|path| site.href(&path))
            .unwrap_or_default(),
    };
    tags.into_iter().map(card).collect()
}

/// One part of a list, for the ways to the others.
#[derive(Debug, Serialize)]
pub struct Part {
    number: usize,
    url: String,
    current: bool,
}

/// The parts of a list; none for one that is shown as a whole.
pub fn parts(site: &Site, subject: Subject, host: PageId, lang: Lang, current: usize) -> Vec<Part> {
    let count = site.parts(subject, host, lang);
    let part = |number| {
        let path = site.list_path(subject, host, lang, number)?;
        Some(Part { number, url: site.href(&path), current: number == current })
    };
    (1..=count).filter(|_| count > 1).filter_map(part).collect()
}

/// A list that is being rendered.
#[derive(Debug, Serialize)]
pub struct ListCard<'a> {
    entries: Vec<Card<'a>>,
    parts: Vec<Part>,
}

/// The part of a list that a page shows.
pub fn list_card<'a>(site: &'a Site, list: &List) -> ListCard<'a> {
    let entries = site.listed_in(list.subject, list.host, list.lang, list.part);
    ListCard {
        entries: entries.iter().filter_map(|page| card(site, *page, list.lang, "")).collect(),
        parts: parts(site, list.subject, list.host, list.lang, list.part),
    }
}

/// The languages of a list, for the language switch: the same part, or the last where one has fewer.
pub fn list_versions<'a>(site: &'a Site, list: &List) -> Vec<Version<'a>> {
    let mut versions = versions(site, list.host, list.lang);
    for (version, (lang, _)) in versions.iter_mut().zip(site.config.languages.iter()) {
        let part = list.part.min(site.parts(list.subject, list.host, lang));
        let path = site.list_path(list.subject, list.host, lang, part);
        version.url = site.href(&path.unwrap_or_default());
        if let Subject::Tag(tag) = list.subject {
            version.title = site.tags[tag].name(lang);
            version.is_fallback = !site.tags[tag].is_named_in(lang);
        }
    }
    versions
}

/// The same part of a list in the other languages, as [`alternates`] has it for pages.
pub fn list_alternates(site: &Site, list: &List) -> Vec<Alternate> {
    let source = match list.subject {
        Subject::Tag(_) => site.config.source,
        Subject::Children(page) => site[page].source,
    };
    let mut alternates = Vec::new();
    let mut default = None;
    for (lang, language) in site.config.languages.iter() {
        let path = site.list_path(list.subject, list.host, lang, list.part);
        let other = path.and_then(|path| site.list_at(&path));
        let Some(other) = other.filter(|other| site.is_list_written(other)) else { continue };
        let Some(href) = site.absolute(&other.path) else { continue };
        if default.is_none() || lang == source {
            default = Some(href.clone());
        }
        alternates.push(Alternate { hreflang: language.locale.clone(), href });
    }
    if alternates.len() < 2 {
        return Vec::new();
    }
    alternates.extend(default.map(|href| Alternate { hreflang: "x-default".into(), href }));
    alternates
}

impl<'a> PageCard<'a> {
    /// The card of the page above a list, made one of the list itself.
    pub fn of_list(mut self, site: &'a Site, list: &List, title: &'a str) -> PageCard<'a> {
        self.title = title;
        self.summary = "";
        self.url = site.href(&list.path);
        self.is_home = false;
        self.lists_children = true;
        if let Subject::Tag(tag) = list.subject {
            let own = &site.config.languages[list.lang];
            (self.content_lang, self.content_locale) = (&own.key, &own.locale);
            self.content_dir = own.direction;
            self.is_fallback = false;
            self.robots_noindex |= !site.tags[tag].is_named_in(list.lang);
        }
        (self.event, self.outdated) = (None, None);
        self.tags.clear();
        self
    }
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
    /// Language of `image_alt` where it is that of the source.
    image_alt_locale: &'a str,
    tags: Vec<TagCard<'a>>,
    event: Option<Event>,
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
    let reviewed = status.changed_after;
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
        original.outline.partition_point(|heading| heading.span().start <= block.span().start)
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
    let (image_alt, is_inherited) = meta.image_alt();
    let source = &site.config.languages[site[page].source];
    let is_foreign = is_inherited && !image_alt.is_empty() && source.key != text.key;
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
        image_alt,
        image_alt_locale: if is_foreign { &source.locale } else { "" },
        tags: tags(site, meta.tags(), lang),
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
