//! Who said that which block was translated by which: `translations/records/LANG/PAGE.tsv`. Source
//! texts of former times are not read here: no page shows them.

use std::sync::Arc;

use rayon::prelude::*;

use super::{Changed, Door};
use crate::content::records::{self, File, Records};
use crate::diagnostic::Diagnostic;

/// A file of records, unless it cannot be read.
type Read = Result<Arc<File>, Box<Diagnostic>>;

/// The records of all pages.
#[derive(Default)]
pub struct Archive {
    files: std::collections::BTreeMap<Arc<str>, Read>,
    /// What they say together.
    pub records: Arc<Records>,
}

impl Archive {
    /// Takes in changes; says whether there were any.
    pub fn take_in(&mut self, door: Door, changed: &Changed) -> bool {
        let files: Vec<&Arc<str>> =
            changed.iter().filter(|file| records::is_records(file)).collect();
        let read = |file: &&Arc<str>| door.disk.has(file).then(|| read(door, file));
        let now: Vec<Option<Read>> = files.par_iter().map(read).collect();
        let mut is_other = false;
        for (file, now) in files.into_iter().zip(now) {
            is_other |= self.files.get(file) != now.as_ref();
            match now {
                Some(now) => self.files.insert(Arc::clone(file), now),
                None => self.files.remove(file),
            };
        }
        if is_other {
            let good = self.files.iter();
            let good = good.filter_map(|(path, file)| {
                Some((Arc::clone(path), Arc::clone(file.as_ref().ok()?)))
            });
            self.records = Arc::new(Records::new(good));
        }
        is_other
    }

    /// What is wrong with them.
    pub fn found(&self) -> impl Iterator<Item = &Diagnostic> {
        self.files.values().flat_map(|file| match file {
            Ok(file) => file.found.as_slice(),
            Err(finding) => std::slice::from_ref(&**finding),
        })
    }
}

fn read(door: Door, file: &Arc<str>) -> Read {
    let text = door.source.text(file)?;
    Ok(Arc::new(records::parse(file, &text.text)))
}
