//! The files beside the pages — images, leaflets — each published once for all languages, under
//! `files/` at the path that it has under `content/`. What belongs to pages that are withheld is withheld with
//! them.

use std::borrow::Cow;
use std::sync::Arc;

use super::{Emission, Job};
use crate::check;
use crate::content::FOLDER;
use crate::diagnostic::Diagnostic;
use crate::pictures;
use crate::source::UNREADABLE;

/// Folder of the output that holds them, with its slash.
const OUT: &str = "files/";

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let files = emission.renderer.site().files();
    files.filter(|file| is_published(emission, file)).map(|file| job(emission, file)).collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    let file = emission.renderer.site().file(path.strip_prefix(OUT)?)?;
    is_published(emission, file).then(|| job(emission, file))
}

/// Whether a file is published: no page that is withheld has it for itself, or the theme or the figures
/// name it.
pub(super) fn is_published(emission: &Emission, file: &str) -> bool {
    let site = emission.renderer.site();
    let is_named = || emission.renderer.theme().says(file) || site.facts.say(file);
    !site.is_withheld(file) || is_named()
}

/// Where a file is published; `file` is its path under `content/`.
pub fn path_of_file(file: &str) -> String {
    format!("{OUT}{file}")
}

fn job<'a>(emission: &'a Emission<'a>, file: &'a Arc<str>) -> Job<'a> {
    let site = emission.renderer.site();
    Job::new(path_of_file(file), move || {
        let path: Arc<str> = format!("{FOLDER}{file}").into();
        match emission.source.bytes(&path) {
            Ok(bytes) => {
                let picture = site.pictures.get(file);
                let has_sizes = picture.is_some_and(|it| !it.sizes.is_empty());
                let is_sized = has_sizes && site.config.wants("images");
                let heavy = check::image(&path, bytes.len()).filter(|_| !is_sized);
                (published(file, bytes).map(Cow::Owned), heavy.into_iter().collect())
            }
            Err(error) => {
                let finding = Diagnostic::error(UNREADABLE).in_file(&path);
                (None, vec![finding.with("detail", error.to_string())])
            }
        }
    })
}

/// The bytes of a file as they are published: a picture without what it says of place, time and camera,
/// a drawing without what it would do. Nothing where it cannot be read, which has been found by then.
fn published(file: &str, bytes: Vec<u8>) -> Option<Vec<u8>> {
    if pictures::is_drawing(file) {
        pictures::drawing(&bytes).ok().map(|drawing| drawing.text.into_bytes())
    } else if pictures::is_picture(file) {
        pictures::without_notes(&bytes)
    } else {
        Some(bytes)
    }
}
