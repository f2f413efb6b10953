//! `404.html`: what hosts show where nothing is, in all languages of the site at once, since nobody can
//! tell which one the reader wanted. It is shown at any address, so its links begin at the root of the
//! site's host.

use std::borrow::Cow;

use super::{Emission, Job};

const NAME: &str = "404.html";

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let site = emission.renderer.site();
    let is_wanted = site.is_hosted() && site.config.wants("not_found");
    is_wanted.then(|| job(emission)).into_iter().collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    all(emission).into_iter().find(|job| job.path == path)
}

fn job<'a>(emission: &'a Emission<'a>) -> Job<'a> {
    Job::new(NAME.into(), || {
        let rendered = emission.renderer.not_found();
        (Some(Cow::Owned(rendered.html.into_bytes())), rendered.diagnostics)
    })
}
