//! Drives a site from its folder to its output. Holds what belongs together and the order of the
//! steps; contains no rules of its own.
//!
//! A build opens the site (`workspace`), renders all of it from an immutable state (`snapshot`) and
//! forgets it; the preview keeps it open and renders what is asked for.

mod disk;
mod inputs;
pub mod ledger;
mod parts;
mod snapshot;
mod workspace;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::check::{Checks, Depth};
use crate::diagnostic::{self, Diagnostic};
use crate::emit::{self, Emission, Job, Making, Shelf};
use crate::output::{self, Report, Stage};
use crate::site::Options;
use crate::source::{Source, UNREADABLE};
use inputs::Inputs;

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
#[derive(Debug, Default)]
pub struct Outcome {
    /// Everything that was found, in order.
    pub diagnostics: Vec<Diagnostic>,
    /// What was published; nothing when something kept it from being.
    pub report: Option<Report>,
    /// How many of what.
    pub counts: Counts,
    /// The texts in which something was found that can be mended by rule, with their hashes.
    pub mendable: BTreeMap<Arc<str>, blake3::Hash>,
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

/// How far a build is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Another build is at work in the same folder, and has to end first.
    Waiting,
    /// So many files of so many are made.
    Made(usize, usize),
}

/// Who hears of it, from any thread.
pub type Listener<'a> = &'a (dyn Fn(Progress) + Sync);

/// Checks a site as a build would, without writing anything.
pub fn check(request: &Request) -> Outcome {
    run(request, None, None, Depth::All, &|_| {})
}

/// Builds a site into the folder `out`.
pub fn build(request: &Request, out: &Path, listener: Listener) -> Outcome {
    if let Err(finding) = check_out(&request.root, out) {
        return failed(*finding);
    }
    // Where there is no site, no folder is made for it.
    match Source::new(&request.root).is_there() {
        Ok(true) => {}
        Ok(false) => {
            let root = request.root.display().to_string();
            let finding = Diagnostic::error("config/missing").with("path", root);
            return Outcome { is_unusable: true, ..failed(finding.with("nearest", "")) };
        }
        Err(finding) => return failed(*finding),
    }
    match Stage::open(out, &|| listener(Progress::Waiting)) {
        Ok(stage) => {
            let source = Source::new(&request.root);
            // Before anything of it is read: what is saved meanwhile makes the mark one of another site.
            let published = stage.published_inputs();
            let inputs = Inputs::list(request, &source, published.is_some());
            if published.is_some()
                && inputs.as_ref().map(Inputs::mark).as_deref() == published
                && let Some(report) = stage.stands()
            {
                return Outcome { report: Some(report), ..Outcome::default() };
            }
            // What nothing fails for is for `check` to look for.
            let depth = if request.strict { Depth::Warnings } else { Depth::Errors };
            run(request, Some(stage), inputs, depth, listener)
        }
        Err(finding) => failed(*finding),
    }
}

fn failed(finding: Diagnostic) -> Outcome {
    Outcome { diagnostics: vec![finding], ..Outcome::default() }
}

fn run(
    request: &Request,
    stage: Option<Stage>,
    inputs: Option<Inputs>,
    depth: Depth,
    listener: Listener,
) -> Outcome {
    let workspace = Workspace::open(request.clone());
    let snapshot = workspace.snapshot();
    let mut outcome = Outcome {
        diagnostics: snapshot.found().to_vec(),
        report: None,
        counts: workspace.counts(),
        mendable: BTreeMap::new(),
        is_unusable: !workspace.is_usable(),
    };
    // What cannot be published is rendered for its faults alone; and two pages at one address, an
    // error found by now, would be two files at one path.
    let is_sound = diagnostic::count(&outcome.diagnostics).errors == 0;
    let stage = stage.filter(|_| is_sound);
    if let Some(renderer) = snapshot.renderer() {
        let site = renderer.site();
        let (checks, found) = Checks::new(site, renderer.theme(), depth);
        outcome.diagnostics.extend(found);
        let (checks, shelf) = (&checks, &Shelf::default());
        let emission = Emission { renderer, source: snapshot.source(), checks, shelf };
        let jobs = emit::jobs(&emission);
        let taken = emit::taken(site, &jobs);
        let stage = stage.as_ref().filter(|_| taken.is_empty());
        outcome.diagnostics.extend(taken);
        let (all, done) = (jobs.len(), AtomicUsize::new(0));
        let found: Vec<Vec<Diagnostic>> = jobs
            .into_par_iter()
            .map(|job| {
                let found = match stage {
                    Some(stage) => publish(stage, &emission, job),
                    None => job.found(),
                };
                listener(Progress::Made(done.fetch_add(1, Ordering::Relaxed) + 1, all));
                found
            })
            .collect();
        outcome.diagnostics.extend(found.into_iter().flatten());
        outcome.diagnostics = checks.settle_all(site, outcome.diagnostics);
        outcome.counts.rendered = site.pages().count() * site.config.languages.len();
    }
    diagnostic::sort(&mut outcome.diagnostics);
    if outcome.status(request.strict) == 0
        && let Some(stage) = stage
    {
        // What there was to say has to be said again by the next build.
        let inputs = inputs.filter(|_| outcome.diagnostics.is_empty());
        let inputs = inputs.filter(|inputs| inputs.stand(snapshot.source()));
        let mark = inputs.map(|inputs| inputs.mark_with(workspace.texts()));
        match stage.commit(mark) {
            Ok(report) => outcome.report = Some(report),
            Err(finding) => outcome.diagnostics.push(*finding),
        }
    }
    outcome.mendable = mendable(&workspace, &outcome.diagnostics);
    drop_beside((workspace, snapshot));
    outcome
}

/// The texts of which a finding says how it is mended, as they were read.
fn mendable(workspace: &Workspace, found: &[Diagnostic]) -> BTreeMap<Arc<str>, blake3::Hash> {
    let found = found.iter().filter(|finding| finding.suggestion.is_some());
    let files: BTreeSet<&str> = found.filter_map(|f| Some(&*f.place.as_ref()?.file)).collect();
    let texts = workspace.texts().filter(|(file, _)| files.contains(file));
    texts.map(|(file, hash)| (file.into(), hash)).collect()
}

/// Drops a site while its outcome is told: to give thirty thousand texts back takes a tenth of a second.
fn drop_beside(site: impl Send + 'static) {
    if rayon::current_num_threads() > 1 {
        rayon::spawn(move || drop(site));
    }
}

/// Makes a file and stages it, with its compressed copies; gives what was found on the way.
fn publish(stage: &Stage, emission: &Emission, job: Job) -> Vec<Diagnostic> {
    if let Making::Streamed(write) = job.making {
        return stage.put_streamed(&job.path, write).unwrap_or_else(|finding| vec![*finding]);
    }
    let is_drawn = matches!(job.making, Making::Drawn(_));
    if is_drawn {
        match stage.keep(&job.path) {
            Ok(true) => return Vec::new(),
            Ok(false) => {}
            Err(finding) => return vec![*finding],
        }
    }
    let (output, mut found) = job.make();
    let Some(output) = output else { return found };
    // What was drawn is compressed by itself.
    let copies = if is_drawn { Vec::new() } else { emit::copies(emission, &output) };
    for output in std::iter::once(output).chain(copies) {
        let put = stage.put(&output.path, &output.bytes);
        found.extend(put.err().map(|finding| *finding));
    }
    found
}

/// The output must neither swallow the site nor be a part of what is read.
fn check_out(root: &Path, out: &Path) -> Result<(), Box<Diagnostic>> {
    let failed = |error| output::failure(out, &error);
    let swallows = real(root).map_err(failed)?.starts_with(real(out).map_err(failed)?);
    if swallows || is_read(root, out)? {
        let path = out.display().to_string();
        return Err(Box::new(Diagnostic::error("output/unsafe-folder").with("path", path)));
    }
    Ok(())
}

/// Whether a path lies in a folder from which the site in `root` is read.
pub fn is_read(root: &Path, path: &Path) -> Result<bool, Box<Diagnostic>> {
    let failed = |error| output::failure(path, &error);
    let (root, path) = (real(root).map_err(failed)?, real(path).map_err(failed)?);
    Ok(crate::source::FOLDERS.iter().any(|folder| path.starts_with(root.join(folder))))
}

/// A path without links. What does not exist yet is judged by where it will be.
fn real(path: &Path) -> io::Result<PathBuf> {
    let mut rest = PathBuf::new();
    let named = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    let mut existing = std::path::absolute(named)?;
    while !existing.try_exists().or_else(is_no_folder)? {
        let Some(name) = existing.file_name().map(PathBuf::from) else { break };
        rest = name.join(rest);
        existing.pop();
    }
    // A `..` behind a folder that does not exist leads nowhere: it is judged as it is written.
    let existing = match existing.canonicalize() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => existing,
        real => real?,
    };
    Ok(existing.join(rest))
}

/// Below a file there is nothing: that is an answer.
fn is_no_folder(error: io::Error) -> io::Result<bool> {
    if error.kind() == io::ErrorKind::NotADirectory { Ok(false) } else { Err(error) }
}
