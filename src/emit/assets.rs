//! The theme's stylesheet and whatever else stands in its folder `assets`.

use std::borrow::Cow;

use super::{Emission, Job};
use crate::render::theme::Asset;

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    emission.renderer.theme().assets.values().map(job).collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    emission.renderer.theme().assets.values().find(|asset| asset.path == path).map(job)
}

fn job(asset: &Asset) -> Job<'_> {
    Job::new(asset.path.clone(), || (Some(Cow::Borrowed(&*asset.bytes)), Vec::new()))
}
