//! What an editor should know before a page is published: one lint per file, each a function from a
//! text to findings. What is wrong beyond doubt is found where it is met — a dead link while it is
//! resolved —; here stands what has to be looked for.

mod facts;
mod glossary;
mod passages;
mod translation;
mod typography;

use std::ops::Range;

use crate::content::Document;
use crate::content::markdown::{Node, Source};
use crate::diagnostic::Diagnostic;
use crate::lang::Language;
use crate::site::Site;

pub use passages::Passage;

/// A text as the lints see it.
pub struct View<'a> {
    /// The site that it belongs to.
    pub site: &'a Site,
    /// What is known of it.
    pub document: &'a Document,
    /// Its body, before typography.
    pub source: &'a Source<'a>,
    /// The nodes of the body.
    pub nodes: &'a [(Node<'a>, Range<usize>)],
    /// Its running text, block by block.
    pub passages: Vec<Passage>,
}

type Lint = fn(&View) -> Vec<Diagnostic>;

/// All lints of a text. A new one is a file beside this one and a line here.
const LINTS: [Lint; 4] = [typography::lint, facts::lint, glossary::lint, translation::lint];

/// Everything that the lints find in one text.
pub fn text<'a>(
    site: &'a Site,
    document: &'a Document,
    source: &'a Source<'a>,
    nodes: &'a [(Node<'a>, Range<usize>)],
) -> Vec<Diagnostic> {
    let passages = passages::passages(nodes, document.body);
    let view = View { site, document, source, nodes, passages };
    LINTS.iter().flat_map(|lint| lint(&view)).collect()
}

impl<'a> View<'a> {
    /// The language of the text.
    pub fn language(&self) -> &'a Language {
        &self.site.config.languages[self.document.lang]
    }

    /// A warning at a range of the file.
    fn warning(&self, code: &'static str, span: Range<usize>) -> Diagnostic {
        Diagnostic::warning(code).at(&self.document.file, span)
    }
}
