//! All that a build follows from, under one mark: the bytes of the site's files with their names, what was
//! asked for, and the program. Where the mark is that of the last build, and what that one wrote stands as
//! it was written, there is nothing to be made. Keeps no mark of a single file, and trusts no date.

use std::collections::BTreeMap;
use std::sync::Arc;

use blake3::{Hash, Hasher};
use rayon::prelude::*;

use super::Request;
use super::parts::is_text;
use crate::source::{Entry, FOLDERS, Source, program};

/// The hashes of files, by their paths from the site folder.
type Hashes = BTreeMap<Arc<str>, Hash>;

/// See the head of this file.
pub struct Inputs {
    /// The program, and what it was asked for.
    head: String,
    /// Texts of pages, where they were wanted: they are many, and a build reads them anyway.
    texts: Hashes,
    others: Hashes,
}

impl Inputs {
    /// What there is before a build reads any of it. Nothing where something cannot be read: then a build
    /// has something to say.
    pub fn list(request: &Request, source: &Source, with_texts: bool) -> Option<Inputs> {
        // The program is as large as the texts of many a site.
        let (program, files) = rayon::join(program::mark, || files(source, with_texts));
        let Request { root: _, base_url, options, strict } = request;
        let head = format!("{} {base_url:?} {options:?} {strict}", program?);
        let (texts, others) = files?;
        Some(Inputs { head, texts, others })
    }

    /// The mark of all, with the texts as they were listed.
    pub fn mark(&self) -> String {
        self.mark_with(self.texts.iter().map(|(path, hash)| (&**path, *hash)))
    }

    /// The mark of all, with the texts as a build has read them: their paths, sorted, and hashes.
    pub fn mark_with<'a>(&'a self, texts: impl Iterator<Item = (&'a str, Hash)>) -> String {
        let mut hasher = Hasher::new();
        let mut add = |bytes: &[u8]| {
            hasher.update(&(bytes.len() as u64).to_le_bytes());
            hasher.update(bytes);
        };
        add(self.head.as_bytes());
        let others = self.others.iter().map(|(path, hash)| (&**path, *hash));
        for (path, hash) in others.chain(texts) {
            add(path.as_bytes());
            add(hash.as_bytes());
        }
        hasher.finalize().to_hex().to_string()
    }

    /// Whether all files but the texts stand as they were listed: one that was saved before it was read for
    /// the build would be in the site, and not in the mark.
    pub fn stand(&self, source: &Source) -> bool {
        self.others.par_iter().all(|(path, hash)| hash_of(source, path) == Some(*hash))
    }
}

/// The texts if they are wanted, and the other files; nothing if one is refused or cannot be read.
fn files(source: &Source, with_texts: bool) -> Option<(Hashes, Hashes)> {
    let entries: Vec<Entry> = FOLDERS.iter().flat_map(|folder| source.entries(folder)).collect();
    if entries.iter().any(|entry| entry.refused.is_some()) {
        return None;
    }
    let paths = entries.into_iter().map(|entry| entry.path);
    let (texts, others): (Vec<_>, Vec<_>) = paths.partition(|path| is_text(path));
    let texts = if with_texts { texts } else { Vec::new() };
    let text = |path: Arc<str>| source.text(&path).ok().map(|text| (path, text.hash));
    let other = |path: Arc<str>| hash_of(source, &path).map(|hash| (path, hash));
    let texts: Option<Hashes> = texts.into_par_iter().map(text).collect();
    let others: Option<Hashes> = others.into_par_iter().map(other).collect();
    Some((texts?, others?))
}

fn hash_of(source: &Source, path: &str) -> Option<Hash> {
    Some(blake3::hash(&source.bytes(path).ok()?))
}
