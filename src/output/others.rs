//! Files of others in the output folder. They are linked into the new site before it is published, so that
//! they are never missing. What became of them in the meantime, which may be long enough for a line in a log or
//! a file that is sent in, is given back to the published site: as far as the system lets us, since the site
//! stands by then.

use std::collections::HashSet;
use std::fs::{self, Metadata};
use std::io;
use std::path::Path;

use super::files::{exchange, join};

/// What is ours: files, and the folders above them.
pub(super) struct Ours<'a> {
    files: HashSet<&'a str>,
    folders: HashSet<&'a str>,
}

impl<'a> Ours<'a> {
    /// Of files by their paths.
    pub fn new(paths: impl Iterator<Item = &'a str>) -> Ours<'a> {
        let mut ours = Ours { files: HashSet::new(), folders: HashSet::new() };
        for path in paths {
            ours.files.insert(path);
            let mut rest = path;
            while let Some((folder, _)) = rest.rsplit_once('/') {
                if !ours.folders.insert(folder) {
                    break;
                }
                rest = folder;
            }
        }
        ours
    }

    /// Gives what others have in `from`, the former folder, back to `to`, the published one.
    pub fn give_back(&self, from: &Path, to: &Path, relative: &str) {
        for entry in fs::read_dir(from).into_iter().flatten().flatten() {
            let (source, target) = (entry.path(), to.join(entry.file_name()));
            let path = join(relative, &entry.file_name().to_string_lossy());
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            match is_folder {
                true if self.folders.contains(path.as_str()) => {
                    self.give_back(&source, &target, &path);
                }
                true => give_back_folder(&source, &target),
                false if self.files.contains(path.as_str()) => {}
                false => give_back_file(&source, &target),
            }
        }
    }
}

/// A folder that is wholly of others comes back itself, with its owner and whoever has it open.
fn give_back_folder(source: &Path, target: &Path) {
    if fs::symlink_metadata(target).is_err() {
        let _ = move_to(source, target);
        return;
    }
    // Where folders cannot be exchanged, what is in it comes back; where they can, what was written into the
    // one that stood in between.
    let _ = exchange(source, target);
    merge(source, target);
}

/// Gives all back that `from` has and `to` has not, or has as it was before.
fn merge(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).into_iter().flatten().flatten() {
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        match is_folder && fs::symlink_metadata(&target).is_ok() {
            true => merge(&source, &target),
            false => give_back_file(&source, &target),
        }
    }
}

/// What is new, or was put in the place of the file that had been linked.
fn give_back_file(source: &Path, target: &Path) {
    let is_wanted = match (fs::symlink_metadata(source), fs::symlink_metadata(target)) {
        (Ok(own), Ok(there)) => !there.is_dir() && is_later(&own, &there),
        (_, there) => there.is_err(),
    };
    if is_wanted {
        // One that cannot be moved keeps the link that the published site has.
        let _ = move_to(source, target);
    }
}

fn move_to(source: &Path, target: &Path) -> io::Result<()> {
    match fs::rename(source, target) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(target.parent().unwrap_or(target))?;
            fs::rename(source, target)
        }
        result => result,
    }
}

/// Whether a file came later than another one. Two names of one file did not.
#[cfg(unix)]
fn is_later(a: &Metadata, b: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    a.ino() != b.ino() && (a.ctime(), a.ctime_nsec()) > (b.ctime(), b.ctime_nsec())
}

#[cfg(not(unix))]
fn is_later(a: &Metadata, b: &Metadata) -> bool {
    matches!((a.modified(), b.modified()), (Ok(a), Ok(b)) if a > b)
}
