//! Plain numbers: digits, separators, rounding.
//!
//! CLDR as it stands: `1,234.5` in English and Mexico, `1 234,5` in French with U+00A0 in Canada
//! and U+202F in France, `1234,5` and `12.345,6` in Spain (groups begin with the fifth digit).

use std::cmp::Ordering;

use fixed_decimal::{Decimal, SignDisplay, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::options::GroupingStrategy;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale::Locale;
use icu_provider::DataError;

use super::Formatter;

/// A number to be written: a [`Decimal`], which keeps the figure as its author wrote it, any
/// integer of Rust, or a float (as its shortest decimal notation that reads back the same).
#[derive(Clone, Debug, PartialEq)]
pub struct Number(Result<Decimal, &'static str>);

impl Number {
    /// The figure; `None` for an infinite float or one that is not a number.
    pub fn decimal(&self) -> Option<&Decimal> {
        self.0.as_ref().ok()
    }
}

impl From<f64> for Number {
    /// Infinity becomes “∞”, what is not a number becomes “NaN” (CLDR `infinity`, `nan`).
    fn from(value: f64) -> Number {
        // Rust writes floats without an exponent, so only the non-finite ones fail to parse.
        Number(value.to_string().parse().map_err(|_| match value.partial_cmp(&0.0) {
            Some(Ordering::Less) => "-∞",
            Some(_) => "∞",
            None => "NaN",
        }))
    }
}

impl From<&Decimal> for Number {
    fn from(value: &Decimal) -> Number {
        Number(Ok(value.clone()))
    }
}

macro_rules! from_exact {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Number {
            fn from(value: $kind) -> Number {
                Number(Ok(value.into()))
            }
        }
    )*};
}

from_exact!(Decimal, i32, u32, i64, u64, usize);

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberOptions {
    /// Digits after the decimal mark, at least; zeros are added.
    pub min_fraction: u8,
    /// Digits after the decimal mark, at most; 2.5 is rounded to 3, -2.5 to -3, as ECMA-402 does.
    pub max_fraction: u8,
    /// Whether digits are grouped as the locale does. Off for years, codes and line numbers.
    pub grouping: bool,
}

impl Default for NumberOptions {
    /// None to three digits after the mark, as in ECMA-402; grouped.
    fn default() -> NumberOptions {
        NumberOptions { min_fraction: 0, max_fraction: 3, grouping: true }
    }
}

impl NumberOptions {
    /// Exactly `digits` after the decimal mark.
    pub fn fraction(digits: u8) -> NumberOptions {
        NumberOptions { min_fraction: digits, max_fraction: digits, ..Default::default() }
    }

    /// `value` rounded and padded as these options say; never “-0”.
    pub(crate) fn shape(&self, value: &Decimal) -> Decimal {
        let mode = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
        let most = self.max_fraction.max(self.min_fraction);
        let mut shaped = value.clone();
        shaped.round_with_mode(-i16::from(most), mode);
        shaped.trim_start();
        shaped.trim_end();
        shaped.pad_end(-i16::from(self.min_fraction));
        shaped.with_sign_display(SignDisplay::Negative)
    }
}

pub(super) struct Numbers {
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
}

impl Numbers {
    pub(super) fn load(locale: &Locale) -> Result<Numbers, DataError> {
        let preferences = DecimalFormatterPreferences::from(locale);
        Ok(Numbers {
            grouped: DecimalFormatter::try_new(preferences, GroupingStrategy::Auto.into())?,
            plain: DecimalFormatter::try_new(preferences, GroupingStrategy::Never.into())?,
        })
    }

    pub(super) fn write(&self, value: &Number, options: &NumberOptions) -> String {
        let formatter = if options.grouping { &self.grouped } else { &self.plain };
        match &value.0 {
            Ok(decimal) => formatter.format(&options.shape(decimal)).to_string(),
            Err(symbol) => (*symbol).to_owned(),
        }
    }
}

impl Formatter {
    /// The number with at most three digits after the mark, grouped.
    pub fn number(&self, value: impl Into<Number>) -> String {
        self.number_with(value, &NumberOptions::default())
    }

    /// The number as `options` say.
    pub fn number_with(&self, value: impl Into<Number>, options: &NumberOptions) -> String {
        self.numbers.write(&value.into(), options)
    }
}
