//! What a page costs a reader on a slow network. The first round trip of a connection carries ten
//! packets, some 14 kB (RFC 6928): what fits into it is there at once.
//!
//! Deliberately let pass: pictures that are drawings (`.svg`) and files that readers choose to load.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::{Lint, Page, Run};
use crate::diagnostic::{Diagnostic, Severity};

pub const LINT: Lint = Lint {
    codes: &[("weight/first-load", Severity::Warning), ("weight/long-page", Severity::Warning)],
    run: Run::Page(lint),
};

/// Found where the files are read.
pub const FILES: Lint =
    Lint { codes: &[("weight/heavy-image", Severity::Warning)], run: Run::Elsewhere };

/// Bytes of HTML and stylesheets, compressed.
const FIRST_LOAD: usize = 14 * 1024;
/// Bytes of HTML.
const PAGE: usize = 100_000;
/// Bytes of a picture.
const IMAGE: usize = 300_000;
const IMAGES: [&str; 6] = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"];

fn lint(page: &Page) -> Vec<Diagnostic> {
    let about = |code| Diagnostic::warning(code).at(&page.document.file, page.start());
    let mut found = Vec::new();
    if page.html.len() > PAGE {
        let kilobytes = page.html.len().div_ceil(1000);
        found
            .push(about("weight/long-page").with("kilobytes", kilobytes).with("most", PAGE / 1000));
    }
    // HTML shrinks to less than half; so most pages need not be compressed to know.
    if page.html.len() / 2 + page.styles > FIRST_LOAD {
        let size = compressed(page.html.as_bytes()) + page.styles;
        if size > FIRST_LOAD {
            let kilobytes = size.div_ceil(1024);
            let finding = about("weight/first-load").with("kilobytes", kilobytes);
            found.push(finding.with("most", FIRST_LOAD / 1024));
        }
    }
    found
}

/// Bytes that a text takes when a server compresses it.
pub fn compressed(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // Writing into memory does not fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().map_or(bytes.len(), |bytes| bytes.len())
}

/// A picture beside the pages that is too heavy.
pub fn image(file: &std::sync::Arc<str>, size: usize) -> Option<Diagnostic> {
    let name = file.to_ascii_lowercase();
    let is_heavy = size > IMAGE && IMAGES.iter().any(|ending| name.ends_with(ending));
    is_heavy.then(|| {
        Diagnostic::warning("weight/heavy-image")
            .in_file(file)
            .with("kilobytes", size.div_ceil(1000))
            .with("most", IMAGE / 1000)
    })
}
