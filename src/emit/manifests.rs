//! What a telephone needs to put the site on its screen (Web Application Manifest), in each language:
//! `fr/site.webmanifest`. Not for a copy on a disk: browsers refuse it there.

use std::borrow::Cow;

use serde_json::json;

use super::{Emission, Job, icons};
use crate::lang::Lang;
use crate::site::relative;

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let languages = emission.renderer.site().config.languages.iter();
    languages.filter_map(|(lang, _)| job(emission, lang)).collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    all(emission).into_iter().find(|job| job.path == path)
}

fn job<'a>(emission: &'a Emission<'a>, lang: Lang) -> Option<Job<'a>> {
    let site = emission.renderer.site();
    let path = site.manifest(lang)?;
    Some(Job::new(path.clone(), move || {
        let language = &site.config.languages[lang];
        let drawn = emission.renderer.theme().assets.get("favicon.svg").map(|icon| {
            json!({ "src": relative(&path, &icon.path), "sizes": "any", "type": "image/svg+xml" })
        });
        // Not every telephone takes an SVG.
        let has_icons = drawn.is_some() && site.has_icons();
        let sizes = icons::FOR_MANIFESTS.iter().filter(move |_| has_icons);
        let painted = sizes.map(|(icon, size, purpose)| {
            let sizes = format!("{size}x{size}");
            let src = relative(&path, icon);
            json!({ "src": src, "sizes": sizes, "type": "image/png", "purpose": purpose })
        });
        let icons: Vec<_> = drawn.into_iter().chain(painted).collect();
        let manifest = json!({
            "name": language.title,
            "description": language.summary,
            "lang": language.locale,
            "dir": language.direction.as_str(),
            // Relative to this file: the same folder works at any address.
            "start_url": "./",
            "scope": "../",
            "display": "browser",
            "icons": icons,
        });
        (Some(Cow::Owned(format!("{manifest:#}\n").into_bytes())), Vec::new())
    }))
}
