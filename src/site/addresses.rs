//! Which page stands at which address. Two pages at one address would overwrite each other.

use std::collections::HashMap;
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
        let addresses = site.names.ids.len() * site.config.languages.len();
        let mut pages: HashMap<Arc<str>, (PageId, Lang)> = HashMap::with_capacity(addresses);
        for page in site.all_pages() {
            for (lang, _) in site.config.languages.iter() {
                let Some(edition) = site.edition(page, lang) else { continue };
                let Some(other) = pages.insert(Arc::clone(&edition.path), (page, lang)) else {
                    continue;
                };
                // The page that is written in this language keeps the address; the other must move.
                let at_fault = if site.is_written_in(page, lang) { (page, lang) } else { other };
                let (document, other) = (site.shown(page, lang), site.shown(other.0, other.1));
                let (Some(document), Some(other)) = (document, other) else { continue };
                let (file, other) = if at_fault.0 == page {
                    (&document.file, &other.file)
                } else {
                    (&other.file, &document.file)
                };
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
