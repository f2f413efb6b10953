//! What goes to translators and comes back: the blocks of pages that wait for a translation, as files
//! for their tools (`po`, `xliff`) or to be printed (`packet`); and the texts with their translations
//! written into them (`weave`). Everything here is a pure function of texts: no file is read or written.
//!
//! A block is named to tools by its page, its number, and the names of its source and its translation
//! (see [`crate::content::blocks::Name`]). So what was changed meanwhile on either side is known when
//! the file comes back, even where a page or paragraph was moved.

mod cut;
mod hints;
pub mod packet;
pub mod passage;
mod place;
pub mod po;
mod weave;
pub mod xliff;

use std::ops::Range;
use std::str::FromStr;
use std::sync::Arc;

pub use hints::Hit;
use jiff::civil::Date;
use passage::{Form, Mark, Passage};
pub use weave::{Refused, Reply, Taken, take};

use crate::content::blocks::{Block, Kind, Name};
use crate::content::records::Texts;
use crate::diagnostic::{Arg, position};
use crate::lang::Lang;
use crate::records::{self, State};
use crate::site::{PageId, Site};
use crate::words::ToolWords;

/// A page with what its texts say now.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    /// The site.
    pub site: &'a Site,
    /// The page.
    pub page: PageId,
    /// The language into which it is translated.
    pub lang: Lang,
    /// Its source, as it stands in the file.
    pub source: &'a str,
    /// Its translation; nothing if there is none.
    pub target: Option<&'a str>,
}

impl<'a> Pair<'a> {
    fn source_lang(&self) -> Lang {
        self.site[self.page].source
    }

    fn blocks(&self, lang: Lang) -> &'a [Block] {
        self.site.text(self.page, lang).map_or(&[], |text| &text.blocks)
    }
}

/// A block that is to be translated.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// What it is called in files.
    pub key: Key,
    /// What it is.
    pub kind: Kind,
    /// How its translation stands.
    pub state: State,
    /// Places of its blocks in the source.
    pub from: Range<usize>,
    /// Places of its blocks in the translation; empty where there is none.
    pub to: Range<usize>,
    /// The file of the source.
    pub file: Arc<str>,
    /// The line on which it begins.
    pub line: usize,
    /// The heading above it.
    pub section: String,
    /// What is to be translated.
    pub source: Passage,
    /// The translation as it is, with the marks of the source.
    pub target: Option<Vec<passage::Piece>>,
    /// What the marks stand for in the translation.
    pub marks: Vec<Mark>,
    /// The source as it was when the translation was reviewed.
    pub before: Option<String>,
    /// What the source says to translators, in comments.
    pub notes: Vec<String>,
    /// Terms of the glossary in it.
    pub terms: Vec<Hit>,
}

impl Unit {
    /// The marks that its translation may have.
    pub fn passage(&self) -> Passage {
        Passage { pieces: Vec::new(), marks: self.marks.clone() }
    }

    /// What is wrong with the marks of a translation that has come back. Stress that the translation
    /// never had it need not have now, and it may keep marks of its own.
    pub fn faults(&self, pieces: &[passage::Piece]) -> Vec<passage::Fault> {
        let has = |number: usize| {
            let mut own = self.target.iter().flatten();
            own.any(|piece| matches!(piece, passage::Piece::Open(n) if *n == number))
        };
        let is_optional = |number: usize| {
            let is_stress = self.marks.get(number - 1).is_some_and(|mark| {
                matches!(mark.form, Form::Emphasis | Form::Strong | Form::Struck)
            });
            let is_new = self.target.is_some() && !has(number);
            number > self.source.marks.len() || is_stress && is_new
        };
        self.passage().faults(pieces, is_optional)
    }
}

/// What a block is called in files for translators: `page:number:source` or
/// `page:number:source:translation`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Id of the page; `index` for the home page.
    pub page: String,
    /// Number of the block, from 1, as on the command line.
    pub number: usize,
    /// What the source says.
    pub source: Name,
    /// What the translation said.
    pub target: Option<Name>,
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.page, self.number, self.source)?;
        self.target.map_or(Ok(()), |target| write!(f, ":{target}"))
    }
}

/// A text that is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoKey;

impl FromStr for Key {
    type Err = NoKey;

    fn from_str(text: &str) -> Result<Key, NoKey> {
        // No file of a site has a colon in its name.
        let mut parts = text.trim().split(':');
        let key = Key {
            page: parts.next().filter(|page| !page.is_empty()).ok_or(NoKey)?.to_owned(),
            number: parts.next().and_then(|number| number.parse().ok()).ok_or(NoKey)?,
            source: parts.next().and_then(|name| name.parse().ok()).ok_or(NoKey)?,
            target: parts.next().map(|name| name.parse().map_err(|_| NoKey)).transpose()?,
        };
        if parts.next().is_some() { Err(NoKey) } else { Ok(key) }
    }
}

/// What comes back for a block.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Which block.
    pub key: Key,
    /// Its translation; nothing where it was left empty.
    pub pieces: Option<Vec<passage::Piece>>,
    /// Whether whoever sent it was sure of it.
    pub is_sure: bool,
    /// Where it stands in the file that came back.
    pub span: Range<usize>,
}

/// A file that came back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Returned {
    /// Key of the language into which it was translated, as the file has it.
    pub lang: String,
    /// What it says of blocks.
    pub entries: Vec<Entry>,
    /// Whether a translation that was changed counts as sure whatever the file says: many tools that
    /// read XLIFF leave its states as they were.
    pub counts_changes: bool,
}

/// Why a file that came back cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// `syntax`, `version`, `entity`, `dtd`, `charset`, `bytes`, `deep`, `key`.
    pub problem: &'static str,
    /// Where.
    pub at: usize,
    /// More of it, in English as the reader gives it.
    pub detail: String,
}

/// What goes to translators of one language.
#[derive(Debug)]
pub struct Export<'a> {
    /// The site.
    pub site: &'a Site,
    /// The language into which it is translated.
    pub lang: Lang,
    /// The language from which.
    pub source: Lang,
    /// Pages with what is to be translated of each.
    pub pages: Vec<(PageId, Vec<Unit>)>,
    /// The day of the export.
    pub day: Date,
}

/// What stands beside the words of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// `context`, `mark`, `note`, `term`.
    pub kind: &'static str,
    /// The remark, in words.
    pub text: String,
}

/// What a translator is told of a block.
pub fn remarks(unit: &Unit, words: &ToolWords) -> Vec<Remark> {
    let remark = |kind, id: &str, values: &[(&str, Arg)]| {
        let text = words.with(id, values).split_whitespace().collect::<Vec<_>>().join(" ");
        Remark { kind, text }
    };
    let context = [
        ("page", Arg::from(unit.key.page.as_str())),
        ("number", Arg::from(unit.key.number.to_string())),
        ("kind", Arg::from(unit.kind.as_str())),
        ("section", Arg::from(unit.section.as_str())),
        ("has_section", Arg::from(if unit.section.is_empty() { "no" } else { "yes" })),
        ("state", Arg::from(unit.state.as_str())),
        ("is_there", Arg::from(if unit.target.is_some() { "yes" } else { "no" })),
    ];
    let mut remarks = vec![remark("context", "exchange-context", &context)];
    for (at, mark) in unit.marks.iter().enumerate() {
        let number = at + 1;
        let name =
            if mark.form.is_pair() { format!("<g{number}>") } else { format!("<x{number}/>") };
        let typed = format!("{}{}", mark.open, mark.close);
        let values = [
            ("mark", Arg::from(name)),
            ("form", Arg::from(mark.form.as_str())),
            ("typed", Arg::from(typed.split_whitespace().collect::<Vec<_>>().join(" "))),
        ];
        remarks.push(remark("mark", "exchange-mark", &values));
    }
    for note in &unit.notes {
        remarks.push(Remark { kind: "note", text: note.clone() });
    }
    for term in &unit.terms {
        let values = [
            ("source", Arg::from(term.source.as_str())),
            ("target", Arg::from(term.target.as_str())),
            ("rejected", Arg::from(term.rejected.join(", "))),
            ("has_rejected", Arg::from(if term.rejected.is_empty() { "no" } else { "yes" })),
        ];
        remarks.push(remark("term", "exchange-term", &values));
    }
    remarks
}

/// The blocks of a page that are translated, in their order: those that wait, or all of them.
pub fn units(pair: &Pair, texts: &Texts, wants_all: bool) -> Vec<Unit> {
    let is_waiting = |state| matches!(state, State::Stale | State::New);
    let mut units = all_units(pair, texts);
    // A picture with a title and no description has no words that could go out.
    units.retain(|unit| !unit.source.pieces.is_empty());
    units.retain(|unit| wants_all || is_waiting(unit.state));
    units
}

fn all_units(pair: &Pair, texts: &Texts) -> Vec<Unit> {
    let site = pair.site;
    let source_lang = pair.source_lang();
    let (from, to) = (pair.blocks(source_lang), pair.blocks(pair.lang));
    let sources = passages(pair, pair.source, source_lang);
    let targets = pair.target.map_or_else(Vec::new, |text| passages(pair, text, pair.lang));
    let sections = sections(from, &sources);
    let notes = hints::notes(pair.source, from);
    let unit = |unit: records::Unit| {
        let range = unit.source.clone();
        let source = together(pair.source, from, &sources, &range);
        let target = (!unit.target.is_empty())
            .then(|| together(pair.target.unwrap_or(""), to, &targets, &unit.target));
        let name = records::joined(from, &range);
        let (target, marks) = match &target {
            None => (None, source.marks.clone()),
            Some(target) => {
                let (pieces, mut marks) = target.numbered_as(&source);
                // Where links have changed since, those of the source are meant.
                let then = unit.record.as_ref().map(|record| record.src.links());
                if then.is_some_and(|then| then != name.links()) {
                    marks.splice(..source.marks.len(), source.marks.iter().cloned());
                }
                (Some(pieces), marks)
            }
        };
        let before = unit.record.as_ref().filter(|_| unit.state == State::Stale);
        let before = before.and_then(|record| texts.get(record.src));
        let words = source.words_alone();
        Unit {
            key: Key {
                page: records::page_name(site, pair.page).to_string(),
                number: range.start + 1,
                source: name,
                target: target.is_some().then(|| records::joined(to, &unit.target)),
            },
            kind: from[range.start].kind,
            state: unit.state,
            file: site
                .text(pair.page, source_lang)
                .map_or_else(|| "".into(), |text| text.file.clone()),
            line: position(pair.source, from[range.start].span().start).line,
            section: sections[range.start].clone(),
            before: before.map(|text| line(pair, text)),
            notes: notes[range.clone()].concat(),
            terms: hints::terms(site, source_lang, pair.lang, &words, &source),
            from: range,
            to: unit.target,
            source,
            target,
            marks,
        }
    };
    listed(pair, from.len()).into_iter().map(unit).collect()
}

/// The units of a page that the source has; where nothing is translated, one for each block.
fn listed(pair: &Pair, blocks: usize) -> Vec<records::Unit> {
    let new = |at: usize| records::Unit {
        state: State::New,
        source: at..at + 1,
        target: 0..0,
        record: None,
    };
    if pair.target.is_none() {
        return (0..blocks).map(new).collect();
    }
    let units = records::status(pair.site, pair.page, pair.lang).units;
    units.into_iter().filter(|unit| !unit.source.is_empty()).collect()
}

fn passages(pair: &Pair, text: &str, lang: Lang) -> Vec<Passage> {
    let of = cut::Text { text, lang, glossary: &pair.site.glossary };
    cut::passages(&of, pair.blocks(lang))
}

/// Blocks one behind the other as one passage, with what stands between them as marks.
fn together(text: &str, blocks: &[Block], passages: &[Passage], range: &Range<usize>) -> Passage {
    let mut all = Passage::default();
    for at in range.clone() {
        if at > range.start {
            let between = blocks[at - 1].span().end..blocks[at].span().start;
            all.alone(Mark::alone(Form::Next, text.get(between).unwrap_or("\n\n")));
        }
        all.append(passages[at].clone());
    }
    all
}

/// For each block the heading above it.
fn sections(blocks: &[Block], passages: &[Passage]) -> Vec<String> {
    let mut section = String::new();
    let mut sections = Vec::with_capacity(blocks.len());
    for (block, passage) in blocks.iter().zip(passages) {
        sections.push(section.clone());
        if block.kind == Kind::Heading {
            section = passage.words_alone();
        }
    }
    sections
}

/// A former text of the source as a translator gets it.
fn line(pair: &Pair, typed: &str) -> String {
    // Without what it says, the mark of a footnote is none.
    let notes = typed.split("[^").skip(1).filter_map(|rest| rest.split_once(']'));
    let notes: String = notes.map(|(label, _)| format!("\n[^{label}]: x\n")).collect();
    let text = format!("{typed}\n{notes}");
    let of = cut::Text { text: &text, lang: pair.source_lang(), glossary: &pair.site.glossary };
    cut::line(&of, typed.len()).shown()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_written_and_read() {
        for text in
            ["a/b:4:0000000000000001.2", "index:1:0000000000000001.2.0000000a:0000000000000003.4"]
        {
            assert_eq!(text.parse::<Key>().map(|key| key.to_string()), Ok(text.to_owned()));
        }
        for bad in ["", "a", "a:b:c", ":1:0000000000000001.2", "a:1:0000000000000001.2:x"] {
            assert_eq!(bad.parse::<Key>(), Err(NoKey), "{bad}");
        }
    }
}
