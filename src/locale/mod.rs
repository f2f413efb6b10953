//! How each language writes what a program computes: numbers, money, dates, lists, order.
//!
//! One [`Formatter`] per locale, built once and shared between threads. It gives plain text with
//! the no-break spaces already in it; it knows no page, no template and no HTML.
//!
//! Separators, month names, plural categories, conjunctions and order come from CLDR through ICU4X
//! (2.4 carries CLDR 49, which agrees with 48 on all that `cldr-outputs.tsv` takes). English,
//! French and Spanish have rules of their own where CLDR reads wrongly in running text (OQLF, RAE,
//! Fundéu: each rule names its source). Every other language gets ICU's data and, where a word
//! would be needed, a sign or plain figures: never an English word.

pub mod collation;
pub mod currency;
pub mod date;
pub mod edtf;
pub mod interval;
pub mod list;
pub mod money;
pub mod number;
pub mod percent;
pub mod phrase;
pub mod plural;
pub mod reading;
pub mod scale;
pub mod time;
pub mod typography;

use std::fmt;

use icu_locale::{Locale, LocaleCanonicalizer, LocaleExpander};

pub use collation::Collation;
pub use currency::Currency;
pub use edtf::{Edtf, End, Moment, Point, Season};
pub use fixed_decimal::Decimal;
pub use icu_plurals::PluralCategory;
pub use money::{Money, MoneyForm, MoneyStyle};
pub use number::{Number, NumberOptions};
pub use phrase::{Bound, RangeForm};
pub use plural::Gender;
pub use scale::Scale;

/// U+00A0: the space inside a figure, at which a line must not break.
pub(crate) const NBSP: char = '\u{a0}';

/// Writes values in one locale.
pub struct Formatter {
    tongue: Tongue,
    region: String,
    numbers: number::Numbers,
    notation: reading::Notation,
    percent: percent::PercentSign,
    plurals: plural::Plurals,
    dates: date::Dates,
    times: time::Times,
    lists: list::Lists,
    collation: Collation,
}

impl fmt::Debug for Formatter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Formatter").field("tongue", &self.tongue).finish_non_exhaustive()
    }
}

/// The languages whose words and rules stand in this module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tongue {
    English,
    French,
    Spanish,
    /// Any other: ICU's data, and signs instead of words.
    Other,
}

/// Why there is no formatter for a locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleError {
    /// The tag as it was given.
    pub tag: String,
    /// What ICU says of it, in English.
    pub reason: String,
}

impl fmt::Display for LocaleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no formatting for locale “{}”: {}", self.tag, self.reason)
    }
}

impl std::error::Error for LocaleError {}

impl Formatter {
    /// The formatter of a BCP 47 tag such as `fr-CA`.
    ///
    /// A tag without a region stands for its most likely one (CLDR likely subtags): `fr` writes as
    /// in France, `es` as in Spain, `en` as in the United States. A language that CLDR does not
    /// know is written by the root locale's rules.
    ///
    /// # Errors
    /// When `tag` is not a well-formed BCP 47 tag.
    pub fn new(tag: &str) -> Result<Formatter, LocaleError> {
        let failed = |reason: String| LocaleError { tag: tag.to_owned(), reason };
        let locale: Locale = tag.parse().map_err(|error| failed(format!("{error}")))?;
        Formatter::load(&locale).map_err(|error| failed(error.to_string()))
    }

    fn load(locale: &Locale) -> Result<Formatter, Box<dyn std::error::Error>> {
        let mut likely = locale.id.clone();
        LocaleExpander::new_extended().maximize(&mut likely);
        let tongue = match likely.language.as_str() {
            "en" => Tongue::English,
            "fr" => Tongue::French,
            "es" => Tongue::Spanish,
            _ => Tongue::Other,
        };
        let region = likely.region.map(|region| region.as_str().to_owned()).unwrap_or_default();
        let numbers = number::Numbers::load(locale)?;
        Ok(Formatter {
            notation: reading::Notation::of(&numbers, tongue),
            percent: percent::PercentSign::of(likely.language.as_str(), &region, &numbers),
            numbers,
            plurals: plural::Plurals::load(locale)?,
            dates: date::Dates::load(locale, likely.language.as_str(), &region)?,
            times: time::Times::load(locale, tongue, &region)?,
            lists: list::Lists::load(locale)?,
            collation: Collation::load(locale)?,
            tongue,
            region,
        })
    }

    fn is_american_spanish(&self) -> bool {
        self.tongue == Tongue::Spanish && !is_near_spain(&self.region)
    }
}

/// Where Spanish is written as in Spain: the country, its islands and towns in Africa, the
/// Philippines and Equatorial Guinea (CLDR; all of America descends from `es-419`).
fn is_near_spain(region: &str) -> bool {
    matches!(region, "ES" | "EA" | "IC" | "PH" | "GQ")
}

/// A language tag in the one form of all that mean the same (RFC 5646, 4.5); as it is where it is none.
pub fn canonical(tag: &str) -> String {
    let Ok(mut locale) = tag.parse::<Locale>() else { return tag.to_owned() };
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    locale.to_string()
}
