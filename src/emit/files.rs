//! The files beside the pages — images, leaflets — each published once for all languages, under
//! `files/` at the path that it has under `content/`.

use std::borrow::Cow;
use std::sync::Arc;

use super::{Emission, Job, Output};
use crate::content::FOLDER;
use crate::diagnostic::Diagnostic;
use crate::source::UNREADABLE;

pub fn jobs<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let job = |file: &'a Arc<str>| -> Job<'a> {
        Box::new(move || {
            let path: Arc<str> = format!("{FOLDER}{file}").into();
            match emission.source.bytes(&path) {
                Ok(bytes) => {
                    let output = Output { path: format!("files/{file}"), bytes: Cow::Owned(bytes) };
                    (Some(output), Vec::new())
                }
                Err(error) => {
                    let finding = Diagnostic::error(UNREADABLE).in_file(&path);
                    (None, vec![finding.with("detail", error.to_string())])
                }
            }
        })
    };
    emission.renderer.site().files().map(job).collect()
}
