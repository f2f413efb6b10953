//! What follows from the names of the files alone: which pages there are, and which text stands for
//! which language of which.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use super::PageId;
use super::texts::Place;
use crate::config::Config;
use crate::content::{Document, misnamed};
use crate::diagnostic::{Diagnostic, nearest};

/// The names of a site.
#[derive(Debug, Default)]
pub struct Names {
    /// Ids of the pages, sorted.
    pub ids: Vec<Arc<str>>,
    pub by_id: HashMap<Arc<str>, PageId>,
    /// Files beside the pages: paths under `content/`.
    pub files: BTreeSet<Arc<str>>,
    /// What is wrong with them.
    pub found: Vec<Diagnostic>,
    /// Wanted once a link is wrong.
    alike: OnceLock<Alike>,
}

/// Ways to the page that somebody may have meant.
#[derive(Debug)]
struct Alike {
    /// By id in small letters.
    by_lower: HashMap<String, PageId>,
    /// By the last part of the id: a page that was moved keeps it. The first of several.
    by_name: HashMap<Box<str>, PageId>,
}

impl Names {
    /// Groups documents by page and language: the names, and for each page its texts by language.
    pub fn new(
        config: &Config,
        mut documents: Vec<Arc<Document>>,
        files: Vec<Arc<str>>,
    ) -> (Names, Vec<Place>) {
        // Of two texts for one place a folder's own one (`a/index.en.md`) stays, whatever the order.
        documents.sort_by(|a, b| (&a.page, a.lang, &b.file).cmp(&(&b.page, b.lang, &a.file)));
        let languages = config.languages.len();
        let found = files.iter().filter_map(|file| misnamed::misnamed(file, config)).collect();
        let mut names = Names { files: files.into_iter().collect(), found, ..Names::default() };
        let mut places: Vec<Place> = Vec::with_capacity(documents.len());
        for document in documents {
            if names.ids.last() != Some(&document.page) {
                names.by_id.insert(Arc::clone(&document.page), PageId(names.ids.len() as u32));
                names.ids.push(Arc::clone(&document.page));
                places.resize(names.ids.len() * languages, None);
            }
            let place = &mut places[(names.ids.len() - 1) * languages + document.lang.index()];
            match place {
                Some(other) => names.found.push(
                    Diagnostic::error("page/two-files")
                        .in_file(&document.file)
                        .with("other", &other.file),
                ),
                None => *place = Some(document),
            }
        }
        names.find_twins(&places, languages);
        (names, places)
    }

    /// The page whose id differs in capitals alone.
    pub fn in_other_case(&self, id: &str) -> Option<PageId> {
        self.alike().by_lower.get(&id.to_lowercase()).copied()
    }

    /// The page that was most likely meant by an id that no page has: one of this name elsewhere, else the one
    /// whose id is most like it.
    pub fn nearest(&self, id: &str) -> Option<PageId> {
        let elsewhere = self.alike().by_name.get(name_of(id)).copied();
        elsewhere.or_else(|| {
            let known = self.ids.iter().map(|id| &**id).filter(|id| !id.is_empty());
            self.by_id.get(nearest(id, known)?).copied()
        })
    }

    fn alike(&self) -> &Alike {
        self.alike.get_or_init(|| {
            let (mut by_lower, mut by_name) = (HashMap::new(), HashMap::new());
            for (id, page) in
                self.ids.iter().zip((0..).map(PageId)).filter(|(id, _)| !id.is_empty())
            {
                by_lower.entry(id.to_lowercase()).or_insert(page);
                by_name.entry(name_of(id).into()).or_insert(page);
            }
            Alike { by_lower, by_name }
        })
    }

    /// Translations of one page whose names differ in capitals would silently be two pages. Those of one
    /// language, and folders, are twins in `source` already.
    fn find_twins(&mut self, places: &[Place], languages: usize) {
        let texts = |page: usize| &places[page * languages..(page + 1) * languages];
        let mut seen: HashMap<String, usize> = HashMap::new();
        for (page, id) in self.ids.iter().enumerate() {
            let (folder, name) = id.rsplit_once('/').unwrap_or(("", id));
            let other = *seen.entry(format!("{folder}/{}", name.to_lowercase())).or_insert(page);
            let mut both = texts(other).iter().zip(texts(page));
            let is_told = both.any(|(a, b)| a.is_some() && b.is_some());
            let first = |page: usize| texts(page).iter().flatten().next();
            let (Some(text), Some(other)) = (first(page), first(other)) else { continue };
            let are_folders = [text, other].iter().all(|text| text.file.contains("/index."));
            if !is_told && !are_folders {
                let finding = Diagnostic::error("page/twin-names").in_file(&text.file);
                self.found.push(finding.with("other", &other.file));
            }
        }
    }

    /// A page and all below it. Ids are sorted, but `a-b` stands between `a` and `a/b`.
    pub fn with_those_below(&self, page: PageId) -> impl Iterator<Item = PageId> + use<> {
        let id = &*self.ids[page.index()];
        // `0` follows `/`: between the two stand the ids that begin with this folder.
        let (from, to) = match id {
            "" => (String::new(), None),
            id => (format!("{id}/"), Some(format!("{id}0"))),
        };
        let start = self.ids.partition_point(|other| **other < *from);
        let end = to.map_or(self.ids.len(), |to| self.ids.partition_point(|other| **other < *to));
        let below = (start as u32..end as u32).map(PageId);
        std::iter::once(page).chain(below.filter(move |other| *other != page))
    }
}

/// The last part of an id.
fn name_of(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}
