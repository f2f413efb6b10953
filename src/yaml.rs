//! YAML as tribune reads it: `serde_yaml` gives the values, in order and with repeated keys kept;
//! `saphyr-parser` tells where each stands, and is asked only once there is something to report.
//! Knows no key of any file: that is for `config` and `content`.

use std::cell::{OnceCell, RefCell};
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;
use memchr::memmem;
use saphyr_parser::{Event, Parser, Span};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

use crate::diagnostic::Diagnostic;

mod slips;

/// A YAML value.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Node {
    /// `~`, `null` or nothing.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// Text.
    Text(String),
    /// `[…]` or lines with `-`.
    List(Vec<Node>),
    /// `{…}` or `key: value` lines, in their order; a repeated key is there twice.
    Map(Vec<(String, Node)>),
}

impl Node {
    /// The same value for JSON and templates; of a repeated key the last value.
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value;
        match self {
            Node::Null => Value::Null,
            Node::Bool(value) => Value::from(*value),
            Node::Int(value) => Value::from(*value),
            Node::Float(value) => Value::from(*value),
            Node::Text(value) => Value::from(value.as_str()),
            Node::List(items) => Value::Array(items.iter().map(Node::to_json).collect()),
            Node::Map(entries) => Value::Object(
                entries.iter().map(|(key, value)| (key.clone(), value.to_json())).collect(),
            ),
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a YAML value without tags")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Int(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(i64::try_from(value).map_or(Node::Float(value as f64), Node::Int))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Float(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Node, E> {
        Ok(Node::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some((key, value)) = map.next_entry::<Node, Node>()? {
            entries.push((key_text(key), value));
        }
        Ok(Node::Map(entries))
    }
}

/// Whether a text is written as a date and there is no such day, as 2027-02-30.
pub fn is_no_day(text: &str) -> bool {
    let day = text.get(..10).unwrap_or("");
    let is_formed = day.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    day.len() == 10 && is_formed && day.parse::<Date>().is_err()
}

/// Keys are names to us: `2004: …` is the key `2004`.
fn key_text(key: Node) -> String {
    match key {
        Node::Text(text) => text,
        Node::Null => String::new(),
        other => other.to_json().to_string(),
    }
}

/// Path to a value: keys and list positions, each ended by NUL, which no YAML text contains.
type Path = String;

fn join(path: &str, step: &str) -> Path {
    format!("{path}{step}\0")
}

/// Where each key and value of a YAML text stands. Byte ranges in the whole file.
#[derive(Default)]
struct Spans {
    /// By path: range of the key (empty for list items) and of the value; the last of a repeated key.
    by_path: HashMap<Path, (Range<usize>, Range<usize>)>,
}

/// A YAML text being decoded: collects what is wrong with it, with places.
pub struct Reader<'a> {
    file: &'a Arc<str>,
    text: &'a str,
    range: Range<usize>,
    spans: OnceCell<Spans>,
    diagnostics: RefCell<Vec<Diagnostic>>,
}

impl<'a> Reader<'a> {
    /// A reader of the YAML that stands at `range` of `text`, the text of `file`.
    pub fn new(file: &'a Arc<str>, text: &'a str, range: Range<usize>) -> Reader<'a> {
        Reader { file, text, range, spans: OnceCell::new(), diagnostics: RefCell::new(Vec::new()) }
    }

    /// The root value; nothing when the text is not YAML, which is then reported.
    pub fn parse(&self) -> Option<Node> {
        let yaml = &self.text[self.range.clone()];
        let is_blank = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
        // To `serde_yaml` a text without any value is an error; to an editor it is an empty file.
        if yaml.lines().all(is_blank) {
            return Some(Node::Null);
        }
        if let Some(at) = slips::too_deep(yaml) {
            return self.unreadable(at, "too many brackets in one another");
        }
        match serde_yaml::from_str(yaml) {
            Ok(node) => Some(node),
            Err(error) => {
                let at = error.location().map_or(0, |location| location.index());
                let detail = error.to_string();
                self.unreadable(at, detail.split(" at line ").next().unwrap_or(&detail))
            }
        }
    }

    fn unreadable(&self, at: usize, detail: &str) -> Option<Node> {
        let yaml = &self.text[self.range.clone()];
        let (at, problem) = slips::slip(yaml, at.min(yaml.len()), detail);
        let at = self.range.start + at;
        self.report(
            Diagnostic::error("yaml/syntax")
                .at(self.file, at..at)
                .with("problem", problem)
                .with("detail", detail),
        );
        None
    }

    /// The root value as a map with these keys; a map without entries when it is empty, nothing
    /// when it is something else, which is then reported.
    pub fn root<'r, 'n>(&'r self, node: &'n Node, known: &[&str]) -> Option<Fields<'r, 'n>> {
        self.map(String::new(), node, Some(known))
    }

    /// The root value as a map with any keys.
    pub fn free_root<'r, 'n>(&'r self, node: &'n Node) -> Option<Fields<'r, 'n>> {
        self.map(String::new(), node, None)
    }

    /// Files a finding.
    pub fn report(&self, diagnostic: Diagnostic) {
        self.diagnostics.borrow_mut().push(diagnostic);
    }

    /// Everything that was found wrong.
    pub fn finish(self) -> Vec<Diagnostic> {
        self.diagnostics.into_inner()
    }

    /// The file that is read.
    pub fn file(&self) -> &'a Arc<str> {
        self.file
    }

    fn map<'r, 'n>(
        &'r self,
        path: Path,
        node: &'n Node,
        known: Option<&[&str]>,
    ) -> Option<Fields<'r, 'n>> {
        let entries: &[(String, Node)] = match node {
            Node::Map(entries) => entries,
            Node::Null => &[],
            _ => {
                let span = self.value_span(&path);
                self.report(Diagnostic::error("yaml/not-a-map").at(self.file, span));
                return None;
            }
        };
        let mut seen = HashSet::new();
        for (key, _) in entries {
            let path = join(&path, key);
            if !seen.insert(key) {
                let span = self.key_span(&path);
                self.report(
                    Diagnostic::error("yaml/duplicate-key")
                        .at(self.file, span)
                        .with("key", key.as_str()),
                );
            }
            let Some(known) = known.filter(|known| !known.contains(&key.as_str())) else {
                continue;
            };
            let span = self.key_span(&path);
            let finding = Diagnostic::error("yaml/unknown-key")
                .at(self.file, span.clone())
                .with("key", key.as_str())
                .with("known", known.join(", "));
            // Data of one's own may stand in one place alone.
            let is_open = if known.contains(&"extra") { "yes" } else { "no" };
            let finding = finding.with("extra", is_open);
            self.report(match slips::is_behind_comma(self.text, &span) {
                true => finding.with("nearest", "").with("comma", "yes"),
                false => finding.with("comma", "no").did_you_mean(key, known.iter().copied(), span),
            });
        }
        Some(Fields { reader: self, path, entries })
    }

    fn spans(&self) -> &Spans {
        self.spans.get_or_init(|| index(self.text, &self.range))
    }

    fn key_span(&self, path: &str) -> Range<usize> {
        self.span(path, |(key, _)| key)
    }

    fn value_span(&self, path: &str) -> Range<usize> {
        self.span(path, |(_, value)| value)
    }

    fn span(
        &self,
        path: &str,
        part: impl Fn(&(Range<usize>, Range<usize>)) -> &Range<usize>,
    ) -> Range<usize> {
        let found = self.spans().by_path.get(path);
        found.map_or(self.range.start..self.range.start, |spans| part(spans).clone())
    }
}

/// The entries of one map, read key by key. Each reader of a value reports a wrong type itself.
pub struct Fields<'r, 'n> {
    reader: &'r Reader<'r>,
    path: Path,
    entries: &'n [(String, Node)],
}

impl<'r, 'n> Fields<'r, 'n> {
    /// Keys in their order, with their values.
    pub fn entries(&self) -> &'n [(String, Node)] {
        self.entries
    }

    /// The value of a key, unless it is absent or empty.
    pub fn get(&self, key: &str) -> Option<&'n Node> {
        self.entries
            .iter()
            .rev()
            .find(|(name, _)| name == key)
            .map(|(_, node)| node)
            .filter(|node| **node != Node::Null)
    }

    /// Where a key stands.
    pub fn key_span(&self, key: &str) -> Range<usize> {
        self.reader.key_span(&join(&self.path, key))
    }

    /// Where the value of a key stands.
    pub fn value_span(&self, key: &str) -> Range<usize> {
        self.reader.value_span(&join(&self.path, key))
    }

    /// Where an item of a list stands; the value itself where one text stands for a list of one.
    pub fn item_span(&self, key: &str, index: usize) -> Range<usize> {
        match self.get(key) {
            Some(Node::List(_)) => {
                self.reader.value_span(&join(&join(&self.path, key), &index.to_string()))
            }
            _ => self.value_span(key),
        }
    }

    /// A text. A number or a truth value is taken as it is typed: `title: 2004` is a title.
    pub fn text(&self, key: &str) -> Option<String> {
        match self.get(key)? {
            Node::Text(text) => {
                self.warn_of_comment(key);
                Some(text.clone())
            }
            Node::Int(_) | Node::Float(_) | Node::Bool(_) => {
                Some(self.reader.text[self.value_span(key)].to_owned())
            }
            _ => self.wrong_type(key, "text"),
        }
    }

    /// A number sign behind a space begins a comment, which nobody means who writes "Local #112".
    fn warn_of_comment(&self, key: &str) {
        let reader = self.reader;
        if memmem::find(reader.text[reader.range.clone()].as_bytes(), b" #").is_none() {
            return;
        }
        let value = self.value_span(key);
        let is_plain = !reader.text[value.clone()].starts_with(['"', '\'', '|', '>']);
        let rest = reader.text[value.end..].lines().next().unwrap_or("").trim_end();
        if is_plain && rest.trim_start().starts_with('#') {
            let start = value.end + rest.len() - rest.trim_start().len();
            let finding = Diagnostic::warning("yaml/comment-in-text");
            reader.report(finding.at(reader.file, start..value.end + rest.len()).with("key", key));
        }
    }

    /// A truth value.
    pub fn bool(&self, key: &str) -> Option<bool> {
        match self.get(key)? {
            Node::Bool(value) => Some(*value),
            _ => self.wrong_type(key, "bool"),
        }
    }

    /// A number.
    pub fn number(&self, key: &str) -> Option<f64> {
        match self.get(key)? {
            Node::Int(value) => Some(*value as f64),
            Node::Float(value) => Some(*value),
            _ => self.wrong_type(key, "number"),
        }
    }

    /// A calendar date, `2026-11-22` (ISO 8601).
    pub fn date(&self, key: &str) -> Option<Date> {
        match self.get(key)? {
            Node::Text(text) => match text.parse() {
                Ok(date) => Some(date),
                Err(_) => self.wrong_type(key, if is_no_day(text) { "day" } else { "date" }),
            },
            _ => self.wrong_type(key, "date"),
        }
    }

    /// A list of texts; one text alone is a list of one.
    pub fn texts(&self, key: &str) -> Option<Vec<String>> {
        match self.get(key)? {
            Node::Text(text) => Some(vec![text.clone()]),
            Node::List(items) => items
                .iter()
                .enumerate()
                .map(|(index, item)| match item {
                    Node::Text(text) => Some(text.clone()),
                    Node::Int(_) | Node::Float(_) | Node::Bool(_) => {
                        Some(self.reader.text[self.item_span(key, index)].to_owned())
                    }
                    _ => self.wrong_type(key, "list"),
                })
                .collect(),
            _ => self.wrong_type(key, "list"),
        }
    }

    /// A map with these keys.
    pub fn map(&self, key: &str, known: &[&str]) -> Option<Fields<'r, 'n>> {
        self.reader.map(join(&self.path, key), self.get(key)?, Some(known))
    }

    /// A map with any keys.
    pub fn free_map(&self, key: &str) -> Option<Fields<'r, 'n>> {
        self.reader.map(join(&self.path, key), self.get(key)?, None)
    }

    /// Files a finding at the value of a key.
    pub fn report(&self, key: &str, diagnostic: Diagnostic) {
        let span = self.value_span(key);
        self.reader.report(diagnostic.at(self.reader.file, span));
    }

    /// Files a finding at an item of a list.
    pub fn report_item(&self, key: &str, index: usize, diagnostic: Diagnostic) {
        self.reader.report(diagnostic.at(self.reader.file, self.item_span(key, index)));
    }

    /// Files a finding at the name of this map.
    pub fn report_here(&self, diagnostic: Diagnostic) {
        let span = self.reader.key_span(&self.path);
        self.reader.report(diagnostic.at(self.reader.file, span));
    }

    fn wrong_type<T>(&self, key: &str, expected: &'static str) -> Option<T> {
        self.report(
            key,
            Diagnostic::error("yaml/wrong-type").with("key", key).with("expected", expected),
        );
        None
    }
}

/// A collection that is being read, with the path that leads to it.
enum Open {
    List { path: Path, next: usize, start: usize },
    Map { path: Path, key: Option<(String, Range<usize>)>, start: usize },
}

/// Walks the events of the YAML text once and notes where everything stands.
fn index(text: &str, range: &Range<usize>) -> Spans {
    let yaml = &text[range.clone()];
    // The parser counts characters; only where all are ASCII are those bytes.
    let starts: Vec<usize> =
        if yaml.is_ascii() { Vec::new() } else { yaml.char_indices().map(|(at, _)| at).collect() };
    let byte = |index: usize| {
        let at = if starts.is_empty() { Some(index) } else { starts.get(index).copied() };
        range.start + at.unwrap_or(yaml.len()).min(yaml.len())
    };
    let bytes = |span: &Span| {
        let start = byte(span.start.index());
        let end = byte(span.end.index()).max(start);
        start..start + text[start..end].trim_end().len()
    };
    let mut spans = Spans::default();
    let mut open: Vec<Open> = Vec::new();
    for event in Parser::new_from_str(yaml) {
        let Ok((event, span)) = event else { break };
        let span = bytes(&span);
        match event {
            Event::Scalar(value, ..) => match open.last_mut() {
                Some(Open::Map { key: key @ None, .. }) => *key = Some((value.into_owned(), span)),
                _ => place(&mut spans, &mut open, span),
            },
            Event::Alias(..) => place(&mut spans, &mut open, span),
            Event::MappingStart(..) => {
                let path = next_path(&open);
                open.push(Open::Map { path, key: None, start: span.start });
            }
            Event::SequenceStart(..) => {
                let path = next_path(&open);
                open.push(Open::List { path, next: 0, start: span.start });
            }
            Event::MappingEnd | Event::SequenceEnd => {
                let start = match open.pop() {
                    Some(Open::Map { start, .. } | Open::List { start, .. }) => start,
                    None => span.start,
                };
                let end = span.end.max(start);
                let whole = start..start + text[start..end].trim_end().len();
                place(&mut spans, &mut open, whole);
            }
            _ => {}
        }
    }
    spans
}

/// Path of the value that comes next.
fn next_path(open: &[Open]) -> Path {
    match open.last() {
        Some(Open::List { path, next, .. }) => join(path, &next.to_string()),
        Some(Open::Map { path, key: Some((key, _)), .. }) => join(path, key),
        // A collection as a key: nothing of ours is addressed through it.
        Some(Open::Map { path, key: None, .. }) => join(path, ""),
        None => Path::new(),
    }
}

/// Notes a value that has just ended, and moves its collection on.
fn place(spans: &mut Spans, open: &mut [Open], value: Range<usize>) {
    let path = next_path(open);
    let key = match open.last_mut() {
        Some(Open::List { next, .. }) => {
            *next += 1;
            value.start..value.start
        }
        Some(Open::Map { key, .. }) => match key.take() {
            Some((_, span)) => span,
            None => {
                *key = Some((String::new(), value.clone()));
                return;
            }
        },
        None => value.start..value.start,
    };
    spans.by_path.insert(path, (key, value));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T>(yaml: &str, known: &[&str], read: impl Fn(&Fields) -> T) -> (T, Vec<Diagnostic>) {
        let file: Arc<str> = "f".into();
        let reader = Reader::new(&file, yaml, 0..yaml.len());
        let node = reader.parse().expect("YAML");
        let value = read(&reader.root(&node, known).expect("map"));
        (value, reader.finish())
    }

    fn found(diagnostics: &[Diagnostic], text: &str) -> Vec<(&'static str, String)> {
        let quote = |d: &Diagnostic| text[d.place.clone().expect("place").span].to_owned();
        diagnostics.iter().map(|d| (d.code, quote(d))).collect()
    }

    #[test]
    fn every_fault_is_reported_where_it_stands() {
        let yaml = "title: x\ntilte: y\ntitle: z\norder: [1, é]\n";
        let (_, diagnostics) = read(yaml, &["title", "order"], |fields| {
            fields.number("order");
        });
        assert_eq!(
            found(&diagnostics, yaml),
            [
                ("yaml/unknown-key", "tilte".into()),
                ("yaml/duplicate-key", "title".into()),
                ("yaml/wrong-type", "[1, é]".into()),
            ]
        );
    }

    #[test]
    fn nested_flow_and_block_values_have_places() {
        let yaml = "é: à\nlanguages:\n  fr: { locale: fr-CA, naem: x }\n";
        let (_, diagnostics) = read(yaml, &["é", "languages"], |fields| {
            let languages = fields.free_map("languages").expect("map");
            languages.map("fr", &["locale", "name"]);
        });
        assert_eq!(found(&diagnostics, yaml), [("yaml/unknown-key", "naem".into())]);
    }

    #[test]
    fn numbers_read_as_text_keep_their_spelling() {
        let (title, diagnostics) = read("title: 1.10\n", &["title"], |f| f.text("title"));
        assert_eq!((title, diagnostics), (Some("1.10".into()), vec![]));
    }

    #[test]
    fn a_value_right_behind_its_colon_is_told_there() {
        for (yaml, place) in [
            ("title:Strike\nsummary: x\n", Some(6)),
            ("a: 1\nmenu_title:é\n\nb: 2\n", Some(16)),
            ("menu:\n  - page:x\n    b: 2\n", Some(15)),
            ("title: at 10:30: x\n", None),
            ("a:b\nb: 1\ntitle: x: y\n", Some(2)),
            ("a: 1\ntitle: see https://x: y\n", None),
            ("a: \"x\nb:c\n", None),
        ] {
            let file: Arc<str> = "f".into();
            let reader = Reader::new(&file, yaml, 0..yaml.len());
            assert_eq!(reader.parse(), None, "{yaml}");
            let finding = reader.finish().remove(0);
            let is_glued = finding.args.contains(&("problem", "glued".into()));
            let start = finding.place.map(|place| place.span.start);
            assert_eq!(start.filter(|_| is_glued), place, "{yaml}");
        }
    }

    #[test]
    fn bombs_are_refused() {
        let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for i in 1..12 {
            bomb += &format!("a{i}: &a{i} [{}]\n", vec![format!("*a{}", i - 1); 10].join(", "));
        }
        let nested = "[".repeat(100_000);
        for yaml in [bomb.as_str(), nested.as_str()] {
            let file: Arc<str> = "f".into();
            let reader = Reader::new(&file, yaml, 0..yaml.len());
            assert_eq!(reader.parse(), None);
            assert_eq!(reader.finish()[0].code, "yaml/syntax");
        }
    }
}
