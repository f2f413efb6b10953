//! All that a build follows from, under one mark: the bytes of the site's files with their names, what was
//! asked for, and the program. Where the mark is that of the last build, and what that one wrote stands as
//! it was written, there is nothing to be made. Keeps no mark of a single file, and trusts no date.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use blake3::{Hash, Hasher};
use rayon::prelude::*;

use super::Request;
use super::parts::is_text;
use crate::source::{FOLDERS, Source, program};

/// See the head of this file.
pub struct Inputs {
    /// The program, and what it was asked for.
    head: String,
    /// The files of the site with the hashes of their bytes, but for texts of pages, which are many and
    /// which a build reads anyway.
    files: BTreeMap<Arc<str>, Option<Hash>>,
}

impl Inputs {
    /// What there is before a build reads any of it. Nothing where something cannot be read: then a build
    /// has something to say.
    pub fn list(request: &Request, source: &Source) -> Option<Inputs> {
        let (program, files) = rayon::join(program::mark, || files(source));
        let Request { root: _, base_url, options, strict } = request;
        Some(Inputs {
            head: format!("{} {base_url:?} {options:?} {strict}", program?),
            files: files?,
        })
    }

    /// The mark of all, if each text has the hash that is told of it: none of a text that is not known.
    pub fn mark(&self, text: impl Fn(&str) -> Option<Hash>) -> Option<String> {
        let mut hasher = Hasher::new();
        let mut add = |bytes: &[u8]| {
            hasher.update(&(bytes.len() as u64).to_le_bytes());
            hasher.update(bytes);
        };
        add(self.head.as_bytes());
        for (path, hash) in &self.files {
            add(path.as_bytes());
            add(hash.or_else(|| text(path))?.as_bytes());
        }
        Some(hasher.finalize().to_hex().to_string())
    }

    /// Whether all files but the texts stand as they were listed: one that was saved before it was read for
    /// the build would be in the site, and not in the mark.
    pub fn stand(&self, source: &Source) -> bool {
        let others = self.files.par_iter().filter(|(_, hash)| hash.is_some());
        others.all(|(path, hash)| hash_of(source, path) == *hash)
    }

    /// The mark of all, with the texts as they stand now.
    pub fn mark_now(&self, source: &Source) -> Option<String> {
        let texts = self.files.par_iter().filter(|(_, hash)| hash.is_none());
        let read = |(path, _)| source.text(path).ok().map(|text| (&**path, text.hash));
        let read: Option<HashMap<&str, Hash>> = texts.map(read).collect();
        let read = read?;
        self.mark(|path| read.get(path).copied())
    }
}

/// All files but the bytes of texts; nothing if one of them is refused or cannot be read.
fn files(source: &Source) -> Option<BTreeMap<Arc<str>, Option<Hash>>> {
    let mut paths = Vec::new();
    for entry in FOLDERS.iter().flat_map(|folder| source.entries(folder)) {
        if entry.refused.is_some() {
            return None;
        }
        paths.push(entry.path);
    }
    let hashed = |path: Arc<str>| {
        let hash = match is_text(&path) {
            true => None,
            false => Some(hash_of(source, &path)?),
        };
        Some((path, hash))
    };
    paths.into_par_iter().map(hashed).collect()
}

fn hash_of(source: &Source, path: &str) -> Option<Hash> {
    Some(blake3::hash(&source.bytes(path).ok()?))
}
