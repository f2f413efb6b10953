//! What stands in the site folder: which files there are, and which of them may have changed. Reads
//! none of them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::Diagnostic;
use crate::source::{Entry, FOLDERS, Source, Stamp, composed, twins};

/// The files of a site folder.
#[derive(Default)]
pub struct Disk {
    standing: BTreeMap<Arc<str>, Standing>,
    twins: Vec<Diagnostic>,
}

/// Something that stands there.
struct Standing {
    /// Why it is no file of the site; nothing if it is.
    refused: Option<Box<Diagnostic>>,
    is_link: bool,
    /// Known once it has been looked at for changes.
    stamp: Option<Stamp>,
}

/// What came of a look.
#[derive(Default)]
pub struct Look {
    /// Files that are worth reading: those that were named, and those below.
    pub changed: BTreeSet<Arc<str>>,
    /// Those among them that appeared, vanished or may have other bytes, going by their stamps.
    pub touched: BTreeSet<Arc<str>>,
    /// There are other files than before, or others that are refused.
    pub has_other_names: bool,
}

impl Disk {
    /// The files of a site that has not been looked at before.
    pub fn new(source: &Source) -> Disk {
        let mut disk = Disk::default();
        for entry in FOLDERS.iter().flat_map(|folder| source.entries(folder)) {
            // Texts are many, and whoever reads one learns its stamp without asking for it: see `note`.
            let stamp = if entry.path.ends_with(".md") { None } else { source.stamp(&entry.path) };
            disk.standing.insert(Arc::clone(&entry.path), Standing::new(entry, stamp));
        }
        disk.twins = twins(disk.files());
        disk
    }

    /// Notes what the system said of files before they were read.
    pub fn note(&mut self, stamps: Vec<(Arc<str>, Option<Stamp>)>) {
        for (path, stamp) in stamps {
            if let Some(standing) = self.standing.get_mut(&path) {
                standing.stamp = stamp;
            }
        }
    }

    /// All files, sorted.
    pub fn files(&self) -> impl Iterator<Item = &Arc<str>> {
        self.standing.iter().filter(|(_, is)| is.refused.is_none()).map(|(path, _)| path)
    }

    /// Whether there is a file at this path.
    pub fn has(&self, path: &str) -> bool {
        self.standing.get(path).is_some_and(|standing| standing.refused.is_none())
    }

    /// What is wrong with names and kinds of files.
    pub fn found(&self) -> impl Iterator<Item = &Diagnostic> {
        let refused = self.standing.values().filter_map(|standing| standing.refused.as_deref());
        refused.chain(&self.twins)
    }

    /// Looks at these paths and whatever is below; at everything if there are none.
    pub fn look(&mut self, source: &Source, paths: &[String]) -> Look {
        let mut look = Look::default();
        // What a link leads to may change without the link.
        let links = self.standing.iter().filter(|(_, is)| is.is_link);
        let links: Vec<String> = links.map(|(path, _)| path.to_string()).collect();
        let all = FOLDERS.map(str::to_owned);
        for path in if paths.is_empty() { &all[..] } else { paths }.iter().chain(&links) {
            Disk::forms(path).iter().for_each(|path| self.look_at(source, path, &mut look));
        }
        if look.has_other_names {
            self.twins = twins(self.files());
        }
        look
    }

    /// A path as names are behind the door; and in the other forms in which a twin of it may stand there.
    fn forms(path: &str) -> Vec<String> {
        let mut forms = vec![composed(path).into_owned()];
        if !path.is_ascii() {
            forms.extend([path.to_owned(), path.nfd().collect()]);
            forms.dedup();
        }
        forms
    }

    fn look_at(&mut self, source: &Source, path: &str, look: &mut Look) {
        let mut before = self.take_below(path);
        for entry in source.entries(path) {
            // What is known by another form of its name has been looked at a moment ago.
            let known = before.remove(&entry.path).or_else(|| self.standing.remove(&entry.path));
            let stamp = source.stamp(&entry.path);
            let (same_name, same_stamp) = known.map_or((false, false), |known| {
                (known.refused == entry.refused, stamp.is_some() && known.stamp == stamp)
            });
            // Who is named is read; whom a look at a folder comes to, only if there is a reason.
            let is_touched = !same_name || !same_stamp;
            if is_touched || &*entry.path == path {
                look.changed.insert(Arc::clone(&entry.path));
            }
            if is_touched {
                look.touched.insert(Arc::clone(&entry.path));
            }
            look.has_other_names |= !same_name;
            self.standing.insert(Arc::clone(&entry.path), Standing::new(entry, stamp));
        }
        look.has_other_names |= !before.is_empty();
        look.changed.extend(before.keys().cloned());
        look.touched.extend(before.into_keys());
    }

    /// Takes out what was known to stand at a path and below it.
    fn take_below(&mut self, path: &str) -> BTreeMap<Arc<str>, Standing> {
        let mut taken: BTreeMap<_, _> = self.standing.remove_entry(path).into_iter().collect();
        // `0` follows `/`: between the two stand the names that begin with this folder.
        let (from, to) = (format!("{path}/"), format!("{path}0"));
        let range = (Bound::Included(from.as_str()), Bound::Excluded(to.as_str()));
        let below = self.standing.range::<str, _>(range);
        let below: Vec<Arc<str>> = below.map(|(path, _)| Arc::clone(path)).collect();
        taken.extend(below.iter().filter_map(|path| self.standing.remove_entry(path)));
        taken
    }
}

impl Standing {
    fn new(entry: Entry, stamp: Option<Stamp>) -> Standing {
        Standing { refused: entry.refused, is_link: entry.is_link, stamp }
    }
}
