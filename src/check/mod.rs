//! What an editor should know before a page is published: one lint per file. What is wrong beyond
//! doubt is found where it is met — a dead link while it is resolved —; here stands what has to be
//! looked for, and may be a matter of judgment.
//!
//! A lint must be right at least nineteen times in twenty on real pages, or editors switch it off: what
//! each deliberately lets pass stands at the head of its file. `site.yaml` says how grave each is, and
//! a comment silences one at one place: see `policy`.

mod conflicts;
mod facts;
mod glossary;
mod languages;
mod markdown;
mod metadata;
mod passages;
mod plain;
mod policy;
mod privacy;
mod release;
mod structure;
mod translation;
mod typography;
mod weight;

use std::ops::Range;

use crate::content::Document;
use crate::content::markdown::{Node, Source};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::Language;
use crate::render::theme::Theme;
use crate::site::Site;

pub use metadata::Index;
pub use passages::{Kind, Passage};
pub use policy::{Checks, Depth, codes};
pub use weight::{compressed, image};

/// What a lint may find, and how it looks for it.
pub struct Lint {
    /// Its codes, each with how grave it is unless `site.yaml` says otherwise.
    codes: &'static [(&'static str, Severity)],
    run: Run,
}

/// What a lint looks at.
enum Run {
    /// The text of a page in the language in which it is written.
    Text(fn(&View) -> Vec<Diagnostic>),
    /// A text that is a translation, beside its source.
    Translation(fn(&View, &View) -> Vec<Diagnostic>),
    /// A page as readers get it.
    Page(fn(&Page) -> Vec<Diagnostic>),
    /// What the theme brings.
    Theme(fn(&Site, &Theme) -> Vec<Diagnostic>),
    /// What the pages do with the data of the site.
    Data(fn(&Site) -> Vec<Diagnostic>),
    /// Nothing: its findings are met elsewhere on the way, and only their gravity is decided here.
    Elsewhere,
}

/// All lints. A new one is a file beside this one and a line here.
const LINTS: [&Lint; 23] = [
    &conflicts::LINT,
    &structure::LINT,
    &markdown::LINT,
    &languages::LINT,
    &languages::DOUBLED,
    &translation::facts::LINT,
    &translation::shape::LINT,
    &translation::numbers::LINT,
    &translation::links::LINT,
    &translation::directives::LINT,
    &translation::text::LINT,
    &typography::LINT,
    &plain::LINT,
    &facts::LINT,
    &glossary::LINT,
    &glossary::GROUPS,
    &metadata::LINT,
    &privacy::LINT,
    &privacy::STYLES,
    &weight::LINT,
    &weight::FILES,
    &release::LINT,
    &policy::MET,
];

/// A text as the lints see it.
pub struct View<'a> {
    /// The site that it belongs to.
    pub site: &'a Site,
    /// What has to be known of all pages at once.
    pub index: &'a Index,
    /// What is known of it.
    pub document: &'a Document,
    /// The whole file.
    pub text: &'a str,
    /// Its body, before typography.
    pub source: &'a Source<'a>,
    /// The nodes of the body.
    pub nodes: &'a [(Node<'a>, Range<usize>)],
    /// Its running text, block by block.
    pub passages: Vec<Passage>,
}

/// The text of `document`, whose file is `text` and whose body `source` reads.
pub struct Text<'a> {
    /// What is known of it.
    pub document: &'a Document,
    /// The whole file.
    pub text: &'a str,
    /// Its body.
    pub source: &'a Source<'a>,
    /// The nodes of the body.
    pub nodes: &'a [(Node<'a>, Range<usize>)],
}

impl<'a> View<'a> {
    fn new(site: &'a Site, index: &'a Index, text: &Text<'a>) -> View<'a> {
        let Text { document, text, source, nodes } = *text;
        let passages = passages::passages(nodes, document.body);
        View { site, index, document, text, source, nodes, passages }
    }

    /// The language of the text.
    pub fn language(&self) -> &'a Language {
        &self.site.config.languages[self.document.lang]
    }

    /// A finding at a range of the file. How grave it is, is decided in [`Checks::settle`].
    fn found(&self, code: &'static str, span: Range<usize>) -> Diagnostic {
        Diagnostic::warning(code).at(&self.document.file, span)
    }

    /// A range of the body as a range of the file.
    fn span(&self, range: &Range<usize>) -> Range<usize> {
        range.start + self.document.body..range.end + self.document.body
    }

    /// The place for what concerns the text as a whole: where it begins.
    fn start(&self) -> Range<usize> {
        self.document.body..self.document.body
    }
}

/// A rendered page.
pub struct Page<'a> {
    /// The site that it belongs to.
    pub site: &'a Site,
    /// The text that it shows.
    pub document: &'a Document,
    /// The body of that text, as typed.
    pub body: &'a str,
    /// The page.
    pub html: &'a str,
    /// Bytes of the stylesheets that every page loads, compressed.
    pub styles: usize,
}

impl Page<'_> {
    /// The place for what concerns the page as a whole: where its text begins.
    fn start(&self) -> Range<usize> {
        self.document.body..self.document.body
    }
}
