//! The state of the preview: the newest snapshot, the last good form of each page that somebody has
//! looked at, and what the checks of the whole site have found. Says what stands at an address now;
//! knows neither HTTP nor browsers.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use super::findings::has_error;
use crate::config;
use crate::content::{FOLDER, facts, glossary, tags};
use crate::diagnostic::{self, Arg, Diagnostic};
use crate::engine::{Origin, Snapshot};
use crate::lang::Lang;
use crate::render::Renderer;
use crate::site::{PageId, Site};

/// Pages whose last good form is kept: more than anybody has open.
const MOST_KEPT: usize = 256;

/// What stands at an address.
pub enum Shown {
    /// A page.
    Page(Page),
    /// Any other file, with its path.
    File(String, Vec<u8>),
    /// The page that stood here stands at this address now.
    Moved(String),
    /// The page that stood here is not published any more; the address of the nearest page above it
    /// that is.
    Gone(String),
    /// Nothing, and there never was.
    Nothing,
}

/// A page as it is to be shown.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its HTML, as a build would write it; the last good one if `is_former`; none if there is none.
    pub html: Arc<[u8]>,
    /// What it was made of; nothing for the choice of languages and for former addresses.
    pub origin: Option<Origin>,
    /// What was found in it, and in what it is made with.
    pub found: Vec<Diagnostic>,
    /// Whether an error in the page keeps its present text from being shown.
    pub is_former: bool,
}

/// The last good form of a page; or, where there was none yet, the last.
#[derive(Clone)]
struct Kept {
    html: Arc<[u8]>,
    origin: Option<Origin>,
    /// Of the text: by it a page is known again whose file was renamed.
    hash: Option<blake3::Hash>,
    is_good: bool,
}

/// Last good forms by address; the oldest go first.
#[derive(Default)]
struct Shelf {
    pages: HashMap<String, Kept>,
    order: VecDeque<String>,
}

/// What the checks of the whole site have found.
#[derive(Clone, Default)]
pub struct Checked {
    /// Findings of the last checks that came to their end; nothing before the first.
    pub found: Option<Arc<[Diagnostic]>>,
    /// Whether they are of the newest snapshot.
    pub is_current: bool,
}

/// See the head of this file.
pub struct Preview {
    snapshot: RwLock<Arc<Snapshot>>,
    shelf: Mutex<Shelf>,
    checked: Mutex<Checked>,
}

impl Preview {
    /// The preview of a site in this state.
    pub fn new(snapshot: Arc<Snapshot>) -> Preview {
        Preview {
            snapshot: RwLock::new(snapshot),
            shelf: Mutex::default(),
            checked: Mutex::default(),
        }
    }

    /// The newest state of the site.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes over a newer state.
    pub fn renew(&self, snapshot: Arc<Snapshot>) {
        *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = snapshot;
        self.lock_checked().is_current = false;
    }

    /// What the checks have found so far.
    pub fn checked(&self) -> Checked {
        self.lock_checked().clone()
    }

    /// Takes over what the checks of `snapshot` have found, unless there is a newer one.
    pub fn check_done(&self, snapshot: &Arc<Snapshot>, found: Vec<Diagnostic>) {
        let is_current = Arc::ptr_eq(snapshot, &self.snapshot());
        *self.lock_checked() = Checked { found: Some(found.into()), is_current };
    }

    fn lock_checked(&self) -> MutexGuard<'_, Checked> {
        self.checked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What stands at an address, which for a page ends with `/` or is empty.
    pub fn show(&self, path: &str) -> Shown {
        let snapshot = self.snapshot();
        let Some(served) = snapshot.get(path) else { return self.missing(&snapshot, path) };
        if served.origin.is_none() && !is_rendered(&served.path) {
            return Shown::File(served.path, served.bytes);
        }
        let mut found = served.found;
        found.extend(in_texts_of(&snapshot, served.origin.as_ref()));
        let is_good = !has_error(&found) && !served.bytes.is_empty();
        found.extend(shared(&snapshot));
        diagnostic::sort(&mut found);
        let former = if is_good { None } else { self.kept(path).filter(|kept| kept.is_good) };
        if let Some(former) = former {
            let origin = served.origin.or(former.origin);
            return Shown::Page(Page { html: former.html, origin, found, is_former: true });
        }
        let html: Arc<[u8]> = served.bytes.into();
        let hash = served.origin.as_ref().and_then(|origin| hash_of(&snapshot, origin));
        let (kept, origin) = (Arc::clone(&html), served.origin.clone());
        self.keep(path, Kept { html: kept, origin, hash, is_good });
        Shown::Page(Page { html, origin: served.origin, found, is_former: false })
    }

    /// What is to be said of an address at which nothing stands.
    fn missing(&self, snapshot: &Snapshot, path: &str) -> Shown {
        let is_page = path.is_empty() || path.ends_with('/') || is_rendered(path);
        let kept = self.kept(path);
        let origin = kept.as_ref().and_then(|kept| kept.origin.clone());
        let mut found = in_texts_of(snapshot, origin.as_ref());
        let renderer = snapshot.renderer();
        let is_broken = renderer.is_none() || has_error(&found);
        found.extend(shared(snapshot));
        diagnostic::sort(&mut found);
        match (kept, origin, renderer) {
            // It cannot be read now: it stays as it was.
            (Some(kept), origin, _) if is_broken => {
                Shown::Page(Page { html: kept.html, origin, found, is_former: true })
            }
            (None, _, None) if is_page => {
                Shown::Page(Page { html: Arc::default(), origin: None, found, is_former: false })
            }
            (Some(kept), Some(origin), Some(renderer)) => {
                match now_at(renderer, &origin, kept.hash) {
                    Some(path) => Shown::Moved(path),
                    None => Shown::Gone(above(renderer, &origin)),
                }
            }
            _ => Shown::Nothing,
        }
    }

    fn kept(&self, path: &str) -> Option<Kept> {
        self.shelf().pages.get(path).cloned()
    }

    fn keep(&self, path: &str, kept: Kept) {
        let mut shelf = self.shelf();
        if shelf.pages.insert(path.to_owned(), kept).is_none() {
            shelf.order.push_back(path.to_owned());
        }
        if shelf.order.len() > MOST_KEPT
            && let Some(oldest) = shelf.order.pop_front()
        {
            shelf.pages.remove(&oldest);
        }
    }
}

/// Whether a file of the output is a page that a template made.
fn is_rendered(path: &str) -> bool {
    path.ends_with(".html") && !path.starts_with("files/") && !path.starts_with("assets/")
}

/// What was found in that with which all pages are made. Faults of other pages are none of this one.
fn shared(snapshot: &Snapshot) -> impl Iterator<Item = Diagnostic> + '_ {
    let is_shared = |file: &str| {
        file.starts_with("themes/")
            || file.starts_with("translations/")
            || [config::FILE, facts::FILE, glossary::FILE, tags::FILE].contains(&file)
    };
    let found = snapshot.found().iter();
    found.filter(move |one| one.place.as_ref().is_none_or(|place| is_shared(&place.file))).cloned()
}

/// What was found in the texts of a page, while the site was read: its front matter is shared by its
/// languages.
fn in_texts_of(snapshot: &Snapshot, origin: Option<&Origin>) -> Vec<Diagnostic> {
    let Some(origin) = origin else { return Vec::new() };
    let site = snapshot.renderer().map(Renderer::site);
    // By their names: a text that cannot be read, or whose file is called otherwise, is none of the site's, and
    // another language stands in for it.
    let texts: Vec<String> = site.map_or(Vec::new(), |site| {
        let folder =
            if origin.page.is_empty() { String::new() } else { format!("{}/", origin.page) };
        let both = |key: &str| {
            [format!("{FOLDER}{}.{key}.md", origin.page), format!("{FOLDER}{folder}index.{key}.md")]
        };
        site.config.languages.keys().flat_map(both).collect()
    });
    let is_its = |file: &str| *file == *origin.file || texts.iter().any(|text| text == file);
    let is_of_it = |finding: &&Diagnostic| {
        let Some(place) = &finding.place else { return false };
        is_its(&place.file) || meant_name(finding, &place.file).is_some_and(|file| is_its(&file))
    };
    snapshot.found().iter().filter(is_of_it).cloned().collect()
}

/// The path that a file should have, where it was found to have another name.
fn meant_name(finding: &Diagnostic, file: &str) -> Option<String> {
    let (name, right) =
        finding.args.iter().find(|(name, _)| matches!(*name, "right" | "example"))?;
    let is_name = matches!(
        (finding.code, *name),
        ("page/other-ending", "right") | ("page/no-language", "example")
    );
    let Arg::Text(right) = right else { return None };
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    is_name.then(|| format!("{folder}/{right}"))
}

fn hash_of(snapshot: &Snapshot, origin: &Origin) -> Option<blake3::Hash> {
    let site = snapshot.renderer()?.site();
    site.text(site.find(&origin.page)?, origin.text).map(|document| document.hash)
}

/// Where a page stands now: the same page elsewhere, because its slug or that of a folder changed;
/// or the same text in another file.
fn now_at(renderer: &Renderer, origin: &Origin, hash: Option<blake3::Hash>) -> Option<String> {
    let site = renderer.site();
    let at = |page: PageId, lang: Lang| site.edition(page, lang).map(|e| e.path.to_string());
    if let Some(path) = site.find(&origin.page).and_then(|page| at(page, origin.lang)) {
        return Some(path);
    }
    let has_text = |page: &PageId| {
        site.text(*page, origin.text).is_some_and(|document| Some(document.hash) == hash)
    };
    at(site.pages().find(has_text)?, origin.lang)
}

/// Address of the nearest page that is still there above one that is not.
fn above(renderer: &Renderer, origin: &Origin) -> String {
    let site: &Site = renderer.site();
    let parents = std::iter::successors(Some(&*origin.page), |id| match id.rsplit_once('/') {
        Some((parent, _)) => Some(parent),
        None if id.is_empty() => None,
        None => Some(""),
    });
    let mut pages = parents.filter_map(|id| site.find(id));
    let edition = pages.find_map(|page| site.edition(page, origin.lang));
    edition.map_or(String::new(), |edition| edition.path.to_string())
}
