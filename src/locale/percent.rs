//! Percentages: which sign, on which side, at which distance.
//!
//! ICU4X has no percent patterns in its stable parts, so CLDR's stand here as a short table,
//! compared with CLDR 48.2 (`cldr-numbers-full`, `percentFormats`): the same in its 766 locales but
//! for some twenty in the Arabic script, whose sign may be the Latin one here.

use super::number::{Number, NumberOptions, Numbers};
use super::{Formatter, RangeForm, Tongue, is_near_spain};

/// What stands around the digits of a percentage.
pub(super) struct PercentSign {
    before: String,
    after: String,
}

/// Languages with U+00A0 before the sign.
const SPACED: &[&str] = &[
    "bas", "be", "br", "bua", "ca", "ce", "ckb", "cs", "cv", "da", "de", "dsb", "dua", "dz", "fi",
    "fo", "fr", "gl", "gsw", "hr", "hsb", "ht", "kl", "ksh", "lb", "lt", "mk", "nb", "nds", "nn",
    "no", "qu", "rn", "ro", "ru", "se", "sk", "sl", "smn", "sv", "tk", "tt", "zgh",
];

impl PercentSign {
    pub(super) fn of(language: &str, region: &str, numbers: &Numbers) -> PercentSign {
        let digit = numbers.write(&Number::from(0), &NumberOptions::default());
        let sign = match digit.as_str() {
            "٠" => "٪\u{61c}",
            "۰" => "٪",
            _ if language == "ar" => "\u{200e}%\u{200e}",
            _ => "%",
        };
        let (first, gap) = match (language, region) {
            ("tr" | "ku", _) => (true, ""),
            ("eu" | "blo", _) => (true, "\u{a0}"),
            ("fr" | "de", "CH" | "LI") => (false, ""),
            ("en", "AT" | "DE" | "DK" | "FI" | "NO" | "SE") => (false, "\u{a0}"),
            ("oc", _) => (false, "\u{202f}"),
            // All of Latin America has 80% since CLDR 48. RAE and Fundéu want the space everywhere;
            // the campaign follows the usage of Mexico.
            ("es", region) if !is_near_spain(region) => (false, ""),
            ("es", _) => (false, "\u{a0}"),
            // fr-FR too has U+00A0 here, though U+202F between groups of digits.
            (language, _) if SPACED.contains(&language) => (false, "\u{a0}"),
            _ => (false, ""),
        };
        if first {
            PercentSign { before: format!("{sign}{gap}"), after: String::new() }
        } else {
            PercentSign { before: String::new(), after: format!("{gap}{sign}") }
        }
    }
}

impl Formatter {
    /// `value` hundredths as a percentage: 80 gives “80%”, “80 %”. At most three digits after the
    /// mark.
    pub fn percent(&self, value: impl Into<Number>) -> String {
        self.percent_with(value, &NumberOptions::default())
    }

    /// `value` hundredths as a percentage, its number as `options` say.
    pub fn percent_with(&self, value: impl Into<Number>, options: &NumberOptions) -> String {
        let PercentSign { before, after } = &self.percent;
        format!("{before}{}{after}", self.number_with(value, options))
    }

    /// From `low` to `high` hundredths. In prose “15% to 25%”, “de 15 à 25 %”, “entre 15% y 25%”
    /// (Spain “entre el 15 % y el 25 %”, as percentages take an article there); compact “15%–25%”,
    /// “15–25 %”, “15-25%”.
    pub fn percent_range(
        &self,
        low: impl Into<Number>,
        high: impl Into<Number>,
        form: RangeForm,
    ) -> String {
        let (low, high) = (low.into(), high.into());
        let (low_percent, high_percent) = (self.percent(low.clone()), self.percent(high));
        let low_number = self.number(low);
        match (self.tongue, form) {
            (Tongue::French, _) => self.range_of(&low_number, &high_percent, form),
            (Tongue::Spanish, RangeForm::Compact) => {
                self.range_of(&low_number, &high_percent, form)
            }
            (Tongue::Spanish, RangeForm::Prose) if !self.is_american_spanish() => {
                self.range_of(&format!("el {low_percent}"), &format!("el {high_percent}"), form)
            }
            _ => self.range_of(&low_percent, &high_percent, form),
        }
    }
}
