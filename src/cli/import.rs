//! `tribune import`: takes in what translators have sent back. What is wrong with a block is told with
//! its place in their file, and nothing of that block is written; the others are.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use clap::ArgMatches;

use super::Common;
use super::export::sent;
use super::translation::{Desk, end};
use crate::content::blocks::Name;
use crate::content::records::{Record, plain};
use crate::diagnostic::{Arg, Diagnostic, Texts};
use crate::engine::ledger::{NOBODY, Opened, Refusal};
use crate::exchange::{self, Entry, Pair, Refused, Reply, Returned, Unit, po, xliff};
use crate::lang::Lang;
use crate::records::State;
use crate::site::{PageId, Site};
use crate::source::{Source, save};

/// A file that somebody has sent back.
struct Sent {
    path: Arc<str>,
    text: Arc<str>,
}

/// Findings stand in the file that was sent, which need not be in the site folder.
impl Texts for Sent {
    fn text(&self, file: &str) -> Option<Arc<str>> {
        (*file == *self.path).then(|| Arc::clone(&self.text))
    }
}

/// What was asked for.
struct Request {
    lang: Lang,
    by: String,
    /// Whether what the file marks as unsure is taken as well.
    takes_unsure: bool,
}

/// What has become of it all.
#[derive(Default)]
struct Tally {
    written: usize,
    noted: usize,
    unsure: usize,
    empty: usize,
    found: Vec<Diagnostic>,
    /// Translations that are whole now, and drafts still.
    drafts: Vec<Arc<str>>,
}

impl Tally {
    fn report(&mut self, path: &Arc<str>, findings: Vec<Diagnostic>, span: &Range<usize>) {
        self.found.extend(findings.into_iter().map(|finding| finding.at(path, span.clone())));
    }
}

/// Takes a file in; gives the exit status.
pub fn run(common: &Common, matches: &ArgMatches) -> u8 {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let (sent, returned) = match sent(&path).map(|bytes| read(&path.display().to_string(), bytes)) {
        Ok(Ok(read)) => read,
        Ok(Err((finding, sent))) => {
            common.show_in(&[*finding], &sent);
            return 1;
        }
        Err(refusal) => return end(common, Err(refusal)),
    };
    let source = Source::new(&common.root);
    let turn = source.turn();
    turn.tidy_up();
    let mut desk = match Desk::open(common, matches) {
        Ok(desk) => desk,
        Err(status) => return status,
    };
    let Some(lang) = language(&desk.site, &returned.lang) else {
        let keys = desk.site.config.languages.keys().collect::<Vec<_>>().join(", ");
        let finding = Diagnostic::error("exchange/unknown-language").in_file(&sent.path);
        let finding = finding.with("language", returned.lang.as_str()).with("known", keys);
        common.show_in(&[finding], &sent);
        return 1;
    };
    let by = matches.get_one::<String>("by").map_or_else(String::new, |by| plain(by));
    let request = Request {
        lang,
        by: if by.is_empty() { NOBODY.to_owned() } else { by },
        takes_unsure: matches.get_flag("reviewed"),
    };
    let mut intake = Intake {
        desk: &mut desk,
        request,
        sent: &sent,
        counts_changes: returned.counts_changes,
        tally: Tally::default(),
    };
    let result = intake.take_all(&returned);
    let tally = intake.tally;
    if !tally.found.is_empty() {
        common.show_in(&tally.found, &sent);
    }
    let values = [
        ("name", Arg::from(desk.site.config.languages[lang].name.as_str())),
        ("written", Arg::from(tally.written)),
        ("noted", Arg::from(tally.noted)),
        ("unsure", Arg::from(tally.unsure)),
        ("empty", Arg::from(tally.empty)),
        ("refused", Arg::from(tally.found.len())),
    ];
    common.say("cli-imported", &values);
    for path in &tally.drafts {
        common.say("cli-still-draft", &[("path", Arg::from(&**path))]);
    }
    end(common, result.map(|()| u8::from(!tally.found.is_empty())))
}

/// Reads a file by its kind, which its first character tells.
fn read(path: &str, bytes: Vec<u8>) -> Result<(Sent, Returned), (Box<Diagnostic>, Sent)> {
    let path: Arc<str> = path.into();
    let unreadable = |problem: &str, at: usize, detail: &str, text: Arc<str>| {
        let span = at..(at + 1).min(text.len().max(at));
        let finding = Diagnostic::error("exchange/unreadable").at(&path, span);
        let finding = finding.with("problem", problem).with("detail", detail);
        (Box::new(finding), Sent { path: Arc::clone(&path), text })
    };
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(unreadable("charset", 0, "UTF-16", "".into()));
    }
    let text = match String::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').replace("\r\n", "\n"),
        Err(error) => {
            let line = error.as_bytes()[..error.utf8_error().valid_up_to()].iter();
            let line = line.filter(|byte| **byte == b'\n').count() + 1;
            return Err(unreadable("utf8", 0, &line.to_string(), "".into()));
        }
    };
    let read =
        if text.trim_start().starts_with('<') { xliff::read(&text) } else { po::read(&text) };
    let text: Arc<str> = text.into();
    match read {
        Ok(returned) => Ok((Sent { path, text }, returned)),
        Err(error) => Err(unreadable(error.problem, error.at, &error.detail, text)),
    }
}

/// The language that a file names: by its key, or by its locale in either spelling.
fn language(site: &Site, named: &str) -> Option<Lang> {
    let named = named.replace('_', "-").to_lowercase();
    let languages = &site.config.languages;
    let find = |is_it: &dyn Fn(&str, &str) -> bool| {
        let mut all = languages.iter();
        all.find(|(_, l)| is_it(&l.key.to_lowercase(), &l.locale.to_lowercase())).map(|(l, _)| l)
    };
    find(&|key, _| key == named)
        .or_else(|| find(&|_, locale| locale == named))
        .or_else(|| find(&|key, _| named.split('-').next() == Some(key)))
}

/// What is to be noted of a block whose translation stands as it came.
struct Read {
    unit: usize,
    translation: Name,
}

/// A file that is being taken in.
struct Intake<'a> {
    desk: &'a mut Desk,
    request: Request,
    sent: &'a Sent,
    counts_changes: bool,
    tally: Tally,
}

impl Intake<'_> {
    fn take_all(&mut self, returned: &Returned) -> Result<(), Refusal> {
        let mut pages: BTreeMap<PageId, Vec<&Entry>> = BTreeMap::new();
        for entry in &returned.entries {
            match self.desk.page(&entry.key.page) {
                Ok(page) if self.desk.site[page].source != self.request.lang => {
                    pages.entry(page).or_default().push(entry);
                }
                _ => {
                    let finding = Diagnostic::error("exchange/no-page");
                    let finding = finding.at(&self.sent.path, entry.span.clone());
                    self.tally.found.push(finding.with("page", entry.key.page.as_str()));
                }
            }
        }
        for (page, entries) in pages {
            self.take_page(page, &entries)?;
        }
        Ok(())
    }

    fn take_page(&mut self, page: PageId, entries: &[&Entry]) -> Result<(), Refusal> {
        let site = Arc::clone(&self.desk.site);
        let original = self.desk.text(page, site[page].source)?;
        let translation = match site.text(page, self.request.lang) {
            Some(_) => Some(self.desk.text(page, self.request.lang)?),
            None => None,
        };
        let pair = Pair {
            site: &site,
            page,
            lang: self.request.lang,
            source: &original.text,
            target: translation.as_ref().map(|text| text.text.as_str()),
        };
        let units = exchange::units(&pair, &self.desk.ledger.texts, true);
        let (mut replies, mut places, mut read) = (Vec::new(), Vec::new(), Vec::new());
        let mut used = Vec::new();
        for entry in entries {
            match judge(&self.request, self.counts_changes, &units, &used, entry) {
                Verdict::Write(unit, pieces) => {
                    replies.push(Reply::new(&units[unit], pieces));
                    places.push((entry.span.clone(), unit));
                    used.push(unit);
                }
                Verdict::Note(unit, translation) => {
                    read.push(Read { unit, translation });
                    used.push(unit);
                }
                Verdict::Nothing => {}
                Verdict::Unsure => self.tally.unsure += 1,
                Verdict::Empty => self.tally.empty += 1,
                Verdict::Wrong(findings) => {
                    self.tally.report(&self.sent.path, findings, &entry.span);
                }
            }
        }
        if !replies.is_empty() {
            let file = file_of(&site, page, self.request.lang, &original);
            let taken = exchange::take(&pair, &file, &replies);
            if taken.names.iter().any(Option::is_some) && pair.target != Some(&*taken.text) {
                let is_new = pair.target.is_none();
                write(&self.desk.source, &file, &taken.text, is_new)?;
            }
            for (at, why) in &taken.refused {
                let finding = Diagnostic::error(code(*why)).with("path", &file);
                let finding = finding.with("role", replies[*at].role(*why));
                self.tally.report(&self.sent.path, vec![finding], &places[*at].0);
            }
            for ((_, unit), name) in places.iter().zip(&taken.names) {
                let Some(translation) = *name else { continue };
                read.push(Read { unit: *unit, translation });
                self.tally.written += 1;
            }
        }
        if !read.is_empty() && is_whole(&units, &read) {
            self.tally.drafts.extend(draft(&site, page, self.request.lang));
        }
        let record = |read: &Read| Record {
            src: units[read.unit].key.source,
            dst: read.translation,
            date: site.options.as_of,
            by: self.request.by.as_str().into(),
        };
        let text = |read: &Read| {
            (units[read.unit].key.source, original.words(units[read.unit].from.clone()))
        };
        let (new, texts): (Vec<Record>, Vec<_>) = read.iter().map(|r| (record(r), text(r))).unzip();
        drop((translation, original));
        self.tally.noted += new.len();
        match new.is_empty() {
            true => Ok(()),
            false => self.desk.ledger.record(&site, page, self.request.lang, new, texts),
        }
    }
}

fn code(why: Refused) -> &'static str {
    match why {
        Refused::Unwritable | Refused::Between => "exchange/unwritable",
        Refused::NoPlace => "exchange/no-place",
    }
}

/// Whether nothing of a page waits any more.
fn is_whole(units: &[Unit], read: &[Read]) -> bool {
    let is_read = |at: usize| read.iter().any(|read| read.unit == at);
    units.iter().enumerate().all(|(at, unit)| !unit.state.is_outdated() || is_read(at))
}

/// The file of a translation that was kept from being published, and its source was not.
fn draft(site: &Site, page: PageId, lang: Lang) -> Option<Arc<str>> {
    let is_draft = |lang| site.text(page, lang).is_some_and(|text| text.front.draft);
    let file = site.text(page, lang).map(|text| Arc::clone(&text.file));
    file.filter(|_| is_draft(lang) && !is_draft(site[page].source))
}

/// What is to be done with what came back for a block.
enum Verdict {
    /// It is written.
    Write(usize, Vec<exchange::passage::Piece>),
    /// It stands there already, and somebody has found that it is right.
    Note(usize, Name),
    /// It stands there already, and that was known.
    Nothing,
    /// Whoever sent it was not sure of it.
    Unsure,
    /// There is no translation.
    Empty,
    /// It cannot be taken.
    Wrong(Vec<Diagnostic>),
}

/// What is to be done with an entry; `used` are the units for which something came already.
fn judge(
    request: &Request,
    counts_changes: bool,
    units: &[Unit],
    used: &[usize],
    entry: &Entry,
) -> Verdict {
    let wrong =
        |code| Verdict::Wrong(vec![Diagnostic::error(code).with("page", entry.key.page.as_str())]);
    let Some(pieces) = &entry.pieces else { return Verdict::Empty };
    // Of several that say the same the nearest is meant.
    let same = units.iter().enumerate().filter(|(_, unit)| unit.key.source == entry.key.source);
    let open = same.clone().filter(|(at, _)| !used.contains(at));
    let nearest = open.min_by_key(|(_, unit)| unit.key.number.abs_diff(entry.key.number));
    let Some((at, unit)) = nearest else {
        return wrong(if same.count() > 0 { "exchange/twice" } else { "exchange/source-changed" });
    };
    let is_as_it_stands = unit.target.as_ref() == Some(pieces);
    if !entry.is_sure && !request.takes_unsure && (is_as_it_stands || !counts_changes) {
        return Verdict::Unsure;
    }
    if is_as_it_stands && unit.state == State::Current {
        return Verdict::Nothing;
    }
    if !is_as_it_stands && unit.key.target != entry.key.target {
        return wrong("exchange/translation-changed");
    }
    // What stands there already may lack what the source has got since.
    let faults = unit.faults(pieces);
    if faults.is_empty() {
        return match unit.key.target.filter(|_| is_as_it_stands) {
            Some(translation) => Verdict::Note(at, translation),
            None => Verdict::Write(at, pieces.clone()),
        };
    }
    let finding = |fault: exchange::passage::Fault| {
        let finding = Diagnostic::error("exchange/marks").with("problem", fault.kind);
        finding.with("mark", fault.mark).with("source", unit.source.shown())
    };
    Verdict::Wrong(faults.into_iter().map(finding).collect())
}

/// The file of a translation, that which is there or that which is made: beside the source.
fn file_of(site: &Site, page: PageId, lang: Lang, original: &Opened) -> Arc<str> {
    if let Some(text) = site.text(page, lang) {
        return Arc::clone(&text.file);
    }
    let languages = &site.config.languages;
    let (from, to) = (&languages[site[page].source].key, &languages[lang].key);
    let file = &original.document.file;
    let stem = file.strip_suffix(&format!(".{from}.md")).unwrap_or(file);
    format!("{stem}.{to}.md").into()
}

/// Writes a text in the form in which its file was.
fn write(source: &Source, file: &Arc<str>, text: &str, is_new: bool) -> Result<(), Refusal> {
    let path = source.place(file);
    if is_new {
        if path.exists() {
            let finding = Diagnostic::error("cli/file-exists");
            return Err((Box::new(finding.with("path", path.display().to_string())), 2));
        }
        return crate::engine::ledger::put(source, file, text.as_bytes());
    }
    let failed = |error| (Box::new(save::failed(&path, &error)), 3);
    let raw = source.bytes(file).map_err(failed)?;
    // In a file with both kinds of line ends nobody could tell what was touched.
    let Some(ends) = save::ends(&raw) else {
        return Err((Box::new(Diagnostic::error("exchange/mixed-line-ends").in_file(file)), 1));
    };
    crate::engine::ledger::put(source, file, &save::restored(text, &raw, ends))
}
