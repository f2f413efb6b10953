//! The texts of all pages. A text whose hash is the same as before is not parsed again.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::{Changed, Door};
use crate::config::Config;
use crate::content::{self, Document, FOLDER};
use crate::diagnostic::Diagnostic;
use crate::source::{Source, Stamp};

/// The text of one file, and what was found in it.
#[derive(Default)]
struct Parsed {
    /// Nothing when the file cannot be read, or when its name does not say its language.
    document: Option<Arc<Document>>,
    found: Vec<Diagnostic>,
}

/// The texts of all pages.
#[derive(Default)]
pub struct Documents {
    parsed: BTreeMap<Arc<str>, Parsed>,
}

/// How the texts differ from what they were.
#[derive(Default)]
pub struct Edits {
    /// Texts that are other ones now.
    pub edited: Vec<Arc<Document>>,
    /// A text is new or gone.
    pub has_others: bool,
    /// Other things are found in them.
    pub has_other_findings: bool,
    /// Texts parsed.
    pub parsed: usize,
    /// Texts read, with what the system said of them before.
    pub stamps: Vec<(Arc<str>, Option<Stamp>)>,
}

/// What reading a file gave: nothing to put in its place where it is the same as before.
struct Read {
    parsed: Option<Parsed>,
    stamp: Option<Stamp>,
}

impl Documents {
    /// All texts, sorted by file.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Document>> {
        self.parsed.values().filter_map(|parsed| parsed.document.as_ref())
    }

    /// What was found in them.
    pub fn found(&self) -> impl Iterator<Item = &Diagnostic> {
        self.parsed.values().flat_map(|parsed| &parsed.found)
    }

    /// Takes in changes.
    pub fn take_in(&mut self, door: Door, config: &Config, changed: &Changed) -> Edits {
        let texts: Vec<&Arc<str>> = changed.iter().filter(|file| is_text(file)).collect();
        let read = |file: &Arc<str>| {
            let before = self.parsed.get(file).and_then(|parsed| parsed.document.as_ref());
            door.disk.has(file).then(|| read(door.source, file, config, before))
        };
        // One text is parsed before a thread has woken.
        let reads: Vec<Option<Read>> = match texts.len() {
            0..4 => texts.iter().map(|file| read(file)).collect(),
            _ => texts.par_iter().map(|file| read(file)).collect(),
        };
        let mut edits = Edits::default();
        for (file, read) in texts.into_iter().zip(reads) {
            edits.stamps.extend(read.as_ref().map(|read| (Arc::clone(file), read.stamp)));
            self.put(door, file, read.and_then(|read| read.parsed), &mut edits);
        }
        edits
    }

    /// Puts a text in its place; nothing means that it is the same as before, or gone.
    fn put(&mut self, door: Door, file: &Arc<str>, parsed: Option<Parsed>, edits: &mut Edits) {
        let parsed = match parsed {
            Some(parsed) => parsed,
            None if door.disk.has(file) => return,
            None => Parsed::default(),
        };
        edits.parsed += usize::from(parsed.document.is_some());
        let is_there = door.disk.has(file);
        let document = parsed.document.clone();
        let found = parsed.found.clone();
        let before = match is_there {
            true => self.parsed.insert(Arc::clone(file), parsed),
            false => self.parsed.remove(file),
        };
        let before = before.unwrap_or_default();
        edits.has_others |= before.document.is_some() != document.is_some();
        edits.has_other_findings |= before.found != found;
        edits.edited.extend(document);
    }
}

fn is_text(file: &str) -> bool {
    file.starts_with(FOLDER) && file.ends_with(".md")
}

/// Reads a text, unless it is the one that was there `before`.
fn read(source: &Source, file: &Arc<str>, config: &Config, before: Option<&Arc<Document>>) -> Read {
    let refused = |finding: Box<_>| Read {
        parsed: Some(Parsed { document: None, found: vec![*finding] }),
        stamp: None,
    };
    let address = match content::address(file, config) {
        Ok(address) => address,
        Err(finding) => return refused(finding),
    };
    let (text, stamp) = match source.stamped_text(file) {
        Ok(read) => read,
        Err(finding) => return refused(finding),
    };
    if before.is_some_and(|before| before.hash == text.hash) {
        return Read { parsed: None, stamp };
    }
    let (document, found) = Document::parse(&text, &address, config);
    Read { parsed: Some(Parsed { document: Some(Arc::new(document)), found }), stamp }
}

/// The text of a file as it is now.
pub fn read_document(source: &Source, file: &Arc<str>, config: &Config) -> Option<Arc<Document>> {
    let address = content::address(file, config).ok()?;
    let text = source.text_anew(file).ok()?;
    Some(Arc::new(Document::parse(&text, &address, config).0))
}
