//! `tribune reviewed`: notes that somebody has read a translation beside its source.

use std::collections::HashMap;

use clap::ArgMatches;

use super::Common;
use super::translation::{Desk, Refusal, end};
use crate::content::blocks::Name;
use crate::content::records::{Record, plain};
use crate::diagnostic::{Arg, Diagnostic, Severity};
use crate::lang::Lang;
use crate::records::{self, joined};
use crate::site::PageId;

/// Nobody's name goes into a public file unasked.
const NOBODY: &str = "editors";

/// So many blocks at most, less one, were drawn together to one.
const LONGEST: usize = 31;

/// What was asked for.
struct Request<'a> {
    lang: Lang,
    /// Place of the block that was read, from 0; all if there is none.
    block: Option<usize>,
    by: &'a str,
    is_trivial: bool,
}

/// Notes that pages were read; gives the exit status.
pub fn run(common: &Common, matches: &ArgMatches) -> u8 {
    let mut desk = match Desk::open(common, matches) {
        Ok(desk) => desk,
        Err(status) => return status,
    };
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let by = plain(text("by").unwrap_or(NOBODY));
    let lang = match desk.lang(text("lang").unwrap_or("")) {
        Ok(lang) => lang,
        Err(refusal) => return end(common, Err(refusal)),
    };
    let request = Request {
        lang,
        block: matches.get_one::<usize>("block").map(|number| number - 1),
        by: if by.is_empty() { NOBODY } else { &by },
        is_trivial: matches.get_flag("trivial"),
    };
    let pages = matches.get_many::<String>("page").into_iter().flatten();
    let mut worst = 0;
    for page in pages {
        let status = match request.is_trivial {
            true => carry_over(common, &mut desk, &request, page),
            false => review(common, &mut desk, &request, page),
        };
        worst = worst.max(end(common, status));
    }
    worst
}

/// Notes that a translation, or one of its blocks, says what the source says.
fn review(common: &Common, desk: &mut Desk, request: &Request, page: &str) -> Result<u8, Refusal> {
    let page = desk.page(page)?;
    let site = std::sync::Arc::clone(&desk.site);
    if site[page].source == request.lang {
        return Err(refused(desk, "cli/is-source", page, request.lang));
    }
    desk.text(page, request.lang)?;
    if !is_sound(common, desk, page, request.lang) {
        return Ok(1);
    }
    let new = note(common, desk, page, request.lang, request)?;
    if new == 0 && request.block.is_some() {
        return Err(refused(desk, "cli/no-such-block", page, request.lang));
    }
    Ok(0)
}

/// Carries what was said of a source over to its present text, in all languages.
fn carry_over(
    common: &Common,
    desk: &mut Desk,
    request: &Request,
    page: &str,
) -> Result<u8, Refusal> {
    let page = desk.page(page)?;
    let site = std::sync::Arc::clone(&desk.site);
    if site[page].source != request.lang {
        return Err(refused(desk, "cli/not-source", page, site[page].source));
    }
    for (lang, _) in site.config.languages.iter().filter(|(lang, _)| *lang != request.lang) {
        if site.text(page, lang).is_some() {
            note(common, desk, page, lang, request)?;
        }
    }
    Ok(0)
}

/// Writes what there is to be recorded of a translation; gives how many records.
fn note(
    common: &Common,
    desk: &mut Desk,
    page: PageId,
    lang: Lang,
    request: &Request,
) -> Result<usize, Refusal> {
    let site = std::sync::Arc::clone(&desk.site);
    let original = desk.text(page, site[page].source)?;
    let (source, target) = (&original.document.blocks, &desk.text(page, lang)?.document.blocks);
    let units = records::status(&site, page, lang).units;
    let today = site.options.as_of;
    let find = if request.is_trivial { records::carried_over } else { records::reviewed };
    let new: Vec<Record> = find(&units, source, target, request.block, today, request.by);
    let texts: Vec<(Name, String)> = kept_texts(&new, source, &original);
    drop(original);
    let count = new.len();
    if count > 0 {
        desk.record(&common.root, page, lang, new, texts)?;
    }
    let values = [
        ("page", Arg::from(&records::page_name(&site, page))),
        ("language", Arg::from(site.config.languages[lang].name.as_str())),
        ("count", Arg::from(count)),
    ];
    common.say("cli-reviewed-count", &values);
    Ok(count)
}

/// The texts of the source of which something is said now.
fn kept_texts(
    new: &[Record],
    source: &[crate::content::Block],
    original: &super::translation::Opened,
) -> Vec<(Name, String)> {
    let singles: HashMap<Name, usize> =
        source.iter().enumerate().map(|(at, block)| (block.name, at)).collect();
    let several = |name: Name| {
        let starts = 0..source.len();
        let ends = |start| (start + 2..=source.len()).take(LONGEST).map(move |end| start..end);
        starts.flat_map(ends).find(|run| joined(source, run) == name)
    };
    let run = |name: Name| singles.get(&name).map(|at| *at..at + 1).or_else(|| several(name));
    let text = |record: &Record| Some((record.src, original.words(run(record.src)?)));
    new.iter().filter_map(text).collect()
}

/// Whether nothing is wrong with a text that would keep it from being published; shows what is.
fn is_sound(common: &Common, desk: &Desk, page: PageId, lang: Lang) -> bool {
    let snapshot = desk.workspace.snapshot();
    let Some(document) = desk.site.text(page, lang) else { return false };
    let of_the_text =
        |finding: &&Diagnostic| finding.place.as_ref().is_some_and(|p| p.file == document.file);
    let mut found: Vec<Diagnostic> = snapshot.found().iter().filter(of_the_text).cloned().collect();
    found.extend(snapshot.found_on(&desk.site[page].id, lang));
    // What this command mends must not keep it from being mended.
    found.retain(|f| f.severity == Severity::Error && f.code != "page/must-ship-current");
    if !found.is_empty() {
        common.show(&found);
    }
    found.is_empty()
}

fn refused(desk: &Desk, code: &'static str, page: PageId, lang: Lang) -> Refusal {
    let language = &desk.site.config.languages[lang];
    let finding = Diagnostic::error(code)
        .with("page", &records::page_name(&desk.site, page))
        .with("key", language.key.as_str())
        .with("language", language.name.as_str());
    (Box::new(finding), 2)
}
