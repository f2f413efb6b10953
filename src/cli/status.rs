//! `tribune status`: how far each page is translated.

use std::collections::BTreeMap;

use clap::ArgMatches;
use rayon::prelude::*;
use serde::Serialize;

use super::translation::{Desk, Opened, end};
use super::{Common, Format, hand_out};
use crate::diagnostic::Arg;
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
    let rows: Vec<Vec<Status>> = pages
        .par_iter()
        .map(|page| {
            languages.iter().map(|lang| records::status(&desk.site, *page, *lang)).collect()
        })
        .collect();
    let mut totals: BTreeMap<&str, Totals> = BTreeMap::new();
    for statuses in &rows {
        for (lang, status) in languages.iter().zip(statuses) {
            totals.entry(&desk.site.config.languages[*lang].key).or_default().add(status);
        }
    }
    if common.format == Format::Json {
        hand_out(&json(&desk, &languages, &pages, &rows, &totals));
    } else {
        hand_out(&table(common, &desk, &languages, &pages, &rows));
        for lang in languages {
            let language = &desk.site.config.languages[lang];
            let totals = &totals[language.key.as_str()];
            let values = [
                ("language", Arg::from(language.name.as_str())),
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
    fn add(&mut self, status: &Status) {
        self.pages += 1;
        let count = match status.state {
            PageState::Source => &mut self.source,
            PageState::Current => &mut self.current,
            PageState::Stale => &mut self.stale,
            PageState::Missing => &mut self.missing,
        };
        *count += 1;
        self.unreviewed += usize::from(is_unreviewed(status));
        self.words += status.words;
        self.current_words += status.current_words;
    }
}

fn is_unreviewed(status: &Status) -> bool {
    status.state == PageState::Current && !status.is_recorded
}

/// A line for each page that needs something; with `-v`, for every page.
fn table(
    common: &Common,
    desk: &Desk,
    languages: &[Lang],
    pages: &[PageId],
    rows: &[Vec<Status>],
) -> String {
    let needs = |status: &Status| {
        matches!(status.state, PageState::Stale | PageState::Missing) || is_unreviewed(status)
    };
    let mut cells: Vec<Vec<String>> = Vec::new();
    for (page, statuses) in pages.iter().zip(rows) {
        if common.verbose || statuses.iter().any(needs) {
            let name = records::page_name(&desk.site, *page).to_string();
            let shown = statuses.iter().map(|status| cell(common, status));
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

fn cell(common: &Common, status: &Status) -> String {
    let state = if is_unreviewed(status) { "unreviewed" } else { status.state.as_str() };
    let edited = status.count(State::Edited);
    let values = [
        ("state", Arg::from(state)),
        (
            "count",
            Arg::from(if status.state == PageState::Stale { status.outdated() } else { edited }),
        ),
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
    id: &'a str,
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
    rows: &[Vec<Status>],
    totals: &BTreeMap<&str, Totals>,
) -> String {
    let site = &desk.site;
    let entries: Vec<Vec<Entry>> = pages
        .par_iter()
        .zip(rows)
        .map(|(page, statuses)| {
            let source = desk.text(*page, site[*page].source).ok();
            let entry = |(lang, status): (&Lang, &Status)| Entry {
                id: &site[*page].id,
                lang: &site.config.languages[*lang].key,
                state: status.state.as_str(),
                words: status.words,
                current_words: status.current_words,
                blocks: places(status, source.as_ref(), desk.text(*page, *lang).ok().as_ref()),
            };
            languages.iter().zip(statuses).map(entry).collect()
        })
        .collect();
    let pages = entries.into_iter().flatten().collect();
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
