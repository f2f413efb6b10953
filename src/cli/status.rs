//! `tribune status`: how far each page is translated.

use std::collections::BTreeMap;

use clap::ArgMatches;
use rayon::prelude::*;
use serde::Serialize;

use super::translation::{Desk, end};
use super::{Common, Format, hand_out};
use crate::diagnostic::Arg;
use crate::engine::ledger::Opened;
use crate::lang::Lang;
use crate::records::{self, PageState, State, Status, Unit};
use crate::site::PageId;

/// Shows how far each page is translated; gives the exit status.
pub fn run(common: &Common, matches: &ArgMatches) -> u8 {
    let desk = match Desk::open(common, matches) {
        Ok(desk) => desk,
        Err(status) => return status,
    };
    let all = desk.site.config.languages.iter().map(|(lang, _)| lang);
    let languages: Vec<Lang> = match matches.get_one::<String>("lang") {
        None => all.collect(),
        Some(key) => match desk.lang(key) {
            Ok(lang) => vec![lang],
            Err(refusal) => return end(common, Err(refusal)),
        },
    };
    let pages: Vec<PageId> = desk.site.all_pages().collect();
    let wants_places = common.format == Format::Json;
    let rows: Vec<Vec<Row>> =
        pages.par_iter().map(|page| row(&desk, *page, &languages, wants_places)).collect();
    let mut totals: BTreeMap<&str, Totals> = BTreeMap::new();
    // A site without pages has languages all the same.
    for lang in &languages {
        totals.entry(&desk.site.config.languages[*lang].key).or_default();
    }
    for statuses in &rows {
        for (lang, row) in languages.iter().zip(statuses) {
            totals.entry(&desk.site.config.languages[*lang].key).or_default().add(row);
        }
    }
    if common.format == Format::Json {
        hand_out(&json(&desk, &languages, &pages, rows, &totals));
    } else {
        hand_out(&table(common, &desk, &languages, &pages, &rows));
        for lang in languages {
            let language = &desk.site.config.languages[lang];
            let totals = &totals[language.key.as_str()];
            let values = [
                ("name", Arg::from(language.name.as_str())),
                ("source", Arg::from(totals.source)),
                ("current", Arg::from(totals.current - totals.unreviewed)),
                ("stale", Arg::from(totals.stale)),
                ("missing", Arg::from(totals.missing)),
                ("unreviewed", Arg::from(totals.unreviewed)),
                ("words", Arg::from(totals.current_words)),
                ("all", Arg::from(totals.words)),
            ];
            hand_out(&format!("{}\n", common.words.with("cli-status-total", &values)));
        }
    }
    0
}

/// A page in a language: its status without the many records on which it rests.
struct Row {
    state: PageState,
    is_recorded: bool,
    words: usize,
    current_words: usize,
    outdated: usize,
    edited: usize,
    /// Where its blocks stand, if that was asked for.
    blocks: Vec<Place>,
}

fn row(desk: &Desk, page: PageId, languages: &[Lang], wants_places: bool) -> Vec<Row> {
    let text = |lang| if wants_places { desk.text(page, lang).ok() } else { None };
    let source = text(desk.site[page].source);
    let row = |lang: &Lang| {
        let status = records::status(&desk.site, page, *lang);
        Row {
            state: status.state,
            is_recorded: status.is_recorded,
            words: status.words,
            current_words: status.current_words,
            outdated: status.outdated(),
            edited: status.count(State::Edited),
            blocks: match wants_places {
                true => places(&status, source.as_ref(), text(*lang).as_ref()),
                false => Vec::new(),
            },
        }
    };
    languages.iter().map(row).collect()
}

/// What holds of all pages in a language.
#[derive(Default, Serialize)]
struct Totals {
    pages: usize,
    source: usize,
    current: usize,
    stale: usize,
    missing: usize,
    /// Those among the current ones of which nothing is known.
    unreviewed: usize,
    words: usize,
    current_words: usize,
}

impl Totals {
    fn add(&mut self, row: &Row) {
        self.pages += 1;
        let count = match row.state {
            PageState::Source => &mut self.source,
            PageState::Current => &mut self.current,
            PageState::Stale => &mut self.stale,
            PageState::Missing => &mut self.missing,
        };
        *count += 1;
        self.unreviewed += usize::from(is_unreviewed(row));
        self.words += row.words;
        self.current_words += row.current_words;
    }
}

fn is_unreviewed(row: &Row) -> bool {
    row.state == PageState::Current && !row.is_recorded
}

/// A line for each page that needs something; with `-v`, for every page.
fn table(
    common: &Common,
    desk: &Desk,
    languages: &[Lang],
    pages: &[PageId],
    rows: &[Vec<Row>],
) -> String {
    let needs = |row: &Row| {
        matches!(row.state, PageState::Stale | PageState::Missing) || is_unreviewed(row)
    };
    let mut cells: Vec<Vec<String>> = Vec::new();
    for (page, shown) in pages.iter().zip(rows) {
        if common.verbose || shown.iter().any(needs) {
            let name = records::page_name(&desk.site, *page).to_string();
            let shown = shown.iter().map(|row| cell(common, row));
            cells.push(std::iter::once(name).chain(shown).collect());
        }
    }
    if cells.is_empty() {
        return String::new();
    }
    let keys = languages.iter().map(|lang| desk.site.config.languages[*lang].key.clone());
    cells.insert(0, std::iter::once(common.word("cli-status-page")).chain(keys).collect());
    let width = |column: usize| cells.iter().map(|row| row[column].chars().count()).max();
    let widths: Vec<usize> = (0..=languages.len()).filter_map(width).collect();
    let line = |row: &Vec<String>| {
        let padded = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        format!("{}\n", padded.collect::<Vec<_>>().join("  ").trim_end())
    };
    cells.iter().map(line).collect::<String>() + "\n"
}

fn cell(common: &Common, row: &Row) -> String {
    let state = if is_unreviewed(row) { "unreviewed" } else { row.state.as_str() };
    let values = [
        ("state", Arg::from(state)),
        ("count", Arg::from(if row.state == PageState::Stale { row.outdated } else { row.edited })),
    ];
    common.words.with("cli-status-state", &values)
}

/// The report for programs.
#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    pages: Vec<Entry<'a>>,
    totals: &'a BTreeMap<&'a str, Totals>,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: String,
    lang: &'a str,
    state: &'static str,
    words: usize,
    current_words: usize,
    blocks: Vec<Place>,
}

/// A block: where its words stand in the translation and in the source.
#[derive(Serialize)]
struct Place {
    state: &'static str,
    line: Option<usize>,
    source_line: Option<usize>,
}

fn json(
    desk: &Desk,
    languages: &[Lang],
    pages: &[PageId],
    rows: Vec<Vec<Row>>,
    totals: &BTreeMap<&str, Totals>,
) -> String {
    let site = &desk.site;
    let entry = |(page, lang, row): (PageId, Lang, Row)| Entry {
        id: records::page_name(site, page).to_string(),
        lang: &site.config.languages[lang].key,
        state: row.state.as_str(),
        words: row.words,
        current_words: row.current_words,
        blocks: row.blocks,
    };
    let of_page = |(page, rows): (&PageId, Vec<Row>)| {
        let page = *page;
        languages.iter().zip(rows).map(move |(lang, row)| (page, *lang, row))
    };
    let pages = pages.iter().zip(rows).flat_map(of_page).map(entry).collect();
    let report = Report { version: 1, pages, totals };
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}

fn places(status: &Status, source: Option<&Opened>, target: Option<&Opened>) -> Vec<Place> {
    let line = |text: Option<&Opened>, range: &std::ops::Range<usize>| {
        text.filter(|_| !range.is_empty()).map(|text| text.line(range.start))
    };
    let place = |unit: &Unit| Place {
        state: unit.state.as_str(),
        line: line(target, &unit.target),
        source_line: line(source, &unit.source),
    };
    status.units.iter().map(place).collect()
}
