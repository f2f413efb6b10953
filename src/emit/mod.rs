//! What a site consists of: one output format per file. A format says which files there will be,
//! and how each is made; it neither orders them nor writes them.

mod aliases;
mod assets;
mod calendars;
mod facts;
mod feeds;
mod files;
mod hosts;
mod languages;
mod lists;
mod manifests;
mod not_found;
mod pages;
mod plain;
mod search;
mod sitemap;

use std::borrow::Cow;

use crate::check::Checks;
use crate::diagnostic::Diagnostic;
use crate::render::Renderer;
use crate::source::Source;

pub use files::path_of_file;
pub use pages::CHANGED;
pub use search::Shelf;

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
pub struct Job<'a> {
    /// Path from the root of the site, with `/`.
    pub path: String,
    make: Box<dyn FnOnce() -> Product<'a> + Send + Sync + 'a>,
}

/// The bytes of a file, and what was found while they were made.
type Product<'a> = (Option<Cow<'a, [u8]>>, Vec<Diagnostic>);

impl<'a> Job<'a> {
    fn new(path: String, make: impl FnOnce() -> Product<'a> + Send + Sync + 'a) -> Job<'a> {
        Job { path, make: Box::new(make) }
    }

    /// Makes the file.
    pub fn make(self) -> Made<'a> {
        let (bytes, found) = (self.make)();
        (bytes.map(|bytes| Output { path: self.path, bytes }), found)
    }
}

/// What formats work from.
pub struct Emission<'a> {
    /// The site, ready to be rendered.
    pub renderer: &'a Renderer,
    /// Where texts and files are read from.
    pub source: &'a Source,
    /// What is looked for in them.
    pub checks: &'a Checks,
    /// What is made once for many files.
    pub shelf: &'a Shelf,
}

/// An output format.
struct Format {
    /// All its files.
    all: for<'a> fn(&'a Emission<'a>) -> Vec<Job<'a>>,
    /// Its file at a path, without a look at the others: the preview asks for one at a time.
    at: for<'a> fn(&'a Emission<'a>, &str) -> Option<Job<'a>>,
}

/// All formats. A new one is a file beside this one and a line here.
const FORMATS: [Format; 15] = [
    Format { all: pages::all, at: pages::at },
    Format { all: lists::all, at: lists::at },
    Format { all: plain::all, at: plain::at },
    Format { all: manifests::all, at: manifests::at },
    Format { all: languages::all, at: languages::at },
    Format { all: aliases::all, at: aliases::at },
    Format { all: facts::all, at: facts::at },
    Format { all: feeds::all, at: feeds::at },
    Format { all: calendars::all, at: calendars::at },
    Format { all: sitemap::all, at: sitemap::at },
    Format { all: search::all, at: search::at },
    Format { all: not_found::all, at: not_found::at },
    Format { all: hosts::all, at: hosts::at },
    Format { all: assets::all, at: assets::at },
    Format { all: files::all, at: files::at },
];

/// All files of the site.
pub fn jobs<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    FORMATS.iter().flat_map(|format| (format.all)(emission)).collect()
}

/// The file of the site at this path; nothing when the site has none there.
pub fn job<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    FORMATS.iter().find_map(|format| (format.at)(emission, path))
}

const INDEX: &str = "index.html";

/// The file that stands for an address: `fr/agir/` is `fr/agir/index.html`.
fn index(path: &str) -> String {
    format!("{path}{INDEX}")
}

/// The address for which a file stands; nothing when it stands for itself alone.
fn address(path: &str) -> Option<&str> {
    path.strip_suffix(INDEX).filter(|address| address.is_empty() || address.ends_with('/'))
}
