//! What a site is made of, each part read from its files and kept with what was found in it: texts,
//! figures, terms, tags, records, words, theme. A part that takes in changes reads the files that may have changed,
//! and says whether it became another one.

mod data;
mod documents;
mod gallery;
mod records;
mod theme;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::disk::Disk;
use crate::config::{self, Config};
use crate::content::facts::{self, Facts};
use crate::content::glossary::{self, Glossary};
use crate::content::misnamed::data_name;
use crate::content::records::Records;
use crate::content::tags::{self, Tags};
use crate::content::{Document, FOLDER};
use crate::diagnostic::Diagnostic;
use crate::pictures::Pictures;
use crate::render::theme::Theme;
use crate::source::Source;
use crate::words::Words;
use data::Data;
use documents::Documents;
use gallery::Gallery;
use records::Archive;
use theme::Design;
use words::Wordbook;

pub use documents::{Edits, read_document};

/// The files that may have changed.
pub type Changed = BTreeSet<Arc<str>>;

/// Where files are read from, and which there are.
#[derive(Clone, Copy)]
pub struct Door<'a> {
    pub source: &'a Source,
    pub disk: &'a Disk,
}

/// All parts of a site but `site.yaml`, under which they are read.
pub struct Parts {
    documents: Documents,
    facts: Data<Facts>,
    glossary: Data<Glossary>,
    tags: Data<Tags>,
    archive: Archive,
    gallery: Gallery,
    wordbook: Wordbook,
    design: Design,
}

/// Which parts became other ones.
#[derive(Default)]
pub struct News {
    pub texts: Edits,
    /// Figures, terms or tags.
    pub data: bool,
    /// What was said of translations.
    pub records: bool,
    /// What is known of pictures.
    pub pictures: bool,
    pub words: bool,
    pub theme: bool,
}

impl Default for Parts {
    fn default() -> Parts {
        Parts {
            documents: Documents::default(),
            facts: Data::new(facts::FILE, facts::parse),
            glossary: Data::new(glossary::FILE, glossary::parse),
            tags: Data::new(tags::FILE, tags::parse),
            archive: Archive::default(),
            gallery: Gallery::default(),
            wordbook: Wordbook::default(),
            design: Design::default(),
        }
    }
}

impl Parts {
    /// Reads everything.
    pub fn read(&mut self, door: Door, config: &Config) -> News {
        self.documents = Documents::default();
        self.facts = Data::new(facts::FILE, facts::parse);
        self.glossary = Data::new(glossary::FILE, glossary::parse);
        self.tags = Data::new(tags::FILE, tags::parse);
        self.archive = Archive::default();
        self.gallery = Gallery::default();
        let all: Changed = door.disk.files().cloned().collect();
        self.facts.take_in(door, config, &all);
        self.glossary.take_in(door, config, &all);
        self.tags.take_in(door, config, &all);
        self.archive.take_in(door, &all);
        self.gallery.take_in(door, &all);
        let Parts { documents, wordbook, design, .. } = self;
        // Words and theme are each read by one thread.
        let ((), ((), texts)) = rayon::join(
            || wordbook.read(door, config),
            || rayon::join(|| design.read(door, config), || documents.take_in(door, config, &all)),
        );
        News { texts, data: true, records: true, pictures: true, words: true, theme: true }
    }

    /// Reads what depends on more than the languages that `site.yaml` names.
    pub fn reread_words_and_theme(&mut self, door: Door, config: &Config) {
        self.wordbook.read(door, config);
        self.design.read(door, config);
    }

    /// Reads the files that may have changed.
    pub fn take_in(&mut self, door: Door, config: &Config, changed: &Changed) -> News {
        let facts = self.facts.take_in(door, config, changed);
        let glossary = self.glossary.take_in(door, config, changed);
        let tags = self.tags.take_in(door, config, changed);
        News {
            texts: self.documents.take_in(door, config, changed),
            data: facts || glossary || tags,
            records: self.archive.take_in(door, changed),
            pictures: self.gallery.take_in(door, changed),
            words: self.wordbook.take_in(door, config, changed),
            theme: self.design.take_in(door, config, changed),
        }
    }

    /// What was found in all of them.
    pub fn found(&self) -> impl Iterator<Item = &Diagnostic> {
        let data = self.facts.found.iter().chain(&self.glossary.found).chain(&self.tags.found);
        let data = data.chain(self.archive.found()).chain(self.gallery.found());
        self.documents.found().chain(data).chain(&self.wordbook.found).chain(&self.design.found)
    }

    /// All texts, sorted by file.
    pub fn documents(&self) -> impl Iterator<Item = &Arc<Document>> {
        self.documents.iter()
    }

    /// The figures.
    pub fn facts(&self) -> &Arc<Facts> {
        &self.facts.value
    }

    /// The terms.
    pub fn glossary(&self) -> &Arc<Glossary> {
        &self.glossary.value
    }

    /// The tags.
    pub fn tags(&self) -> &Arc<Tags> {
        &self.tags.value
    }

    /// What was said of translations.
    pub fn records(&self) -> &Arc<Records> {
        &self.archive.records
    }

    /// What is known of pictures.
    pub fn pictures(&self) -> &Arc<Pictures> {
        &self.gallery.pictures
    }

    /// The words, once they have been read.
    pub fn words(&self) -> Option<&Arc<Words>> {
        self.wordbook.words.as_ref()
    }

    /// The last theme that could be used.
    pub fn theme(&self) -> Option<&Arc<Theme>> {
        self.design.theme.as_ref()
    }

    /// Whether [`Parts::theme`] is the one that stands on the disk.
    pub fn has_current_theme(&self) -> bool {
        self.design.is_current
    }
}

/// `site.yaml` as it was read.
pub struct ReadConfig {
    /// Nothing when no site can be made of it.
    pub config: Option<Config>,
    /// Hash of its text; nothing when there is none.
    pub hash: Option<blake3::Hash>,
    pub found: Vec<Diagnostic>,
}

/// Reads `site.yaml`; `base_url` goes before the address that it names.
pub fn read_config(door: Door, base_url: Option<&String>) -> ReadConfig {
    let file: Arc<str> = config::FILE.into();
    let nothing = |found| ReadConfig { config: None, hash: None, found };
    if !door.disk.has(&file) {
        // It may be there and no file, which has been found already.
        let is_it = |finding: &Diagnostic| finding.place.as_ref().is_some_and(|p| p.file == file);
        if door.disk.found().any(is_it) {
            return nothing(Vec::new());
        }
        let root = door.source.root().display().to_string();
        let mut names = door.disk.files().filter_map(|file| file.strip_prefix(FOLDER));
        let near = names.find(|name| data_name(name).is_some_and(|right| file.ends_with(right)));
        let finding = Diagnostic::error("config/missing").with("path", root);
        return nothing(vec![finding.with("nearest", near.unwrap_or(""))]);
    }
    let text = match door.source.text(&file) {
        Ok(text) => text,
        Err(finding) => return nothing(vec![*finding]),
    };
    let (mut config, found) = config::parse(&file, &text.text);
    if let (Some(config), Some(url)) = (&mut config, base_url) {
        config.base_url.clone_from(url);
    }
    ReadConfig { config, hash: Some(text.hash), found }
}

/// The path under `content/` of a file that belongs to a page.
pub fn attached(file: &Arc<str>) -> Option<Arc<str>> {
    let path = file.strip_prefix(FOLDER)?;
    let is_ours = is_text(file) || path.ends_with(".yaml") && !path.contains('/');
    (!is_ours).then(|| path.into())
}

/// Whether a file is the text of a page: its path from the site folder.
pub fn is_text(file: &str) -> bool {
    file.starts_with(FOLDER) && file.ends_with(".md")
}

/// Files that are kept as they are, because a part is made of all of them.
struct Shelf<T> {
    files: BTreeMap<Arc<str>, Result<T, Box<Diagnostic>>>,
}

impl<T> Default for Shelf<T> {
    fn default() -> Shelf<T> {
        Shelf { files: BTreeMap::new() }
    }
}

impl<T: Clone + PartialEq> Shelf<T> {
    /// Takes in the files that `read` reads; says whether they differ from what they were.
    fn take_in(
        &mut self,
        disk: &Disk,
        changed: &Changed,
        read: impl Fn(&Arc<str>) -> Option<Result<T, Box<Diagnostic>>>,
    ) -> bool {
        let mut is_other = false;
        for file in changed {
            let now = if disk.has(file) { read(file) } else { None };
            is_other |= self.files.get(file) != now.as_ref();
            match now {
                Some(now) => self.files.insert(Arc::clone(file), now),
                None => self.files.remove(file),
            };
        }
        is_other
    }

    fn good(&self) -> Vec<T> {
        self.files.values().flatten().cloned().collect()
    }

    fn found(&self) -> Vec<Diagnostic> {
        let refused = self.files.values().filter_map(|file| file.as_ref().err());
        refused.map(|finding| (**finding).clone()).collect()
    }
}
