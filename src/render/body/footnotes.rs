//! Footnotes: numbered in the order in which a reader meets them, and written at the end of the page with ways
//! back.

use std::collections::{HashMap, HashSet, VecDeque};
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};
use tera::Context;

use super::Body;
use crate::content::markdown::Node;
use crate::diagnostic::{Arg, Diagnostic};
use crate::render::html::escape;

/// The notes of a text. Their labels are compared as `pulldown-cmark` does, without regard to case.
#[derive(Default)]
pub struct Footnotes {
    /// Number of each note that is shown, by its label.
    numbers: HashMap<String, usize>,
    /// How often each of them is referred to, by number from 1.
    references: Vec<usize>,
    /// Their texts by number.
    texts: HashMap<usize, String>,
    /// The notes being written, each by its number if it is shown.
    open: Vec<Option<usize>>,
}

impl Footnotes {
    /// Numbers the notes in the order in which a reader meets them: those of the text, then those that
    /// they refer to. Gives the notes that nobody meets too.
    pub fn new(nodes: &[(Node, Range<usize>)]) -> (Footnotes, Vec<Unshown>) {
        let mut met: VecDeque<String> = VecDeque::new();
        let mut notes: HashMap<String, Vec<String>> = HashMap::new();
        let mut defined: Vec<Unshown> = Vec::new();
        let mut known = HashSet::new();
        let mut open: Vec<String> = Vec::new();
        for (node, range) in nodes {
            match node {
                Node::Event(Event::Start(Tag::FootnoteDefinition(label))) => {
                    let is_first = known.insert(key(label));
                    let code = if is_first { "footnote/unused" } else { "footnote/twice" };
                    defined.push(Unshown { code, label: label.to_string(), range: range.clone() });
                    open.push(key(label));
                }
                Node::Event(Event::End(TagEnd::FootnoteDefinition)) => drop(open.pop()),
                Node::Event(Event::FootnoteReference(label)) => match open.last() {
                    Some(note) => notes.entry(note.clone()).or_default().push(key(label)),
                    None => met.push_back(key(label)),
                },
                _ => {}
            }
        }
        let mut numbers = HashMap::new();
        while let Some(label) = met.pop_front() {
            met.extend(notes.remove(&label).unwrap_or_default());
            let next = numbers.len() + 1;
            numbers.entry(label).or_insert(next);
        }
        let is_shown = |note: &Unshown| numbers.contains_key(&key(&note.label));
        defined.retain(|note| note.code == "footnote/twice" || !is_shown(note));
        let references = vec![0; numbers.len()];
        (Footnotes { numbers, references, ..Footnotes::default() }, defined)
    }

    /// A note begins to be written.
    pub fn begin(&mut self, label: &str) {
        self.open.push(self.numbers.get(&key(label)).copied());
    }

    /// The note that began last is written; of two with one label the first is shown.
    pub fn end(&mut self, text: String) {
        if let Some(number) = self.open.pop().flatten() {
            self.texts.entry(number).or_insert(text);
        }
    }

    /// The number of a note, and how many times it has been referred to now; nothing within a note that
    /// is not shown.
    fn refer(&mut self, label: &str) -> Option<(usize, usize)> {
        if self.open.last() == Some(&None) {
            return None;
        }
        let number = *self.numbers.get(&key(label))?;
        self.references[number - 1] += 1;
        Some((number, self.references[number - 1]))
    }
}

/// A note that is not shown.
pub struct Unshown {
    /// Why not, as the code of a finding.
    code: &'static str,
    label: String,
    range: Range<usize>,
}

fn key(label: &str) -> String {
    label.to_lowercase()
}

impl Body<'_> {
    /// Reports a number for which there is no note: to Markdown `[^2]` is a text like any other then.
    pub(super) fn report_undefined(&mut self, text: &str, range: &Range<usize>) {
        let Some(label) = text.strip_prefix('^').filter(|label| !label.trim().is_empty()) else {
            return;
        };
        let typed = self.source.text();
        let before = &typed[..range.start];
        let is_marked = before.ends_with('[') && !before.ends_with("\\[");
        if is_marked && typed[range.end..].starts_with(']') {
            let finding = Diagnostic::error("footnote/undefined").with("label", label);
            self.report(self.span(range.start - 1..range.end + 1), finding);
        }
    }

    /// Writes the number that leads to a note.
    pub(super) fn footnote_reference(&mut self, label: &str) {
        let Some((number, time)) = self.footnotes.refer(label) else { return };
        let id = reference_id(number, time);
        let word = self.numbered("footnote-ref", number);
        self.out.push_str(&format!(
            "<sup class=\"fnref\"><a id=\"{id}\" href=\"#fn-{number}\" aria-label=\""
        ));
        escape(&word, &mut self.out);
        self.out.push_str(&format!("\">{number}</a></sup>"));
    }

    /// Writes the notes, each with ways back, and reports those that are not shown.
    pub(super) fn finish_footnotes(&mut self, unshown: Vec<Unshown>) {
        let mut items = String::new();
        for number in 1..=self.footnotes.references.len() {
            let text = self.footnotes.texts.remove(&number).unwrap_or_default();
            items.push_str(&format!("<li id=\"fn-{number}\">"));
            let back = self.ways_back(number);
            match text.strip_suffix("</p>\n") {
                Some(text) => items.push_str(&format!("{text}{back}</p>\n")),
                None => items.push_str(&format!("{text}<p>{back}</p>\n")),
            }
            items.push_str("</li>\n");
        }
        for Unshown { code, label, range } in unshown {
            let finding = Diagnostic::warning(code).with("label", label);
            let first = self.source.text()[range.clone()].find('\n').unwrap_or(range.len());
            self.report(self.span(range.start..range.start + first), finding);
        }
        if !items.is_empty() {
            self.core_component("footnotes", &Context::new(), items.trim_end());
        }
    }

    fn ways_back(&self, number: usize) -> String {
        let times = self.footnotes.references[number - 1];
        let mut back = String::new();
        for time in 1..=times {
            // Several ways back must not go by one name (WCAG 2.4.4).
            let word = match times {
                1 => self.numbered("footnote-back", number),
                _ => {
                    let value = |number: usize| Arg::Number(number as f64);
                    let values = [("number", value(number)), ("time", value(time))];
                    self.word("footnote-back-time", &values).into()
                }
            };
            back.push_str(&format!(
                " <a class=\"fnback\" href=\"#{}\" aria-label=\"",
                reference_id(number, time)
            ));
            escape(&word, &mut back);
            // Without the variation selector (U+FE0E) phones draw a picture instead of an arrow.
            back.push_str("\">↩\u{fe0e}</a>");
        }
        back
    }
}

fn reference_id(number: usize, time: usize) -> String {
    if time == 1 { format!("fnref-{number}") } else { format!("fnref-{number}-{time}") }
}
