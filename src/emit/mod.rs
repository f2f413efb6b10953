//! What a site consists of: one output format per file. A format says which files there will be,
//! and how each is made; it neither orders them nor writes them.

mod aliases;
mod assets;
mod calendars;
mod cards;
mod compressed;
mod facts;
mod feeds;
mod files;
mod hosts;
mod icons;
mod images;
mod languages;
mod lists;
mod manifests;
mod not_found;
mod offline;
mod pages;
mod plain;
mod search;
mod sitemap;

use std::borrow::Cow;
use std::io::{self, Write};

use crate::check::Checks;
use crate::diagnostic::Diagnostic;
use crate::render::Renderer;
use crate::source::Source;

pub use aliases::taken;
pub use compressed::copies;
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
    /// How it is made.
    pub making: Making<'a>,
}

/// How a file is made.
pub enum Making<'a> {
    /// As a whole.
    Whole(Make<'a>),
    /// As a whole, which takes long, but the path names all that the file follows from: one that was made
    /// once is as good as a new one. Nothing is found that anybody would look for.
    Drawn(Make<'a>),
    /// Piece by piece, because nobody could hold it. What was found is given back; the file is of no
    /// use if anything was.
    Streamed(WriteTo<'a>),
}

type Make<'a> = Box<dyn FnOnce() -> Product<'a> + Send + Sync + 'a>;

type WriteTo<'a> = Box<dyn FnOnce(&mut dyn Write) -> Written + Send + Sync + 'a>;

/// What was found while a file was written, unless it could not be written.
type Written = io::Result<Vec<Diagnostic>>;

/// The bytes of a file, and what was found while they were made.
pub type Product<'a> = (Option<Cow<'a, [u8]>>, Vec<Diagnostic>);

impl<'a> Job<'a> {
    fn new(path: String, make: impl FnOnce() -> Product<'a> + Send + Sync + 'a) -> Job<'a> {
        Job { path, making: Making::Whole(Box::new(make)) }
    }

    fn drawn(path: String, make: impl FnOnce() -> Product<'a> + Send + Sync + 'a) -> Job<'a> {
        Job { path, making: Making::Drawn(Box::new(make)) }
    }

    fn streamed(
        path: String,
        write: impl FnOnce(&mut dyn Write) -> Written + Send + Sync + 'a,
    ) -> Job<'a> {
        Job { path, making: Making::Streamed(Box::new(write)) }
    }

    /// Makes the file.
    pub fn make(self) -> Made<'a> {
        let (bytes, found) = match self.making {
            Making::Whole(make) | Making::Drawn(make) => make(),
            Making::Streamed(write) => in_memory(write),
        };
        (bytes.map(|bytes| Output { path: self.path, bytes }), found)
    }

    /// What is found while the file is made. What repeats others in another form finds nothing new.
    pub fn found(self) -> Vec<Diagnostic> {
        match self.making {
            Making::Whole(make) => make().1,
            Making::Drawn(_) | Making::Streamed(_) => Vec::new(),
        }
    }
}

fn in_memory<'a>(write: impl FnOnce(&mut dyn Write) -> Written) -> Product<'a> {
    let mut bytes = Vec::new();
    // Writing into memory does not fail.
    let found = write(&mut bytes).unwrap_or_default();
    let bytes = found.is_empty().then_some(Cow::Owned(bytes));
    (bytes, found)
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
const FORMATS: [Format; 19] = [
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
    Format { all: cards::all, at: cards::at },
    Format { all: icons::all, at: icons::at },
    Format { all: images::all, at: images::at },
    Format { all: assets::all, at: assets::at },
    Format { all: files::all, at: files::at },
    Format { all: offline::all, at: offline::at },
];

/// All files of the site.
pub fn jobs<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    FORMATS.iter().flat_map(|format| (format.all)(emission)).collect()
}

/// The file of the site at this path; nothing when the site has none there.
pub fn job<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    let made = FORMATS.iter().find_map(|format| (format.at)(emission, path));
    made.or_else(|| compressed::at(emission, path))
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
