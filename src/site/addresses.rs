//! Which page stands at which address. Two pages at one address would overwrite each other.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{PageId, Site};
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;

/// The addresses of a site's pages.
#[derive(Debug, Default)]
pub struct Addresses {
    pub pages: HashMap<Arc<str>, (PageId, Lang)>,
    /// Pages at the address of another one.
    pub found: Vec<Diagnostic>,
}

impl Addresses {
    /// Those of all pages that are published.
    pub fn new(site: &Site) -> Addresses {
        let mut found = Vec::new();
        let mut told: HashSet<(Arc<str>, Arc<str>)> = HashSet::new();
        let addresses = site.names.ids.len() * site.config.languages.len();
        let mut pages: HashMap<Arc<str>, (PageId, Lang)> = HashMap::with_capacity(addresses);
        for page in site.all_pages() {
            for (lang, _) in site.config.languages.iter() {
                let Some(edition) = site.edition(page, lang) else { continue };
                let Some(other) = pages.insert(Arc::clone(&edition.path), (page, lang)) else {
                    continue;
                };
                // A page that is written in this language keeps the address before one that is not; else
                // the first keeps it.
                let keeps = site.is_written_in(page, lang) && !site.is_written_in(other.0, lang);
                let (document, other) = (site.shown(page, lang), site.shown(other.0, other.1));
                let (Some(document), Some(other)) = (document, other) else { continue };
                let (file, other) = match keeps {
                    true => (&other.file, &document.file),
                    false => (&document.file, &other.file),
                };
                // Where they stand in for translations too, they meet once more in each language.
                let pair = (file.min(other), file.max(other));
                if !told.insert((Arc::clone(pair.0), Arc::clone(pair.1))) {
                    continue;
                }
                found.push(
                    Diagnostic::error("page/same-address")
                        .in_file(file)
                        .with("address", format!("/{}", edition.path))
                        .with("other", other),
                );
            }
        }
        Addresses { pages, found }
    }
}
