//! Former addresses: a page at each that leads to the present one, on any static host; and which of them would
//! lie over other files of the site.

use std::borrow::Cow;
use std::collections::HashMap;

use super::{Emission, Job, address, compressed, index};
use crate::diagnostic::Diagnostic;
use crate::site::{Alias, Site};

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    emission.renderer.site().aliases().iter().map(|alias| job(emission, alias)).collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    let path = address(path)?;
    let alias = emission.renderer.site().aliases().iter().find(|alias| alias.path == path)?;
    Some(job(emission, alias))
}

fn job<'a>(emission: &'a Emission<'a>, alias: &'a Alias) -> Job<'a> {
    Job::new(index(&alias.path), move || {
        let rendered = emission.renderer.alias(alias);
        (Some(Cow::Owned(rendered.html.into_bytes())), rendered.diagnostics)
    })
}

/// Former addresses at which the site has a file: `jobs` are all its files, so none is forgotten. Pages and
/// other former addresses have been looked at when the site was put together.
pub fn taken(site: &Site, jobs: &[Job]) -> Vec<Diagnostic> {
    if site.aliases().is_empty() {
        return Vec::new();
    }
    let mut files: HashMap<String, usize> = HashMap::new();
    for job in jobs {
        // macOS and Windows keep one of two names that differ in capitals.
        *files.entry(job.path.to_ascii_lowercase()).or_default() += 1;
    }
    let aliases = site.aliases().iter().filter(|alias| is_taken(alias, site, &files));
    aliases.filter_map(|alias| finding(site, alias)).collect()
}

/// Whether its file, or one of the folders in which that stands, is a file of the site already.
fn is_taken(alias: &Alias, site: &Site, files: &HashMap<String, usize>) -> bool {
    let file = index(&alias.path).to_ascii_lowercase();
    let is_file = |path: &str| files.contains_key(compressed::original(site, path).unwrap_or(path));
    // Once it is in the list itself.
    let is_twice = files.get(&file).is_some_and(|count| *count > 1);
    is_twice || file.match_indices('/').any(|(end, _)| is_file(&file[..end]))
}

fn finding(site: &Site, alias: &Alias) -> Option<Diagnostic> {
    let text = site.text(alias.page, alias.lang)?;
    let is_it = |value: &str| value.trim_start_matches('/') == alias.path;
    let written = text.front.aliases.iter().find(|written| is_it(&written.value))?;
    let finding = Diagnostic::error("page/alias-taken").at(&text.file, written.span.clone());
    Some(finding.with("alias", written.value.as_str()).with("other", "none"))
}
