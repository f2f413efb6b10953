//! Small sites on disk, told as inline text, and what came of building them. Tests go through this
//! one door, so that the engine's signatures can change without touching them.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use jiff::civil::Date;
use tempfile::TempDir;
use tribune::diagnostic::{Diagnostic, Severity, Texts, position};
use tribune::engine::{self, Outcome, Request, Workspace};
use tribune::output::Report;
use tribune::site::Options;
use tribune::source::Source;

use crate::html;

/// `site.yaml` of most stories.
pub const TRILINGUAL: &str = "\
base_url: https://campaign.example
languages:
  en: { locale: en-CA, name: English, title: Title }
  fr: { locale: fr-CA, name: Français, title: Titre }
  es: { locale: es-MX, name: Español, title: Título }
lints: { meta/no-summary: off }
outputs: { cards: false, icons: false }
";

/// What [`TRILINGUAL`] does without: pictures, which take a test longer than all the rest.
pub const WITHOUT_PICTURES: &str = "cards: false, icons: false";

/// A site folder of its own, removed at the end of the test, with its output in `public`.
pub struct TestSite {
    folder: TempDir,
    request: Request,
}

impl TestSite {
    /// The site that `text` tells: each file begins with a line `-- path --`.
    pub fn new(text: &str) -> TestSite {
        TestSite::told(tempfile::tempdir().expect("a temporary folder"), text)
    }

    /// The same with [`TRILINGUAL`] and a home page, in memory where there is a disk of that kind: a test
    /// that builds a thousand times need not wait a thousand times for a disk.
    pub fn in_memory() -> TestSite {
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir());
        TestSite::told(folder.expect("a temporary folder"), "").trilingually()
    }

    fn told(folder: TempDir, text: &str) -> TestSite {
        let root = folder.path().join("site");
        fs::create_dir(&root).expect("the site folder");
        let options = Options { drafts: false, as_of: date("2026-11-22"), file_urls: false };
        let request = Request { root, base_url: None, options, strict: false };
        let site = TestSite { folder, request };
        site.tell(text);
        site
    }

    /// The same with [`TRILINGUAL`] as its `site.yaml` and a home page in three languages.
    pub fn trilingual(text: &str) -> TestSite {
        let site = TestSite::new("").trilingually();
        site.tell(text);
        site
    }

    fn trilingually(self) -> TestSite {
        let site = self;
        site.write("content/site.yaml", TRILINGUAL);
        for (lang, title, body) in [
            ("en", "Home", "Hello."),
            ("fr", "Accueil", "Bonjour."),
            ("es", "Inicio", "Buenos días."),
        ] {
            site.page(&format!("index.{lang}"), title, body);
        }
        site
    }

    /// Writes the files that `text` tells.
    pub fn tell(&self, text: &str) {
        let mut file: Option<(&str, String)> = None;
        for line in text.split_inclusive('\n') {
            match line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --")) {
                Some(path) => {
                    if let Some((path, text)) = file.replace((path, String::new())) {
                        self.write(path, text);
                    }
                }
                None => match &mut file {
                    Some((_, text)) => text.push_str(line),
                    None => assert_eq!(line.trim(), "", "text before the first file"),
                },
            }
        }
        if let Some((path, text)) = file {
            self.write(path, text);
        }
    }

    /// The same site, asked for with other options.
    pub fn with(mut self, change: impl FnOnce(&mut Request)) -> TestSite {
        change(&mut self.request);
        self
    }

    /// The same site on another day.
    pub fn on(self, day: &str) -> TestSite {
        self.with(|request| request.options.as_of = date(day))
    }

    /// The site folder.
    pub fn root(&self) -> &Path {
        &self.request.root
    }

    /// A path in the site folder.
    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    /// The folder around the site folder, in which nothing but the site should ever be.
    pub fn parent(&self) -> &Path {
        self.folder.path()
    }

    /// The folder of the finished site.
    pub fn out(&self) -> PathBuf {
        self.path("public")
    }

    /// Writes a file, with its folders.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("parent")).expect("folder");
        fs::write(path, bytes).expect("file");
    }

    /// Writes the text of a page: `name` is its path under `content/` with the language.
    pub fn page(&self, name: &str, title: &str, body: &str) {
        self.write(&format!("content/{name}.md"), format!("---\ntitle: {title}\n---\n{body}\n"));
    }

    /// Removes a file.
    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).expect("removed");
    }

    /// Renames a file.
    pub fn rename(&self, from: &str, to: &str) {
        let to = self.path(to);
        fs::create_dir_all(to.parent().expect("parent")).expect("folder");
        fs::rename(self.path(from), to).expect("renamed");
    }

    /// Replaces `from`, which must be there, in a file.
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(path)).expect("text");
        assert!(text.contains(from), "{path} does not contain {from:?}");
        self.write(path, text.replace(from, to));
    }

    /// Builds into `public`.
    pub fn build(&self) -> Built {
        self.build_into(&self.out())
    }

    /// Builds into another folder.
    pub fn build_into(&self, out: &Path) -> Built {
        self.built(engine::build(&self.request, out, &|_| {}), out)
    }

    /// Builds while `listener` hears of each file that is made.
    pub fn build_watched(&self, listener: engine::Listener) -> Built {
        self.built(engine::build(&self.request, &self.out(), listener), &self.out())
    }

    /// Checks without writing.
    pub fn check(&self) -> Built {
        self.built(engine::check(&self.request), &self.out())
    }

    /// Builds what must be built without a finding, into pages without a fault.
    pub fn publish(&self) -> Built {
        let built = self.build();
        assert_eq!(built.found(), [""; 0]);
        assert!(built.report.is_some(), "not published");
        for page in built.out_pages() {
            assert_eq!(html::fault(&built.read(&page)), None, "{page}");
        }
        built
    }

    /// Opens the site for editing.
    pub fn open(&self) -> Workspace {
        Workspace::open(self.request.clone())
    }

    fn built(&self, outcome: Outcome, out: &Path) -> Built {
        Built {
            status: outcome.status(self.request.strict),
            diagnostics: outcome.diagnostics,
            report: outcome.report,
            parsed: outcome.counts.parsed,
            out: out.to_path_buf(),
            source: Source::new(self.root()),
        }
    }

    /// All published files with their bytes.
    pub fn published(&self) -> BTreeMap<String, Vec<u8>> {
        tree(&self.out())
    }

    /// For each published file a mark that changes when the file is written or replaced.
    pub fn marks(&self) -> BTreeMap<String, Mark> {
        let mark = |path: &Path| {
            let metadata = fs::symlink_metadata(path).expect("metadata");
            Mark { modified: metadata.modified().expect("time"), inode: inode(&metadata) }
        };
        files(&self.out())
            .into_iter()
            .map(|name| (name.clone(), mark(&self.out().join(name))))
            .collect()
    }

    /// Runs the program in the site folder, in English.
    pub fn run<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Run {
        run(self.root(), arguments, &[])
    }
}

/// When a file was written, and which file it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    modified: SystemTime,
    inode: u64,
}

#[cfg(unix)]
fn inode(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn inode(_: &fs::Metadata) -> u64 {
    0
}

/// The names whose marks differ between two lists, or that stand in one only.
pub fn changed(before: &BTreeMap<String, Mark>, after: &BTreeMap<String, Mark>) -> Vec<String> {
    let names = before.keys().chain(after.keys().filter(|name| !before.contains_key(*name)));
    let mut changed: Vec<String> =
        names.filter(|name| before.get(*name) != after.get(*name)).cloned().collect();
    changed.sort();
    changed
}

/// All files below a folder, but for the list that tribune keeps.
pub fn files(folder: &Path) -> Vec<String> {
    let mut files: Vec<String> = walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| !entry.file_type().is_dir() && entry.file_name() != ".tribune")
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).expect("below").to_string_lossy();
            path.replace('\\', "/")
        })
        .collect();
    files.sort();
    files
}

/// All files below a folder with their bytes.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let read = |name: &String| fs::read(folder.join(name)).expect("file");
    files(folder).into_iter().map(|name| (name.clone(), read(&name))).collect()
}

/// What a build came to.
#[derive(Debug)]
pub struct Built {
    /// Exit status that the program would end with.
    pub status: u8,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
    /// What was published.
    pub report: Option<Report>,
    /// How many texts were read for it.
    pub parsed: usize,
    out: PathBuf,
    source: Source,
}

impl Built {
    /// Codes of the findings, in order.
    pub fn codes(&self) -> Vec<&'static str> {
        self.diagnostics.iter().map(|finding| finding.code).collect()
    }

    /// The findings in order as `code file:line:column "what stands there"`, without `content/`. A `?`
    /// before it marks a warning, a `~` a hint.
    pub fn found(&self) -> Vec<String> {
        self.diagnostics.iter().map(|finding| self.shown(finding)).collect()
    }

    fn shown(&self, finding: &Diagnostic) -> String {
        let mark = match finding.severity {
            Severity::Error => "",
            Severity::Warning => "?",
            Severity::Hint => "~",
        };
        let Some(place) = &finding.place else { return format!("{mark}{}", finding.code) };
        let file = place.file.strip_prefix("content/").unwrap_or(&place.file);
        let text = Texts::text(&self.source, &place.file).unwrap_or_else(|| "".into());
        if text.is_empty() || place.span == (0..0) {
            return format!("{mark}{} {file}", finding.code);
        }
        let at = position(&text, place.span.start);
        let quoted = text[place.span.clone()].lines().next().unwrap_or("");
        format!("{mark}{} {file}:{}:{} {quoted}", finding.code, at.line, at.column)
    }

    /// The value that the first finding with this code gives its message under this name.
    pub fn value(&self, code: &str, name: &str) -> String {
        use tribune::diagnostic::Arg;
        let finding = self.diagnostics.iter().find(|finding| finding.code == code);
        let finding = finding.unwrap_or_else(|| panic!("no {code} in {:?}", self.codes()));
        match finding.args.iter().find(|(key, _)| *key == name) {
            Some((_, Arg::Text(text))) => text.clone(),
            Some((_, Arg::Number(number))) => number.to_string(),
            None => panic!("{code} has no value {name}"),
        }
    }

    /// What the suggestion of the first finding with this code would make of its line.
    pub fn mended(&self, code: &str) -> String {
        let finding = self.diagnostics.iter().find(|finding| finding.code == code);
        let finding = finding.unwrap_or_else(|| panic!("no {code} in {:?}", self.codes()));
        let suggestion = finding.suggestion.as_ref().expect("a suggestion");
        let place = finding.place.as_ref().expect("a place");
        let mut text = Texts::text(&self.source, &place.file).expect("text").to_string();
        text.replace_range(suggestion.span.clone(), &suggestion.replacement);
        let line = position(&text, suggestion.span.start).line;
        text.lines().nth(line - 1).expect("line").to_owned()
    }

    /// Whether a file was published.
    pub fn has(&self, path: &str) -> bool {
        self.out.join(path).is_file()
    }

    /// A published file as text.
    pub fn read(&self, path: &str) -> String {
        let path = self.out.join(path);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// All published pages, but for the one that hosts show where nothing is.
    pub fn out_pages(&self) -> Vec<String> {
        let is_page = |file: &String| file.ends_with(".html") && file != "404.html";
        files(&self.out).into_iter().filter(is_page).collect()
    }

    /// How many files were written, found unchanged, removed.
    pub fn counts(&self) -> (usize, usize, usize) {
        let report = self.report.expect("published");
        (report.written, report.unchanged, report.removed)
    }
}

/// A calendar date.
pub fn date(text: &str) -> Date {
    text.parse().expect("a date")
}

/// What the program said.
#[derive(Debug)]
pub struct Run {
    /// Exit status; nothing when a signal ended it.
    pub status: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Run {
        Run {
            status: output.status.code(),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

/// The program in a folder, with no language but those given.
pub fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tribune"));
    command.current_dir(folder);
    for name in ["LANG", "LC_ALL", "LC_MESSAGES", "SOURCE_DATE_EPOCH", "NO_COLOR"] {
        command.env_remove(name);
    }
    command
}

/// Runs the program in a folder with these environment variables.
pub fn run<S: AsRef<OsStr>>(folder: &Path, arguments: &[S], environment: &[(&str, &str)]) -> Run {
    let mut command = program(folder);
    command.args(arguments).envs(environment.iter().copied());
    command.output().expect("the program runs").into()
}
