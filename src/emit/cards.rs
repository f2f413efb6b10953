//! The pictures that go with links where they are shared: `cards/HASH.png`, one for each page and language
//! but for pages that have a picture of their own. Pages with the same words share one.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{Emission, Job, Product};
use crate::draw;
use crate::lang::Lang;
use crate::render::{CARD_HEIGHT, CARD_WIDTH};
use crate::site::PageId;

/// A page in a language.
type Shown = (PageId, Lang);

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let cards: BTreeMap<String, Shown> = cards(emission).collect::<Vec<_>>().into_iter().collect();
    cards.into_iter().map(|(path, shown)| job(emission, path, shown)).collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    path.starts_with("cards/").then_some(())?;
    let (path, shown) = cards(emission).find_any(|(card, _)| card == path)?;
    Some(job(emission, path, shown))
}

/// The path of each card, with a page that has it.
fn cards<'a>(emission: &'a Emission<'a>) -> impl ParallelIterator<Item = (String, Shown)> + 'a {
    let site = emission.renderer.site();
    let languages = || site.config.languages.iter().map(|(lang, _)| lang);
    let pages = site.has_cards().then(|| site.pages()).into_iter().flatten();
    let shown: Vec<Shown> = pages
        .flat_map(|page| languages().map(move |lang| (page, lang)))
        .filter(|(page, lang)| site.is_written_in(*page, *lang))
        .filter(|(page, lang)| site.meta(*page, *lang).is_some_and(|meta| meta.image().is_none()))
        .collect();
    shown.into_par_iter().filter_map(|(page, lang)| {
        let card = emission.renderer.card(page, lang).ok()??;
        Some((card.path, (page, lang)))
    })
}

fn job<'a>(emission: &'a Emission<'a>, path: String, shown: Shown) -> Job<'a> {
    Job::drawn(path, move || draw(emission, shown))
}

fn draw<'a>(emission: &Emission, (page, lang): Shown) -> Product<'a> {
    let renderer = emission.renderer;
    let card = match renderer.card(page, lang) {
        Ok(Some(card)) => card,
        Ok(None) => return (None, Vec::new()),
        Err(finding) => return (None, vec![*finding]),
    };
    let drawn = draw::picture(&card.svg, &renderer.theme().fonts, CARD_WIDTH, CARD_HEIGHT);
    match drawn.and_then(|picture| picture.png()) {
        Ok(bytes) => (Some(Cow::Owned(bytes)), Vec::new()),
        Err(detail) => (None, vec![renderer.wrong_card(&detail)]),
    }
}
