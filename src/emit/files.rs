//! The files beside the pages — images, leaflets — each published once for all languages, under
//! `files/` at the path that it has under `content/`.

use std::borrow::Cow;
use std::sync::Arc;

use super::{Emission, Job};
use crate::check;
use crate::content::FOLDER;
use crate::diagnostic::Diagnostic;
use crate::source::UNREADABLE;

/// Folder of the output that holds them, with its slash.
const OUT: &str = "files/";

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    emission.renderer.site().files().map(|file| job(emission, file)).collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    let file = emission.renderer.site().file(path.strip_prefix(OUT)?)?;
    Some(job(emission, file))
}

/// Where a file is published; `file` is its path under `content/`.
pub fn path_of_file(file: &str) -> String {
    format!("{OUT}{file}")
}

fn job<'a>(emission: &'a Emission<'a>, file: &'a Arc<str>) -> Job<'a> {
    Job::new(path_of_file(file), move || {
        let path: Arc<str> = format!("{FOLDER}{file}").into();
        match emission.source.bytes(&path) {
            Ok(bytes) => {
                let found = check::image(&path, bytes.len()).into_iter().collect();
                (Some(Cow::Owned(bytes)), found)
            }
            Err(error) => {
                let finding = Diagnostic::error(UNREADABLE).in_file(&path);
                (None, vec![finding.with("detail", error.to_string())])
            }
        }
    })
}
