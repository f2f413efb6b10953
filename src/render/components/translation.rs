//! `::translation-status`: how far the site is translated, for those who could help.

use serde::Serialize;
use tera::Value;

use super::Body;
use crate::content::directive::Directive;
use crate::lang::{Lang, Language};
use crate::records::{PageState, Status, status};
use crate::site::{PageId, Site, relative};

/// How far one page is translated, in short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    page: PageId,
    lang: Lang,
    state: PageState,
    is_recorded: bool,
    /// Blocks that are out of date.
    outdated: usize,
    words: usize,
    current_words: usize,
}

/// How far all published pages are translated.
pub fn progress(site: &Site) -> Vec<Progress> {
    let languages = || site.config.languages.iter().map(|(lang, _)| lang);
    let pages = site.pages().flat_map(|page| languages().map(move |lang| (page, lang)));
    let one = |(page, lang)| {
        let Status { state, is_recorded, units, words, current_words, .. } =
            status(site, page, lang);
        let outdated = units.iter().filter(|unit| unit.state.is_outdated()).count();
        // A draft is not there yet for readers.
        let is_there = state == PageState::Source || site.is_written_in(page, lang);
        let state = if is_there { state } else { PageState::Missing };
        Progress { page, lang, state, is_recorded, outdated, words, current_words }
    };
    pages.map(one).collect()
}

impl Progress {
    fn state(&self) -> &'static str {
        match self.state {
            PageState::Current if !self.is_recorded => "unreviewed",
            state => state.as_str(),
        }
    }

    fn waits(&self) -> bool {
        !matches!(self.state(), "source" | "current")
    }
}

/// What the component gets.
#[derive(Serialize)]
struct Data<'a> {
    languages: Vec<Row<'a>>,
    /// Pages of which a translation waits.
    pages: Vec<Waiting<'a>>,
}

/// A language, with how many pages are in which state.
#[derive(Serialize)]
struct Row<'a> {
    key: &'a str,
    current: usize,
    stale: usize,
    missing: usize,
    unreviewed: usize,
    /// Hundredths of the words of all sources, rounded down: all is only said of all.
    percent: usize,
}

#[derive(Serialize)]
struct Waiting<'a> {
    title: &'a str,
    locale: &'a str,
    is_fallback: bool,
    url: String,
    /// For each language of the rows above.
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    state: &'static str,
    count: usize,
}

/// What `::translation-status` shows.
pub fn translation_status(body: &mut Body, _: &Directive) -> Option<Value> {
    let site = body.renderer.site();
    let all = body.renderer.progress();
    let languages: Vec<(Lang, &Language)> = site.config.languages.iter().collect();
    let rows = languages.iter().map(|(lang, language)| row(all, *lang, language));
    let pages = all.chunks(languages.len().max(1)).filter(|page| page.iter().any(Progress::waits));
    let data = Data {
        languages: rows.collect(),
        pages: pages.filter_map(|page| waiting(body, site, page)).collect(),
    };
    Some(Value::from_serializable(&data))
}

fn row<'a>(all: &[Progress], lang: Lang, language: &'a Language) -> Row<'a> {
    let own = || all.iter().filter(|progress| progress.lang == lang);
    let count = |state: &str| own().filter(|progress| progress.state() == state).count();
    let words: usize = own().map(|progress| progress.words).sum();
    let current: usize = own().map(|progress| progress.current_words).sum();
    Row {
        key: &language.key,
        current: count("current") + count("source"),
        stale: count("stale"),
        missing: count("missing"),
        unreviewed: count("unreviewed"),
        percent: (current * 100).checked_div(words).unwrap_or(100),
    }
}

fn waiting<'a>(body: &Body, site: &'a Site, page: &[Progress]) -> Option<Waiting<'a>> {
    let lang = body.reader;
    let id = page.first()?.page;
    let edition = site.edition(id, lang)?;
    let cell = |progress: &Progress| Cell { state: progress.state(), count: progress.outdated };
    Some(Waiting {
        title: site.meta(id, lang)?.title(),
        locale: &site.config.languages[edition.text].locale,
        is_fallback: edition.text != lang,
        url: relative(body.path(), &site.href(&edition.path)),
        cells: page.iter().map(cell).collect(),
    })
}
