//! A file of data that a site may have or not: `facts.yaml`, `glossary.yaml`.

use std::sync::Arc;

use super::{Changed, Door};
use crate::config::Config;
use crate::content::unread;
use crate::diagnostic::Diagnostic;
use crate::lang::Languages;

/// Reads the text of a file of data.
type Parse<T> = fn(&Arc<str>, &str, &Languages) -> (T, Vec<Diagnostic>);

/// A file of data that a site may have or not.
pub struct Data<T> {
    file: Arc<str>,
    parse: Parse<T>,
    hash: Option<blake3::Hash>,
    pub value: Arc<T>,
    pub found: Vec<Diagnostic>,
}

impl<T: unread::Data> Data<T> {
    /// One that has not been read yet.
    pub fn new(file: &str, parse: Parse<T>) -> Data<T> {
        let value = Arc::new(T::default());
        Data { file: file.into(), parse, hash: None, value, found: Vec::new() }
    }

    /// Takes in changes; says whether there were any.
    pub fn take_in(&mut self, door: Door, config: &Config, changed: &Changed) -> bool {
        if !changed.contains(&self.file) {
            return false;
        }
        let text = door.disk.has(&self.file).then(|| door.source.text(&self.file));
        let hash = match &text {
            Some(Ok(text)) => Some(text.hash),
            _ => None,
        };
        if hash.is_some() && hash == self.hash {
            return false;
        }
        self.hash = hash;
        let (value, found) = match text {
            Some(Ok(text)) => (self.parse)(&self.file, &text.text, &config.languages),
            Some(Err(finding)) => (T::unread(), vec![*finding]),
            None => (T::default(), Vec::new()),
        };
        (self.value, self.found) = (Arc::new(value), found);
        true
    }
}
