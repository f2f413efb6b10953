//! All that a build follows from, under one mark: the bytes of the site's files with their names, what was
//! asked for, and the program. Where the mark is that of the last build, and what that one wrote stands as
//! it was written, there is nothing to be made. Keeps no mark of a single file, and trusts no date.

use std::collections::BTreeMap;
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
    /// The files of the site with the hashes of their bytes; of texts of pages, which are many and which a
    /// build reads anyway, only where they were wanted.
    files: BTreeMap<Arc<str>, Option<Hash>>,
}

impl Inputs {
    /// What there is before a build reads any of it. Nothing where something cannot be read: then a build
    /// has something to say.
    pub fn list(request: &Request, source: &Source, with_texts: bool) -> Option<Inputs> {
        // The program is as large as the texts of many a site.
        let (program, files) = rayon::join(program::mark, || files(source, with_texts));
        let Request { root: _, base_url, options, strict } = request;
        let head = format!("{} {base_url:?} {options:?} {strict}", program?);
        Some(Inputs { head, files: files? })
    }

    /// The mark of all, with the texts as they were listed.
    pub fn mark(&self) -> Option<String> {
        self.mark_with(|_, listed| listed)
    }

    /// The mark of all, with the texts as a build has read them; none if it does not know one.
    pub fn mark_of_read(&self, text: impl Fn(&str) -> Option<Hash>) -> Option<String> {
        self.mark_with(|path, listed| if is_text(path) { text(path) } else { listed })
    }

    fn mark_with(&self, hash: impl Fn(&str, Option<Hash>) -> Option<Hash>) -> Option<String> {
        let mut hasher = Hasher::new();
        let mut add = |bytes: &[u8]| {
            hasher.update(&(bytes.len() as u64).to_le_bytes());
            hasher.update(bytes);
        };
        add(self.head.as_bytes());
        for (path, listed) in &self.files {
            add(path.as_bytes());
            add(hash(path, *listed)?.as_bytes());
        }
        Some(hasher.finalize().to_hex().to_string())
    }

    /// Whether all files but the texts stand as they were listed: one that was saved before it was read for
    /// the build would be in the site, and not in the mark.
    pub fn stand(&self, source: &Source) -> bool {
        let others = self.files.par_iter().filter(|(path, _)| !is_text(path));
        others.all(|(path, hash)| hash_of(source, path) == *hash)
    }
}

/// All files; nothing if one of them is refused or cannot be read.
fn files(source: &Source, with_texts: bool) -> Option<BTreeMap<Arc<str>, Option<Hash>>> {
    let mut paths = Vec::new();
    for entry in FOLDERS.iter().flat_map(|folder| source.entries(folder)) {
        if entry.refused.is_some() {
            return None;
        }
        paths.push(entry.path);
    }
    let hashed = |path: Arc<str>| {
        let hash = match is_text(&path) {
            true if with_texts => Some(source.text(&path).ok()?.hash),
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
