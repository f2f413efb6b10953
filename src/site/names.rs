//! What follows from the names of the files alone: which pages there are, and which text stands for
//! which language of which.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::PageId;
use super::texts::Place;
use crate::config::Config;
use crate::content::{Document, misnamed};
use crate::diagnostic::Diagnostic;

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
