//! Which files beside pages are withheld with them: nobody should read of an action in a leaflet while its
//! page is still a draft.
//!
//! A file is withheld if only texts that are not published link to it, or if nothing links to it and no page
//! of its folder is published.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use serde_json::Value;

use super::{PageId, Site};
use crate::content::Document;

/// Paths of files under `content/`, whether there are such files or not.
type Paths = HashSet<String>;

/// The files that no published page shows and that belong to pages that are not published.
pub fn withheld(site: &Site) -> BTreeSet<Arc<str>> {
    if site.names.files.is_empty() {
        return BTreeSet::new();
    }
    let (shown, hidden) = linked(site);
    let mut withheld = BTreeSet::new();
    let mut last: Option<(&str, bool)> = None;
    for file in site.names.files.iter().filter(|file| !shown.contains(&***file)) {
        // Files are sorted: those of a folder mostly stand together.
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        let known = last.filter(|(known, _)| *known == folder);
        let is_alone = known.map_or_else(|| is_hidden(site, folder), |(_, is_hidden)| is_hidden);
        last = Some((folder, is_alone));
        if is_alone || hidden.contains(&**file) {
            withheld.insert(Arc::clone(file));
        }
    }
    withheld
}

/// The files to which published texts link, and those to which others do.
fn linked(site: &Site) -> (Paths, Paths) {
    let (mut shown, mut hidden) = (Paths::new(), Paths::new());
    for page in site.all_pages() {
        for text in site.texts.of(page) {
            let is_written = site.is_written_in(page, text.lang);
            let paths = if is_written { &mut shown } else { &mut hidden };
            text.files.iter().for_each(|link| site.add_versions(text, link, paths));
            // What the head of the source says holds for its translations, published or not.
            let is_source = site[page].source == text.lang && site.is_published(page);
            let paths = if is_written || is_source { &mut shown } else { &mut hidden };
            if let Some(image) = &text.front.image {
                site.add_versions(text, &image.value, paths);
            }
            let extra = text.front.extra.as_deref();
            extra.into_iter().for_each(|extra| add_named(site, Some(text), extra, paths));
        }
    }
    add_named(site, None, &site.config.extra, &mut shown);
    (shown, hidden)
}

/// Adds the files that data for the theme names: from its text, from the folder of the pages, or as they
/// are published.
fn add_named(site: &Site, text: Option<&Document>, data: &Value, paths: &mut Paths) {
    match data {
        Value::String(name) => {
            let bare = name.trim_start_matches('/');
            paths.insert(bare.strip_prefix("files/").unwrap_or(bare).to_owned());
            text.into_iter().for_each(|text| site.add_versions(text, name, paths));
        }
        Value::Array(items) => items.iter().for_each(|item| add_named(site, text, item, paths)),
        Value::Object(items) => items.values().for_each(|item| add_named(site, text, item, paths)),
        _ => {}
    }
}

/// Whether no page in a folder and below it is published; where there is none, what holds above it does.
fn is_hidden(site: &Site, folder: &str) -> bool {
    let mut folder = folder;
    loop {
        let mut pages = pages_of(site, folder).peekable();
        if pages.peek().is_some() {
            return !pages.any(|page| site.is_published(page));
        }
        match folder {
            "" => return false,
            _ => folder = folder.rsplit_once('/').map_or("", |(above, _)| above),
        }
    }
}

/// The page of a folder, and those in it and below.
fn pages_of(site: &Site, folder: &str) -> impl Iterator<Item = PageId> {
    let ids = &site.names.ids;
    // `0` follows `/`: between the two stand the ids that begin with this folder.
    let (from, to) = match folder {
        "" => (0, ids.len()),
        _ => {
            let place = |end: String| ids.partition_point(|id| **id < *end);
            (place(format!("{folder}/")), place(format!("{folder}0")))
        }
    };
    let below = (from as u32..to as u32).map(PageId);
    site.find(folder).into_iter().chain(below)
}
