//! The whole site as one file to take along: `offline.zip`, whose pages open from the folder into which
//! it is unpacked, without a server and without a network. Its pages are those of a build with
//! `--file-urls`, rendered for it a few at a time and written as they come, so that nothing holds the
//! site.

mod zip;

use std::io::{self, Write};
use std::sync::Arc;

use deunicode::deunicode;
use rayon::prelude::*;

use super::{Emission, Job, Shelf};
use crate::check::Checks;
use crate::diagnostic::{Arg, Diagnostic};
use crate::render::Renderer;
use crate::site::{OFFLINE, Site};
use zip::{Packed, Zip};

/// Files that are made at once: enough to keep all cores busy, few enough to hold.
const AT_ONCE: usize = 128;

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let path = emission.renderer.site().offline();
    path.map(|path| Job::streamed(path.to_owned(), |out| write(emission, out)))
        .into_iter()
        .collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    (path == OFFLINE).then(|| all(emission))?.into_iter().next()
}

/// Writes the archive; gives back what kept a file from being made.
fn write(emission: &Emission, out: &mut dyn Write) -> io::Result<Vec<Diagnostic>> {
    let site = Arc::new(emission.renderer.site().from_files());
    let renderer = emission.renderer.with_site(site);
    // Whatever there is to be found in the pages is found in their other form.
    let checks = Checks::nothing(renderer.theme());
    // Links are others there, also in the index for searching.
    let shelf = Shelf::default();
    let copy =
        Emission { renderer: &renderer, source: emission.source, checks: &checks, shelf: &shelf };
    let folder = folder(renderer.site());
    let mut zip = Zip::new(out);
    let (name, text) = note(&renderer, &folder);
    zip.add(Packed::new(format!("{folder}/{name}"), text.as_bytes())?)?;
    let mut jobs = super::jobs(&copy);
    jobs.sort_by(|a, b| a.path.cmp(&b.path));
    let mut jobs = jobs.into_iter().peekable();
    let mut found = Vec::new();
    while jobs.peek().is_some() {
        let some: Vec<Job> = jobs.by_ref().take(AT_ONCE).collect();
        let made: Vec<_> = some.into_par_iter().map(|job| pack(&folder, job)).collect();
        for made in made {
            match made {
                Ok(packed) => zip.add(packed?)?,
                Err(why) => found.extend(why),
            }
        }
    }
    if !zip.finish()? {
        found.push(Diagnostic::error("offline/too-large"));
    }
    Ok(found)
}

/// A file of the copy, compressed; or why it could not be made.
fn pack(folder: &str, job: Job) -> Result<io::Result<Packed>, Vec<Diagnostic>> {
    match job.make() {
        (Some(output), _) => Ok(Packed::new(format!("{folder}/{}", output.path), &output.bytes)),
        (None, found) => Err(found),
    }
}

/// The folder into which everything is unpacked, so that the files do not lie about among others:
/// the title of the site in letters that every system can write.
fn folder(site: &Site) -> String {
    let title = deunicode(&site.config.languages[site.config.source].title).to_lowercase();
    let words = title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-");
    if name.is_empty() { "site".into() } else { name }
}

/// What to do with the folder, in all languages of the site: the name of the file, and its text with the
/// line ends and the mark of UTF-8 that old editors want.
fn note(renderer: &Renderer, folder: &str) -> (String, String) {
    let languages = &renderer.site().config.languages;
    let values = [("folder", Arg::from(folder))];
    let mut names: Vec<String> = Vec::new();
    let mut parts = Vec::new();
    for (lang, language) in languages.iter() {
        let name = renderer.words().plain(lang, "offline-note-name");
        // Where a language has no words of its own, those of another stand in.
        if !names.contains(&name) {
            names.push(name);
        }
        let text = renderer.words().with(lang, "offline-note", &values);
        parts.push(format!("{}\n\n{text}\n", language.title));
    }
    let is_portable = |c: &char| !c.is_control() && !"<>:\"/\\|?*".contains(*c);
    let name: String = names.join(" - ").chars().filter(is_portable).collect();
    let text = parts.join("\n\n").replace('\n', "\r\n");
    (format!("{name}.txt"), format!("\u{feff}{text}"))
}
