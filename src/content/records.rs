//! What people have said of translations: that a block of one language says what a block of the page's
//! source says. One line each, in `translations/records/LANG/PAGE.tsv`:
//!
//! ```text
//! source block <tab> block of the translation <tab> date <tab> who
//! ```
//!
//! The lines are a set without order, so two people may work in parallel: version control may join both
//! versions line by line (`merge=union`), and what it leaves in a file where it did not is understood.
//! Knows the files as texts, and no page.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::blocks::Name;
use crate::diagnostic::Diagnostic;

/// Folder of the records, with its slash.
pub const FOLDER: &str = "translations/records/";

/// Source texts as they were when a translation of them was reviewed.
pub const TEXTS: &str = "translations/records/source.tsv";

const HEAD: &str = "#source\ttranslation\tdate\tby";
const TEXTS_HEAD: &str = "#block\ttext";

/// That a block of a translation says what a block of the source says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Record {
    /// The block of the source.
    pub src: Name,
    /// The block of the translation.
    pub dst: Name,
    /// When somebody found so.
    pub date: Date,
    /// Who; without tabs and line breaks.
    pub by: Box<str>,
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Record { src, dst, date, by } = self;
        write!(f, "{src}\t{dst}\t{date}\t{by}")
    }
}

/// The file for the records of a page in a language.
pub fn path(lang: &str, page: &str) -> String {
    let page = if page.is_empty() { "index" } else { page };
    format!("{FOLDER}{lang}/{page}.tsv")
}

/// Whether a file holds records: its path from the site folder.
pub fn is_records(file: &str) -> bool {
    let rest = file.strip_prefix(FOLDER).unwrap_or("");
    rest.contains('/') && rest.ends_with(".tsv")
}

/// A name as it may stand in a record.
pub fn plain(by: &str) -> String {
    by.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands in a file of records.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct File {
    /// The records, sorted, each once.
    pub records: Vec<Record>,
    /// Lines that are none; they are kept until somebody mends them.
    pub others: Vec<String>,
    /// What is wrong with them.
    pub found: Vec<Diagnostic>,
}

/// Reads a file of records.
pub fn parse(file: &Arc<str>, text: &str) -> File {
    let mut read = File::default();
    for (at, line) in lines(text) {
        match record(line) {
            Some(record) => read.records.push(record),
            None => read.reject(file, at, line),
        }
    }
    read.records.sort_unstable();
    read.records.dedup();
    read
}

impl File {
    fn reject(&mut self, file: &Arc<str>, at: usize, line: &str) {
        let finding = Diagnostic::warning("records/malformed").at(file, at..at + line.len());
        self.found.push(finding);
        self.others.push(line.to_owned());
    }

    /// The text of the file.
    pub fn write(&self) -> String {
        let records: BTreeSet<String> = self.records.iter().map(Record::to_string).collect();
        let lines = std::iter::once(HEAD).chain(records.iter().map(String::as_str));
        lines
            .chain(self.others.iter().map(String::as_str))
            .map(|line| format!("{line}\n"))
            .collect()
    }
}

fn record(line: &str) -> Option<Record> {
    let mut cells = line.split('\t');
    let record = Record {
        src: cells.next()?.parse().ok()?,
        dst: cells.next()?.parse().ok()?,
        date: cells.next()?.parse().ok()?,
        by: cells.next()?.into(),
    };
    cells.next().is_none().then_some(record)
}

/// Whether a line is a mark of version control, with or without a name behind it.
fn is(line: &str, mark: &str) -> bool {
    line.strip_prefix(mark).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// The lines that say something, with their places: no comments, and where two versions were joined by
/// hand or not at all, what stands in either, but not what stood there before both. Where the mark behind
/// that was taken out, nobody can tell what it was, and so nothing is left out: the next write would lose it.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    let mut is_before_both = false;
    let is_divider =
        |at: &usize| text[at + 1..].lines().next().is_some_and(|line| is(line, "======="));
    let mut dividers = text.rmatch_indices("\n=======").map(|(at, _)| at);
    let last_divider = dividers.find(is_divider);
    text.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        let line = line.trim_end_matches('\n');
        let is_mark = |mark: &str| is(line, mark);
        if is_mark("|||||||") {
            is_before_both = last_divider.is_some_and(|divider| divider + 1 >= at);
        } else if is_mark("=======") || is_mark("<<<<<<<") || is_mark(">>>>>>>") {
            is_before_both = false;
        } else if !is_before_both && !line.trim().is_empty() && !line.starts_with('#') {
            return Some((start, line));
        }
        None
    })
}

/// All records of a site, file by file.
#[derive(Debug, Default)]
pub struct Records {
    files: BTreeMap<Arc<str>, Arc<File>>,
    /// By language, where its records are found by their blocks; made when a block is looked for that
    /// the file of its page does not know.
    index: OnceLock<HashMap<Box<str>, Index>>,
}

/// The records of a language by their blocks.
#[derive(Debug, Default)]
pub struct Index {
    by_src: HashMap<(u64, u32), Vec<Found>>,
    by_dst: HashMap<(u64, u32), Vec<Found>>,
}

/// A record by its place in a file.
type Found = (Arc<File>, usize);

/// Of what is said of a block that stands everywhere, such as the heading "Sources", this is enough.
const COMMON: usize = 16;

/// A block of which more files speak tells nothing of where a page comes from.
const RARE: usize = 2;

impl Index {
    /// Records whose source block has the words of this one; of a block that stands everywhere, some.
    pub fn of_source(&self, name: Name) -> impl Iterator<Item = &Record> {
        let found = self.by_src.get(&name.key()).into_iter().flatten().take(COMMON);
        found.map(|(file, at)| &file.records[*at])
    }

    /// Records whose translated block has the words of this one; of a block that stands everywhere,
    /// some.
    pub fn of_translation(&self, name: Name) -> impl Iterator<Item = &Record> {
        let found = self.by_dst.get(&name.key()).into_iter().flatten().take(COMMON);
        found.map(|(file, at)| &file.records[*at])
    }

    /// The file that speaks of most of these blocks of a translation.
    pub fn home(&self, names: impl Iterator<Item = Name>) -> Option<&Arc<File>> {
        let mut counts: Vec<(usize, &Arc<File>)> = Vec::new();
        let found = names.filter_map(|name| self.by_dst.get(&name.key()));
        for (file, _) in found.filter(|found| found.len() <= RARE).flatten() {
            match counts.iter_mut().find(|(_, known)| Arc::ptr_eq(known, file)) {
                Some((count, _)) => *count += 1,
                None => counts.push((1, file)),
            }
        }
        // Of two that know as much the first counts, and files are in the order of their paths.
        counts.into_iter().rev().max_by_key(|(count, _)| *count).map(|(_, file)| file)
    }
}

impl Records {
    /// The records of these files.
    pub fn new(files: impl IntoIterator<Item = (Arc<str>, Arc<File>)>) -> Records {
        Records { files: files.into_iter().collect(), index: OnceLock::new() }
    }

    /// Whether there are none at all.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The file for a page in a language; nothing if there is none.
    pub fn of(&self, lang: &str, page: &str) -> Option<&Arc<File>> {
        self.files.get(path(lang, page).as_str())
    }

    /// The files of a language, by their paths.
    pub fn files<'a>(&'a self, lang: &str) -> impl Iterator<Item = (&'a Arc<str>, &'a Arc<File>)> {
        let folder = format!("{FOLDER}{lang}/");
        self.files.iter().filter(move |(path, _)| path.starts_with(&folder))
    }

    /// All records of a language by their blocks, wherever they stand: a page may have been moved, or a
    /// paragraph from one page to another.
    pub fn index(&self, lang: &str) -> Option<&Index> {
        let index = self.index.get_or_init(|| {
            let mut all: HashMap<Box<str>, Index> = HashMap::new();
            for (path, file) in &self.files {
                let lang = path.strip_prefix(FOLDER).and_then(|rest| rest.split('/').next());
                let index = all.entry(lang.unwrap_or("").into()).or_default();
                for (at, record) in file.records.iter().enumerate() {
                    let found = || (Arc::clone(file), at);
                    index.by_src.entry(record.src.key()).or_default().push(found());
                    index.by_dst.entry(record.dst.key()).or_default().push(found());
                }
            }
            all
        });
        index.get(lang)
    }
}

/// Source texts by the names of their blocks; only ever added to, until somebody tidies up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Texts {
    texts: BTreeMap<Name, String>,
    others: Vec<String>,
    /// What is wrong with the lines that are none.
    pub found: Vec<Diagnostic>,
}

impl Texts {
    /// Reads `source.tsv`.
    pub fn parse(text: &str) -> Texts {
        let mut read = Texts::default();
        for (at, line) in lines(text) {
            let cells = line.split_once('\t');
            match cells.and_then(|(name, text)| Some((name.parse().ok()?, text))) {
                Some((name, text)) => {
                    read.texts.entry(name).or_insert_with(|| text.to_owned());
                }
                None => {
                    let finding = Diagnostic::warning("records/malformed");
                    read.found.push(finding.at(&TEXTS.into(), at..at + line.len()));
                    read.others.push(line.to_owned());
                }
            }
        }
        read
    }

    /// The text of a block, as it was typed when it was first kept.
    pub fn get(&self, name: Name) -> Option<&str> {
        self.texts.get(&name).map(String::as_str)
    }

    /// Keeps a text; says whether it was not there.
    pub fn add(&mut self, name: Name, text: &str) -> bool {
        let is_new = !self.texts.contains_key(&name);
        self.texts.entry(name).or_insert_with(|| plain(text));
        is_new
    }

    /// Leaves out what `is_wanted` does not want.
    pub fn retain(&mut self, is_wanted: impl Fn(Name) -> bool) {
        self.texts.retain(|name, _| is_wanted(*name));
    }

    /// The lines for these blocks, to be put at the end of the file.
    pub fn lines(&self, names: &[Name]) -> String {
        let line = |name: &Name| Some(format!("{name}\t{}\n", self.texts.get(name)?));
        names.iter().filter_map(line).collect()
    }

    /// The text of the file.
    pub fn write(&self) -> String {
        let lines = self.texts.iter().map(|(name, text)| format!("{name}\t{text}\n"));
        let others = self.others.iter().map(|line| format!("{line}\n"));
        std::iter::once(format!("{TEXTS_HEAD}\n")).chain(lines).chain(others).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: &str = "0000000000000001.1\t0000000000000002.2\t2026-11-22\tÉ. X";
    const B: &str = "0000000000000003.1\t0000000000000004.2.0000000a\t2026-11-23\teditors";
    const OLD: &str = "0000000000000005.1\t0000000000000006.1\t2026-11-20\teditors";

    #[test]
    fn what_version_control_leaves_in_a_file_is_understood() {
        let text = format!(
            "{HEAD}\n<<<<<<< ours\n{B}\n||||||| before\n{OLD}\n=======\n{A}\n>>>>>>> theirs\n{B}\n"
        );
        let read = parse(&"f".into(), &text);
        assert_eq!(read.found, []);
        assert_eq!(read.write(), format!("{HEAD}\n{A}\n{B}\n"));
        assert_eq!(parse(&"f".into(), &read.write()), read);
    }

    #[test]
    fn a_conflict_that_was_half_taken_out_loses_nothing() {
        for end in ["", "=======x\n", ">>>>>>> theirs\n"] {
            let read =
                parse(&"f".into(), &format!("{HEAD}\n{B}\n||||||| before\n{OLD}\n{A}\n{end}"));
            let written = read.write();
            assert!([A, B, OLD].iter().all(|line| written.contains(line)), "{end}: {written}");
        }
    }

    #[test]
    fn a_line_that_is_no_record_is_found_and_kept() {
        let text = format!("{A}\nnonsense\n{A}\textra\n\n{B}");
        let read = parse(&"f".into(), &text);
        let places: Vec<&str> =
            read.found.iter().map(|f| &text[f.place.clone().expect("place").span]).collect();
        assert_eq!(places, ["nonsense".to_owned(), format!("{A}\textra")]);
        assert_eq!(read.write(), format!("{HEAD}\n{A}\n{B}\nnonsense\n{A}\textra\n"));
    }

    #[test]
    fn texts_are_kept_once() {
        let mut texts = Texts::parse("0000000000000001.1\tOne\nx\n0000000000000001.1\tTwo\n");
        let name = "0000000000000001.1".parse().expect("name");
        assert_eq!((texts.get(name), texts.found.len()), (Some("One"), 1));
        let other = Name::of("a b");
        assert!(texts.add(other, "a\n\tb") && !texts.add(other, "c"));
        assert_eq!(Texts::parse(&texts.write()).get(other), Some("a b"));
        assert_eq!(texts.lines(&[other]), format!("{other}\ta b\n"));
    }

    #[test]
    fn of_a_block_that_stands_everywhere_some_records_are_enough() {
        let file = |at: usize| {
            let path: Arc<str> = path("fr", &at.to_string()).into();
            let own = Record { dst: Name::of(&at.to_string()), ..record(A).expect("a record") };
            let all = File { records: vec![record(A).expect("a record"), own], ..File::default() };
            (path, Arc::new(all))
        };
        let records = Records::new((0..1000).map(file));
        let index = records.index("fr").expect("an index");
        let known = record(A).expect("a record");
        assert_eq!(index.of_source(known.src).count(), COMMON);
        assert_eq!(index.of_translation(known.dst).count(), COMMON);
        let own = Name::of("77");
        let home =
            |names: &[Name]| index.home(names.iter().copied()).map(|file| file.records.len());
        assert_eq!(home(&[known.dst]), None, "what all pages have is no sign of one");
        assert_eq!(home(&[known.dst, own]), Some(2));
        assert_eq!(index.of_translation(own).count(), 1);
    }

    #[test]
    fn files_have_the_path_of_their_page() {
        assert_eq!(path("fr", ""), "translations/records/fr/index.tsv");
        assert!(is_records(&path("fr", "a/b")) && !is_records(TEXTS));
    }
}
