//! Lists: “A, B and C”, “A, B et C”, “padres e hijos”, “siete u ocho”.
//!
//! CLDR as it stands: no serial comma in Canada, one in the United States. Spanish euphony (“e”
//! before the sound i, “u” before o) is in ICU's data.

use icu_list::options::{ListFormatterOptions, ListLength};
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_locale::Locale;
use icu_provider::DataError;

use super::Formatter;

pub(super) struct Lists {
    and: ListFormatter,
    or: ListFormatter,
}

impl Lists {
    pub(super) fn load(locale: &Locale) -> Result<Lists, DataError> {
        let preferences = ListFormatterPreferences::from(locale);
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        Ok(Lists {
            and: ListFormatter::try_new_and(preferences, options)?,
            or: ListFormatter::try_new_or(preferences, options)?,
        })
    }
}

impl Formatter {
    /// All of the items: “A, B and C”. Nothing for no items.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.lists.and.format(items.iter().map(AsRef::as_ref)).to_string()
    }

    /// One of the items: “A, B or C”.
    pub fn list_or<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.lists.or.format(items.iter().map(AsRef::as_ref)).to_string()
    }
}
