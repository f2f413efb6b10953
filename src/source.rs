//! The only module that reads the site folder, and that writes single files of it (`save`); it reads the
//! running program, too, to tell it from others (`program`). It decides which files exist for us, refuses names
//! and links that would not survive another system, and gives texts in one normal form (UTF-8, no
//! byte order mark, `\n` ends). Names have one form as well (NFC): a letter with its accent is one character,
//! as people type it, however the disk keeps it. Knows nothing of what the files mean.

mod open;
pub mod program;
pub mod save;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::ffi::OsStr;
use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use memchr::{memchr, memchr2};
use unicode_normalization::{UnicodeNormalization, is_nfc};
use walkdir::{DirEntry, WalkDir};

use crate::diagnostic::{Diagnostic, Texts};

/// Folders of a site that are read; everything else in it is none of our business.
pub const FOLDERS: [&str; 3] = ["content", "themes", "translations"];

/// No text that a person edits is longer. In bytes.
const MAX_TEXT: u64 = 8 << 20;

/// Code of the finding that means the machine failed us and not the editor.
pub const UNREADABLE: &str = "source/unreadable";

/// A site folder.
#[derive(Clone, Debug)]
pub struct Source {
    root: PathBuf,
}

/// A text in its normal form.
#[derive(Clone, Debug)]
pub struct Text {
    /// Path from the site folder, with `/`.
    pub file: Arc<str>,
    /// The text.
    pub text: String,
    /// Hash of the normal form: a file saved again with other line ends has not changed.
    pub hash: blake3::Hash,
}

impl Text {
    /// The text in the bytes of a file.
    pub fn read(file: &Arc<str>, bytes: Vec<u8>) -> Result<Text, Box<Diagnostic>> {
        let text = normalise(file, bytes)?;
        let hash = blake3::hash(text.as_bytes());
        Ok(Text { file: Arc::clone(file), text, hash })
    }
}

/// Something that stands in the folders of a site: one of its files, or what should not be there.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Path from the site folder, with `/`.
    pub path: Arc<str>,
    /// Why it is no file of the site; nothing if it is.
    pub refused: Option<Box<Diagnostic>>,
    /// Whether it is a symbolic link: what it leads to may change without it.
    pub is_link: bool,
}

impl Entry {
    /// What `finding` speaks of.
    fn refused(finding: Diagnostic, is_link: bool) -> Entry {
        let path =
            finding.place.as_ref().map_or_else(|| "".into(), |place| Arc::clone(&place.file));
        Entry { path, refused: Some(Box::new(finding)), is_link }
    }
}

/// What the system says of a file without its being read. Where two stamps differ the file may have
/// changed; where they are the same it has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    size: u64,
    modified: Option<SystemTime>,
    /// Last change of the file or of what the system keeps about it, which no program can set back;
    /// and which file it is. Known on Unix only.
    changed: Option<(i64, i64, u64)>,
}

impl Stamp {
    fn of(metadata: &Metadata) -> Stamp {
        Stamp {
            size: metadata.len(),
            modified: metadata.modified().ok(),
            changed: changed(metadata),
        }
    }

    /// Whether the file was last written so long ago that writing it once more would give it another
    /// stamp. Clocks of file systems tick every few milliseconds (FAT: every 2 s).
    fn is_settled(&self, now: SystemTime) -> bool {
        let age = self.modified.and_then(|modified| now.duration_since(modified).ok());
        age.is_some_and(|age| age > Duration::from_secs(2))
    }
}

#[cfg(unix)]
fn changed(metadata: &Metadata) -> Option<(i64, i64, u64)> {
    use std::os::unix::fs::MetadataExt;
    Some((metadata.ctime(), metadata.ctime_nsec(), metadata.ino()))
}

/// Whether both are of one file: a disk may know it by names in either form.
#[cfg(unix)]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Windows tells the forms of a name apart.
#[cfg(not(unix))]
fn is_same(_: &Metadata, _: &Metadata) -> bool {
    false
}

#[cfg(not(unix))]
fn changed(_: &Metadata) -> Option<(i64, i64, u64)> {
    None
}

impl Source {
    /// The site in this folder, which need not exist yet.
    pub fn new(root: impl Into<PathBuf>) -> Source {
        Source { root: root.into() }
    }

    /// The site folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where a file or folder stands: the path from the site folder is in the form that names have behind
    /// the door, and the disk may keep another one (macOS and what was copied from there: NFD).
    pub fn place(&self, path: &str) -> PathBuf {
        let full = self.root.join(path);
        if path.is_ascii() || full.symlink_metadata().is_ok() {
            return full;
        }
        let apart = self.root.join(path.nfd().collect::<String>());
        if apart.symlink_metadata().is_ok() {
            return apart;
        }
        path.split('/')
            .fold(self.root.clone(), |folder, name| folder.join(kept_name(&folder, name)))
    }

    /// What stands at a path from the site folder and below it: files of the site, and what should not
    /// be there. Editors' temporary files and names that begin with a dot are passed over.
    pub fn entries(&self, path: &str) -> Vec<Entry> {
        if !self.is_reached(path) {
            return Vec::new();
        }
        // No folder of a site may be a link, not even the top ones: see `leads_to_a_file`.
        let walk = WalkDir::new(self.place(path)).follow_root_links(false);
        let (mut entries, mut folders) = (Vec::new(), Vec::new());
        for entry in walk.into_iter().filter_entry(is_of_the_site) {
            match entry {
                Ok(entry) => {
                    if entry.file_type().is_dir() {
                        folders.truncate(entry.depth());
                        folders.push(entry.path().to_path_buf());
                    }
                    entries.extend(self.entry(&entry));
                }
                Err(error) if is_gone(&error) => {}
                Err(error) => {
                    // Of a folder that cannot be read to its end, `walkdir` tells the depth alone.
                    let folder = folders.get(error.depth().saturating_sub(1));
                    let path = error.path().or(folder.map(PathBuf::as_path));
                    let finding = self.walk_error(&error, path.unwrap_or(&self.root));
                    entries.push(Entry::refused(finding, false));
                }
            }
        }
        entries
    }

    /// Whether the walk from the site folder would come to a path.
    fn is_reached(&self, path: &str) -> bool {
        let mut above = path.match_indices('/').map(|(at, _)| &path[..at]);
        let is_folder = |folder: &str| {
            fs::symlink_metadata(self.place(folder)).is_ok_and(|metadata| metadata.is_dir())
        };
        is_of_the_site_by_name(path) && above.all(is_folder)
    }

    /// What the system says of a file without its being read. Nothing if there is none, or if it was
    /// written a moment ago: another write might then not show in its stamp.
    pub fn stamp(&self, path: &str) -> Option<Stamp> {
        let now = SystemTime::now();
        let metadata = fs::metadata(self.place(path)).ok()?;
        Some(Stamp::of(&metadata)).filter(|stamp| stamp.is_settled(now))
    }

    /// The stamps of all files of the site.
    pub fn stamps(&self) -> BTreeMap<Arc<str>, Option<Stamp>> {
        let entries = FOLDERS.iter().flat_map(|folder| self.entries(folder));
        entries.map(|entry| (Arc::clone(&entry.path), self.stamp(&entry.path))).collect()
    }

    /// Whether there is a site folder at all. That the system cannot say so is an error, and not "no".
    pub fn is_there(&self) -> Result<bool, Box<Diagnostic>> {
        match fs::metadata(&self.root) {
            Ok(_) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => {
                Err(Box::new(unreadable(&self.root.display().to_string().into(), &error)))
            }
        }
    }

    /// Whether there is a file at this path, or a link to one inside the site. Only then may it be
    /// opened: a named pipe would never answer, and a link may lead to what is not the site's.
    pub fn has(&self, path: &str) -> bool {
        let full = self.place(path);
        match fs::symlink_metadata(&full) {
            Ok(metadata) if metadata.is_symlink() => {
                self.leads_to_a_file(&full, &path.into()).unwrap_or(false)
            }
            Ok(metadata) => metadata.is_file(),
            Err(_) => false,
        }
    }

    /// A file as bytes. That it is one of the site was found when the site was listed; a link may
    /// have taken its place since, or that of a folder above it.
    pub fn bytes(&self, file: &str) -> io::Result<Vec<u8>> {
        let (mut open, metadata) = open::carefully(&self.root, &self.place(file))?;
        let mut bytes = Vec::with_capacity(metadata.len() as usize);
        open.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// A file as text in its normal form.
    pub fn text(&self, file: &Arc<str>) -> Result<Text, Box<Diagnostic>> {
        self.stamped_text(file).map(|(text, _)| text)
    }

    /// The same some time after the site was listed, by whoever knows no hash that it must have: a folder
    /// above it may be another one now.
    pub fn text_anew(&self, file: &Arc<str>) -> Result<Text, Box<Diagnostic>> {
        self.read_text(file, open::carefully).map(|(text, _)| text)
    }

    /// A text with its [`stamp`](Source::stamp) from before it was read.
    pub fn stamped_text(&self, file: &Arc<str>) -> Result<(Text, Option<Stamp>), Box<Diagnostic>> {
        self.read_text(file, open::quickly)
    }

    fn read_text(
        &self,
        file: &Arc<str>,
        open: fn(&Path, &Path) -> io::Result<(File, Metadata)>,
    ) -> Result<(Text, Option<Stamp>), Box<Diagnostic>> {
        let now = SystemTime::now();
        let unreadable = |error: io::Error| Box::new(unreadable(file, &error));
        let (mut open, metadata) = open(&self.root, &self.place(file)).map_err(unreadable)?;
        let stamp = Some(Stamp::of(&metadata)).filter(|stamp| stamp.is_settled(now));
        let size = metadata.len();
        if size > MAX_TEXT {
            return Err(Box::new(
                Diagnostic::error("source/too-large")
                    .in_file(file)
                    .with("megabytes", (size >> 20) as usize)
                    .with("limit", (MAX_TEXT >> 20) as usize),
            ));
        }
        // As much as there is now: whoever makes it longer meanwhile is heard of.
        let mut bytes = Vec::with_capacity(size as usize);
        open.by_ref().take(size).read_to_end(&mut bytes).map_err(unreadable)?;
        Ok((Text::read(file, bytes)?, stamp))
    }

    /// An entry of a folder if it is a file, or something that should not be there.
    fn entry(&self, entry: &DirEntry) -> Option<Entry> {
        let relative = entry.path().strip_prefix(&self.root).unwrap_or(entry.path());
        let path: Arc<str> = self.composed(slashed(relative)).into();
        let is_link = entry.path_is_symlink();
        let refused = |finding: Diagnostic| Some(Entry::refused(finding.in_file(&path), is_link));
        if relative.to_str().is_none() {
            return refused(Diagnostic::error("source/name-not-utf8"));
        }
        if let Some(problem) = entry.file_name().to_str().and_then(unportable) {
            let finding = Diagnostic::error("source/unportable-name");
            return refused(finding.with("problem", problem));
        }
        let kind = entry.file_type();
        if kind.is_dir() {
            return None;
        }
        if kind.is_file() {
            return Some(Entry { path, refused: None, is_link });
        }
        match kind.is_symlink().then(|| self.leads_to_a_file(entry.path(), &path)) {
            Some(Ok(true)) => Some(Entry { path, refused: None, is_link }),
            Some(Err(finding)) => refused(*finding),
            _ => refused(Diagnostic::error("source/not-a-file")),
        }
    }

    /// A path as it is behind the door. Where two names that differ in their form alone stand side by side,
    /// which not every disk allows, the second keeps its own, and is found to be a twin.
    fn composed(&self, path: String) -> String {
        if path.is_ascii() || is_nfc(&path) {
            return path;
        }
        let mut composed = String::with_capacity(path.len());
        let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
        let mut start = 0;
        for end in ends {
            let name: String = path[start..end].nfc().collect();
            let other = self.root.join(format!("{composed}{name}"));
            let is_twin = name != path[start..end]
                && other.symlink_metadata().is_ok_and(|other| {
                    let own = self.root.join(&path[..end]).symlink_metadata();
                    own.is_ok_and(|own| !is_same(&own, &other))
                });
            composed.push_str(if is_twin { &path[start..end] } else { &name });
            start = end;
        }
        composed
    }

    /// Whether a symbolic link leads to a file inside the site. Links to folders are not followed:
    /// they would make one page appear twice, or walk in a circle.
    fn leads_to_a_file(&self, path: &Path, shown: &Arc<str>) -> Result<bool, Box<Diagnostic>> {
        let unreadable = |error: io::Error| Box::new(unreadable(shown, &error));
        let target = fs::canonicalize(path).map_err(|error| match is_broken(&error) {
            true => Box::new(Diagnostic::error("source/broken-link").in_file(shown)),
            false => unreadable(error),
        })?;
        let root = fs::canonicalize(&self.root).map_err(unreadable)?;
        if !target.starts_with(root) {
            return Err(Box::new(Diagnostic::error("source/link-leads-out").in_file(shown)));
        }
        let target = fs::metadata(target).map_err(unreadable)?;
        if target.is_dir() {
            return Err(Box::new(Diagnostic::error("source/link-to-folder").in_file(shown)));
        }
        Ok(target.is_file())
    }

    fn walk_error(&self, error: &walkdir::Error, path: &Path) -> Diagnostic {
        let shown: Arc<str> = slashed(path.strip_prefix(&self.root).unwrap_or(path)).into();
        let detail = error.io_error().map_or_else(|| error.to_string(), io::Error::to_string);
        Diagnostic::error(UNREADABLE).in_file(&shown).with("detail", detail)
    }
}

impl Texts for Source {
    fn text(&self, file: &str) -> Option<Arc<str>> {
        let text = self.has(file).then(|| self.text_anew(&file.into()))?;
        Some(text.ok()?.text.into())
    }
}

/// A name in the form that names have behind the door: NFC.
pub fn composed(name: &str) -> Cow<'_, str> {
    if name.is_ascii() || is_nfc(name) {
        name.into()
    } else {
        name.nfc().collect::<String>().into()
    }
}

/// The name under which a folder keeps what goes by `name`; itself if there is nothing of the kind.
fn kept_name(folder: &Path, name: &str) -> PathBuf {
    let is_it = |kept: &OsStr| kept.to_str().is_some_and(|kept| composed(kept) == name);
    if name.is_ascii() || folder.join(name).symlink_metadata().is_ok() {
        return name.into();
    }
    let mut kept =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.file_name());
    kept.find(|kept| is_it(kept)).map_or_else(|| name.into(), PathBuf::from)
}

fn unreadable(file: &Arc<str>, error: &io::Error) -> Diagnostic {
    Diagnostic::error(UNREADABLE).in_file(file).with("detail", error.to_string())
}

fn slashed(path: &Path) -> String {
    // A walk is asked for thirty thousand paths, and writes them with `/` where that is the separator.
    if let (true, Some(path)) = (std::path::MAIN_SEPARATOR == '/', path.to_str()) {
        return path.to_owned();
    }
    let parts: Vec<Cow<str>> =
        path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

/// Whether a walk goes on to an entry. Where it began has been looked at by [`Source::is_reached`].
fn is_of_the_site(entry: &DirEntry) -> bool {
    entry.depth() == 0 || !is_passed_over(&entry.file_name().to_string_lossy())
}

/// Whether a path from the site folder could be of the site, going by its names alone.
pub fn is_of_the_site_by_name(path: &str) -> bool {
    let mut names = path.split('/');
    names.next().is_some_and(|top| FOLDERS.contains(&top)) && !names.any(is_passed_over)
}

/// Names that editors, version control and desktops leave behind; never part of a site.
fn is_passed_over(name: &str) -> bool {
    const ENDS: [&str; 9] =
        ["~", ".swp", ".swx", ".tmp", ".bak", ".orig", ".part", "___jb_tmp___", "___jb_old___"];
    name.starts_with(['.', '#'])
        || name.starts_with("~$")
        || ENDS.iter().any(|end| name.ends_with(end))
        || matches!(name, "4913" | "Thumbs.db" | "desktop.ini")
}

/// Whether a link leads nowhere or in a circle, and not that the system cannot say where it leads.
fn is_broken(error: &io::Error) -> bool {
    use io::ErrorKind::{NotADirectory, NotFound};
    matches!(error.kind(), NotFound | NotADirectory) || is_loop(error)
}

/// `ErrorKind` has no stable name for it.
#[cfg(unix)]
fn is_loop(error: &io::Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error())
}

/// Windows: ERROR_CANT_RESOLVE_FILENAME.
#[cfg(not(unix))]
fn is_loop(error: &io::Error) -> bool {
    error.raw_os_error() == Some(1921)
}

/// Whether a walk failed because what it came to was removed meanwhile.
fn is_gone(error: &walkdir::Error) -> bool {
    error.io_error().is_some_and(|error| error.kind() == io::ErrorKind::NotFound)
}

/// Why a name would fail on some system that a volunteer uses, if it would.
/// Source: Microsoft, "Naming Files, Paths, and Namespaces".
pub fn unportable(name: &str) -> Option<&'static str> {
    const RESERVED: [&str; 22] = [
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
        "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ];
    let stem = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
    if name.chars().any(char::is_control) {
        Some("control")
    } else if name.contains(['<', '>', ':', '"', '|', '?', '*', '\\']) {
        Some("character")
    } else if name.ends_with(['.', ' ']) {
        Some("end")
    } else if RESERVED.contains(&stem.as_str()) {
        Some("reserved")
    } else {
        None
    }
}

/// Files and folders whose names are the same where case or accents are stored another way: macOS and
/// Windows keep only one of them. The files must be sorted.
pub fn twins<'a>(files: impl IntoIterator<Item = &'a Arc<str>>) -> Vec<Diagnostic> {
    let mut seen: HashMap<String, &str> = HashMap::new();
    let mut diagnostics = Vec::new();
    let mut last = "";
    for file in files {
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        // Files are sorted: the folders above have been looked at with the first file in them.
        let is_new = std::mem::replace(&mut last, folder) != folder;
        let folders = file.match_indices('/').filter(|_| is_new).map(|(at, _)| &file[..at]);
        for path in folders.chain([&**file]) {
            let folded = match path.is_ascii() {
                true => path.to_ascii_lowercase(),
                false => path.nfc().collect::<String>().to_lowercase(),
            };
            let other = *seen.entry(folded).or_insert(path);
            if other != path {
                let finding = Diagnostic::error("source/twin-names").in_file(file);
                diagnostics.push(finding.with("other", other));
                break;
            }
        }
    }
    diagnostics
}

/// UTF-8 without byte order mark, with `\n` as the only line end (CommonMark 0.31, 2.1).
fn normalise(file: &Arc<str>, bytes: Vec<u8>) -> Result<String, Box<Diagnostic>> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(Box::new(Diagnostic::error("source/utf16").in_file(file)));
    }
    let text = match simdutf8::compat::from_utf8(&bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => {
            let at = error.valid_up_to();
            let line = bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
            return Err(Box::new(
                Diagnostic::error("source/not-utf8")
                    .in_file(file)
                    .with("offset", at)
                    .with("line", line),
            ));
        }
    };
    if memchr2(b'\r', 0, text.as_bytes()).is_none() {
        return Ok(text.to_owned());
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    // Programs count the bytes of the file as it is, and its lines as everybody does.
    match (text.find('\0'), memchr(0, &bytes)) {
        (Some(at), Some(offset)) => {
            Err(Box::new(Diagnostic::error("source/nul").at(file, at..at).with("offset", offset)))
        }
        _ => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8]) -> Result<String, &'static str> {
        normalise(&"f".into(), bytes.to_vec()).map_err(|diagnostic| diagnostic.code)
    }

    #[test]
    fn texts_have_one_normal_form() {
        assert_eq!(code(b"\xef\xbb\xbfa\r\nb\rc\n"), Ok("a\nb\nc\n".into()));
        assert_eq!(code(b"\xff\xfea\0"), Err("source/utf16"));
        assert_eq!(code(b"a\xffb"), Err("source/not-utf8"));
        assert_eq!(code(b"a\0b"), Err("source/nul"));
    }

    #[test]
    fn a_wrong_byte_is_counted_in_the_file_as_it_is() {
        let offset = |bytes: &[u8]| {
            let finding = normalise(&"f".into(), bytes.to_vec()).expect_err("a wrong byte");
            finding.args.iter().find(|(name, _)| *name == "offset").map(|(_, at)| at.clone())
        };
        assert_eq!(offset(b"a\r\nb\0"), Some(4.into()));
        assert_eq!(offset(b"\xef\xbb\xbfa\r\n\0"), Some(6.into()));
        assert_eq!(offset(b"a\r\nb\xff"), Some(4.into()));
    }

    #[test]
    fn names_that_another_system_cannot_keep() {
        for bad in ["con.en.md", "a:b.md", "a.", "a\tb", "NUL"] {
            assert!(unportable(bad).is_some(), "{bad}");
        }
        assert_eq!(unportable("écrits.fr.md"), None);
        let files = ["a/é.md", "a/e\u{301}.md", "a/B.md", "a/b.md"].map(Arc::from);
        assert_eq!(twins(&files).len(), 2);
    }
}
