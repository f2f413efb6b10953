//! `tribune next` and `tribune diff`: what has changed since a translation was reviewed, block by block:
//! the source as it was, as it is, and the translation.

use std::io::IsTerminal;

use clap::ArgMatches;

use super::translation::{Desk, end};
use super::{Common, hand_out};
use crate::diagnostic::Arg;
use crate::engine::ledger::{Opened, Refusal};
use crate::lang::Lang;
use crate::records::{self, PageState, Part, State, Status, Unit, differences};
use crate::site::PageId;

/// `tribune next`: the first block that is out of date; gives the exit status.
pub fn next(common: &Common, matches: &ArgMatches) -> u8 {
    let desk = match Desk::open(common, matches) {
        Ok(desk) => desk,
        Err(status) => return status,
    };
    end(common, find_next(common, &desk, argument(matches, "lang")))
}

/// `tribune diff`: all blocks of a page that are out of date; gives the exit status.
pub fn diff(common: &Common, matches: &ArgMatches) -> u8 {
    let desk = match Desk::open(common, matches) {
        Ok(desk) => desk,
        Err(status) => return status,
    };
    let page = argument(matches, "page");
    end(common, whole_page(common, &desk, argument(matches, "lang"), page))
}

fn argument<'a>(matches: &'a ArgMatches, name: &str) -> &'a str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}

fn find_next(common: &Common, desk: &Desk, key: &str) -> Result<u8, Refusal> {
    let lang = desk.lang(key)?;
    for page in desk.site.all_pages() {
        let status = records::status(&desk.site, page, lang);
        let is_first = |unit: &&Unit| unit.state.is_outdated();
        if status.state == PageState::Stale
            && let Some(unit) = status.units.iter().find(is_first)
        {
            hand_out(&show(common, desk, page, lang, &[unit])?);
            return Ok(0);
        }
    }
    let language = desk.site.config.languages[lang].name.as_str();
    common.say("cli-next-none", &[("language", Arg::from(language))]);
    Ok(0)
}

fn whole_page(common: &Common, desk: &Desk, key: &str, page: &str) -> Result<u8, Refusal> {
    let (lang, page) = (desk.lang(key)?, desk.page(page)?);
    desk.text(page, lang)?;
    let Status { units, .. } = records::status(&desk.site, page, lang);
    let open: Vec<&Unit> = units.iter().filter(|unit| unit.state != State::Current).collect();
    if open.is_empty() {
        let values = [
            ("page", Arg::from(&records::page_name(&desk.site, page))),
            ("language", Arg::from(desk.site.config.languages[lang].name.as_str())),
        ];
        common.say("cli-diff-current", &values);
    } else {
        hand_out(&show(common, desk, page, lang, &open)?);
    }
    Ok(0)
}

/// Blocks with all that a translator needs to bring them up to date.
fn show(
    common: &Common,
    desk: &Desk,
    page: PageId,
    lang: Lang,
    units: &[&Unit],
) -> Result<String, Refusal> {
    let source = desk.text(page, desk.site[page].source)?;
    let target = desk.text(page, lang)?;
    let shown = units.iter().map(|unit| block(common, desk, &source, &target, unit));
    let key = desk.site.config.languages[lang].key.as_str();
    let values = [
        ("key", Arg::from(key)),
        ("page", Arg::from(&records::page_name(&desk.site, page))),
        ("block", Arg::from(units.first().map_or(1, |unit| unit.source.start + 1))),
    ];
    let after = common.words.with("cli-diff-after", &values);
    Ok(shown.collect::<String>() + &after + "\n")
}

fn block(common: &Common, desk: &Desk, source: &Opened, target: &Opened, unit: &Unit) -> String {
    // What is not translated yet belongs where the source has it.
    let (text, at) = match unit.target.is_empty() {
        true => (source, unit.source.start),
        false => (target, unit.target.start),
    };
    let values = [
        ("path", Arg::from(&text.document.file)),
        ("line", Arg::from(text.line(at).to_string())),
        ("block", Arg::from((unit.source.start + 1).to_string())),
        ("state", Arg::from(unit.state.as_str())),
    ];
    let mut out = common.words.with("cli-diff-block", &values) + "\n";
    let mut part = |id: &str, text: &str| {
        out += &format!("\n  {}\n", common.word(id));
        out.extend(text.lines().map(|line| format!("    {line}\n")));
    };
    let now = source.words(unit.source.clone());
    let before = unit.record.as_ref().and_then(|record| desk.ledger.texts.get(record.src));
    match (unit.state, before) {
        (State::Stale, Some(before)) => {
            part("cli-diff-before", before);
            part("cli-diff-now", &marked(&differences(before, &now)));
        }
        (State::Orphan, _) => part("cli-diff-gone", ""),
        _ => part("cli-diff-source", &now),
    }
    match unit.target.is_empty() {
        true => part("cli-diff-untranslated", ""),
        false => part("cli-diff-translation", &target.words(unit.target.clone())),
    }
    out + "\n"
}

/// Differences as a terminal shows them, or as plain text in the manner of `git diff --word-diff`.
fn marked(parts: &[Part]) -> String {
    let color = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let show = |part: &Part| match (part, color) {
        (Part::Same(text), _) => text.clone(),
        (Part::Removed(text), true) => format!("\x1b[31;9m{text}\x1b[0m"),
        (Part::Added(text), true) => format!("\x1b[32;1m{text}\x1b[0m"),
        (Part::Removed(text), false) => format!("[-{text}-]"),
        (Part::Added(text), false) => format!("{{+{text}+}}"),
    };
    parts.iter().map(show).collect::<Vec<_>>().join(" ")
}
