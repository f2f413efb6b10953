//! Writes single files of a site folder: beside the old one first and then in its place in one step, so
//! that a file is never half there.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

use walkdir::WalkDir;

use super::{FOLDERS, Source};
use crate::diagnostic::Diagnostic;

/// How the names of files begin that are not in their place yet. What follows is a number of ours: the
/// name of the file itself may leave no room for more (255 bytes on most systems).
const BESIDE: &str = ".tribune-";

/// The right to write into a site, which one program has at a time: whoever changes a file first reads what
/// stands in it, and would write it without the lines that another one adds meanwhile.
#[derive(Debug)]
#[must_use = "dropping it lets others write"]
pub struct Turn<'a> {
    source: &'a Source,
    /// Nothing where the file system has no locks, as on some networks: then it goes without.
    lock: Option<File>,
}

impl Source {
    /// Waits until nobody else writes into the site.
    pub fn turn(&self) -> Turn<'_> {
        Turn { source: self, lock: lock(&self.root.join(FOLDERS[0])).ok() }
    }

    /// Writes a file of the site, with its folders. Where a link stands in its place, what it leads to is
    /// written, if that is of the site.
    pub fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let path = self.place(path);
        let there = path.ancestors().find(|path| path.symlink_metadata().is_ok());
        let real = fs::canonicalize(there.unwrap_or(&path))?;
        if !real.starts_with(fs::canonicalize(&self.root)?) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        put(&path, bytes)
    }
}

impl Turn<'_> {
    /// Removes what a program has left that was ended in the middle of writing.
    pub fn tidy_up(&self) {
        // Without a lock it may belong to one that is at work.
        let folders = FOLDERS.iter().filter(|_| self.lock.is_some());
        let entries = folders.flat_map(|folder| WalkDir::new(self.source.root.join(folder)));
        for entry in entries.flatten().filter(|entry| entry.file_type().is_file()) {
            if entry.file_name().to_str().is_some_and(is_left_over) {
                // What cannot be removed does no harm: it is no part of the site.
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

fn is_left_over(name: &str) -> bool {
    let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let rest = name.strip_prefix(BESIDE).and_then(|rest| rest.split_once('-'));
    rest.is_some_and(|(process, count)| number(process) && number(count))
}

#[cfg(unix)]
fn lock(folder: &Path) -> io::Result<File> {
    let folder = File::open(folder)?;
    wait_for(&folder)?;
    Ok(folder)
}

/// Windows locks no folders.
#[cfg(not(unix))]
fn lock(folder: &Path) -> io::Result<File> {
    let file = File::create(folder.join(".tribune-lock"))?;
    wait_for(&file)?;
    Ok(file)
}

fn wait_for(file: &File) -> io::Result<()> {
    loop {
        match file.lock() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

/// Writes a file with its folders; an old one keeps its rights, and a link stays one: what it leads to is
/// written.
pub fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = if path.is_symlink() { fs::canonicalize(path)? } else { path.to_path_buf() };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let (beside, mut file) = create_beside(&path)?;
    let result = (|| {
        file.write_all(bytes)?;
        file.sync_all()?;
        if let Ok(former) = fs::metadata(&path) {
            fs::set_permissions(&beside, former.permissions())?;
        }
        fs::rename(&beside, &path)
    })();
    if result.is_err() {
        let _ = fs::remove_file(&beside);
    }
    result
}

/// A new file in the folder of another, under a name that no other program and no other thread takes.
fn create_beside(path: &Path) -> io::Result<(PathBuf, File)> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    loop {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let beside = path.with_file_name(format!("{BESIDE}{}-{count}", process::id()));
        match File::create_new(&beside) {
            // Left by one that was ended, which had the same number.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            created => return Ok((beside, created?)),
        }
    }
}

/// Writes lines at the end of a file, whose last line may lack its end.
pub fn append(path: &Path, lines: &str) -> io::Result<()> {
    let mut file = fs::OpenOptions::new().read(true).append(true).open(path)?;
    let mut last = [b'\n'];
    if file.metadata()?.len() > 0 {
        file.seek(SeekFrom::End(-1))?;
        file.read_exact(&mut last)?;
    }
    let gap = if last == [b'\n'] { "" } else { "\n" };
    file.write_all(format!("{gap}{lines}").as_bytes())?;
    file.sync_all()
}

/// Says that a file could not be written or read.
pub fn failed(path: &Path, error: &io::Error) -> Diagnostic {
    let finding = Diagnostic::error("output/failed").with("path", path.display().to_string());
    finding.with("detail", error.to_string())
}

/// How a file ends its lines; nothing when it does so in two ways.
pub fn ends(raw: &[u8]) -> Option<&'static str> {
    let newlines = raw.iter().filter(|byte| **byte == b'\n').count();
    let pairs = raw.windows(2).filter(|pair| pair == b"\r\n").count();
    let returns = raw.iter().filter(|byte| **byte == b'\r').count();
    match (pairs, returns) {
        (0, 0) => Some("\n"),
        (pairs, returns) if pairs == newlines && returns == pairs => Some("\r\n"),
        _ => None,
    }
}

/// The bytes of a text in the form in which its file was.
pub fn restored(text: &str, raw: &[u8], ends: &str) -> Vec<u8> {
    const MARK: &[u8] = b"\xEF\xBB\xBF";
    let mut bytes = if raw.starts_with(MARK) { MARK.to_vec() } else { Vec::new() };
    match ends {
        "\n" => bytes.extend_from_slice(text.as_bytes()),
        ends => bytes.extend_from_slice(text.replace('\n', ends).as_bytes()),
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_have_named_is_not_ours() {
        assert!(is_left_over(".tribune-4711-0"));
        for name in [".tribune", ".tribune-lock", ".tribune-a-1", ".tribune-1", "x.tribune-1-1"] {
            assert!(!is_left_over(name), "{name}");
        }
    }

    #[test]
    fn line_ends_and_marks_are_kept() {
        assert_eq!(ends(b"a\nb\n"), Some("\n"));
        assert_eq!(ends(b"a\r\nb\r\n"), Some("\r\n"));
        assert_eq!((ends(b"a\r\nb\n"), ends(b"a\rb")), (None, None));
        assert_eq!(restored("a\nb", b"\xEF\xBB\xBFx\r\n", "\r\n"), b"\xEF\xBB\xBFa\r\nb");
    }
}
