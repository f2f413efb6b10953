//! How far each translation follows its source, block by block. What people have said of blocks (see
//! [`crate::content::records`]) is held against the texts as they are now. Knows no template and no
//! file: a state is a pure function of the site.

mod align;
mod differences;
mod review;
mod states;

use jiff::civil::Date;

pub use differences::{Part, differences};
pub use review::{carried_over, joined, kept, reviewed};
pub use states::{State, Unit};

use crate::content::Block;
use crate::content::blocks::Name;
use crate::content::records::Record;
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::site::{PageId, Site};

/// How far a page is translated into a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageState {
    /// It was first written in this language.
    Source,
    /// Nothing is known against it.
    Current,
    /// The source has changed since.
    Stale,
    /// It has no text in this language.
    Missing,
}

impl PageState {
    /// The name in machine-readable reports.
    pub fn as_str(self) -> &'static str {
        match self {
            PageState::Source => "source",
            PageState::Current => "current",
            PageState::Stale => "stale",
            PageState::Missing => "missing",
        }
    }
}

/// A page in a language, held against its source.
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    /// The page as a whole.
    pub state: PageState,
    /// Whether anybody has said anything of it. A translation of which nothing is known counts as
    /// current: most sites begin without records.
    pub is_recorded: bool,
    /// Its blocks: those of the source in order, then what only the translation has. Empty for the
    /// source itself and where there is no text.
    pub units: Vec<Unit>,
    /// Words of the source.
    pub words: usize,
    /// Words of the source whose translation is current.
    pub current_words: usize,
    /// A day after which the source has changed: the last on which somebody reviewed any of what is out of
    /// date now; where that is new, the first on which anything of the page was reviewed.
    pub changed_after: Option<Date>,
}

impl Status {
    /// Blocks in this state.
    pub fn count(&self, state: State) -> usize {
        self.units.iter().filter(|unit| unit.state == state).count()
    }

    /// How many blocks are out of date or missing: these a reader should know of.
    pub fn outdated(&self) -> usize {
        self.units.iter().filter(|unit| unit.state.is_outdated()).count()
    }
}

/// How far a page is translated into a language.
pub fn status(site: &Site, page: PageId, lang: Lang) -> Status {
    let source = site.text(page, site[page].source).map_or(&[][..], |text| &text.blocks);
    let words = words(source);
    let status = |state, current_words| Status {
        state,
        is_recorded: false,
        units: Vec::new(),
        words,
        current_words,
        changed_after: None,
    };
    if lang == site[page].source {
        return status(PageState::Source, words);
    }
    let Some(text) = site.text(page, lang) else {
        return status(PageState::Missing, 0);
    };
    let key = &site.config.languages[lang].key;
    let (is_recorded, units) =
        states::units(source, &text.blocks, &site.records, key, &site[page].id);
    let of = |unit: &Unit| self::words(&source[unit.source.clone()]);
    let current = units.iter().filter(|unit| unit.state == State::Current);
    let is_stale = is_recorded && units.iter().any(|unit| unit.state.is_outdated());
    Status {
        is_recorded,
        current_words: current.map(of).sum(),
        changed_after: changed_after(&units),
        units,
        ..status(if is_stale { PageState::Stale } else { PageState::Current }, 0)
    }
}

fn changed_after(units: &[Unit]) -> Option<Date> {
    let date = |unit: &Unit| unit.record.as_ref().map(|record| record.date);
    let outdated = units.iter().filter(|unit| unit.state.is_outdated());
    outdated.filter_map(date).max().or_else(|| units.iter().filter_map(date).min())
}

fn words(blocks: &[Block]) -> usize {
    blocks.iter().map(|block| block.name.words()).sum()
}

/// Everything that was ever said of blocks that a page has now in a language, wherever it stands.
pub fn known(site: &Site, page: PageId, lang: Lang) -> Vec<Record> {
    let key = &site.config.languages[lang].key;
    let names = |lang: Lang| -> Vec<Name> {
        let blocks = site.text(page, lang).into_iter().flat_map(|text| &text.blocks);
        blocks.map(|block| block.name).collect()
    };
    let own = site.records.of(key, &site[page].id).into_iter().flat_map(|file| &file.records);
    let mut known: Vec<Record> = own.cloned().collect();
    if let Some(index) = site.records.index(key) {
        let (source, target) = (names(site[page].source), names(lang));
        if known.is_empty() {
            let home = index.home(target.iter().copied());
            known.extend(home.into_iter().flat_map(|file| file.records.iter().cloned()));
        }
        known.extend(source.iter().flat_map(|name| index.of_source(*name)).cloned());
        known.extend(target.iter().flat_map(|name| index.of_translation(*name)).cloned());
    }
    known.sort_unstable();
    known.dedup();
    known
}

/// Pages that must not be published before their translation is up to date, and whose is not.
pub fn check(site: &Site) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in site.documents() {
        let Some(wanted) = &text.front.must_ship_in else { continue };
        let Some(page) = site.find(&text.page) else { continue };
        let late = wanted.value.iter().filter(|lang| site.is_written_in(page, **lang));
        for lang in late {
            let status = status(site, page, *lang);
            if status.state == PageState::Stale {
                let language = &site.config.languages[*lang];
                let finding = Diagnostic::error("page/must-ship-current")
                    .at(&text.file, wanted.span.clone())
                    .with("language", language.name.as_str())
                    .with("count", status.outdated())
                    .with("key", language.key.as_str())
                    .with("page", &page_name(site, page));
                found.push(finding);
            }
        }
    }
    found
}

/// How a page is named on the command line.
pub fn page_name(site: &Site, page: PageId) -> std::sync::Arc<str> {
    match &*site[page].id {
        "" => "index".into(),
        _ => std::sync::Arc::clone(&site[page].id),
    }
}
