//! `tribune reviewed`: notes that somebody has read a translation beside its source.

use clap::ArgMatches;

use super::Common;
use super::translation::{Desk, end};
use crate::content::records::plain;
use crate::diagnostic::{Arg, Diagnostic};
use crate::engine::ledger::{self, NOBODY, Refusal, Review};
use crate::lang::Lang;
use crate::records;
use crate::site::PageId;
use crate::source::Source;

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
    let source = Source::new(&common.root);
    let turn = source.turn();
    turn.tidy_up();
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
    let faults = ledger::faults(&desk.workspace.snapshot(), &site, page, request.lang);
    if !faults.is_empty() {
        common.show(&faults);
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

/// Notes what there is to be noted of a translation; gives how many records.
fn note(
    common: &Common,
    desk: &mut Desk,
    page: PageId,
    lang: Lang,
    request: &Request,
) -> Result<usize, Refusal> {
    let site = std::sync::Arc::clone(&desk.site);
    let review = Review {
        page,
        lang,
        block: request.block,
        is_trivial: request.is_trivial,
        date: site.options.as_of,
        by: request.by,
    };
    let count = desk.ledger.note(&site, &review)?.len();
    let values = [
        ("page", Arg::from(&records::page_name(&site, page))),
        ("language", Arg::from(site.config.languages[lang].name.as_str())),
        ("count", Arg::from(count)),
    ];
    // That there is no such block is said by itself.
    if count > 0 || request.block.is_none() {
        common.say("cli-reviewed-count", &values);
    }
    Ok(count)
}

fn refused(desk: &Desk, code: &'static str, page: PageId, lang: Lang) -> Refusal {
    let language = &desk.site.config.languages[lang];
    let finding = Diagnostic::error(code)
        .with("page", &records::page_name(&desk.site, page))
        .with("key", language.key.as_str())
        .with("language", language.name.as_str());
    (Box::new(finding), 2)
}
