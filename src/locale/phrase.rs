//! The small words around figures: ranges, bounds, ratios.
//!
//! English, French and Spanish only; other languages get the signs of mathematics.

use super::{Formatter, Number, Tongue};

/// Whether a range or an interval is read as words or seen as figures. Intervals of dates have no bare form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RangeForm {
    /// In a sentence: “15 to 25”, “de 15 à 25”, “entre 15 y 25”.
    #[default]
    Prose,
    /// In a table or a caption: “15–25”, in Spanish “15-25”.
    Compact,
    /// Behind a word that leaves no room for another preposition, as “about” does: “15 to 25”, “15 à 25”,
    /// “15 a 25”.
    Bare,
}

/// What a figure is a limit of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// The true value is higher.
    Over,
    /// The true value is the same or higher.
    AtLeast,
    /// The true value is near.
    About,
    /// The true value is the same or lower.
    AtMost,
    /// The true value is lower.
    Under,
    /// The figure is the value.
    Exactly,
}

impl Bound {
    fn words(self, tongue: Tongue) -> &'static str {
        match (tongue, self) {
            (_, Bound::Exactly) => "",
            (Tongue::English, Bound::Over) => "over ",
            (Tongue::English, Bound::AtLeast) => "at least ",
            (Tongue::English, Bound::About) => "about ",
            (Tongue::English, Bound::AtMost) => "at most ",
            (Tongue::English, Bound::Under) => "under ",
            (Tongue::French, Bound::Over) => "plus de ",
            (Tongue::French, Bound::AtLeast) => "au moins ",
            (Tongue::French, Bound::About) => "environ ",
            (Tongue::French, Bound::AtMost) => "au plus ",
            (Tongue::French, Bound::Under) => "moins de ",
            (Tongue::Spanish, Bound::Over) => "más de ",
            (Tongue::Spanish, Bound::AtLeast) => "al menos ",
            (Tongue::Spanish, Bound::About) => "cerca de ",
            (Tongue::Spanish, Bound::AtMost) => "como máximo ",
            (Tongue::Spanish, Bound::Under) => "menos de ",
            (Tongue::Other, Bound::Over) => ">",
            (Tongue::Other, Bound::AtLeast) => "≥",
            (Tongue::Other, Bound::About) => "≈",
            (Tongue::Other, Bound::AtMost) => "≤",
            (Tongue::Other, Bound::Under) => "<",
        }
    }
}

impl Formatter {
    /// `figure`, already written, with the words of its bound: “over 80%”, “plus de 80 %”, “más de
    /// 80%”; elsewhere a sign, “>80%”. An exact figure stands bare: the word would sound as if
    /// others were not. For dates use [`Formatter::date`], which says “vers 1965”.
    pub fn bound(&self, bound: Bound, figure: &str) -> String {
        format!("{}{figure}", bound.words(self.tongue))
    }

    /// From `low` to `high`: “15 to 25”, “de 15 à 25”, “entre 15 y 25”; compact “15–25”, “15-25”.
    pub fn range(
        &self,
        low: impl Into<Number>,
        high: impl Into<Number>,
        form: RangeForm,
    ) -> String {
        self.range_of(&self.number(low), &self.number(high), form)
    }

    /// A range of two figures, already written.
    pub fn range_of(&self, low: &str, high: &str, form: RangeForm) -> String {
        match (self.tongue, form) {
            (Tongue::English, RangeForm::Prose) => format!("{low} to {high}"),
            (Tongue::French, RangeForm::Prose) => format!("de {low} à {high}"),
            (Tongue::Spanish, RangeForm::Prose) => format!("entre {low} y {high}"),
            (Tongue::English, RangeForm::Bare) => format!("{low} to {high}"),
            (Tongue::French, RangeForm::Bare) => format!("{low} à {high}"),
            (Tongue::Spanish, RangeForm::Bare) => format!("{low} a {high}"),
            _ => format!("{low}{}{high}", self.range_mark()),
        }
    }

    /// `left` to `right`: “2 to 1”, “2 contre 1”, “2 a 1”; compact and elsewhere “2:1”.
    pub fn ratio(
        &self,
        left: impl Into<Number>,
        right: impl Into<Number>,
        form: RangeForm,
    ) -> String {
        let (left, right) = (self.number(left), self.number(right));
        let word = match (self.tongue, form) {
            (Tongue::English, RangeForm::Prose) => " to ",
            (Tongue::French, RangeForm::Prose) => " contre ",
            (Tongue::Spanish, RangeForm::Prose) => " a ",
            _ => ":",
        };
        format!("{left}{word}{right}")
    }

    /// What joins the ends of a compact range: an en dash (CLDR), in Spanish a hyphen (RAE,
    /// Ortografía 2010, 4.1.1.3.1 c: «1998-1999», «20-25 %»; CLDR has now one, now the other).
    pub(super) fn range_mark(&self) -> &'static str {
        if self.tongue == Tongue::Spanish { "-" } else { "–" }
    }
}
