//! Reading numbers back, as an author of the locale types them. For the checks that compare
//! hand-typed figures with the registered ones; so doubt is an answer too.

use fixed_decimal::Decimal;

use super::number::{Number, NumberOptions, Numbers};
use super::{Formatter, Tongue};

/// The signs a locale writes numbers with, as its own formatter shows them.
pub(super) struct Notation {
    digits: [char; 10],
    decimal: char,
    groups: Vec<char>,
    /// Digits of each group but the last, which has three: 2 in India, else 3.
    middle: usize,
}

/// Every space an author may put between groups of digits.
const SPACES: &[char] = &[' ', '\u{a0}', '\u{202f}', '\u{2009}'];

impl Notation {
    pub(super) fn of(numbers: &Numbers, tongue: Tongue) -> Notation {
        let write = |value: f64| numbers.write(&Number::from(value), &NumberOptions::default());
        let digits = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0]
            .map(|digit| write(digit).chars().next_back().unwrap_or('0'));
        let sample = write(1_234_567_890.5);
        let signs: Vec<(usize, char)> = sample
            .chars()
            .enumerate()
            .filter(|(_, sign)| !digits.contains(sign) && !is_mark(*sign))
            .collect();
        let decimal = signs.last().map_or('.', |(_, sign)| *sign);
        let mut groups: Vec<char> = signs.iter().rev().skip(1).map(|(_, sign)| *sign).collect();
        let places: Vec<usize> = signs.iter().map(|(place, _)| *place).collect();
        let middle = match places.as_slice() {
            [.., before, last, _] => last - before - 1,
            _ => 3,
        };
        // RAE recommends spaces beside the comma or point of each country.
        if tongue == Tongue::Spanish || groups.iter().any(|sign| SPACES.contains(sign)) {
            groups.extend(SPACES);
        }
        // Switzerland's, which CLDR has changed from one to the other.
        if groups.contains(&'\'') {
            groups.push('’');
        }
        Notation { digits, decimal, groups, middle }
    }

    fn digit(&self, sign: char) -> Option<char> {
        let value = self.digits.iter().position(|digit| *digit == sign);
        value
            .and_then(|value| char::from_digit(u32::try_from(value).ok()?, 10))
            .or(sign.is_ascii_digit().then_some(sign))
    }

    fn figures(&self, text: &str) -> Option<String> {
        text.chars()
            .map(|sign| self.digit(sign))
            .collect::<Option<String>>()
            .filter(|figures| !figures.is_empty())
    }

    fn whole(&self, text: &str) -> Option<String> {
        let groups: Vec<String> = text
            .split(|sign| self.groups.contains(&sign))
            .map(|group| self.figures(group))
            .collect::<Option<_>>()?;
        let sizes: Vec<usize> = groups.iter().map(String::len).collect();
        let fits = match sizes.as_slice() {
            [_] => true,
            [first, middle @ .., last] => {
                *first <= self.middle
                    && middle.iter().all(|size| *size == self.middle)
                    && *last == 3
            }
            [] => false,
        };
        fits.then(|| groups.concat())
    }

    fn read(&self, text: &str) -> Option<Decimal> {
        let text = text.trim();
        let (sign, text) = match text.strip_prefix(['-', '−']) {
            Some(rest) => ("-", rest),
            None => ("", text),
        };
        let (whole, fraction) = match text.split_once(self.decimal) {
            None => (self.whole(text)?, None),
            Some((whole, fraction)) => (self.whole(whole)?, Some(self.figures(fraction)?)),
        };
        let grouped = text.contains(|sign| self.groups.contains(&sign));
        match fraction {
            None => format!("{sign}{whole}").parse().ok(),
            // 1,234 in French and 1.234 in English: a decimal, or a neighbour's thousand.
            Some(fraction) if fraction.len() == 3 && may_be_group(&whole) && !grouped => None,
            Some(fraction) => format!("{sign}{whole}.{fraction}").parse().ok(),
        }
    }
}

fn may_be_group(whole: &str) -> bool {
    whole.len() <= 3 && !whole.starts_with('0')
}

/// Direction marks that Arabic and Hebrew data put around numbers.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{200e}' | '\u{200f}' | '\u{61c}')
}

impl Formatter {
    /// The number that `text` is in the locale's notation: “1 234,5” in French (with any space),
    /// “1,234.5” in English and in Mexico, “1.234,5” in Spain.
    ///
    /// `None` for what is no number, is in another notation (“1.234,5” in English; groups of other
    /// than three digits) or may be: “1,234” in French, where it is 1.234, may mean 1 234.
    pub fn parse_number(&self, text: &str) -> Option<Decimal> {
        self.notation.read(text)
    }
}
