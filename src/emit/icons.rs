//! The theme's `favicon.svg` as pictures for the home screens of telephones, which take no SVG:
//!
//! | file | for |
//! |---|---|
//! | `icons/icon-192.png`, `icons/icon-512.png` | the web manifest |
//! | `icons/maskable-512.png` | the same where the system cuts it to a shape of its own: within the safe zone of W3C's Web App Manifest (a circle of 80 %) |
//! | `icons/apple-touch-icon.png` | iOS, which knows no transparency |

use std::borrow::Cow;

use super::{Emission, Job, Product};
use crate::draw::{self, Picture};
use crate::render::theme::Asset;

const FAVICON: &str = "favicon.svg";

/// A file, its size, and the size of the drawing in it, in pixels.
const ICONS: [(&str, u32, u32); 4] = [
    ("icons/apple-touch-icon.png", 180, 180),
    ("icons/icon-192.png", 192, 192),
    ("icons/icon-512.png", 512, 512),
    ("icons/maskable-512.png", 512, 410),
];

/// Those that a web manifest names: path, pixels, purpose (W3C, Web Application Manifest, "purpose").
pub const FOR_MANIFESTS: [(&str, u32, &str); 3] = [
    ("icons/icon-192.png", 192, "any"),
    ("icons/icon-512.png", 512, "any"),
    ("icons/maskable-512.png", 512, "maskable"),
];

/// Those that nobody may see through.
const ON_GROUND: [&str; 2] = ["icons/apple-touch-icon.png", "icons/maskable-512.png"];

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let favicon = emission.renderer.theme().assets.get(FAVICON);
    let Some(favicon) = favicon.filter(|_| emission.renderer.site().has_icons()) else {
        return Vec::new();
    };
    let job = |(path, size, inner): (&'static str, u32, u32)| {
        let is_on_ground = ON_GROUND.contains(&path);
        Job::new(path.into(), move || icon(emission, favicon, size, inner, is_on_ground))
    };
    ICONS.into_iter().map(job).collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    path.starts_with("icons/").then(|| all(emission))?.into_iter().find(|job| job.path == path)
}

fn icon<'a>(
    emission: &Emission,
    favicon: &Asset,
    size: u32,
    inner: u32,
    is_on_ground: bool,
) -> Product<'a> {
    let theme = emission.renderer.theme();
    let drawn = std::str::from_utf8(&favicon.bytes)
        .map_err(|error| error.to_string())
        .and_then(|svg| draw::picture(svg, &theme.fonts, inner, inner));
    let whole = |picture: Picture| match is_on_ground {
        true => picture.on_ground(size).ok_or_else(|| "no size".to_owned()),
        false => Ok(picture),
    };
    match drawn.and_then(whole).and_then(|picture| picture.png()) {
        Ok(bytes) => (Some(Cow::Owned(bytes)), Vec::new()),
        Err(detail) => (None, vec![theme.report_drawing("assets/favicon.svg", &detail)]),
    }
}
