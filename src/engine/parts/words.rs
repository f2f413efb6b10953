//! The words of the theme: the built-in ones with the site's laid over them, file by file.

use std::sync::Arc;

use super::{Changed, Door, Shelf};
use crate::config::Config;
use crate::defaults;
use crate::diagnostic::Diagnostic;
use crate::words::{self, Words};

/// The words of the theme.
#[derive(Default)]
pub struct Wordbook {
    shelf: Shelf<words::File>,
    pub words: Option<Arc<Words>>,
    pub found: Vec<Diagnostic>,
}

impl Wordbook {
    /// Reads them.
    pub fn read(&mut self, door: Door, config: &Config) {
        self.shelf = Shelf::default();
        self.refresh(door, &door.disk.files().cloned().collect());
        self.make(config);
    }

    /// Takes in changes; says whether there were any.
    pub fn take_in(&mut self, door: Door, config: &Config, changed: &Changed) -> bool {
        let is_other = self.refresh(door, changed);
        if is_other {
            self.make(config);
        }
        is_other
    }

    fn refresh(&mut self, door: Door, changed: &Changed) -> bool {
        self.shelf.take_in(door.disk, changed, |file| {
            let lang = language_of_words(file)?.to_owned();
            Some(door.source.text(file).map(|text| words::File {
                file: Arc::clone(file),
                text: text.text,
                lang,
            }))
        })
    }

    fn make(&mut self, config: &Config) {
        let built_in = defaults::theme_words();
        let (words, found) =
            Words::new(&config.languages, config.source, &built_in, &self.shelf.good());
        self.words = Some(Arc::new(words));
        self.found = self.shelf.found();
        self.found.extend(found);
    }
}

/// The language of a file of words: `translations/LANG/NAME.ftl`. The tool's own words are of no use to
/// a theme.
fn language_of_words(file: &str) -> Option<&str> {
    let (lang, name) = file.strip_prefix("translations/")?.split_once('/')?;
    (name.ends_with(".ftl") && !name.contains('/') && name != "tool.ftl").then_some(lang)
}
