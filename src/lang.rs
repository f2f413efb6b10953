//! The languages of a site. Knows no file and no page: only which languages there are, in which
//! order, and how each is written.

use std::sync::Arc;

use icu_locale::{Direction as IcuDirection, Locale, LocaleDirectionality};
use serde::Serialize;

use crate::locale::Formatter;
use crate::locale::typography::Rules;

/// A language of the site: an index into its [`Languages`], in the order of `site.yaml`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(pub u8);

impl Lang {
    /// Position of this language in `site.yaml`, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// Direction of a script, as the `dir` attribute of HTML wants it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Direction in which a locale is written (CLDR `characterOrder`); left to right when unknown.
    pub fn of(locale: &str) -> Direction {
        let Ok(locale) = locale.parse::<Locale>() else {
            return Direction::Ltr;
        };
        match LocaleDirectionality::new_common().get(&locale.id) {
            Some(IcuDirection::RightToLeft) => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// Value of the HTML attribute `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// What `site.yaml` says of one language.
#[derive(Clone, Debug)]
pub struct Language {
    /// Key in file names and addresses: `fr` in `overtime.fr.md` and `/fr/`.
    pub key: String,
    /// BCP 47 tag: `fr-CA`.
    pub locale: String,
    /// The language's name in itself: `Français`.
    pub name: String,
    /// Title of the site in this language; of another that has one, where it is missing.
    pub title: String,
    /// One or two sentences about the site in this language; may be empty.
    pub summary: String,
    /// Word for the addresses of further parts of long lists, `page` in `/en/news/page/2/`; may be empty.
    pub page_slug: String,
    /// Direction of its script.
    pub direction: Direction,
    /// How its texts are set; nothing where they stay as typed.
    pub typography: Option<Rules>,
    /// How its numbers, dates and lists are written.
    pub formatter: Arc<Formatter>,
}

/// All languages of a site, in the order of `site.yaml`.
#[derive(Clone, Debug, Default)]
pub struct Languages {
    all: Vec<Language>,
}

impl Languages {
    /// Most languages one site may have: [`Lang`] is one byte.
    pub const MAX: usize = 200;

    /// Takes the languages in their order; those past [`Languages::MAX`] are left out.
    pub fn new(mut all: Vec<Language>) -> Languages {
        all.truncate(Self::MAX);
        Languages { all }
    }

    /// Gives the languages without a title of the site that of `source`, or the first that there is; or,
    /// where no language has one, their names. A page without a title has no name in tabs and lists.
    pub fn borrow_titles(&mut self, source: Lang) {
        let own = self.all.get(source.index()).into_iter().chain(&self.all);
        let title = own.map(|language| language.title.clone()).find(|title| !title.is_empty());
        for language in self.all.iter_mut().filter(|language| language.title.is_empty()) {
            language.title = title.clone().unwrap_or_else(|| language.name.clone());
        }
    }

    /// The language with this key.
    pub fn find(&self, key: &str) -> Option<Lang> {
        let index = self.all.iter().position(|language| language.key == key)?;
        u8::try_from(index).ok().map(Lang)
    }

    /// All languages in order.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &Language)> {
        (0u8..).map(Lang).zip(&self.all)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// True when a site has no language, which only a broken `site.yaml` gives.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// All keys, for "did you mean".
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(|language| language.key.as_str())
    }
}

impl std::ops::Index<Lang> for Languages {
    type Output = Language;

    fn index(&self, lang: Lang) -> &Language {
        &self.all[lang.index()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_know_their_direction() {
        assert_eq!(Direction::of("fr-CA"), Direction::Ltr);
        assert_eq!(Direction::of("ar"), Direction::Rtl);
        assert_eq!(Direction::of("he-IL"), Direction::Rtl);
        assert_eq!(Direction::of("az-Arab"), Direction::Rtl);
        assert_eq!(Direction::of("not a locale!"), Direction::Ltr);
    }
}
