//! The theme: the built-in one with the site's files laid over it. One that cannot be used leaves the
//! last that could in its place, for whoever is just editing it.

use std::sync::Arc;

use super::{Changed, Door, Shelf};
use crate::config::{self, Config};
use crate::defaults;
use crate::diagnostic::{Diagnostic, nearest};
use crate::render::theme::{self, Theme};
use crate::source::{Source, UNREADABLE};

/// The theme.
#[derive(Default)]
pub struct Design {
    shelf: Shelf<theme::File>,
    /// The last one that could be used.
    pub theme: Option<Arc<Theme>>,
    /// Whether it is the one that stands on the disk.
    pub is_current: bool,
    pub found: Vec<Diagnostic>,
}

impl Design {
    /// Reads it.
    pub fn read(&mut self, door: Door, config: &Config) {
        self.shelf = Shelf::default();
        self.refresh(door, config, &door.disk.files().cloned().collect());
        self.make(door, config);
    }

    /// Takes in changes; says whether there were any.
    pub fn take_in(&mut self, door: Door, config: &Config, changed: &Changed) -> bool {
        let is_other = self.refresh(door, config, changed);
        if is_other {
            self.make(door, config);
        }
        is_other
    }

    fn refresh(&mut self, door: Door, config: &Config, changed: &Changed) -> bool {
        let folder = format!("themes/{}/", config.theme);
        self.shelf.take_in(door.disk, changed, |file| {
            let name = file.strip_prefix(folder.as_str())?;
            Some(theme_file(door.source, file, name))
        })
    }

    fn make(&mut self, door: Door, config: &Config) {
        // A refused file leaves the built-in one in its place: one fault, one finding.
        let (theme, found) = Theme::new(defaults::theme().chain(self.shelf.good()));
        self.is_current = theme.is_some();
        self.theme = theme.map(Arc::new).or(self.theme.take());
        self.found = self.shelf.found();
        if self.shelf.files.is_empty() && config.theme != defaults::THEME {
            self.found.push(unknown_theme(door, config));
        }
        self.found.extend(found);
    }
}

/// A template in its normal form, so that one typed on another system renders the same; an asset as
/// it is.
fn theme_file(
    source: &Source,
    file: &Arc<str>,
    name: &str,
) -> Result<theme::File, Box<Diagnostic>> {
    let bytes = if theme::is_template(name) {
        source.text(file)?.text.into_bytes()
    } else {
        source.bytes(file).map_err(|error| {
            Box::new(Diagnostic::error(UNREADABLE).in_file(file).with("detail", error.to_string()))
        })?
    };
    Ok(theme::File { name: name.to_owned(), file: Arc::clone(file), bytes: bytes.into() })
}

fn unknown_theme(door: Door, config: &Config) -> Diagnostic {
    let files = door.disk.files();
    let themes = files.filter_map(|file| file.strip_prefix("themes/")?.split('/').next());
    let near = nearest(&config.theme, themes.chain([defaults::THEME])).unwrap_or("");
    let file: Arc<str> = config::FILE.into();
    let text = door.source.text(&file).map(|text| text.text).unwrap_or_default();
    let finding = Diagnostic::error("theme/unknown");
    let finding = match config::place_of(&file, &text, "theme") {
        Some(span) => finding.at(&file, span),
        None => finding.in_file(&file),
    };
    finding.with("theme", config.theme.as_str()).with("nearest", near)
}
