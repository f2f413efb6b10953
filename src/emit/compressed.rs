//! Copies of texts for hosts that hand out compressed files as they stand: `index.html.gz` (RFC 1952)
//! and `index.html.br` (RFC 7932). Made of the finished file, and only where they save something.
//! Unlike what a host compresses for each reader anew, they may take their time.

use std::borrow::Cow;
use std::io::{self, Write};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

use super::{Emission, Job, Output};
use crate::site::Site;

/// Files that are texts, by their endings; all others are compressed in themselves.
const TEXTS: [&str; 11] =
    ["css", "csv", "html", "ics", "js", "json", "mjs", "svg", "txt", "webmanifest", "xml"];

type Compress = fn(&[u8]) -> io::Result<Vec<u8>>;

/// The ending of each kind of copy, and how it is made.
const KINDS: [(&str, Compress); 2] = [(".gz", gzip), (".br", brotli)];

/// The copies of a file that the site publishes beside it.
pub fn copies(emission: &Emission, output: &Output) -> Vec<Output<'static>> {
    if !is_wanted(emission.renderer.site(), &output.path) {
        return Vec::new();
    }
    let copy = |(ending, compress): (&str, Compress)| {
        let bytes = saving(&output.bytes, compress)?;
        Some(Output { path: format!("{}{ending}", output.path), bytes: Cow::Owned(bytes) })
    };
    KINDS.into_iter().filter_map(copy).collect()
}

/// The copy at a path.
pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    let original = original(emission.renderer.site(), path)?;
    let (_, compress) = KINDS.into_iter().find(|(ending, _)| path.ends_with(ending))?;
    let job = super::job(emission, original)?;
    Some(Job::new(path.to_owned(), move || {
        let (output, found) = job.make();
        let bytes = output.and_then(|output| saving(&output.bytes, compress));
        (bytes.map(Cow::Owned), found)
    }))
}

/// The path of the file of which there may be a copy at a path.
pub fn original<'p>(site: &Site, path: &'p str) -> Option<&'p str> {
    let mut originals = KINDS.iter().filter_map(|(ending, _)| path.strip_suffix(ending));
    originals.next().filter(|original| is_wanted(site, original))
}

fn is_wanted(site: &Site, path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    site.is_hosted() && site.config.wants("compressed") && TEXTS.contains(&ending)
}

/// The compressed bytes, where they are fewer.
fn saving(bytes: &[u8], compress: Compress) -> Option<Vec<u8>> {
    compress(bytes).ok().filter(|compressed| compressed.len() < bytes.len())
}

/// Without time and name in its head, so that the same text makes the same bytes.
fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let params = BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &params)?;
    Ok(compressed)
}
