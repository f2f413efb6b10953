//! The translation view of a page: source and translation side by side, block by block, with what has
//! changed, and what is noted when somebody finds that both say the same. It notes what `tribune
//! reviewed` notes, through the same ledger and after the same checks.

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Value, json};

use super::bar;
use super::findings::{Finding, editor_link, worded};
use super::guard::{Address, encode};
use super::preview::Preview;
use super::ui::Ui;
use crate::content::records::Record;
use crate::diagnostic::{Arg, Diagnostic, Wording};
use crate::engine::Snapshot;
use crate::engine::ledger::{self, Ledger, NOBODY, Opened, Refusal, Review};
use crate::lang::Lang;
use crate::records::{self, Part, State, Unit, differences};
use crate::site::{PageId, Site};

/// What the view shows.
#[derive(Serialize)]
struct View<'a> {
    title: String,
    here: &'static str,
    at: String,
    back: String,
    /// Marks what is shown, so that nobody notes what they have not seen.
    seen: String,
    source: Side<'a>,
    target: Side<'a>,
    outdated: usize,
    open: usize,
    blocks: Vec<Block>,
}

/// One of both texts.
#[derive(Serialize)]
struct Side<'a> {
    name: &'a str,
    locale: &'a str,
    file: String,
}

/// Blocks that belong together.
#[derive(Serialize)]
struct Block {
    /// As on the command line.
    number: usize,
    state: &'static str,
    kind: &'static str,
    /// The source, word by word, with what was changed since.
    source: Vec<Words>,
    source_href: String,
    target: Option<String>,
    target_href: String,
    /// Whether there is anything that could be noted of it alone.
    can_be_noted: bool,
    by: String,
    date: String,
}

#[derive(Serialize)]
struct Words {
    /// `same`, `removed`, `added`.
    change: &'static str,
    text: String,
}

/// How often a state is waited for in which both texts are as on the disk, and how long each time.
const ATTEMPTS: usize = 50;
const PAUSE: Duration = Duration::from_millis(10);

/// A page and the language whose translation is looked at.
fn meant(site: &Site, asked: &Address) -> Option<(PageId, Lang)> {
    let (page, lang) = site.at(asked.value("at")?)?;
    let other = asked.value("into").and_then(|key| site.config.languages.find(key));
    Some((page, other.unwrap_or(lang)))
}

/// The view; nothing where there is no such page. Where there is nothing to be held side by side, the
/// languages for which there is.
pub fn page(ui: &Ui, preview: &Preview, asked: &Address) -> Option<Value> {
    for _ in 0..ATTEMPTS {
        match side_by_side(ui, &preview.snapshot(), asked)? {
            Some(view) => return Some(view),
            // Saved a moment ago: the news of it is on its way.
            None => thread::sleep(PAUSE),
        }
    }
    let snapshot = preview.snapshot();
    let site = snapshot.renderer()?.site();
    Some(choice(site, meant(site, asked)?.0, asked.value("at")?))
}

/// The view of one state of the site; nothing while a text on the disk is not that of this state.
fn side_by_side(ui: &Ui, snapshot: &Snapshot, asked: &Address) -> Option<Option<Value>> {
    let site = snapshot.renderer()?.site();
    let (page, lang) = meant(site, asked)?;
    let at = asked.value("at")?;
    if lang == site[page].source || site.text(page, lang).is_none() {
        return Some(Some(choice(site, page, at)));
    }
    let source = ledger::open(site, snapshot.source(), page, site[page].source);
    let target = ledger::open(site, snapshot.source(), page, lang);
    let (Ok(source), Ok(target)) = (source, target) else { return Some(None) };
    let texts = Ledger::open(snapshot.source()).map(|ledger| ledger.texts).unwrap_or_default();
    let status = records::status(site, page, lang);
    let side = |lang: Lang, opened: &Opened| Side {
        name: &site.config.languages[lang].name,
        locale: &site.config.languages[lang].locale,
        file: opened.document.file.to_string(),
    };
    let block = |unit: &Unit| {
        let now = source.words(unit.source.clone());
        let before = unit.record.as_ref().filter(|_| unit.state == State::Stale);
        let before = before.and_then(|record| texts.get(record.src));
        let href = |opened: &Opened, range: &Range<usize>| {
            let line = opened.line(range.start);
            editor_link(snapshot.source().root(), &opened.document.file, line, 1)
        };
        let current = unit.record.as_ref().filter(|_| unit.state == State::Current);
        Block {
            number: unit.source.start + 1,
            state: unit.state.as_str(),
            kind: kind(unit, &source, &target),
            source: words(before, &now),
            source_href: href(&source, &unit.source),
            target: (!unit.target.is_empty()).then(|| target.words(unit.target.clone())),
            target_href: href(&target, &unit.target),
            can_be_noted: unit.state != State::Current
                && !unit.source.is_empty()
                && !unit.target.is_empty(),
            by: current.map_or_else(String::new, |record| record.by.to_string()),
            date: current.map_or_else(String::new, |record| record.date.to_string()),
        }
    };
    let heading = site.meta(page, lang).map_or("", |meta| meta.title());
    let view = View {
        title: format!("{heading} — {}", ui.words.plain("serve-translate")),
        here: "translate",
        at: encode(at),
        back: site.edition(page, lang).map_or_else(String::new, |edition| encode(&edition.path)),
        seen: seen(&source, &target),
        source: side(site[page].source, &source),
        target: side(lang, &target),
        outdated: status.outdated(),
        open: status.units.iter().filter(|unit| unit.state != State::Current).count(),
        blocks: status.units.iter().map(block).collect(),
    };
    let mut view = serde_json::to_value(view).ok()?;
    let key = &site.config.languages[lang].key;
    view["into"] = json!(key);
    view["query"] = json!(format!("at={}&into={key}&", encode(at)));
    Some(Some(view))
}

/// The languages into which a page is translated.
fn choice(site: &Site, page: PageId, at: &str) -> Value {
    let source = site[page].source;
    let others = site.config.languages.iter().filter(|(lang, _)| *lang != source);
    let there = others.filter(|(lang, _)| site.text(page, *lang).is_some());
    let languages = there.map(|(_, language)| {
        json!({ "key": language.key, "name": language.name, "locale": language.locale })
    });
    json!({
        "title": site.meta(page, source).map_or("", |meta| meta.title()),
        "at": encode(at),
        "query": format!("at={}&", encode(at)),
        "here": "translate",
        "choices": languages.collect::<Vec<_>>(),
    })
}

fn kind(unit: &Unit, source: &Opened, target: &Opened) -> &'static str {
    let block = match unit.source.is_empty() {
        false => source.document.blocks.get(unit.source.start),
        true => target.document.blocks.get(unit.target.start),
    };
    block.map_or("paragraph", |block| block.kind.as_str())
}

fn words(before: Option<&str>, now: &str) -> Vec<Words> {
    let Some(before) = before else {
        return vec![Words { change: "same", text: now.to_owned() }];
    };
    let words = |part: Part| match part {
        Part::Same(text) => Words { change: "same", text },
        Part::Removed(text) => Words { change: "removed", text },
        Part::Added(text) => Words { change: "added", text },
    };
    differences(before, now).into_iter().map(words).collect()
}

/// A mark of both texts.
fn seen(source: &Opened, target: &Opened) -> String {
    let both = [source.document.hash, target.document.hash];
    bar::mark(&both.map(|hash| hash.to_hex().to_string()).concat().into_bytes())
}

/// What became of a wish to note something.
pub struct Noted {
    /// As HTTP has it.
    pub status: u16,
    /// What the person is told, and what is to be mended first.
    pub body: Value,
    written: Option<Written>,
}

/// Records that were written: of which page, in which language.
struct Written {
    page: Arc<str>,
    lang: String,
    records: Vec<Record>,
}

impl Noted {
    /// Whether a state of the site has all that was written.
    pub fn is_in(&self, snapshot: &Snapshot) -> bool {
        let Some(Written { page, lang, records }) = &self.written else { return true };
        let site = snapshot.renderer().map(|renderer| renderer.site());
        let known = site.and_then(|site| site.records.of(lang, page));
        known.is_some_and(|known| records.iter().all(|record| known.records.contains(record)))
    }
}

/// One who notes at a time, also where the file system has no locks that would hold other programs off.
static TURN: Mutex<()> = Mutex::new(());

/// Notes that a translation, or one of its blocks, says what the source says; on that of the site, unless
/// the `date` is known better.
pub fn note(ui: &Ui, snapshot: &Snapshot, asked: &Address, date: Option<Date>) -> Noted {
    let refused =
        |status, id: &str| Noted { status, body: told(ui.words.plain(id), &[]), written: None };
    let Some(site) = snapshot.renderer().map(|renderer| renderer.site()) else {
        return refused(409, "serve-translate-moved");
    };
    let Some((page, lang)) = meant(site, asked).filter(|(page, lang)| *lang != site[*page].source)
    else {
        return refused(404, "serve-translate-moved");
    };
    let block = match asked.value("block").map(str::parse::<usize>) {
        None => None,
        Some(Ok(number)) if number > 0 => Some(number - 1),
        Some(_) => return refused(400, "serve-translate-moved"),
    };
    let _own = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let _turn = snapshot.source().turn();
    let is_as_shown = || -> Result<bool, Refusal> {
        let source = ledger::open(site, snapshot.source(), page, site[page].source)?;
        let target = ledger::open(site, snapshot.source(), page, lang)?;
        Ok(asked.value("seen") == Some(seen(&source, &target).as_str()))
    };
    match is_as_shown() {
        Ok(true) => {}
        Ok(false) => return refused(409, "serve-translate-moved"),
        Err((finding, _)) => return failed(ui, snapshot, &[*finding]),
    }
    let faults = ledger::faults(snapshot, site, page, lang);
    if !faults.is_empty() {
        return failed(ui, snapshot, &faults);
    }
    let date = date.unwrap_or(site.options.as_of);
    let review = Review { page, lang, block, is_trivial: false, date, by: NOBODY };
    let noted = Ledger::open(snapshot.source()).and_then(|mut ledger| ledger.note(site, &review));
    match noted {
        Ok(records) => {
            let count = Arg::from(records.len());
            let said = ui.words.with("serve-translate-noted", &[("count", count)]);
            let lang = site.config.languages[lang].key.clone();
            let written = Written { page: Arc::clone(&site[page].id), lang, records };
            Noted { status: 200, body: told(said, &[]), written: Some(written) }
        }
        Err((finding, _)) => failed(ui, snapshot, &[*finding]),
    }
}

/// What keeps something from being noted.
fn failed(ui: &Ui, snapshot: &Snapshot, found: &[Diagnostic]) -> Noted {
    let said = ui.words.with("serve-translate-refused", &[("count", Arg::from(found.len()))]);
    let found = worded(found, snapshot.source(), &ui.words);
    Noted { status: 409, body: told(said, &found), written: None }
}

fn told(said: String, found: &[Finding]) -> Value {
    let finding = |finding: &Finding| {
        let place = finding.place.as_ref();
        json!({
            "message": finding.message,
            "help": finding.help,
            "place": place.map(|place| format!("{}:{}", place.file, place.line)),
            "href": place.map(|place| place.href.clone()),
        })
    };
    json!({ "said": said, "found": found.iter().map(finding).collect::<Vec<_>>() })
}
