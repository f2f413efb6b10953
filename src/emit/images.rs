//! The pictures of the site in the sizes and forms that its pages name: `images/HASH-800.avif`. The path
//! names all that a file follows from, so a picture is made smaller once.

use std::borrow::Cow;
use std::sync::Arc;

use super::{Emission, Job, Product, files};
use crate::content::FOLDER;
use crate::diagnostic::Diagnostic;
use crate::pictures::{self, Fault, Form, Picture};
use crate::source::UNREADABLE;

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let mut jobs: Vec<Job> = pictures(emission)
        .flat_map(|(file, picture)| {
            let job = move |(width, form)| job(emission, file, picture, width, form);
            picture.variants().map(job)
        })
        .collect();
    // A picture that lies in two places is one.
    jobs.sort_by(|a, b| a.path.cmp(&b.path));
    jobs.dedup_by(|a, b| a.path == b.path);
    jobs
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    let hash = path.strip_prefix("images/")?.split('-').next()?;
    let (file, picture) = pictures(emission).find(|(_, picture)| picture.hash == hash)?;
    let mut variants = picture.variants();
    let (width, form) = variants.find(|(width, form)| picture.path(*width, *form) == path)?;
    Some(job(emission, file, picture, width, form))
}

fn pictures<'a>(
    emission: &'a Emission<'a>,
) -> impl Iterator<Item = (&'a Arc<str>, &'a Picture)> + 'a {
    let site = emission.renderer.site();
    let pictures = site.pictures.iter().filter(|_| site.config.wants("images"));
    pictures.filter(|(file, _)| files::is_published(emission, file))
}

fn job<'a>(
    emission: &'a Emission<'a>,
    file: &'a Arc<str>,
    picture: &Picture,
    width: u32,
    form: Form,
) -> Job<'a> {
    Job::drawn(picture.path(width, form), move || make(emission, file, width, form))
}

fn make<'a>(emission: &Emission, file: &Arc<str>, width: u32, form: Form) -> Product<'a> {
    let path: Arc<str> = format!("{FOLDER}{file}").into();
    let finding =
        |code, detail: String| Diagnostic::error(code).in_file(&path).with("detail", detail);
    let bytes = match emission.source.bytes(&path) {
        Ok(bytes) => bytes,
        Err(error) => return (None, vec![finding(UNREADABLE, error.to_string())]),
    };
    let failed = |detail: String| {
        let problem = pictures::problem(&bytes, &detail);
        (None, vec![finding("picture/unreadable", detail).with("problem", problem)])
    };
    match pictures::resized(&bytes, width, form) {
        Ok(bytes) => (Some(Cow::Owned(bytes)), Vec::new()),
        Err(Fault::Broken(detail)) => failed(detail),
        Err(Fault::TooLarge(megapixels)) => failed(format!("{megapixels} MP")),
    }
}
