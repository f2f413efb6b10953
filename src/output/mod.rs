//! The only module that writes a site: staged, compared, swapped. Whoever looks into the output
//! folder sees the old site or the new one, never a mixture; files that we did not write are never
//! touched; and what has not changed is not written.
//!
//! New files are staged beside the output folder, in the same file system. If one file alone differs
//! it is renamed into its place, which is one step. Otherwise the deepest folder that holds all
//! differences is built anew in the stage — with links to everything in it that stays, also to files
//! of others — and exchanged with the published one, which again is one step.
//!
//! Before that step the new files are brought onto the disk: systems keep them in memory for up to half
//! a minute, but the exchange itself they may write sooner, and a power cut between the two would leave
//! a site of empty files. Besides, a disk that cannot keep what it was given says so only then.
//!
//! A question to the system that fails is no answer: nothing here takes "I cannot say" for "there is
//! none", as `Path::exists` does. `tests/mishaps` lets every call of a build fail in turn.

mod files;
mod list;
mod others;
#[cfg(target_os = "linux")]
mod writeback;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
#[cfg(target_os = "linux")]
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
pub use files::failure;
use files::{
    Kind, Rest, are_same, bring_file_to_disk, cannot_exchange, exchange, fill_file, is_absent,
    is_same, keep_rights, kind, link_rest, lock, mount_of, remove, retried, shown, write,
};
use list::{List, Mark, mark_of, mark_of_file};
use others::Ours;
#[cfg(target_os = "linux")]
use writeback::Writeback;

/// So many files are brought onto the disk one by one.
#[cfg(target_os = "linux")]
const FEW: usize = 8;

/// What a commit did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files written.
    pub written: usize,
    /// Files found as they should be.
    pub unchanged: usize,
    /// Files of ours that are no longer part of the site.
    pub removed: usize,
    /// Bytes of the whole site.
    pub bytes: u64,
}

/// A site on its way to the output folder. Dropped without [`Stage::commit`], it leaves no trace.
pub struct Stage {
    out: PathBuf,
    folder: PathBuf,
    /// Whether there is no output folder yet, and so nothing to be compared with.
    is_first: bool,
    /// What is published now.
    old: List,
    /// Files of the new site.
    new: Mutex<BTreeMap<String, New>>,
    bytes: Mutex<u64>,
    /// Files staged so far.
    #[cfg(target_os = "linux")]
    staged: AtomicUsize,
    /// Begins once more than a few files are staged.
    #[cfg(target_os = "linux")]
    writeback: Mutex<Option<Writeback>>,
    /// Held until the end: one build at a time writes beside this folder.
    #[cfg_attr(not(target_os = "linux"), expect(dead_code))]
    lock: File,
    /// The folders above that were made for the output, the deepest first.
    made: Vec<PathBuf>,
}

/// A file of the new site.
struct New {
    /// Whether it differs from what is published.
    differs: bool,
    mark: Mark,
}

type Result<T> = std::result::Result<T, Box<Diagnostic>>;

impl Stage {
    /// Opens a stage for the folder `out`, which need not exist. Waits while another build writes
    /// there, of which `waiting` is told, and clears away what a build left that was killed.
    pub fn open(out: &Path, waiting: &dyn Fn()) -> Result<Stage> {
        // A link to a folder stays a link: what it leads to is exchanged.
        let out = match fs::canonicalize(out) {
            Ok(real) => real,
            Err(error) if is_absent(&error) => out.to_path_buf(),
            Err(error) => return Err(failure(out, &error)),
        };
        let (Some(parent), Some(name)) = (out.parent(), out.file_name()) else {
            return Err(Box::new(Diagnostic::error("output/unusable").with("path", shown(&out))));
        };
        let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
        let made = missing(parent)?;
        fs::create_dir_all(parent).map_err(|error| failure(parent, &error))?;
        let lock = lock(parent, waiting)?;
        if kind(&out)? == Some(Kind::Other) {
            return Err(Box::new(Diagnostic::error("output/unusable").with("path", shown(&out))));
        }
        let folder = parent.join(format!(".{}.tribune-stage", name.to_string_lossy()));
        let mut stage = Stage {
            is_first: false,
            old: List::default(),
            new: Mutex::default(),
            bytes: Mutex::default(),
            #[cfg(target_os = "linux")]
            staged: AtomicUsize::new(0),
            #[cfg(target_os = "linux")]
            writeback: Mutex::default(),
            lock,
            made,
            out,
            folder,
        };
        stage.recover()?;
        // Only now, since a site may have been moved back.
        stage.is_first = kind(&stage.out)?.is_none();
        stage.old = List::read(&stage.out)?;
        fs::create_dir(&stage.folder).map_err(|error| failure(&stage.folder, &error))?;
        Ok(stage)
    }

    /// Takes one file of the new site: compares it with the published one, and stages it if it
    /// differs. Safe to call from many threads, each path once.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let same = !self.is_first && {
            let published = self.published(path)?;
            is_same(&published, bytes).map_err(|error| failure(&published, &error))?
        };
        if !same {
            let staged = self.new_tree().join(path);
            write(&staged, bytes).map_err(|error| failure(&staged, &error))?;
            self.write_back();
        }
        self.take(path, New { differs: !same, mark: mark_of(bytes) }, bytes.len() as u64)
    }

    /// The mark of all that the published site follows from, if it is known.
    pub fn published_inputs(&self) -> Option<&str> {
        self.old.inputs.as_deref()
    }

    /// What there is to report if all files of the published site stand as they were written; nothing if
    /// one does not, or cannot be read: then it is for a build to say so.
    pub fn stands(&self) -> Option<Report> {
        let size = |(path, mark): (&String, &Option<Mark>)| {
            let (found, size) = mark_of_file(&self.out.join(path)).ok()?;
            (*mark == Some(found)).then_some(size)
        };
        let sizes: Option<Vec<u64>> = self.old.files.par_iter().map(size).collect();
        let bytes = sizes?.into_iter().sum();
        Some(Report { unchanged: self.old.files.len(), bytes, ..Report::default() })
    }

    /// Takes over from the published site a file that takes long to make and whose path names all that it
    /// follows from, if it is there as it was written.
    pub fn keep(&self, path: &str) -> Result<bool> {
        let Some(Some(mark)) = self.old.files.get(path) else { return Ok(false) };
        let published = self.out.join(path);
        let (found, size) = match mark_of_file(&published) {
            Ok(found) => found,
            Err(error) if is_absent(&error) => return Ok(false),
            Err(error) => return Err(failure(&published, &error)),
        };
        let is_whole = found == *mark;
        if is_whole {
            self.take(path, New { differs: false, mark: found }, size)?;
        }
        Ok(is_whole)
    }

    /// The same for a file that nobody could hold: `fill` writes it piece by piece, and what it finds
    /// keeps the file from being taken.
    pub fn put_streamed<T>(
        &self,
        path: &str,
        fill: impl FnOnce(&mut dyn Write) -> io::Result<Vec<T>>,
    ) -> Result<Vec<T>> {
        let published = self.published(path)?;
        let staged = self.new_tree().join(path);
        let filled = fill_file(&staged, fill).map_err(|error| failure(&staged, &error))?;
        if !filled.is_empty() {
            fs::remove_file(&staged).map_err(|error| failure(&staged, &error))?;
            return Ok(filled);
        }
        let (mark, size) = mark_of_file(&staged).map_err(|error| failure(&staged, &error))?;
        let same = are_same(&published, &staged).map_err(|error| failure(&published, &error))?;
        if same {
            fs::remove_file(&staged).map_err(|error| failure(&staged, &error))?;
        }
        self.take(path, New { differs: !same, mark }, size)?;
        Ok(filled)
    }

    /// Lets the disk take in what is staged while more is made, if there are threads at all.
    #[cfg(target_os = "linux")]
    fn write_back(&self) {
        if self.staged.fetch_add(1, Ordering::Relaxed) == FEW && rayon::current_num_threads() > 1 {
            *lock_mutex(&self.writeback) = Writeback::start(&self.lock);
        }
    }

    #[cfg(not(target_os = "linux"))]
    fn write_back(&self) {}

    /// Where a file is published, which must not be one of others.
    fn published(&self, path: &str) -> Result<PathBuf> {
        let published = self.out.join(path);
        if !self.old.files.contains_key(path) && kind(&published)?.is_some() {
            let finding = Diagnostic::error("output/foreign-file");
            return Err(Box::new(finding.with("path", shown(&published))));
        }
        Ok(published)
    }

    /// Notes a file of the new site.
    fn take(&self, path: &str, new: New, size: u64) -> Result<()> {
        let first = lock_mutex(&self.new).insert(path.to_owned(), new).is_none();
        *lock_mutex(&self.bytes) += size;
        if !first {
            return Err(Box::new(Diagnostic::error("output/two-files").with("path", path)));
        }
        Ok(())
    }

    /// Makes the staged site the published one. `inputs` marks all that it follows from, if the next build
    /// may leave it as it is where they are the same.
    pub fn commit(self, inputs: Option<String>) -> Result<Report> {
        // What was found unchanged is not staged: without the former site there is no new one.
        let list = self.out.join(list::NAME);
        if !self.old.files.is_empty() && kind(&list)?.is_none() {
            return Err(failure(&list, &io::ErrorKind::NotFound.into()));
        }
        let new = std::mem::take(&mut *lock_mutex(&self.new));
        let removed: Vec<&String> =
            self.old.files.keys().filter(|path| !new.contains_key(*path)).collect();
        let written: Vec<&String> =
            new.iter().filter(|(_, new)| new.differs).map(|(p, _)| p).collect();
        let report = Report {
            written: written.len(),
            unchanged: new.len() - written.len(),
            removed: removed.len(),
            bytes: *lock_mutex(&self.bytes),
        };
        // The same files as before: their list is as good as it was, and its marks may be renewed later.
        let same_files = removed.is_empty() && new.len() == self.old.files.len();
        let common = common_folder(&written);
        match (same_files, written.as_slice()) {
            (true, []) => self.renew_list(inputs, &new),
            (true, [path]) => {
                self.bring_to_disk(&written)?;
                self.replace_file(path)?;
                self.renew_list(inputs, &new);
            }
            (true, _) if !common.is_empty() => {
                self.bring_to_disk(&written)?;
                self.exchange(common, &BTreeSet::new(), &new)?;
                self.renew_list(inputs, &new);
            }
            _ => {
                let staged = self.new_tree().join(list::NAME);
                let text = List { inputs, files: marks(&new) }.text();
                write(&staged, text.as_bytes()).map_err(|error| failure(&staged, &error))?;
                self.bring_to_disk(&[written.as_slice(), &[&list::NAME.to_owned()]].concat())?;
                let gone = removed.into_iter().map(String::as_str).chain([list::NAME]).collect();
                self.exchange("", &gone, &new)?;
            }
        }
        Ok(report)
    }

    fn new_tree(&self) -> PathBuf {
        self.folder.join("new")
    }

    /// Puts the marks in the list of files up to date. The site stands by then, and a list with former marks
    /// costs the next build no more than its time: that this fails is no failure.
    fn renew_list(&self, inputs: Option<String>, new: &BTreeMap<String, New>) {
        let now = List { inputs, files: marks(new) };
        if now != self.old {
            let staged = self.folder.join("list");
            let written = write(&staged, now.text().as_bytes());
            // As a whole or not at all, also after a power cut: without a list all files would be foreign.
            let _ = written
                .and_then(|()| bring_file_to_disk(&staged))
                .and_then(|()| fs::rename(&staged, self.out.join(list::NAME)));
        }
    }

    /// Waits until staged files are on the disk: one by one if they are few. If they are many, the
    /// system is asked for all that it holds back on this disk, which is one journey for all of them.
    fn bring_to_disk(&self, paths: &[&String]) -> Result<()> {
        #[cfg(target_os = "linux")]
        {
            let begun = lock_mutex(&self.writeback).take().map_or(Ok(()), Writeback::finish);
            let synced = begun.and_then(|()| match paths.len() > FEW {
                true => writeback::sync_disk(&self.lock),
                false => Ok(()),
            });
            synced.map_err(|error| failure(&self.new_tree(), &error))?;
            if paths.len() > FEW {
                return Ok(());
            }
        }
        for path in paths {
            let staged = self.new_tree().join(path);
            bring_file_to_disk(&staged).map_err(|error| failure(&staged, &error))?;
        }
        Ok(())
    }

    fn replace_file(&self, path: &str) -> Result<()> {
        let target = self.out.join(path);
        fs::rename(self.new_tree().join(path), &target).map_err(|error| failure(&target, &error))
    }

    /// Completes the staged `folder` by all that stays of the published one, but for what is `gone`,
    /// and puts it in its place.
    fn exchange(
        &self,
        folder: &str,
        gone: &BTreeSet<&str>,
        new: &BTreeMap<String, New>,
    ) -> Result<()> {
        let published = self.out.join(folder);
        let staged = self.new_tree().join(folder);
        if kind(&published)?.is_none() {
            return fs::rename(&staged, &published).map_err(|error| failure(&published, &error));
        }
        fs::create_dir_all(&staged).map_err(|error| failure(&staged, &error))?;
        let mount = mount_of(&self.out).map_err(|error| failure(&self.out, &error))?;
        link_rest(&published, &staged, &Rest { folder, gone, mount })?;
        keep_rights(&published, &staged)?;
        let former = match exchange(&staged, &published) {
            Ok(()) => staged,
            Err(error) if cannot_exchange(&error) => self.swap_in_two_steps(folder)?,
            Err(error) => return Err(failure(&published, &error)),
        };
        let ours = self.old.files.keys().chain(new.keys()).map(String::as_str);
        Ours::new(ours.chain([list::NAME])).give_back(&former, &published, folder);
        Ok(())
    }

    /// Where the file system cannot exchange two folders: the old one is moved away, the new one
    /// moved in. If we fail or die in between, [`Stage::recover`] moves the old one back. Gives where the old
    /// one is then.
    fn swap_in_two_steps(&self, folder: &str) -> Result<PathBuf> {
        let published = self.out.join(folder);
        let (aside, note) = (self.aside(), self.note());
        let noted = write(&note, folder.as_bytes()).and_then(|()| bring_file_to_disk(&note));
        noted.map_err(|error| failure(&note, &error))?;
        fs::rename(&published, &aside).map_err(|error| failure(&published, &error))?;
        let moved = fs::rename(self.new_tree().join(folder), &published);
        moved.map_err(|error| failure(&published, &error))?;
        Ok(aside)
    }

    /// Where the old folder stands between the two steps.
    fn aside(&self) -> PathBuf {
        self.folder.join("old")
    }

    /// Says which folder that is.
    fn note(&self) -> PathBuf {
        self.folder.join("swap")
    }

    /// Clears away the stage of a build that did not end, after moving back what it had moved away.
    /// That is all there is of a site: whatever fails here, it is not removed.
    fn recover(&self) -> Result<()> {
        if kind(&self.aside())?.is_some() {
            let folder = retried(|| fs::read_to_string(self.note()));
            let published = self.out.join(folder.map_err(|error| failure(&self.note(), &error))?);
            if kind(&published)?.is_none() {
                let moved = fs::rename(self.aside(), &published);
                moved.map_err(|error| failure(&published, &error))?;
            }
            // Without it there is nothing to be moved back, so that the note may go in any order.
            remove(&self.aside()).map_err(|error| failure(&self.aside(), &error))?;
        }
        remove(&self.folder).map_err(|error| failure(&self.folder, &error))
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // What cannot be cleared away now is left to the next build.
        let _ = self.recover();
        // Of a site that was not published nothing stays, and of one that was they cannot be removed.
        self.made.iter().for_each(|folder| drop(fs::remove_dir(folder)));
    }
}

/// The folders that are missing of a path, the deepest first.
fn missing(path: &Path) -> Result<Vec<PathBuf>> {
    let mut missing = Vec::new();
    for folder in path.ancestors().filter(|folder| !folder.as_os_str().is_empty()) {
        if kind(folder)?.is_some() {
            break;
        }
        missing.push(folder.to_path_buf());
    }
    Ok(missing)
}

fn marks(new: &BTreeMap<String, New>) -> BTreeMap<String, Option<Mark>> {
    new.iter().map(|(path, new)| (path.clone(), Some(new.mark))).collect()
}

/// The deepest folder that contains all of `paths`; empty for the output folder itself.
fn common_folder<'a>(paths: &[&'a String]) -> &'a str {
    let folder = |path: &'a str| path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let Some(first) = paths.first() else { return "" };
    paths.iter().fold(folder(first), |common, path| {
        let other = folder(path);
        let mut end = 0;
        for (a, b) in common.split('/').zip(other.split('/')) {
            if a != b {
                break;
            }
            end += a.len() + 1;
        }
        &common[..end.saturating_sub(1)]
    })
}

/// A thread that panicked while it held the lock has not left the list half-changed: it only inserts.
fn lock_mutex<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All files below a folder with their contents.
    fn tree(folder: &Path) -> BTreeMap<String, String> {
        let files = walkdir::WalkDir::new(folder).into_iter().filter_map(|entry| {
            let entry = entry.expect("entry");
            let path = entry.path().strip_prefix(folder).expect("prefix").display().to_string();
            let is_file = entry.file_type().is_file() && path != list::NAME;
            is_file.then(|| (path, fs::read_to_string(entry.path()).expect("text")))
        });
        files.collect()
    }

    fn publish(out: &Path, files: &[(&str, &str)]) -> Result<Report> {
        let stage = Stage::open(out, &|| {})?;
        for (path, text) in files {
            stage.put(path, text.as_bytes())?;
        }
        stage.commit(None)
    }

    fn report(written: usize, unchanged: usize, removed: usize) -> (usize, usize, usize) {
        (written, unchanged, removed)
    }

    fn counts(report: Report) -> (usize, usize, usize) {
        (report.written, report.unchanged, report.removed)
    }

    #[test]
    fn only_what_differs_is_written_and_what_is_gone_is_removed() {
        let folder = tempfile::tempdir().expect("folder");
        let out = folder.path().join("public");
        let files = [("a/x", "1"), ("a/y", "2"), ("b/z", "3")];
        assert_eq!(counts(publish(&out, &files).expect("first")), report(3, 0, 0));
        let time =
            |path: &str| fs::metadata(out.join(path)).expect("file").modified().expect("time");
        let before = time("b/z");
        assert_eq!(counts(publish(&out, &files).expect("same")), report(0, 3, 0));
        let one = [("a/x", "9"), ("a/y", "2"), ("b/z", "3")];
        assert_eq!(counts(publish(&out, &one).expect("one")), report(1, 2, 0));
        let two = [("a/x", "7"), ("a/y", "8"), ("b/z", "3")];
        assert_eq!(counts(publish(&out, &two).expect("two")), report(2, 1, 0));
        let fewer = [("a/x", "7"), ("b/z", "3")];
        assert_eq!(counts(publish(&out, &fewer).expect("fewer")), report(0, 2, 1));
        assert_eq!(tree(&out), [("a/x".into(), "7".into()), ("b/z".into(), "3".into())].into());
        assert_eq!(time("b/z"), before);
        assert_eq!(
            fs::read_dir(folder.path()).expect("parent").count(),
            1,
            "nothing is left behind"
        );
    }

    #[test]
    fn files_of_others_are_never_touched() {
        let folder = tempfile::tempdir().expect("folder");
        let out = folder.path().join("public");
        publish(&out, &[("a/x", "1")]).expect("first");
        fs::create_dir_all(out.join(".git/empty")).expect("git");
        fs::write(out.join(".git/HEAD"), "main").expect("head");
        fs::write(out.join("a/own.txt"), "mine").expect("own");
        publish(&out, &[("b/y", "2")]).expect("second");
        let expected = [(".git/HEAD", "main"), ("a/own.txt", "mine"), ("b/y", "2")];
        assert_eq!(tree(&out), expected.map(|(a, b)| (a.into(), b.into())).into());
        assert!(out.join(".git/empty").is_dir());
        let refused = publish(&out, &[("a/own.txt", "ours")]).expect_err("refused");
        assert_eq!(refused.code, "output/foreign-file");
        assert_eq!(tree(&out), expected.map(|(a, b)| (a.into(), b.into())).into());
    }

    #[test]
    fn a_build_that_stops_leaves_the_old_site() {
        let folder = tempfile::tempdir().expect("folder");
        let out = folder.path().join("public");
        publish(&out, &[("a/x", "1")]).expect("first");
        let stage = Stage::open(&out, &|| {}).expect("stage");
        stage.put("a/x", b"2").expect("put");
        drop(stage);
        assert_eq!(tree(&out), [("a/x".into(), "1".into())].into());
        assert_eq!(fs::read_dir(folder.path()).expect("parent").count(), 1);
    }

    #[test]
    fn what_a_killed_build_left_is_cleared_and_moved_back() {
        let folder = tempfile::tempdir().expect("folder");
        let out = folder.path().join("public");
        publish(&out, &[("a/x", "1"), ("a/y", "1")]).expect("first");
        // As if killed between the two steps of a swap.
        let stage = folder.path().join(".public.tribune-stage");
        fs::create_dir(&stage).expect("stage");
        fs::write(stage.join("swap"), "a").expect("note");
        fs::rename(out.join("a"), stage.join("old")).expect("aside");
        publish(&out, &[("a/x", "1"), ("a/y", "1")]).expect("second");
        assert_eq!(tree(&out).len(), 2);
        assert!(!stage.exists());
    }

    #[test]
    fn common_folders() {
        let common = |paths: &[&str]| {
            let owned: Vec<String> = paths.iter().map(|p| (*p).to_owned()).collect();
            common_folder(&owned.iter().collect::<Vec<_>>()).to_owned()
        };
        assert_eq!(common(&["a/b/x", "a/b/y"]), "a/b");
        assert_eq!(common(&["a/b/x", "a/bc/y"]), "a");
        assert_eq!(common(&["a/x", "y"]), "");
        assert_eq!(common(&["a/b/x", "a/y", "a/b/c/z"]), "a");
    }
}
