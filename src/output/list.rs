//! The list of the files that we wrote, which stands among them: what may be replaced or removed, and by
//! which marks a build knows that nothing has to be made anew. Only the paths are relied upon; where a mark
//! is not that of the bytes, they are made again.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::Path;

use twox_hash::XxHash3_128;

use super::files::{failure, is_absent, kind, open, retried, shown};
use crate::diagnostic::Diagnostic;

/// Name of the file: each path on its line, and behind a tab the mark of its bytes; before them the mark of
/// all that they follow from, if the next build may leave it at that.
pub const NAME: &str = ".tribune";
const INPUTS: &str = "# Made of ";
const HEAD: &str = "# Written by tribune. Other files in this folder are left alone.\n";

/// XXH3 of a file's bytes, 128 bits. Every byte of the site goes through it, and whoever could wish to
/// deceive it can write the site.
pub type Mark = [u8; 16];

/// What the list says.
#[derive(Default, PartialEq)]
pub struct List {
    /// The mark of all that the files follow from.
    pub inputs: Option<String>,
    /// Files of ours, with their marks; none where an older list knows none.
    pub files: BTreeMap<String, Option<Mark>>,
}

impl List {
    /// The list in an output folder; an empty one where there is none.
    pub fn read(out: &Path) -> Result<List, Box<Diagnostic>> {
        let path = out.join(NAME);
        let mut text = String::new();
        match open(&path).and_then(|mut file| file.read_to_string(&mut text)) {
            Ok(_) => Ok(List::of(&text)),
            Err(error) if !is_absent(&error) && error.kind() != io::ErrorKind::IsADirectory => {
                Err(failure(&path, &error))
            }
            // A pipe, a folder, or a link that leads nowhere: not ours.
            Err(_) if kind(&path)?.is_some() => {
                Err(Box::new(Diagnostic::error("output/foreign-file").with("path", shown(&path))))
            }
            Err(_) => Ok(List::default()),
        }
    }

    fn of(text: &str) -> List {
        let inputs = text.lines().find_map(|line| line.strip_prefix(INPUTS));
        let files = text.lines().filter(|line| !line.starts_with('#'));
        List { inputs: inputs.map(Into::into), files: files.map(entry).collect() }
    }

    /// The list as a file.
    pub fn text(&self) -> String {
        let mut text = HEAD.to_owned();
        if let Some(inputs) = &self.inputs {
            text.push_str(&format!("{INPUTS}{inputs}\n"));
        }
        for (path, mark) in &self.files {
            text.push_str(path);
            if let Some(mark) = mark {
                text.push_str(&format!("\t{:032x}", u128::from_be_bytes(*mark)));
            }
            text.push('\n');
        }
        text
    }
}

/// A line of the list: no path has a tab in it.
fn entry(line: &str) -> (String, Option<Mark>) {
    let (path, mark) = line.split_once('\t').unwrap_or((line, ""));
    let is_whole = mark.len() == 32 && mark.bytes().all(|byte| byte.is_ascii_hexdigit());
    let mark = u128::from_str_radix(mark, 16).ok().filter(|_| is_whole);
    (path.to_owned(), mark.map(u128::to_be_bytes))
}

/// The mark of some bytes.
pub fn mark_of(bytes: &[u8]) -> Mark {
    XxHash3_128::oneshot(bytes).to_be_bytes()
}

/// The mark of a file, which nobody need hold, and its size in bytes.
pub fn mark_of_file(path: &Path) -> io::Result<(Mark, u64)> {
    let (mut file, mut hasher) = (open(path)?, XxHash3_128::new());
    let (mut piece, mut size) = ([0; 32 << 10], 0);
    loop {
        match retried(|| file.read(&mut piece))? {
            0 => return Ok((hasher.finish_128().to_be_bytes(), size)),
            read => {
                hasher.write(&piece[..read]);
                size += read as u64;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_it_was_written() {
        let marked = |bytes: &[u8]| Some(mark_of(bytes));
        let files = [("a b/ü.html", marked(b"1")), ("c", None), ("d", Some([0; 16]))];
        let files = files.map(|(path, mark)| (path.to_owned(), mark)).into();
        for inputs in [None, Some("0123".to_owned())] {
            let list = List { inputs, files: BTreeMap::clone(&files) };
            assert!(List::of(&list.text()) == list, "{}", list.text());
        }
        // A mark is no number with a sign, and has all its digits.
        let odd = List::of(&format!("a\t+{}\nb\t12\nc\t{}\n", "0".repeat(31), "g".repeat(32)));
        assert!(odd.files.len() == 3 && odd.files.values().all(Option::is_none));
    }
}
