//! Former addresses: a page at each that leads to the present one, on any static host.

use std::borrow::Cow;

use super::{Emission, Job, address, index};
use crate::site::Alias;

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    emission.renderer.site().aliases().iter().map(|alias| job(emission, alias)).collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    let path = address(path)?;
    let alias = emission.renderer.site().aliases().iter().find(|alias| alias.path == path)?;
    Some(job(emission, alias))
}

fn job<'a>(emission: &'a Emission<'a>, alias: &'a Alias) -> Job<'a> {
    Job::new(index(&alias.path), move || {
        let rendered = emission.renderer.alias(alias);
        (Some(Cow::Owned(rendered.html.into_bytes())), rendered.diagnostics)
    })
}
