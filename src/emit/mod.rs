//! What a site consists of: one output format per file. A format says which files there will be,
//! and how each is made; it neither orders them nor writes them.

mod aliases;
mod assets;
mod facts;
mod files;
mod languages;
mod pages;

use std::borrow::Cow;

use crate::diagnostic::Diagnostic;
use crate::render::Renderer;
use crate::source::Source;

/// A file of the published site.
#[derive(Debug)]
pub struct Output<'a> {
    /// Path from the root of the site, with `/`.
    pub path: String,
    /// Its bytes.
    pub bytes: Cow<'a, [u8]>,
}

/// What was made of one file, and what was found on the way.
pub type Made<'a> = (Option<Output<'a>>, Vec<Diagnostic>);

/// A file that is still to be made. Jobs are independent: any order, any thread.
pub type Job<'a> = Box<dyn FnOnce() -> Made<'a> + Send + Sync + 'a>;

/// What formats work from.
pub struct Emission<'a> {
    /// The site, ready to be rendered.
    pub renderer: &'a Renderer,
    /// Where texts and files are read from.
    pub source: &'a Source,
}

type Format = for<'a> fn(&'a Emission<'a>) -> Vec<Job<'a>>;

/// All formats. A new one is a file beside this one and a line here.
const FORMATS: [Format; 6] =
    [pages::jobs, languages::jobs, aliases::jobs, facts::jobs, assets::jobs, files::jobs];

/// All files of the site.
pub fn jobs<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    FORMATS.iter().flat_map(|format| format(emission)).collect()
}

/// The file that stands for an address: `fr/agir/` is `fr/agir/index.html`.
fn index(path: &str) -> String {
    format!("{path}index.html")
}
