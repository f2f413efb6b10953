//! The floor: the least that any generator of this site has to do. Reads every text, turns it into
//! HTML with pulldown-cmark, and writes as many files with as many bytes to the same paths, on all
//! cores. No links, no templates, no typography, no checks, no exchange of the whole site: what a
//! build takes beyond this is what those cost.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Options, Parser, html};
use rayon::prelude::*;

/// Reads the site in `root` and writes to `out` what has the shape of `like`, the output of a build.
pub fn build(root: &Path, like: &Path, out: &Path) -> io::Result<()> {
    let texts: Vec<PathBuf> = files(&root.join("content"))?
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
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
