//! Drives a site from its folder to its output. Holds what belongs together and the order of the
//! steps; contains no rules of its own.
//!
//! A build reads the site once (`load`), renders and forgets it; the preview keeps it open
//! (`workspace`) and renders from an immutable state of it (`snapshot`).

mod snapshot;
mod workspace;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::config::{self, Config};
use crate::content::{self, Document, FOLDER, facts, glossary};
use crate::defaults;
use crate::diagnostic::{self, Diagnostic, nearest};
use crate::emit::{self, Emission};
use crate::lang::Languages;
use crate::output::{Report, Stage};
use crate::render::theme::{self, Theme};
use crate::render::{Renderer, figures};
use crate::site::{Input, Options, Site};
use crate::source::{Source, UNREADABLE};
use crate::words::{self, Words};

pub use snapshot::{Origin, Served, Snapshot};
pub use workspace::Workspace;

/// What is to be built.
#[derive(Clone, Debug)]
pub struct Request {
    /// The site folder.
    pub root: PathBuf,
    /// Address of the published site, instead of the one in `site.yaml`. Without a final slash.
    pub base_url: Option<String>,
    /// Drafts, dates, kind of links.
    pub options: Options,
    /// Warnings keep the site from being published too.
    pub strict: bool,
}

/// How many of what a build went through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Texts read and parsed.
    pub parsed: usize,
    /// Pages in some language that were rendered.
    pub rendered: usize,
}

/// How a build ended.
#[derive(Debug)]
pub struct Outcome {
    /// Everything that was found, in order.
    pub diagnostics: Vec<Diagnostic>,
    /// What was published; nothing when something kept it from being.
    pub report: Option<Report>,
    /// How many of what.
    pub counts: Counts,
    /// The site could not even be read as one: `site.yaml` is missing or unusable.
    pub is_unusable: bool,
}

impl Outcome {
    /// Exit status: 0 fine, 1 errors in the content, 2 no usable site or output folder, 3 the
    /// machine failed us.
    pub fn status(&self, strict: bool) -> u8 {
        let counts = diagnostic::count(&self.diagnostics);
        if self.diagnostics.iter().any(is_of_the_machine) {
            3
        } else if self.is_unusable || self.diagnostics.iter().any(is_wrong_usage) {
            2
        } else {
            u8::from(counts.errors > 0 || strict && counts.warnings > 0)
        }
    }
}

fn is_of_the_machine(finding: &Diagnostic) -> bool {
    finding.code == UNREADABLE || finding.code.starts_with("output/") && !is_wrong_usage(finding)
}

/// Whether the folder that was named for the output can never take it.
fn is_wrong_usage(finding: &Diagnostic) -> bool {
    matches!(finding.code, "output/unsafe-folder" | "output/unusable")
}

/// A site that has been read, with what was found on the way.
pub struct Loaded {
    /// The site, its words and theme; nothing when no page could be rendered.
    pub renderer: Option<Renderer>,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
    /// Texts parsed.
    pub parsed: usize,
    /// `site.yaml` is missing or unusable.
    pub is_unusable: bool,
}

/// Reads a site: files → documents → snapshot, words and theme.
pub fn load(source: &Source, request: &Request) -> Loaded {
    let (files, mut diagnostics) = source.list();
    let Some(config) = load_config(source, request, &mut diagnostics) else {
        return Loaded { renderer: None, diagnostics, parsed: 0, is_unusable: true };
    };
    let config = Arc::new(config);
    let texts: Vec<&Arc<str>> =
        files.iter().filter(|file| file.starts_with(FOLDER) && file.ends_with(".md")).collect();
    let parsed = texts.len();
    let (documents, found): (Vec<Option<Arc<Document>>>, Vec<Vec<Diagnostic>>) =
        texts.into_par_iter().map(|file| load_document(source, file, &config)).unzip();
    diagnostics.extend(found.into_iter().flatten());

    let (site, found) = Site::new(Input {
        config: Arc::clone(&config),
        options: request.options.clone(),
        documents: documents.into_iter().flatten().collect(),
        files: files.iter().filter_map(attached).collect(),
        facts: load_data(source, facts::FILE, &config, facts::parse, &mut diagnostics).into(),
        glossary: load_data(source, glossary::FILE, &config, glossary::parse, &mut diagnostics)
            .into(),
    });
    diagnostics.extend(found);

    let words = load_words(source, &files, &config, &mut diagnostics);
    diagnostics.extend(figures::check(&site, &words));
    let theme = load_theme(source, &files, &config, &mut diagnostics);
    let renderer =
        theme.map(|theme| Renderer::new(Arc::new(site), Arc::new(words), Arc::new(theme)));
    Loaded { renderer, diagnostics, parsed, is_unusable: false }
}

/// Checks a site as a build would, without writing anything.
pub fn check(request: &Request) -> Outcome {
    run(request, None, &|_, _| {})
}

/// Builds a site into the folder `out`. `progress` hears how many files of how many are made.
pub fn build(request: &Request, out: &Path, progress: &(dyn Fn(usize, usize) + Sync)) -> Outcome {
    if let Err(finding) = check_out(&request.root, out) {
        return failed(*finding);
    }
    match Stage::open(out) {
        Ok(stage) => run(request, Some(stage), progress),
        Err(finding) => failed(*finding),
    }
}

fn failed(finding: Diagnostic) -> Outcome {
    Outcome {
        diagnostics: vec![finding],
        report: None,
        counts: Counts::default(),
        is_unusable: false,
    }
}

fn run(
    request: &Request,
    stage: Option<Stage>,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Outcome {
    let source = Source::new(&request.root);
    let loaded = load(&source, request);
    let mut outcome = Outcome {
        diagnostics: loaded.diagnostics,
        report: None,
        counts: Counts { parsed: loaded.parsed, rendered: 0 },
        is_unusable: loaded.is_unusable,
    };
    // What cannot be published is rendered for its faults alone; and two pages at one address, an
    // error found by now, would be two files at one path.
    let is_sound = diagnostic::count(&outcome.diagnostics).errors == 0;
    let stage = stage.filter(|_| is_sound);
    if let Some(renderer) = &loaded.renderer {
        let emission = Emission { renderer, source: &source };
        let jobs = emit::jobs(&emission);
        let (all, done) = (jobs.len(), AtomicUsize::new(0));
        let found: Vec<Vec<Diagnostic>> = jobs
            .into_par_iter()
            .map(|job| {
                let (output, mut found) = job.make();
                if let (Some(output), Some(stage)) = (output, &stage)
                    && let Err(finding) = stage.put(&output.path, &output.bytes)
                {
                    found.push(*finding);
                }
                progress(done.fetch_add(1, Ordering::Relaxed) + 1, all);
                found
            })
            .collect();
        outcome.diagnostics.extend(found.into_iter().flatten());
        let languages = renderer.site().config.languages.len();
        outcome.counts.rendered = renderer.site().pages().count() * languages;
    }
    diagnostic::sort(&mut outcome.diagnostics);
    if outcome.status(request.strict) == 0
        && let Some(stage) = stage
    {
        match stage.commit() {
            Ok(report) => outcome.report = Some(report),
            Err(finding) => outcome.diagnostics.push(*finding),
        }
    }
    outcome
}

/// The output must neither swallow the site nor be a part of what is read.
fn check_out(root: &Path, out: &Path) -> Result<(), Box<Diagnostic>> {
    let real = |path: &Path| {
        // What does not exist yet is judged by where it will be.
        let mut rest = PathBuf::new();
        let mut existing = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        while !existing.exists() {
            let Some(name) = existing.file_name().map(PathBuf::from) else { break };
            rest = name.join(rest);
            existing.pop();
        }
        existing.canonicalize().unwrap_or(existing).join(rest)
    };
    let (root, out) = (real(root), real(out));
    let is_read = crate::source::FOLDERS.iter().any(|folder| out.starts_with(root.join(folder)));
    if is_read || root.starts_with(&out) {
        let path = out.display().to_string();
        return Err(Box::new(Diagnostic::error("output/unsafe-folder").with("path", path)));
    }
    Ok(())
}

fn load_config(
    source: &Source,
    request: &Request,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Config> {
    let file: Arc<str> = config::FILE.into();
    if !source.has(config::FILE) {
        // It may be there and no file, which has been found already.
        let is_refused =
            |finding: &Diagnostic| finding.place.as_ref().is_some_and(|p| p.file == file);
        if !diagnostics.iter().any(is_refused) {
            let root = source.root().display().to_string();
            diagnostics.push(Diagnostic::error("config/missing").with("path", root));
        }
        return None;
    }
    let text = match source.text(&file) {
        Ok(text) => text,
        Err(finding) => {
            diagnostics.push(*finding);
            return None;
        }
    };
    let (config, found) = config::parse(&file, &text.text);
    diagnostics.extend(found);
    let mut config = config?;
    if let Some(url) = &request.base_url {
        config.base_url.clone_from(url);
    }
    Some(config)
}

fn load_document(
    source: &Source,
    file: &Arc<str>,
    config: &Config,
) -> (Option<Arc<Document>>, Vec<Diagnostic>) {
    let address = match content::address(file, config) {
        Ok(address) => address,
        Err(finding) => return (None, vec![*finding]),
    };
    match source.text(file) {
        Ok(text) => {
            let (document, found) = Document::parse(&text, &address, config);
            (Some(Arc::new(document)), found)
        }
        Err(finding) => (None, vec![*finding]),
    }
}

/// Reads the text of a file of data.
type Parse<T> = fn(&Arc<str>, &str, &Languages) -> (T, Vec<Diagnostic>);

/// Reads a file of data that a site may have or not.
fn load_data<T: Default>(
    source: &Source,
    file: &str,
    config: &Config,
    parse: Parse<T>,
    diagnostics: &mut Vec<Diagnostic>,
) -> T {
    let file: Arc<str> = file.into();
    if !source.has(&file) {
        return T::default();
    }
    match source.text(&file) {
        Ok(text) => {
            let (data, found) = parse(&file, &text.text, &config.languages);
            diagnostics.extend(found);
            data
        }
        Err(finding) => {
            diagnostics.push(*finding);
            T::default()
        }
    }
}

/// The path under `content/` of a file that belongs to a page.
fn attached(file: &Arc<str>) -> Option<Arc<str>> {
    let path = file.strip_prefix(FOLDER)?;
    let is_ours = path.ends_with(".md") || path.ends_with(".yaml") && !path.contains('/');
    (!is_ours).then(|| path.into())
}

fn load_words(
    source: &Source,
    files: &[Arc<str>],
    config: &Config,
    diagnostics: &mut Vec<Diagnostic>,
) -> Words {
    let mut site = Vec::new();
    for file in files.iter().filter(|file| file.ends_with(".ftl")) {
        let mut parts = file.split('/').skip(1);
        // translations/LANG/NAME.ftl; the tool's own words are of no use to a theme.
        let (Some(lang), Some(name), None) = (parts.next(), parts.next(), parts.next()) else {
            continue;
        };
        if name == "tool.ftl" || !file.starts_with("translations/") {
            continue;
        }
        match source.text(file) {
            Ok(text) => site.push(words::File {
                file: Arc::clone(file),
                text: text.text,
                lang: lang.to_owned(),
            }),
            Err(finding) => diagnostics.push(*finding),
        }
    }
    let built_in = defaults::theme_words();
    let (words, found) = Words::new(&config.languages, config.source, &built_in, &site);
    diagnostics.extend(found);
    words
}

/// A template in its normal form, so that one typed on another system renders the same; an asset as
/// it is.
fn theme_file(source: &Source, file: &Arc<str>, name: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
    if theme::is_template(name) {
        return source.text(file).map(|text| text.text.into_bytes());
    }
    source.bytes(file).map_err(|error| {
        Box::new(Diagnostic::error(UNREADABLE).in_file(file).with("detail", error.to_string()))
    })
}

fn load_theme(
    source: &Source,
    files: &[Arc<str>],
    config: &Config,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Theme> {
    let folder = format!("themes/{}/", config.theme);
    let mut theme: Vec<theme::File> = defaults::theme().collect();
    let mut is_known = config.theme == defaults::THEME;
    for file in files {
        let Some(name) = file.strip_prefix(folder.as_str()) else { continue };
        is_known = true;
        // A refused file leaves the built-in one in its place: one fault, one finding.
        match theme_file(source, file, name) {
            Ok(bytes) => theme.push(theme::File {
                name: name.to_owned(),
                file: Arc::clone(file),
                bytes: bytes.into(),
            }),
            Err(finding) => diagnostics.push(*finding),
        }
    }
    if !is_known {
        let themes =
            files.iter().filter_map(|file| file.strip_prefix("themes/")?.split('/').next());
        let near = nearest(&config.theme, themes.chain([defaults::THEME])).unwrap_or("");
        let finding = Diagnostic::error("theme/unknown").in_file(&config::FILE.into());
        diagnostics.push(finding.with("theme", config.theme.as_str()).with("nearest", near));
    }
    let (theme, found) = Theme::new(theme);
    diagnostics.extend(found);
    theme
}
