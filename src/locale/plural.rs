//! Plural categories and ordinals. The words stand with the caller; here is which one to take.

use fixed_decimal::Decimal;
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};
use icu_provider::DataError;

use super::{Formatter, Number, Tongue};

/// Gender of the noun that an ordinal goes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// le congrès, el congreso
    Masculine,
    /// l’usine, la fábrica
    Feminine,
}

pub(super) struct Plurals {
    cardinal: PluralRules,
    ordinal: PluralRules,
}

impl Plurals {
    pub(super) fn load(locale: &Locale) -> Result<Plurals, DataError> {
        Ok(Plurals {
            cardinal: PluralRules::try_new_cardinal(locale.into())?,
            ordinal: PluralRules::try_new_ordinal(locale.into())?,
        })
    }

    /// Category of a figure as it is written: 1 is not 1.0 (UTS 35, plural operands).
    pub(super) fn cardinal(&self, value: &Decimal) -> PluralCategory {
        self.cardinal.category_for(PluralOperands::from(value))
    }
}

impl Formatter {
    /// The category whose word goes with `value` (CLDR). French and Spanish have `many` for whole
    /// millions, which take “de”; 0 and 1.5 are `one` in French. `Other` for what is no number.
    pub fn plural(&self, value: impl Into<Number>) -> PluralCategory {
        let value = value.into();
        value.decimal().map_or(PluralCategory::Other, |decimal| self.plurals.cardinal(decimal))
    }

    /// The ordinal in figures: “1st”, “1er” and “1re” (OQLF), “1.º” and “1.ª” (RAE; CLDR has “1º”
    /// for Mexico, without the point of an abbreviation). Other languages: the bare number.
    pub fn ordinal(&self, value: u32, gender: Gender) -> String {
        let figure = self.number(value);
        let ending = match (self.tongue, gender) {
            (Tongue::English, _) => match self.plurals.ordinal.category_for(value) {
                PluralCategory::One => "st",
                PluralCategory::Two => "nd",
                PluralCategory::Few => "rd",
                _ => "th",
            },
            (Tongue::French, Gender::Masculine) if value == 1 => "er",
            (Tongue::French, Gender::Feminine) if value == 1 => "re",
            (Tongue::French, _) => "e",
            (Tongue::Spanish, Gender::Masculine) => ".º",
            (Tongue::Spanish, Gender::Feminine) => ".ª",
            (Tongue::Other, _) => "",
        };
        figure + ending
    }
}
