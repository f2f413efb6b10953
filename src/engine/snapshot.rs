//! An immutable state of the whole site, which renders whatever is asked for, byte for byte as a
//! build would write it. Nothing is rendered in advance and nothing that was rendered is kept.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use rayon::prelude::*;

use super::{Loaded, Request, load};
use crate::diagnostic::{self, Diagnostic};
use crate::emit::{self, Emission, Job};
use crate::lang::Lang;
use crate::render::Renderer;
use crate::site::Site;
use crate::source::{Source, UNREADABLE};

/// A state of a site.
pub struct Snapshot {
    pub(super) source: Source,
    pub(super) request: Request,
    pub(super) renderer: Option<Renderer>,
    pub(super) found: Arc<[Diagnostic]>,
    pub(super) is_current: bool,
    pub(super) rendered: Arc<AtomicUsize>,
}

/// A file of the output, made on request.
#[derive(Clone, Debug, PartialEq)]
pub struct Served {
    /// Path from the root of the site: `fr/agir/index.html`.
    pub path: String,
    /// Its bytes; none when the template of a page failed, which `found` then says.
    pub bytes: Vec<u8>,
    /// What the file was made of, if it is a page.
    pub origin: Option<Origin>,
    /// What was found while it was made: the same as [`Snapshot::found_on`].
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
        let (served, found) = self.make(renderer, &path)?;
        let is_outdated =
            |finding: &Diagnostic| [emit::CHANGED, UNREADABLE].contains(&finding.code);
        if served.is_some() || !found.iter().any(is_outdated) {
            return served;
        }
        // Saved since the site was read: the news of it is on its way, and the reader need not
        // wait for that.
        let renewed = load(&self.source, &self.request).renderer?;
        self.make(&renewed, &path)?.0
    }

    fn make(&self, renderer: &Renderer, path: &str) -> Option<(Option<Served>, Vec<Diagnostic>)> {
        let emission = Emission { renderer, source: &self.source };
        let origin = origin(renderer.site(), path);
        let (output, found) = emit::job(&emission, path)?.make();
        self.rendered.fetch_add(usize::from(origin.is_some()), Ordering::Relaxed);
        let Some(output) = output else { return Some((None, found)) };
        let bytes = output.bytes.into_owned();
        Some((Some(Served { path: output.path, bytes, origin, found: found.clone() }), found))
    }

    /// What was found while the site was read: in `site.yaml`, names, front matter, the tree, facts,
    /// words and theme. Sorted.
    pub fn found(&self) -> &[Diagnostic] {
        &self.found
    }

    /// What is found when a page is rendered in a language: dead links, unknown directives, lints.
    pub fn found_on(&self, page: &str, lang: Lang) -> Vec<Diagnostic> {
        let site = self.renderer.as_ref().map(Renderer::site);
        let edition = site.and_then(|site| site.edition(site.find(page)?, lang));
        let path = edition.map(|edition| edition.path.to_string());
        let mut found = path.and_then(|path| self.get(&path)).map_or(Vec::new(), |page| page.found);
        diagnostic::sort(&mut found);
        found
    }

    /// Everything that `tribune check` would find. Renders all pages, with half of the cores, so that
    /// whoever asks for a page meanwhile does not wait. Nothing when it was `cancelled`.
    pub fn check_all(&self, cancelled: &AtomicBool) -> Option<Vec<Diagnostic>> {
        let mut found = self.found.to_vec();
        if let Some(renderer) = self.renderer.as_ref().filter(|_| self.is_current) {
            let emission = Emission { renderer, source: &self.source };
            let jobs = emit::jobs(&emission);
            let make = |job: Job| match cancelled.load(Ordering::Relaxed) {
                true => Vec::new(),
                false => job.make().1,
            };
            let cores = std::thread::available_parallelism().map_or(1, usize::from);
            let pool = rayon::ThreadPoolBuilder::new().num_threads((cores / 2).max(1)).build();
            let all: Vec<Vec<Diagnostic>> = match pool {
                Ok(pool) => pool.install(|| jobs.into_par_iter().map(make).collect()),
                Err(_) => jobs.into_iter().map(make).collect(),
            };
            // A text that was saved meanwhile has its findings in the snapshot that follows.
            found.extend(all.into_iter().flatten().filter(|f| f.code != emit::CHANGED));
        }
        diagnostic::sort(&mut found);
        (!cancelled.load(Ordering::Relaxed)).then_some(found)
    }

    /// Every path that a build would write.
    pub fn paths(&self) -> Vec<String> {
        let Some(renderer) = &self.renderer else { return Vec::new() };
        let emission = Emission { renderer, source: &self.source };
        emit::jobs(&emission).into_iter().map(|job| job.path).collect()
    }

    /// The site with its theme and words, from which pages are rendered: the last usable one, if
    /// what stands on the disk now is not. Nothing when there has been none yet.
    pub fn renderer(&self) -> Option<&Renderer> {
        self.renderer.as_ref()
    }

    /// Whether [`Snapshot::renderer`] is of what stands on the disk now, and not of an earlier state
    /// because `site.yaml` or the theme cannot be used.
    pub fn is_current(&self) -> bool {
        self.is_current
    }

    /// The site folder.
    pub fn source(&self) -> &Source {
        &self.source
    }
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
    /// What was loaded, with the last usable renderer where there is none now.
    pub(super) fn new(
        source: &Source,
        request: &Request,
        loaded: Loaded,
        rendered: &Arc<AtomicUsize>,
    ) -> Snapshot {
        let mut found = loaded.diagnostics;
        diagnostic::sort(&mut found);
        Snapshot {
            source: source.clone(),
            request: request.clone(),
            is_current: loaded.renderer.is_some(),
            renderer: loaded.renderer,
            found: found.into(),
            rendered: Arc::clone(rendered),
        }
    }
}
