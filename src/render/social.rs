//! The picture that goes with a link to a page where it is shared: its drawing as SVG, made by the
//! theme's template `card.svg`, and its path, which names all that the picture follows from. So pages can
//! link to it before it is drawn, and one that was drawn once need not be drawn again.

use serde::Serialize;
use tera::Context;

use super::{Renderer, cards};
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::site::PageId;

/// Width of a card in pixels, which is what the networks that show them ask for.
pub const CARD_WIDTH: u32 = 1200;
/// Height of a card in pixels.
pub const CARD_HEIGHT: u32 = 630;

const TEMPLATE: &str = "card.svg";

/// A card that is still to be drawn.
#[derive(Debug)]
pub struct Card {
    /// Path of the picture from the root of the site.
    pub path: String,
    /// What is to be drawn.
    pub svg: String,
}

/// What pages say of their card.
#[derive(Serialize)]
struct Link<'a> {
    path: &'a str,
    width: u32,
    height: u32,
}

impl Renderer {
    /// The card of a page as readers of a language get it. Nothing when the site has no cards, or when a
    /// letter is in none of the theme's fonts: no card is better than one with boxes.
    pub fn card(&self, page: PageId, lang: Lang) -> Result<Option<Card>, Box<Diagnostic>> {
        let site = self.site();
        let Some(edition) = site.edition(page, lang).filter(|_| site.has_cards()) else {
            return Ok(None);
        };
        let lang = edition.text;
        let ancestors = site.ancestors(page);
        let section = ancestors.iter().rfind(|above| !site[**above].id.is_empty());
        let section = section.and_then(|above| site.meta(*above, lang));
        let mut context = self.context(lang, "");
        context.insert("page", &cards::card(site, page, lang, ""));
        context.insert("section", section.map_or("", |meta| meta.title()));
        context.insert("language", &site.config.languages[lang].name);
        context.insert("host", host(&site.config.base_url));
        let svg = self.engines[lang.index()].render(TEMPLATE, &context);
        let svg = svg.map_err(|error| Box::new(self.theme.report(&error)))?;
        let fonts = &self.theme.fonts;
        if !fonts.have(&svg) {
            return Ok(None);
        }
        let mut hasher = blake3::Hasher::new();
        hasher.update(env!("CARGO_PKG_VERSION").as_bytes()).update(fonts.hash());
        let hash = hasher.update(svg.as_bytes()).finalize().to_hex();
        Ok(Some(Card { path: format!("cards/{}.png", &hash[..16]), svg }))
    }

    /// What is wrong with the drawing of cards.
    pub fn wrong_card(&self, detail: &str) -> Diagnostic {
        self.theme.report_drawing(TEMPLATE, detail)
    }

    /// Tells a template of the card of a page, if it has one.
    pub(super) fn insert_card(
        &self,
        page: PageId,
        lang: Lang,
        context: &mut Context,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        match self.card(page, lang) {
            Ok(Some(card)) => {
                let link = Link { path: &card.path, width: CARD_WIDTH, height: CARD_HEIGHT };
                context.insert("card", &link);
            }
            Ok(None) => {}
            Err(finding) => diagnostics.push(*finding),
        }
    }
}

/// The address of a site as people say it: without scheme.
fn host(base_url: &str) -> &str {
    base_url.split_once("://").map_or(base_url, |(_, host)| host)
}
