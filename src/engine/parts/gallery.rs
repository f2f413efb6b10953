//! The pictures beside the pages: what each says of itself. Their points are read when they are drawn in
//! another size, by whoever wants that.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::{Changed, Door, attached};
use crate::diagnostic::Diagnostic;
use crate::pictures::{self, Drawing, Fault, Picture, Pictures};

/// See the head of this file.
#[derive(Default)]
pub struct Gallery {
    pub pictures: Arc<Pictures>,
    found: BTreeMap<Arc<str>, Vec<Diagnostic>>,
}

/// What was read of a file.
type Read = (Option<Picture>, Vec<Diagnostic>);

impl Gallery {
    /// Takes in changes; says whether there were any.
    pub fn take_in(&mut self, door: Door, changed: &Changed) -> bool {
        let ours: Vec<(&Arc<str>, Arc<str>)> = changed
            .iter()
            .filter(|file| pictures::is_picture(file) || pictures::is_drawing(file))
            .filter_map(|file| Some((file, attached(file)?)))
            .collect();
        let read: Vec<Read> = ours.par_iter().map(|(file, _)| read(door, file)).collect();
        let mut pictures = (*self.pictures).clone();
        let mut is_other = false;
        for ((file, path), (picture, found)) in ours.into_iter().zip(read) {
            let former = match picture.clone() {
                Some(picture) => pictures.insert(path, picture),
                None => pictures.remove(&path),
            };
            let before = match found.is_empty() {
                true => self.found.remove(file),
                false => self.found.insert(Arc::clone(file), found.clone()),
            };
            is_other |= former != picture || before.unwrap_or_default() != found;
        }
        if is_other {
            self.pictures = Arc::new(pictures);
        }
        is_other
    }

    /// What is wrong with them.
    pub fn found(&self) -> impl Iterator<Item = &Diagnostic> {
        self.found.values().flatten()
    }
}

/// What a file says of itself. One that is not there any more, or cannot be read at all, is for others
/// to speak of.
fn read(door: Door, file: &Arc<str>) -> Read {
    let bytes = door.disk.has(file).then(|| door.source.bytes(file).ok()).flatten();
    let Some(bytes) = bytes else { return (None, Vec::new()) };
    let unreadable = |detail: &str| {
        let finding = Diagnostic::error("picture/unreadable").in_file(file).with("detail", detail);
        finding.with("problem", pictures::problem(&bytes, detail))
    };
    if pictures::is_drawing(file) {
        return match pictures::drawing(&bytes) {
            Ok(drawing) => (measured(&drawing), cut(file, &drawing).into_iter().collect()),
            Err(detail) => (None, vec![unreadable(&detail)]),
        };
    }
    match pictures::read(&bytes) {
        Ok(picture) => (Some(picture), Vec::new()),
        Err(Fault::Broken(detail)) => (None, vec![unreadable(&detail)]),
        Err(Fault::TooLarge(megapixels)) => {
            let finding = Diagnostic::error("picture/too-large").in_file(file);
            let finding = finding.with("megapixels", megapixels as usize);
            (None, vec![finding.with("most", pictures::MOST_MEGAPIXELS as usize)])
        }
    }
}

/// A drawing has one size for all, and grows to any.
fn measured(drawing: &Drawing) -> Option<Picture> {
    let (width, height) = drawing.size?;
    let (hash, sizes) = (String::new(), Vec::new());
    Some(Picture { hash, width, height, sizes, form: pictures::Form::Other })
}

fn cut(file: &Arc<str>, drawing: &Drawing) -> Option<Diagnostic> {
    let finding = Diagnostic::warning("picture/cut").in_file(file);
    (!drawing.cut.is_empty()).then(|| finding.with("parts", drawing.cut.join(", ")))
}
