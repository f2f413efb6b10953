//! An immutable state of the whole site, which renders whatever is asked for, byte for byte as a
//! build would write it. Nothing is rendered in advance and nothing that was rendered is kept.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use std::thread;
use std::time::Duration;

use rayon::prelude::*;

use super::Counts;
use super::parts::read_document;
use crate::check::{Checks, Depth};
use crate::diagnostic::{self, Diagnostic};
use crate::emit::{self, Emission, Job, Making, Shelf};
use crate::lang::Lang;
use crate::render::Renderer;
use crate::site::Site;
use crate::source::{Source, UNREADABLE};

/// A state of a site.
pub struct Snapshot {
    pub(super) source: Source,
    pub(super) renderer: Option<Arc<Renderer>>,
    pub(super) found: Arc<[Diagnostic]>,
    pub(super) is_current: bool,
    pub(super) touched: Vec<Arc<str>>,
    pub(super) counts: Arc<Counters>,
    /// What was drawn for all states together.
    pub(super) drawn: Arc<Drawn>,
    pub(super) checks: OnceLock<Checks>,
    pub(super) shelf: Shelf,
}

/// Files that took long to make, by their paths, which name all that they follow from: whoever looks at
/// a page again should not wait for its pictures again.
#[derive(Default)]
pub(super) struct Drawn(Mutex<BTreeMap<String, Arc<[u8]>>>);

/// Bytes that are kept of them.
const MOST_DRAWN: usize = 64 << 20;

impl Drawn {
    fn get(&self, path: &str) -> Option<Vec<u8>> {
        let drawn = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        drawn.get(path).map(|bytes| bytes.to_vec())
    }

    fn keep(&self, path: &str, bytes: &[u8]) {
        let mut drawn = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let size: usize = drawn.values().map(|bytes| bytes.len()).sum();
        // Rarely, and then everything: what is still looked at is soon made again.
        if size + bytes.len() > MOST_DRAWN {
            drawn.clear();
        }
        drawn.insert(path.to_owned(), bytes.into());
    }
}

/// What was done for all states of a site together.
#[derive(Debug, Default)]
pub(super) struct Counters {
    parsed: AtomicUsize,
    rendered: AtomicUsize,
}

impl Counters {
    pub fn add_parsed(&self, texts: usize) {
        self.parsed.fetch_add(texts, Ordering::Relaxed);
    }

    fn add_rendered(&self, pages: usize) {
        self.rendered.fetch_add(pages, Ordering::Relaxed);
    }

    pub fn get(&self) -> Counts {
        Counts {
            parsed: self.parsed.load(Ordering::Relaxed),
            rendered: self.rendered.load(Ordering::Relaxed),
        }
    }
}

/// How often a text is tried that is just being saved, and how long between: longer than between the
/// deletion and the new file of the slowest program.
const ATTEMPTS: usize = 10;
const PAUSE: Duration = Duration::from_millis(5);

/// A file of the output, made on request.
#[derive(Clone, Debug, PartialEq)]
pub struct Served {
    /// Path from the root of the site: `fr/agir/index.html`.
    pub path: String,
    /// Its bytes; none when the template of a page failed, which `found` then says.
    pub bytes: Vec<u8>,
    /// What the file was made of, if it is a page.
    pub origin: Option<Origin>,
    /// What was found while it was made, but for what only a look at all pages can tell: see
    /// [`Snapshot::found_on`].
    pub found: Vec<Diagnostic>,
}

/// Where a page comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Id of the page.
    pub page: Arc<str>,
    /// Language of its readers.
    pub lang: Lang,
    /// Language of the text: another one when it stands in for a translation.
    pub text: Lang,
    /// Path of the text from the site folder.
    pub file: Arc<str>,
    /// Words of running text.
    pub words: usize,
}

impl Snapshot {
    /// The file at a path of the output, such as `fr/agir/index.html`; an empty path and one that
    /// ends with `/` mean the `index.html` there. Nothing when the site publishes no such file.
    pub fn get(&self, path: &str) -> Option<Served> {
        let path = match path.is_empty() || path.ends_with('/') {
            true => format!("{path}index.html"),
            false => path.to_owned(),
        };
        let renderer = self.renderer.as_ref()?;
        let checks = Checks::for_one_page(renderer.site(), renderer.theme());
        let mut served = self.get_checked(&path, renderer, &checks)?;
        served.found = checks.settle(renderer.site(), served.found);
        Some(served)
    }

    fn get_checked(&self, path: &str, renderer: &Arc<Renderer>, checks: &Checks) -> Option<Served> {
        let mut renderer = Arc::clone(renderer);
        for _ in 0..ATTEMPTS {
            let (served, found) = self.make(&renderer, checks, path)?;
            let outdated = found.iter().find(|f| [emit::CHANGED, UNREADABLE].contains(&f.code));
            let Some(outdated) = outdated.filter(|_| served.is_none()) else { return served };
            // Saved since the site was read: the news of it is on its way, and nobody has to wait for
            // that. Outline and body are of one text all the same.
            let file = outdated.place.as_ref().map(|place| &place.file)?;
            match self.with_text(&renderer, file) {
                Some(renewed) => renderer = Arc::new(renewed),
                None => thread::sleep(PAUSE),
            }
        }
        None
    }

    /// The same with the text that stands in a file now; nothing while there is none.
    fn with_text(&self, renderer: &Renderer, file: &Arc<str>) -> Option<Renderer> {
        let document = read_document(&self.source, file, &renderer.site().config)?;
        self.counts.add_parsed(1);
        Some(renderer.with_site(Arc::new(renderer.site().with_text(&document))))
    }

    /// The file at a path, unless that fails, and what was found; nothing if no file is there.
    fn make(
        &self,
        renderer: &Renderer,
        checks: &Checks,
        path: &str,
    ) -> Option<(Option<Served>, Vec<Diagnostic>)> {
        let emission = Emission { renderer, source: &self.source, checks, shelf: &self.shelf };
        let origin = origin(renderer.site(), path);
        let job = emit::job(&emission, path)?;
        let is_drawn = matches!(job.making, Making::Drawn(_));
        if let Some(bytes) = self.drawn.get(path).filter(|_| is_drawn) {
            let served = Served { path: job.path, bytes, origin: None, found: Vec::new() };
            return Some((Some(served), Vec::new()));
        }
        let (output, found) = job.make();
        let Some(output) = output else { return Some((None, found)) };
        if is_drawn {
            self.drawn.keep(path, &output.bytes);
        }
        self.counts.add_rendered(usize::from(origin.is_some()));
        let bytes = output.bytes.into_owned();
        Some((Some(Served { path: output.path, bytes, origin, found }), Vec::new()))
    }

    /// What was found while the site was read: in `site.yaml`, names, front matter, the tree, facts,
    /// words and theme. Sorted.
    pub fn found(&self) -> &[Diagnostic] {
        &self.found
    }

    /// What is found when a page is rendered in a language: dead links, unknown directives, lints.
    pub fn found_on(&self, page: &str, lang: Lang) -> Vec<Diagnostic> {
        let Some(renderer) = &self.renderer else { return Vec::new() };
        let site = renderer.site();
        let edition = site.find(page).and_then(|page| site.edition(page, lang));
        // They go through all pages once, so they are made when they are first asked for.
        let checks = self.checks.get_or_init(|| checks(renderer, Depth::All));
        let page = edition.and_then(|edition| {
            self.get_checked(&format!("{}index.html", edition.path), renderer, checks)
        });
        let mut found = checks.settle(site, page.map_or(Vec::new(), |page| page.found));
        diagnostic::sort(&mut found);
        found
    }

    /// Everything that `tribune check` would find. Renders all pages, with half of the cores, so that
    /// whoever asks for a page meanwhile does not wait. Nothing when it was `cancelled`.
    pub fn check_all(&self, cancelled: &AtomicBool) -> Option<Vec<Diagnostic>> {
        let mut found = self.found.to_vec();
        if let Some(renderer) = self.renderer().filter(|_| self.is_current) {
            let (checks, wrong) = Checks::new(renderer.site(), renderer.theme(), Depth::All);
            found.extend(wrong);
            let (checks, shelf) = (&checks, &self.shelf);
            let emission = Emission { renderer, source: &self.source, checks, shelf };
            let jobs = emit::jobs(&emission);
            found.extend(emit::taken(renderer.site(), &jobs));
            let make = |job: Job| match cancelled.load(Ordering::Relaxed) {
                true => Vec::new(),
                false => job.found(),
            };
            let cores = std::thread::available_parallelism().map_or(1, usize::from);
            let pool = rayon::ThreadPoolBuilder::new().num_threads((cores / 2).max(1)).build();
            let all: Vec<Vec<Diagnostic>> = match pool {
                Ok(pool) => pool.install(|| jobs.into_par_iter().map(make).collect()),
                Err(_) => jobs.into_iter().map(make).collect(),
            };
            // A text that was saved meanwhile has its findings in the snapshot that follows.
            found.extend(all.into_iter().flatten().filter(|f| f.code != emit::CHANGED));
            found = checks.settle_all(renderer.site(), found);
        }
        diagnostic::sort(&mut found);
        (!cancelled.load(Ordering::Relaxed)).then_some(found)
    }

    /// Every path that a build would write.
    pub fn paths(&self) -> Vec<String> {
        let Some(renderer) = self.renderer() else { return Vec::new() };
        let checks = checks(renderer, Depth::Errors);
        let (checks, shelf) = (&checks, &self.shelf);
        let emission = Emission { renderer, source: &self.source, checks, shelf };
        emit::jobs(&emission).into_iter().map(|job| job.path).collect()
    }

    /// The site with its theme and words, from which pages are rendered: the last usable one, if
    /// what stands on the disk now is not. Nothing when there has been none yet.
    pub fn renderer(&self) -> Option<&Renderer> {
        self.renderer.as_deref()
    }

    /// Whether [`Snapshot::renderer`] is of what stands on the disk now, and not of an earlier state
    /// because `site.yaml` or the theme cannot be used.
    pub fn is_current(&self) -> bool {
        self.is_current
    }

    /// Files beside the pages that may have other bytes than in the snapshot before: their paths in
    /// the output. A page that shows one of them is the same page and looks otherwise.
    pub fn touched(&self) -> impl Iterator<Item = String> + '_ {
        self.touched.iter().map(|file| emit::path_of_file(file))
    }

    /// The site folder.
    pub fn source(&self) -> &Source {
        &self.source
    }
}

fn checks(renderer: &Renderer, depth: Depth) -> Checks {
    Checks::new(renderer.site(), renderer.theme(), depth).0
}

/// What the page at a path of the output is made of.
fn origin(site: &Site, path: &str) -> Option<Origin> {
    let (page, lang) = site.at(path.strip_suffix("index.html")?)?;
    let document = site.shown(page, lang)?;
    Some(Origin {
        page: Arc::clone(&site[page].id),
        lang,
        text: document.lang,
        file: Arc::clone(&document.file),
        words: document.words as usize,
    })
}

impl Snapshot {
    /// That of a site of which nothing has been read yet.
    pub(super) fn empty(source: &Source, counts: &Arc<Counters>) -> Snapshot {
        Snapshot {
            source: source.clone(),
            renderer: None,
            found: Arc::default(),
            is_current: false,
            touched: Vec::new(),
            counts: Arc::clone(counts),
            drawn: Arc::default(),
            checks: OnceLock::new(),
            shelf: Shelf::default(),
        }
    }
}
