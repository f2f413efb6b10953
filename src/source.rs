//! The only module that reads the site folder. It decides which files exist for us, refuses names
//! and links that would not survive another system, and gives texts in one normal form (UTF-8, no
//! byte order mark, `\n` ends). Knows nothing of what the files mean.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;
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

impl Source {
    /// The site in this folder, which need not exist yet.
    pub fn new(root: impl Into<PathBuf>) -> Source {
        Source { root: root.into() }
    }

    /// The site folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// All files of the site, by path from its folder with `/`, sorted; and what is wrong with
    /// their names or kinds. Editors' temporary files and names that begin with a dot are passed over.
    pub fn list(&self) -> (Vec<Arc<str>>, Vec<Diagnostic>) {
        let mut files = Vec::new();
        let mut diagnostics = Vec::new();
        for folder in FOLDERS {
            let start = self.root.join(folder);
            if fs::symlink_metadata(&start).is_err() {
                continue;
            }
            let walk = WalkDir::new(&start).follow_root_links(true).sort_by_file_name();
            for entry in walk.into_iter().filter_entry(|entry| !is_passed_over(entry)) {
                match entry {
                    Ok(entry) => match self.entry(&entry) {
                        Ok(Some(file)) => files.push(file),
                        Ok(None) => {}
                        Err(diagnostic) => diagnostics.push(*diagnostic),
                    },
                    Err(error) => diagnostics.push(self.walk_error(&error)),
                }
            }
        }
        diagnostics.extend(twins(&files));
        (files, diagnostics)
    }

    /// Whether there is a file at this path, or a link to one inside the site. Only then may it be
    /// opened: a named pipe would never answer, and a link may lead to what is not the site's.
    pub fn has(&self, path: &str) -> bool {
        let full = self.root.join(path);
        match fs::symlink_metadata(&full) {
            Ok(metadata) if metadata.is_symlink() => {
                self.leads_to_a_file(&full, &path.into()).unwrap_or(false)
            }
            Ok(metadata) => metadata.is_file(),
            Err(_) => false,
        }
    }

    /// A file as bytes.
    pub fn bytes(&self, file: &str) -> io::Result<Vec<u8>> {
        fs::read(self.root.join(file))
    }

    /// A file as text in its normal form.
    pub fn text(&self, file: &Arc<str>) -> Result<Text, Box<Diagnostic>> {
        let path = self.root.join(&**file);
        let unreadable = |error: io::Error| Box::new(unreadable(file, &error));
        let mut open = File::open(&path).map_err(unreadable)?;
        let size = open.metadata().map_err(unreadable)?.len();
        if size > MAX_TEXT {
            return Err(Box::new(
                Diagnostic::error("source/too-large")
                    .in_file(file)
                    .with("megabytes", (size >> 20) as usize)
                    .with("limit", (MAX_TEXT >> 20) as usize),
            ));
        }
        // Through `take`, which asks the system for the size no second time.
        let mut bytes = Vec::with_capacity(size as usize + 1);
        open.by_ref().take(MAX_TEXT).read_to_end(&mut bytes).map_err(unreadable)?;
        let text = normalise(file, bytes)?;
        let hash = blake3::hash(text.as_bytes());
        Ok(Text { file: Arc::clone(file), text, hash })
    }

    /// The path of an entry if it is a file of the site, nothing if it is a folder.
    fn entry(&self, entry: &DirEntry) -> Result<Option<Arc<str>>, Box<Diagnostic>> {
        let relative = entry.path().strip_prefix(&self.root).unwrap_or(entry.path());
        let shown: Arc<str> = slashed(relative).into();
        if relative.to_str().is_none() {
            return Err(Box::new(Diagnostic::error("source/name-not-utf8").in_file(&shown)));
        }
        if let Some(problem) = entry.file_name().to_str().and_then(unportable) {
            return Err(Box::new(
                Diagnostic::error("source/unportable-name")
                    .in_file(&shown)
                    .with("problem", problem),
            ));
        }
        let kind = entry.file_type();
        if kind.is_dir() {
            return Ok(None);
        }
        if kind.is_file() || (kind.is_symlink() && self.leads_to_a_file(entry.path(), &shown)?) {
            return Ok(Some(shown));
        }
        Err(Box::new(Diagnostic::error("source/not-a-file").in_file(&shown)))
    }

    /// Whether a symbolic link leads to a file inside the site. Links to folders are not followed:
    /// they would make one page appear twice, or walk in a circle.
    fn leads_to_a_file(&self, path: &Path, shown: &Arc<str>) -> Result<bool, Box<Diagnostic>> {
        let broken = || Box::new(Diagnostic::error("source/broken-link").in_file(shown));
        let target = fs::canonicalize(path).map_err(|_| broken())?;
        let root = fs::canonicalize(&self.root).map_err(|_| broken())?;
        if !target.starts_with(root) {
            return Err(Box::new(Diagnostic::error("source/link-leads-out").in_file(shown)));
        }
        Ok(target.is_file())
    }

    fn walk_error(&self, error: &walkdir::Error) -> Diagnostic {
        let path = error.path().unwrap_or(&self.root);
        let shown: Arc<str> = slashed(path.strip_prefix(&self.root).unwrap_or(path)).into();
        let detail = error.io_error().map_or_else(|| error.to_string(), io::Error::to_string);
        Diagnostic::error(UNREADABLE).in_file(&shown).with("detail", detail)
    }
}

impl Texts for Source {
    fn text(&self, file: &str) -> Option<Arc<str>> {
        let text = self.has(file).then(|| Source::text(self, &file.into()))?;
        Some(text.ok()?.text.into())
    }
}

fn unreadable(file: &Arc<str>, error: &io::Error) -> Diagnostic {
    Diagnostic::error(UNREADABLE).in_file(file).with("detail", error.to_string())
}

fn slashed(path: &Path) -> String {
    let parts: Vec<Cow<str>> =
        path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

/// Names that editors, version control and desktops leave behind; never part of a site.
fn is_passed_over(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    entry.depth() > 0
        && (name.starts_with('.')
            || name.starts_with('#')
            || name.ends_with('~')
            || [".swp", ".swx", ".tmp", ".bak", ".orig", ".part"]
                .iter()
                .any(|end| name.ends_with(end))
            || matches!(&*name, "4913" | "Thumbs.db" | "desktop.ini"))
}

/// Why a name would fail on some system that a volunteer uses, if it would.
/// Source: Microsoft, "Naming Files, Paths, and Namespaces".
fn unportable(name: &str) -> Option<&'static str> {
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
/// Windows keep only one of them.
fn twins(files: &[Arc<str>]) -> Vec<Diagnostic> {
    let mut seen: HashMap<String, &str> = HashMap::new();
    let mut diagnostics = Vec::new();
    let mut last = "";
    for file in files {
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        // Files are sorted: the folders above have been looked at with the first file in them.
        let is_new = std::mem::replace(&mut last, folder) != folder;
        let folders = file.match_indices('/').filter(|_| is_new).map(|(at, _)| &file[..at]);
        for path in folders.chain([&**file]) {
            let folded: String = path.nfc().collect::<String>().to_lowercase();
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
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
            return Err(Box::new(
                Diagnostic::error("source/not-utf8")
                    .in_file(file)
                    .with("offset", at)
                    .with("line", line),
            ));
        }
    };
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    let text =
        if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    match text.find('\0') {
        Some(at) => {
            Err(Box::new(Diagnostic::error("source/nul").at(file, at..at).with("offset", at)))
        }
        None => Ok(text),
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
    fn names_that_another_system_cannot_keep() {
        for bad in ["con.en.md", "a:b.md", "a.", "a\tb", "NUL"] {
            assert!(unportable(bad).is_some(), "{bad}");
        }
        assert_eq!(unportable("écrits.fr.md"), None);
        let files = ["a/é.md", "a/e\u{301}.md", "a/B.md", "a/b.md"].map(Arc::from);
        assert_eq!(twins(&files).len(), 2);
    }
}
