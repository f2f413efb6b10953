//! Alphabetical order, and the letter under which a word stands in an index.
//!
//! CLDR as it stands: in fr-CA accents count from the end of the word (cote côte coté côté), in
//! fr-FR from its beginning; ñ is a letter of Spanish, ch and ll are not (RAE 2010).

use std::cmp::Ordering;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale::Locale;
use icu_locale::exemplar_chars::ExemplarCharacters;
use icu_provider::DataError;

use super::Formatter;

/// The order of one locale.
pub struct Collation {
    full: CollatorBorrowed<'static>,
    /// Compares letters only: neither accents nor case.
    letters: CollatorBorrowed<'static>,
    /// Headings of an index, in order (CLDR exemplar characters, `index`).
    index: Vec<String>,
}

impl Collation {
    /// Heading for words that begin with a digit or have no letter at all.
    pub const OTHER: &'static str = "#";

    pub(super) fn load(locale: &Locale) -> Result<Collation, DataError> {
        let preferences = CollatorPreferences::from(locale);
        let mut primary = CollatorOptions::default();
        primary.strength = Some(Strength::Primary);
        let letters = Collator::try_new(preferences, primary)?;
        let exemplars = ExemplarCharacters::try_new_index(&locale.into())?;
        let mut index: Vec<String> =
            exemplars.code_points().iter_chars().map(String::from).collect();
        index.extend(exemplars.strings().iter().map(str::to_owned));
        let full = Collator::try_new(preferences, CollatorOptions::default())?;
        // Ё stands under Е in Russian: where letters are equal, the plainest is the heading.
        index.sort_by(|a, b| full.compare(a, b));
        index.dedup_by(|a, b| letters.compare(a, b).is_eq());
        Ok(Collation { full, letters, index })
    }

    /// Which of two strings stands first. Total: what the language holds equal is ordered by code
    /// points, so that the same input always gives the same output.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.full.compare(a, b).then_with(|| a.cmp(b))
    }

    /// Heading of `word` in an index: “É” stands under E, “Ñandú” under Ñ in Spanish and under N
    /// elsewhere. Quotes and marks before the first letter are passed over; a letter of another
    /// script is its own heading.
    pub fn initial(&self, word: &str) -> String {
        let word = word.trim_start_matches(|sign: char| !sign.is_alphanumeric());
        let Some(first) = word.chars().next().filter(|first| first.is_alphabetic()) else {
            return Collation::OTHER.to_owned();
        };
        let upto = self.index.partition_point(|head| self.letters.compare(head, word).is_le());
        let own = || first.to_uppercase().to_string();
        match upto.checked_sub(1).and_then(|last| self.index.get(last)) {
            None => own(),
            // Past the last heading anything may follow: Z, but also every other script.
            Some(head) if upto == self.index.len() && !self.begins(word, head) => own(),
            Some(head) => head.clone(),
        }
    }

    fn begins(&self, word: &str, head: &str) -> bool {
        let start: String = word.chars().take(head.chars().count()).collect();
        self.letters.compare(&start, head).is_eq()
    }
}

impl Formatter {
    /// The alphabetical order of the locale.
    pub fn collation(&self) -> &Collation {
        &self.collation
    }

    /// Which of two strings stands first, as [`Collation::compare`].
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collation.compare(a, b)
    }

    /// Sorts `items` by a text of theirs.
    pub fn sort_by_text<T>(&self, items: &mut [T], text: impl Fn(&T) -> &str) {
        items.sort_by(|a, b| self.compare(text(a), text(b)));
    }

    /// Heading of `word` in an index, as [`Collation::initial`].
    pub fn initial(&self, word: &str) -> String {
        self.collation.initial(word)
    }
}
