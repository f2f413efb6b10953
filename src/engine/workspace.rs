//! A site that is open for editing. Takes in what changed on the disk and gives a new [`Snapshot`]
//! that shares with the former one whatever the change does not concern. Never trusts whoever says that
//! something changed, but reads it again and compares.
//!
//! A build opens a workspace, too, and publishes its first snapshot: what is served and what is
//! published is read by the same code.

use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::disk::Disk;
use super::parts::{self, Changed, Door, Parts, attached, read_config};
use super::snapshot::Counters;
use super::{Counts, Request, Snapshot};
use crate::config::{self, Config};
use crate::diagnostic::{self, Diagnostic};
use crate::emit::Shelf;
use crate::records;
use crate::render::{Renderer, figures};
use crate::site::{Input, Site};
use crate::source::Source;

/// A site that is open for editing: every text parsed once, kept up to date.
pub struct Workspace {
    request: Request,
    source: Source,
    disk: Disk,
    settings: Settings,
    parts: Parts,
    /// What follows from the parts together, once there is a usable `site.yaml`.
    site: Option<Arc<Site>>,
    snapshot: Arc<Snapshot>,
    counts: Arc<Counters>,
}

/// What `site.yaml` says.
#[derive(Default)]
struct Settings {
    /// The last that could be used.
    config: Option<Arc<Config>>,
    /// Hash of the text that was read last, and what was found in it.
    hash: Option<blake3::Hash>,
    found: Vec<Diagnostic>,
    /// Whether the text that was read last can be used.
    is_usable: bool,
}

/// How `site.yaml` differs from what it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    Same,
    /// It cannot be used now.
    Unusable,
    /// It says something else, but texts read as before.
    Other,
    /// Everything has to be read anew.
    Whole,
}

/// What became another one.
#[derive(Default)]
struct News {
    /// What `site.yaml` says.
    config: bool,
    /// What is found in it.
    config_found: bool,
    /// Which files there are, or are refused.
    names: bool,
    /// Files beside the pages that may have other bytes: their paths under `content/`.
    touched: Vec<Arc<str>>,
    parts: parts::News,
}

impl Workspace {
    /// Reads everything once.
    pub fn open(request: Request) -> Workspace {
        let source = Source::new(&request.root);
        let counts = Arc::default();
        let mut workspace = Workspace {
            snapshot: Arc::new(Snapshot::empty(&source, &counts)),
            disk: Disk::new(&source),
            settings: Settings::default(),
            parts: Parts::default(),
            site: None,
            counts,
            request,
            source,
        };
        let site_yaml = Changed::from([config::FILE.into()]);
        let mut news = workspace.take_in(&site_yaml);
        workspace.disk.note(std::mem::take(&mut news.parts.texts.stamps));
        workspace.renew(news);
        workspace
    }

    /// Takes in what changed: paths from the site folder with `/`, of files or of folders, which
    /// stand for whatever is below; an empty list means that everything has to be looked at again.
    /// Gives the new state; the very same one when nothing changed.
    pub fn apply(&mut self, changed: &[String]) -> Arc<Snapshot> {
        let look = self.disk.look(&self.source, changed);
        let mut news = self.take_in(&look.changed);
        news.names = look.has_other_names;
        news.touched = look.touched.iter().filter_map(attached).collect();
        if news.is_any() {
            self.renew(news);
        }
        self.snapshot()
    }

    /// Makes it another day: events are past then, records are of yesterday. Gives the new state; the very
    /// same one when it is that day already.
    pub fn set_today(&mut self, date: Date) -> Arc<Snapshot> {
        if self.request.options.as_of != date {
            self.request.options.as_of = date;
            self.renew(News { config: true, ..News::default() });
        }
        self.snapshot()
    }

    /// The state after the last change.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot)
    }

    /// The site as it is known last, once there is a usable `site.yaml`.
    pub fn site(&self) -> Option<&Arc<Site>> {
        self.site.as_ref().filter(|_| self.settings.is_usable)
    }

    /// Texts parsed and pages rendered since the site was opened, by all its snapshots together.
    pub fn counts(&self) -> Counts {
        self.counts.get()
    }

    /// The texts of pages as they were read last: their paths, sorted, and hashes.
    pub fn texts(&self) -> impl Iterator<Item = (&str, blake3::Hash)> {
        self.parts.documents().map(|document| (&*document.file, document.hash))
    }

    /// Whether a site can be made of what `site.yaml` says.
    pub fn is_usable(&self) -> bool {
        self.settings.is_usable
    }

    /// Reads the files that may have changed.
    fn take_in(&mut self, changed: &Changed) -> News {
        let door = Door { source: &self.source, disk: &self.disk };
        let turn = self.settings.take_in(door, self.request.base_url.as_ref(), changed);
        let parts = match &self.settings.config {
            None => parts::News::default(),
            Some(config) if turn == Turn::Whole => self.parts.read(door, config),
            Some(config) => self.parts.take_in(door, config, changed),
        };
        if let (Turn::Other, Some(config)) = (turn, &self.settings.config) {
            self.parts.reread_words_and_theme(door, config);
        }
        self.counts.add_parsed(parts.texts.parsed);
        let config = matches!(turn, Turn::Other | Turn::Whole);
        News { config, config_found: turn != Turn::Same, parts, ..News::default() }
    }

    /// Puts the parts together again, and makes the snapshot.
    fn renew(&mut self, news: News) {
        let has_other_findings = self.renew_site(&news);
        let is_shipping = self.is_shipping(&news);
        let found = match has_other_findings || news.is_found_elsewhere() || is_shipping {
            true => self.found().into(),
            false => Arc::clone(&self.snapshot.found),
        };
        self.snapshot = Arc::new(Snapshot {
            source: self.source.clone(),
            renderer: self.renewed_renderer(&news),
            found,
            is_current: self.settings.is_usable && self.parts.has_current_theme(),
            touched: news.touched,
            counts: Arc::clone(&self.counts),
            drawn: Arc::clone(&self.snapshot.drawn),
            checks: OnceLock::new(),
            shelf: Shelf::default(),
        });
    }

    /// Whether a text was edited of a page that must not be published in a language before its
    /// translation is up to date.
    fn is_shipping(&self, news: &News) -> bool {
        let Some(site) = &self.site else { return false };
        let edited = news.parts.texts.edited.iter().filter_map(|text| site.find(&text.page));
        let mut texts = edited.flat_map(|page| site.texts_of(page));
        texts.any(|text| text.front.must_ship_in.is_some())
    }

    /// Puts the site together again, from as much as possible of the former one; says whether other
    /// things may be found in it.
    fn renew_site(&mut self, news: &News) -> bool {
        let Some(config) = &self.settings.config else { return false };
        let texts = &news.parts.texts;
        let is_same_tree = !news.config && !news.names && !texts.has_others;
        let former = self.site.as_ref().filter(|_| is_same_tree);
        let edited = former.and_then(|site| match texts.edited.as_slice() {
            [] => Some((Arc::clone(site), false)),
            edited => site.with_texts(edited).map(|(site, is_other)| (Arc::new(site), is_other)),
        });
        let (facts, glossary) = (Arc::clone(self.parts.facts()), Arc::clone(self.parts.glossary()));
        let tags = Arc::clone(self.parts.tags());
        let records = Arc::clone(self.parts.records());
        let (site, has_other_findings) = match edited {
            Some((site, is_other)) if news.parts.data => {
                (Arc::new(site.with_data(facts, glossary, tags)), is_other)
            }
            Some(edited) => edited,
            None => {
                let site = Site::new(Input {
                    config: Arc::clone(config),
                    options: self.request.options.clone(),
                    documents: self.parts.documents().cloned().collect(),
                    files: self.disk.files().filter_map(attached).collect(),
                    facts,
                    glossary,
                    tags,
                    records: Arc::clone(&records),
                    pictures: Arc::clone(self.parts.pictures()),
                });
                (Arc::new(site), true)
            }
        };
        let site = match news.parts.records {
            true => Arc::new(site.with_records(records)),
            false => site,
        };
        self.site = Some(match news.parts.pictures {
            true => Arc::new(site.with_pictures(Arc::clone(self.parts.pictures()))),
            false => site,
        });
        has_other_findings
    }

    fn renewed_renderer(&self, news: &News) -> Option<Arc<Renderer>> {
        let former = self.snapshot.renderer.as_ref();
        if !news.is_rendered_otherwise()
            && let Some(former) = former
        {
            return Some(Arc::clone(former));
        }
        let parts = (&self.site, self.parts.words(), self.parts.theme());
        let (Some(site), Some(words), Some(theme)) = parts else {
            return former.cloned();
        };
        let renderer = Renderer::new(Arc::clone(site), Arc::clone(words), Arc::clone(theme));
        Some(Arc::new(renderer))
    }

    /// Everything that was found, in the order in which it is shown. Of a site that cannot be used
    /// nothing is said but why.
    fn found(&self) -> Vec<Diagnostic> {
        let mut found: Vec<Diagnostic> =
            self.disk.found().chain(&self.settings.found).cloned().collect();
        if let (true, Some(site)) = (self.settings.is_usable, &self.site) {
            found.extend(self.parts.found().cloned());
            found.extend(site.found().cloned());
            found.extend(records::check(site));
            let words = self.parts.words().into_iter();
            found.extend(words.flat_map(|words| figures::check(site, words)));
        }
        diagnostic::sort(&mut found);
        found
    }
}

impl Settings {
    fn take_in(&mut self, door: Door, base_url: Option<&String>, changed: &Changed) -> Turn {
        if !changed.contains(config::FILE) {
            return Turn::Same;
        }
        let read = read_config(door, base_url);
        if read.hash.is_some() && read.hash == self.hash {
            return Turn::Same;
        }
        (self.hash, self.found, self.is_usable) = (read.hash, read.found, read.config.is_some());
        let Some(config) = read.config.map(Arc::new) else {
            return Turn::Unusable;
        };
        let reads_alike = self.config.as_ref().is_some_and(|former| former.reads_like(&config));
        self.config = Some(config);
        if reads_alike { Turn::Other } else { Turn::Whole }
    }
}

impl News {
    fn is_any(&self) -> bool {
        let is_other = self.is_rendered_otherwise() || self.is_found_elsewhere();
        is_other || !self.touched.is_empty()
    }

    /// Whether any page may be another one.
    fn is_rendered_otherwise(&self) -> bool {
        let parts = &self.parts;
        let texts = parts.texts.has_others || !parts.texts.edited.is_empty();
        texts
            || self.config
            || self.names
            || parts.data
            || parts.records
            || parts.pictures
            || parts.words
            || parts.theme
    }

    /// Whether other things may be found while the site is read. After the edit of a body hardly ever.
    fn is_found_elsewhere(&self) -> bool {
        let parts = &self.parts;
        let texts = parts.texts.has_others || parts.texts.has_other_findings;
        let site = self.config || self.config_found || self.names;
        let data = parts.data || parts.records || parts.pictures;
        texts || site || data || parts.words || parts.theme
    }
}
