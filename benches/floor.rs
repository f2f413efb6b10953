//! The floor: the least that any generator of this site has to do, on all cores. What a build takes
//! beyond this is what links, templates, typography, checks and the exchange of the whole site cost.
//!
//! **cold**: reads every text, turns it into HTML with pulldown-cmark, and writes as many files with
//! as many bytes to the same paths.
//!
//! **no change**: reads every text, reads every published file and compares it, byte for byte, with a page
//! in memory. A generator that keeps nothing between builds must do at least that to know that nothing is
//! to be written; tribune, which keeps marks of the bytes, compares those. The floor makes no page itself:
//! the page is a copy of what was read, because a renderer has to put each byte into memory once, and how
//! it comes by them is not the floor's affair. So the parsing of a generator that makes everything again
//! stands on its side of the quotient alone.

use std::fs;
use std::hint::black_box;
use std::io;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Options, Parser, html};
use rayon::prelude::*;

/// Reads the site in `root` and writes to `out` what has the shape of `like`, the output of a build.
pub fn build(root: &Path, like: &Path, out: &Path) -> io::Result<()> {
    let texts = texts(root)?;
    let outputs = files(like)?;
    // Folders one after the other: they are made within each other.
    let mut folders: Vec<PathBuf> = outputs
        .iter()
        .filter_map(|(path, _)| Some(out.join(path.parent()?.strip_prefix(like).ok()?)))
        .collect();
    folders.dedup();
    folders.iter().try_for_each(fs::create_dir_all)?;
    outputs.par_iter().enumerate().try_for_each(|(at, (path, size))| {
        let mut page = String::with_capacity(*size);
        if let Some(text) = texts.get(at) {
            let text = fs::read_to_string(text)?;
            html::push_html(&mut page, Parser::new_ext(&text, Options::all()));
        }
        page.truncate(page.floor_char_boundary(*size));
        page.extend(std::iter::repeat_n(' ', size - page.len()));
        fs::write(out.join(path.strip_prefix(like).map_err(io::Error::other)?), page)
    })
}

/// Reads the site in `root` and compares what [`build`] wrote to `out` with what is in memory.
pub fn compare(root: &Path, out: &Path) -> io::Result<()> {
    let texts = texts(root)?;
    files(out)?.par_iter().enumerate().try_for_each(|(at, (path, _))| {
        if let Some(text) = texts.get(at) {
            black_box(fs::read_to_string(text)?);
        }
        let published = fs::read(path)?;
        // Or else the compiler, which sees that they are equal, would compare nothing.
        let page = black_box(published.clone());
        if page == published { Ok(()) } else { Err(io::Error::other("a page that changed")) }
    })
}

/// The texts of the site in `root`.
fn texts(root: &Path) -> io::Result<Vec<PathBuf>> {
    let files = files(&root.join("content"))?.into_iter().map(|(path, _)| path);
    Ok(files.filter(|path| path.extension().is_some_and(|extension| extension == "md")).collect())
}

/// All files below a folder with their sizes in bytes, in order.
fn files(folder: &Path) -> io::Result<Vec<(PathBuf, usize)>> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.collect::<io::Result<_>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    let mut found = Vec::new();
    for entry in entries {
        if entry.file_type()?.is_dir() {
            found.extend(files(&entry.path())?);
        } else {
            let size = usize::try_from(entry.metadata()?.len()).map_err(io::Error::other)?;
            found.push((entry.path(), size));
        }
    }
    Ok(found)
}
