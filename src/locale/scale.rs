//! Millions and billions in words, and the nouns that follow figures.
//!
//! CLDR's compact long forms cannot be used here: they leave out the “de” of «800 millions de
//! dollars» and give «1 mil millones».

use fixed_decimal::{Decimal, Sign};
use icu_plurals::PluralCategory;

use super::{Formatter, NBSP, NumberOptions, RangeForm, Tongue};

/// What an amount counts. A billion is 10⁹ here, as in English: «milliard», «mil millones».
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scale {
    /// Ones: the amount is what it says.
    #[default]
    Unit,
    /// 10⁶
    Million,
    /// 10⁹
    Billion,
}

impl Scale {
    /// How many zeros the scale stands for.
    pub fn exponent(self) -> i16 {
        match self {
            Scale::Unit => 0,
            Scale::Million => 6,
            Scale::Billion => 9,
        }
    }
}

/// A figure written with its scale, and whether French or Spanish put “de” before its noun.
pub(super) struct Scaled {
    pub(super) text: String,
    pub(super) of: bool,
}

impl Formatter {
    /// The amount with its scale in words: “800 million”, “1,5 million”, “1 milliard”, “mil
    /// millones”, “2,000 millones”. Other languages: all digits.
    pub fn scaled(&self, amount: &Decimal, scale: Scale) -> String {
        self.scale(amount, scale).text
    }

    /// From one amount to another, their scale said once: “1 to 2 million”, “de 1 à 2 millions”, “entre 1,000
    /// y 2,000 millones”.
    pub fn scaled_range(
        &self,
        low: &Decimal,
        high: &Decimal,
        scale: Scale,
        form: RangeForm,
    ) -> String {
        let (scale, zeros) = self.shared(scale);
        let (low, high) = (shifted(low, zeros), shifted(high, zeros));
        self.range_of(&self.number(low), &self.scaled(&high, scale), form)
    }

    /// A scale whose word can stand once behind two amounts, and by how many zeros these grow in it. That
    /// of a Spanish billion cannot: «mil millones» takes no figure before it.
    pub(super) fn shared(&self, scale: Scale) -> (Scale, i16) {
        match (self.tongue, scale) {
            (Tongue::Spanish, Scale::Billion) => (Scale::Million, 3),
            (Tongue::Other, scale) => (Scale::Unit, scale.exponent()),
            (_, scale) => (scale, 0),
        }
    }

    /// The amount, its scale and its noun: “60 hours”, “2 million people”, “2 millions de
    /// personnes”, “3 milliards d’heures”, “2 millones de personas”.
    ///
    /// `noun` is already in the right number (see [`Formatter::plural`]; after millions, plural)
    /// and without “de”. French binds figure and noun by U+00A0 (CLDR `60 heures`).
    pub fn quantity(&self, amount: &Decimal, scale: Scale, noun: &str) -> String {
        self.with_noun(self.scale(amount, scale), noun)
    }

    /// The amount and the symbol of its unit, never parted: “60 h”, “12 km” (SI brochure, 5.4.3).
    pub fn measure(&self, amount: &Decimal, symbol: &str) -> String {
        format!("{}{NBSP}{symbol}", self.number(amount))
    }

    /// Joins a written figure and its noun.
    pub(super) fn with_noun(&self, figure: Scaled, noun: &str) -> String {
        let Scaled { text, of } = figure;
        match (self.tongue, of) {
            (Tongue::French, true) => format!("{text} {}", elide("de", noun)),
            (Tongue::Spanish, true) => format!("{text} de {noun}"),
            (Tongue::French, false) => format!("{text}{NBSP}{noun}"),
            _ => format!("{text} {noun}"),
        }
    }

    pub(super) fn scale(&self, amount: &Decimal, scale: Scale) -> Scaled {
        let (factor, word) = match (self.tongue, scale) {
            // 1 000 000 in figures takes “de” as well: category `many` of CLDR.
            (_, Scale::Unit) => {
                let shown = NumberOptions::default().shape(amount);
                let of = self.plurals.cardinal(&shown) == PluralCategory::Many;
                return Scaled { text: self.number(&shown), of };
            }
            (Tongue::English, Scale::Million) => (0, "million"),
            (Tongue::English, Scale::Billion) => (0, "billion"),
            // Singular below 2: «1,5 million» (Guide du rédacteur 2.4.4), category `one` of CLDR.
            (Tongue::French, Scale::Million) => (0, self.one(amount, "million", "millions")),
            (Tongue::French, Scale::Billion) => (0, self.one(amount, "milliard", "milliards")),
            // Plural with any decimal: «0,5 millones» (RAE, Ortografía 2010, VIII 4.2 e).
            (Tongue::Spanish, Scale::Million) => (0, self.one(amount, "millón", "millones")),
            // «mil» may not follow figures: «12 000 millones», never «12 mil millones»; and
            // «billón» is 10¹² (RAE, DPD «números»; Fundéu).
            (Tongue::Spanish, Scale::Billion) if is_one(amount) => {
                return Scaled { text: format!("mil{NBSP}millones"), of: true };
            }
            (Tongue::Spanish, Scale::Billion) => {
                (3, self.one(&shifted(amount, 3), "millón", "millones"))
            }
            (Tongue::Other, scale) => {
                let all = shifted(amount, scale.exponent());
                return Scaled { text: self.number(all), of: false };
            }
        };
        let figure = self.number(shifted(amount, factor));
        Scaled { text: format!("{figure}{NBSP}{word}"), of: true }
    }

    /// `singular` or `plural`, by the amount without its sign and its empty decimals.
    fn one(&self, amount: &Decimal, singular: &'static str, plural: &'static str) -> &'static str {
        let shown = NumberOptions::default().shape(amount).with_sign(Sign::None);
        if self.plurals.cardinal(&shown) == PluralCategory::One { singular } else { plural }
    }
}

/// `amount` × 10^`exponent`, sign and all.
pub(super) fn shifted(amount: &Decimal, exponent: i16) -> Decimal {
    let mut shifted = amount.clone();
    shifted.multiply_pow10(exponent);
    shifted
}

fn is_one(amount: &Decimal) -> bool {
    let shown = NumberOptions::default().shape(amount);
    shown == Decimal::from(1)
}

/// A French word that ends in a mute e before `next`: “de personnes”, “d’heures”.
///
/// The h of a few frequent nouns is mute; any other h keeps the e (a wrong “de humidité” is
/// milder than “d’hausse”), so add to the list what a site needs.
pub(super) fn elide(word: &str, next: &str) -> String {
    const MUTE_H: &[&str] =
        &["habit", "hect", "herb", "heure", "histoire", "hiver", "homm", "hôp", "hôt"];
    let lower = next.to_lowercase();
    let vowel = lower.starts_with(|first| "aàâæeéèêëiîïoôœuùûü".contains(first));
    if vowel || MUTE_H.iter().any(|start| lower.starts_with(start)) {
        format!("{}’{next}", word.trim_end_matches('e'))
    } else {
        format!("{word} {next}")
    }
}
