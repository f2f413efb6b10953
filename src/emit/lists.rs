//! The pages that the site makes itself: of tags, and of the further parts of long lists.

use std::borrow::Cow;

use super::{Emission, Job, address, index};
use crate::site::List;

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    emission.renderer.site().lists().map(|list| job(emission, list)).collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    let list = emission.renderer.site().list_at(address(path)?)?;
    Some(job(emission, list))
}

fn job<'a>(emission: &'a Emission<'a>, list: &'a List) -> Job<'a> {
    Job::new(index(&list.path), move || {
        let rendered = emission.renderer.list(list);
        (Some(Cow::Owned(rendered.html.into_bytes())), rendered.diagnostics)
    })
}
