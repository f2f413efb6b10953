//! Typography: what French, Spanish and English readers expect to see, from what one types on a plain keyboard.
//!
//! The rules work on parsed inline content, never on raw source: a Markdown layer turns the content of one block
//! into [`Run`]s, [`set`] rewrites the text among them. Context reaches across nodes: a quotation may open in one
//! text and close in another behind emphasis, a colon may stand first in a bold text. The same text set twice is
//! the text set once.
//!
//! This module must never know of Markdown, HTML, files or the site; it only knows characters. It inserts and
//! removes spaces, and sets quotation marks, apostrophes, primes, ellipses and a few dashes; it never changes a
//! letter or a digit, never adds a word or an opening `¿`, never swaps separators of numbers. What needs judgment
//! is left as typed and reported by [`lint()`].
//!
//! | file | what |
//! |---|---|
//! | `line` | the runs as one row of characters, and the way back |
//! | `protect` | URLs, e-mail addresses, paths and emoticons, which stay as typed |
//! | `easy` | blocks in which only apostrophes and French colons change, without a line |
//! | `quotes` | pairing and nesting of quotation marks; apostrophes; primes |
//! | `common` | marks, units, triads, abbreviations |
//! | `fr`, `es`, `en` | the rules of each language, with their sources |
//! | `lint` | what is left as typed and reported |

mod common;
mod easy;
mod en;
mod es;
mod fr;
mod line;
mod lint;
#[cfg(test)]
mod properties;
mod protect;
mod quotes;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use line::Line;
pub use lint::{CODES, Finding, lint};

/// One piece of the inline content of one block, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run<'a> {
    /// Typed text, entities already decoded: the rules apply, and rewrite it in place.
    Text(Cow<'a, str>),
    /// Code span, directive, image, footnote reference: kept, and seen by its neighbours as part of a word.
    Opaque,
    /// Start or end of emphasis, strong, link; an inline HTML tag: the rules look through it.
    Transparent,
    /// Line break of the source, which reads as a space. Where a rule wants a no-break space, or none, it becomes
    /// a `Text` of that space, or empty; otherwise it is kept.
    SoftBreak,
    /// Line break of the author's: acts as a space and is always kept.
    Break,
}

/// A locale whose typography is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Variant {
    FrCa,
    FrFr,
    EsMx,
    EsEs,
    EnCa,
    EnUs,
}

/// The typographic settings of one locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    variant: Variant,
    fine_space: bool,
}

impl Rules {
    /// The rules for a BCP 47 language tag, or `None` where texts stay as typed.
    ///
    /// `fine_space` puts U+202F before `; ! ?` in Canadian French, as OQLF 22039 advises where it can be had; by
    /// default there is nothing. French of France, Belgium and Switzerland always has it. `fr` without region is
    /// Canadian; Spanish outside Spain is set as in Mexico, English outside Canada as in the United States.
    pub fn for_locale(tag: &str, fine_space: bool) -> Option<Rules> {
        let mut subtags = tag.split(['-', '_']);
        let language = subtags.next().unwrap_or_default().to_ascii_lowercase();
        let region = subtags.find(|part| part.len() == 2).unwrap_or_default().to_ascii_uppercase();
        let variant = match (language.as_str(), region.as_str()) {
            ("fr", "FR" | "BE" | "CH") => Variant::FrFr,
            ("fr", _) => Variant::FrCa,
            ("es", "ES") => Variant::EsEs,
            ("es", _) => Variant::EsMx,
            ("en", "CA") => Variant::EnCa,
            ("en", _) => Variant::EnUs,
            _ => return None,
        };
        Some(Rules { variant, fine_space })
    }

    fn quoting(self) -> &'static quotes::Quoting {
        match self.variant {
            Variant::FrCa | Variant::FrFr => &fr::QUOTING,
            Variant::EsMx => &es::QUOTING_AMERICA,
            Variant::EsEs => &es::QUOTING_SPAIN,
            Variant::EnCa | Variant::EnUs => &en::QUOTING,
        }
    }

    fn has_fine_space(self) -> bool {
        self.fine_space || self.variant == Variant::FrFr
    }
}

/// Sets block after block, with buffers that are used again.
#[derive(Default)]
pub struct Setter {
    row: Vec<u8>,
    line: Line,
}

impl Setter {
    /// Sets the text among the inline content of one block.
    ///
    /// Texts in which nothing changes stay borrowed.
    pub fn set(&mut self, rules: &Rules, runs: &mut [Run<'_>]) {
        if !easy::set(rules, runs, &mut self.row) {
            self.line.fill(runs);
            set_by_rules(rules, &mut self.line, runs);
        }
    }
}

/// Sets one block, as [`Setter`] does.
pub fn set(rules: &Rules, runs: &mut [Run<'_>]) {
    Setter::default().set(rules, runs);
}

fn set_by_rules(rules: &Rules, line: &mut Line, runs: &mut [Run<'_>]) {
    protect::protect(line);
    quotes::set(line, rules.quoting());
    match rules.variant {
        Variant::FrCa | Variant::FrFr => fr::set(line, *rules),
        Variant::EsMx | Variant::EsEs => es::set(line),
        Variant::EnCa | Variant::EnUs => en::set(line),
    }
    line.write(runs);
}

/// Sets one text on its own: a title, an attribute which is read aloud.
pub fn set_str<'a>(rules: &Rules, text: &'a str) -> Cow<'a, str> {
    let mut runs = [Run::Text(Cow::Borrowed(text))];
    set(rules, &mut runs);
    match runs {
        [Run::Text(text)] => text,
        _ => Cow::Borrowed(text),
    }
}

/// Sets a text that stands alone by the rules of its language; without rules it stays as typed.
pub fn set_title(rules: Option<Rules>, text: &str) -> String {
    rules.map_or_else(|| text.to_owned(), |rules| set_str(&rules, text).into_owned())
}

#[cfg(test)]
mod locales {
    use super::*;

    fn variant(tag: &str) -> Option<Variant> {
        Rules::for_locale(tag, false).map(|rules| rules.variant)
    }

    #[test]
    fn tags_find_their_rules() {
        assert_eq!(variant("fr"), Some(Variant::FrCa));
        assert_eq!(variant("fr-Latn-BE"), Some(Variant::FrFr));
        assert_eq!(variant("ES_es"), Some(Variant::EsEs));
        assert_eq!(variant("es-419"), Some(Variant::EsMx));
        assert_eq!(variant("en-GB"), Some(Variant::EnUs));
        assert_eq!((variant("de"), variant(""), variant("fra")), (None, None, None));
    }
}
