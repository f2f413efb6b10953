//! The page at the root, which offers the languages by their own names. It never redirects: neither
//! a browser's settings nor an address says in which language somebody wants to read.

use std::borrow::Cow;

use super::{Emission, INDEX, Job, index};

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    vec![job(emission)]
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    (path == INDEX).then(|| job(emission))
}

fn job<'a>(emission: &'a Emission<'a>) -> Job<'a> {
    Job::new(index(""), || {
        let rendered = emission.renderer.languages();
        (Some(Cow::Owned(rendered.html.into_bytes())), rendered.diagnostics)
    })
}
