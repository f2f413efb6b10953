//! `tribune export`: what waits for a translation, as one file for translators' tools or to be printed.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::translation::{Desk, end};
use super::{Common, LANGUAGES, hand_out};
use crate::defaults;
use crate::diagnostic::{Arg, Diagnostic};
use crate::engine::{self, ledger::Refusal};
use crate::exchange::{self, Export, Pair, packet, po, xliff};
use crate::lang::Lang;
use crate::site::PageId;
use crate::source::save;
use crate::words::ToolWords;

/// What was asked for.
struct Request {
    lang: Lang,
    /// Only pages first written in this language.
    from: Option<Lang>,
    pages: Vec<PageId>,
    /// Whether somebody named them.
    are_named: bool,
    wants_all: bool,
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Po,
    Xliff,
    Html,
}

/// Writes the file; gives the exit status.
pub fn run(common: &Common, matches: &ArgMatches) -> u8 {
    let desk = match Desk::open(common, matches) {
        Ok(desk) => desk,
        Err(status) => return status,
    };
    let out = matches.get_one::<PathBuf>("out");
    let is_safe = out.map_or(Ok(()), |out| check_out(common, out));
    let result = is_safe.and_then(|()| request(&desk, matches)).and_then(|request| {
        let export = gather(&desk, &request)?;
        let words = words_for(&desk, request.lang, &common.ui);
        let file = match request.format {
            Format::Po => po::write(&export, &words),
            Format::Xliff => xliff::write(&export, &words),
            Format::Html => packet::write(&export, &words),
        };
        match out {
            None => hand_out(&file),
            Some(path) => save::put(path, file.as_bytes())
                .map_err(|error| (Box::new(save::failed(path, &error)), 3))?,
        }
        tell(common, &export);
        Ok(0)
    });
    end(common, result)
}

/// Among the texts of the site the file would be taken for one of them, or written over one.
fn check_out(common: &Common, out: &Path) -> Result<(), Refusal> {
    match engine::is_read(&common.root, out).map_err(|finding| (finding, 3))? {
        true => {
            let finding = Diagnostic::error("cli/unsafe-file");
            Err((Box::new(finding.with("path", out.display().to_string())), 2))
        }
        false => Ok(()),
    }
}

fn request(desk: &Desk, matches: &ArgMatches) -> Result<Request, Refusal> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let named = matches.get_many::<String>("page").into_iter().flatten();
    let named: Vec<PageId> = named.map(|page| desk.page(page)).collect::<Result<_, _>>()?;
    let out = matches.get_one::<PathBuf>("out").and_then(|path| path.extension());
    let format = match (text("format"), out.and_then(|ending| ending.to_str())) {
        (Some("xliff"), _) | (None, Some("xlf" | "xliff")) => Format::Xliff,
        (Some("html"), _) | (None, Some("html" | "htm")) => Format::Html,
        (Some(_), _) | (None, None | Some("po" | "pot")) => Format::Po,
        // A document of Word is none because it is called so.
        (None, Some(ending)) => {
            return Err((
                Box::new(Diagnostic::error("cli/unknown-ending").with("ending", ending)),
                2,
            ));
        }
    };
    Ok(Request {
        lang: desk.lang(text("lang").unwrap_or(""))?,
        from: text("from").map(|key| desk.lang(key)).transpose()?,
        are_named: !named.is_empty(),
        pages: if named.is_empty() { desk.site.all_pages().collect() } else { named },
        wants_all: matches.get_flag("all"),
        format,
    })
}

/// Everything that is to go out. What is a draft in its own language goes only when it was named.
fn gather<'a>(desk: &'a Desk, request: &Request) -> Result<Export<'a>, Refusal> {
    let site = &*desk.site;
    let mut pages = Vec::new();
    for page in &request.pages {
        let source = site[*page].source;
        let is_meant = request.from.is_none_or(|from| from == source);
        let is_draft = site.text(*page, source).is_none_or(|text| text.front.draft);
        if source == request.lang || !is_meant || is_draft && !request.are_named {
            continue;
        }
        let original = desk.text(*page, source)?;
        let target = match site.text(*page, request.lang) {
            Some(_) => Some(desk.text(*page, request.lang)?.text),
            None => None,
        };
        let pair = Pair {
            site,
            page: *page,
            lang: request.lang,
            source: &original.text,
            target: target.as_deref(),
        };
        let units = exchange::units(&pair, &desk.ledger.texts, request.wants_all);
        if !units.is_empty() {
            pages.push((*page, units));
        }
    }
    let mut sources: Vec<Lang> = pages.iter().map(|(page, _)| site[*page].source).collect();
    sources.sort_unstable();
    sources.dedup();
    if sources.len() > 1 {
        let keys = sources.iter().map(|lang| site.config.languages[*lang].key.as_str());
        let finding = Diagnostic::error("exchange/several-sources");
        let finding = finding.with("keys", keys.collect::<Vec<_>>().join(", "));
        let first = &site.config.languages[sources[0]].key;
        return Err((Box::new(finding.with("key", first.as_str())), 2));
    }
    let source = sources.first().copied().or(request.from).unwrap_or(site.config.source);
    Ok(Export { site, lang: request.lang, source, pages, day: site.options.as_of })
}

/// The words of the tool for whoever reads the file: in the language into which they translate, if the
/// tool speaks it.
fn words_for(desk: &Desk, lang: Lang, ui: &str) -> ToolWords {
    let key = desk.site.config.languages[lang].key.as_str();
    let key = if LANGUAGES.contains(&key) { key } else { ui };
    ToolWords::new(key, &defaults::tool_words())
}

fn tell(common: &Common, export: &Export) {
    let units = export.pages.iter().flat_map(|(_, units)| units);
    let words: usize = units.clone().map(|unit| unit.key.source.words()).sum();
    let values = [
        ("name", Arg::from(export.site.config.languages[export.lang].name.as_str())),
        ("blocks", Arg::from(units.count())),
        ("pages", Arg::from(export.pages.len())),
        ("words", Arg::from(words)),
    ];
    common.say("cli-exported", &values);
}

/// The bytes of a file that somebody has sent; nothing that a translator could have made is larger.
pub fn sent(path: &Path) -> Result<Vec<u8>, Refusal> {
    const MOST: u64 = 64 << 20;
    let failed = |error: io::Error| {
        // Whoever types a name that is none has to type another.
        let (code, status) = match error.kind() {
            io::ErrorKind::NotFound => ("cli/no-such-file", 2),
            _ => ("cli/unreadable-file", 3),
        };
        let finding = Diagnostic::error(code).with("path", path.display().to_string());
        (Box::new(finding.with("detail", error.to_string())), status)
    };
    let size = fs::metadata(path).map_err(failed)?.len();
    if size > MOST {
        let finding = Diagnostic::error("exchange/too-large");
        let finding = finding.with("path", path.display().to_string());
        return Err((Box::new(finding.with("limit", (MOST >> 20) as usize)), 1));
    }
    fs::read(path).map_err(failed)
}
