//! The files in which is kept what people have found of translations: what is looked at before something
//! is noted, what is noted, and how it is written. The commands and the preview both note through here,
//! so that they note the same.

use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use super::Snapshot;
use crate::content::blocks::Name;
use crate::content::records::{self, File, Record, Texts};
use crate::content::{Block, Document};
use crate::diagnostic::{Diagnostic, Severity, position};
use crate::lang::Lang;
use crate::records::{carried_over, joined, page_name, reviewed, status};
use crate::site::{PageId, Site};
use crate::source::{Source, save};

/// What cannot go on: what is wrong, and the exit status of a command.
pub type Refusal = (Box<Diagnostic>, u8);

/// Nobody's name goes into a public file unasked.
pub const NOBODY: &str = "editors";

/// So many blocks at most, less one, were drawn together to one.
const LONGEST: usize = 31;

/// A text of a page with its bytes.
#[derive(Debug)]
pub struct Opened<'a> {
    /// What is known of it.
    pub document: &'a Document,
    /// The text, in normal form.
    pub text: String,
}

impl Opened<'_> {
    /// The words of some of its blocks.
    pub fn words(&self, blocks: Range<usize>) -> String {
        let blocks = &self.document.blocks[blocks];
        blocks.iter().map(|block| block.text(&self.text)).collect::<Vec<_>>().join("\n")
    }

    /// The line on which a block begins.
    pub fn line(&self, block: usize) -> usize {
        let start = self.document.blocks.get(block).map_or(0, |block| block.span().start);
        position(&self.text, start).line
    }
}

/// The text of a page in a language with its bytes; refused when it was saved since the site was read.
pub fn open<'a>(
    site: &'a Site,
    source: &Source,
    page: PageId,
    lang: Lang,
) -> Result<Opened<'a>, Refusal> {
    let Some(document) = site.text(page, lang) else {
        let language = &site.config.languages[lang];
        let finding = Diagnostic::error("cli/not-translated").with("page", &page_name(site, page));
        let finding = finding.with("language", language.name.as_str());
        return Err((Box::new(finding.with("key", language.key.as_str())), 2));
    };
    let text = source.text(&document.file).map_err(|finding| (finding, 3))?;
    if text.hash != document.hash {
        let finding = Diagnostic::error(crate::emit::CHANGED).in_file(&document.file);
        return Err((Box::new(finding), 1));
    }
    Ok(Opened { document, text: text.text })
}

/// What is wrong with a text that would keep it from being published; it is to be mended before somebody
/// notes that it says what its source says.
pub fn faults(snapshot: &Snapshot, site: &Site, page: PageId, lang: Lang) -> Vec<Diagnostic> {
    let Some(document) = site.text(page, lang) else { return Vec::new() };
    let of_the_text =
        |finding: &&Diagnostic| finding.place.as_ref().is_some_and(|p| p.file == document.file);
    let mut found: Vec<Diagnostic> = snapshot.found().iter().filter(of_the_text).cloned().collect();
    found.extend(snapshot.found_on(&site[page].id, lang));
    // What a note mends must not keep it from being mended.
    found.retain(|f| f.severity == Severity::Error && f.code != "page/must-ship-current");
    found
}

/// What somebody has found.
#[derive(Clone, Copy, Debug)]
pub struct Review<'a> {
    /// Of which page.
    pub page: PageId,
    /// Of its translation into which language.
    pub lang: Lang,
    /// Place of the block of the source that was read, from 0; all if there is none.
    pub block: Option<usize>,
    /// A change of the source that no translation has to follow is carried over.
    pub is_trivial: bool,
    /// On which day.
    pub date: Date,
    /// Who.
    pub by: &'a str,
}

/// What was noted so far, and where more is noted. Whoever notes has the [`Turn`](save::Turn) from before this is
/// read until it is written.
#[derive(Debug)]
pub struct Ledger {
    source: Source,
    /// Former texts of the source.
    pub texts: Texts,
}

impl Ledger {
    /// Reads what is kept of a site.
    pub fn open(source: &Source) -> Result<Ledger, Refusal> {
        // Of any size: it only ever grows.
        let kept = source.has(records::TEXTS).then(|| source.bytes(records::TEXTS));
        let texts = match kept {
            None => Texts::default(),
            Some(Ok(bytes)) => Texts::parse(&String::from_utf8_lossy(&bytes)),
            Some(Err(error)) => {
                return Err((Box::new(save::failed(Path::new(records::TEXTS), &error)), 3));
            }
        };
        Ok(Ledger { source: source.clone(), texts })
    }

    /// Notes that a translation, or one of its blocks, says what the source says; gives the
    /// records.
    pub fn note(&mut self, site: &Site, review: &Review) -> Result<Vec<Record>, Refusal> {
        let Review { page, lang, .. } = *review;
        let original = open(site, &self.source, page, site[page].source)?;
        let source = &original.document.blocks;
        let translation = open(site, &self.source, page, lang)?;
        let target = &translation.document.blocks;
        let units = status(site, page, lang).units;
        let find = if review.is_trivial { carried_over } else { reviewed };
        let new: Vec<Record> = find(&units, source, target, review.block, review.date, review.by);
        let texts = kept_texts(&new, source, &original);
        if !new.is_empty() {
            self.record(site, page, lang, new.clone(), texts)?;
        }
        Ok(new)
    }

    /// Adds to what was said of a page, and keeps the texts of which it was said.
    pub fn record(
        &mut self,
        site: &Site,
        page: PageId,
        lang: Lang,
        new: Vec<Record>,
        texts: Vec<(Name, String)>,
    ) -> Result<(), Refusal> {
        let path = records::path(&site.config.languages[lang].key, &site[page].id);
        let mut file = File::default();
        if self.source.has(&path) {
            let path: Arc<str> = path.as_str().into();
            let text = self.source.text(&path).map_err(|finding| (finding, 3))?;
            file = records::parse(&path, &text.text);
        }
        file.records.extend(new);
        put(&self.source, &path, file.write().as_bytes())?;
        let new: Vec<Name> = texts
            .into_iter()
            .filter(|(name, text)| self.texts.add(*name, text))
            .map(|(name, _)| name)
            .collect();
        if new.is_empty() {
            return Ok(());
        }
        if !self.source.has(records::TEXTS) {
            put(&self.source, records::TEXTS, Texts::default().write().as_bytes())?;
        }
        // At the end, so that two branches that both add something can be joined line by line.
        let lines = self.texts.lines(&new);
        save::append(&self.source.place(records::TEXTS), &lines)
            .map_err(|error| failed(&self.source, records::TEXTS, &error))
    }
}

/// The texts of the source of which something is said now.
fn kept_texts(new: &[Record], source: &[Block], original: &Opened) -> Vec<(Name, String)> {
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

/// Writes a file of the site.
pub fn put(source: &Source, path: &str, bytes: &[u8]) -> Result<(), Refusal> {
    source.put(path, bytes).map_err(|error| failed(source, path, &error))
}

fn failed(source: &Source, path: &str, error: &std::io::Error) -> Refusal {
    (Box::new(save::failed(&source.place(path), error)), 3)
}
