//! XLIFF 2.1, as translation tools exchange it: what goes out, and what comes back. Marks are `<ph>` and
//! `<pc>`, with what they stand for as `<data>`.
//!
//! Source: OASIS, XLIFF Version 2.1 (2018), core. The namespace of the core is that of 2.0.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::passage::{Form, Mark, Passage, Piece, tidied};
use super::{Entry, Export, Key, Returned, Unit, Unreadable, remarks};
use crate::records::State;
use crate::words::ToolWords;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// No tool nests elements deeper; a file that does is a trap.
const DEEPEST: usize = 64;

/// The file for a language.
pub fn write(export: &Export, words: &ToolWords) -> String {
    let languages = &export.site.config.languages;
    let (from, to) = (&languages[export.source], &languages[export.lang]);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff xmlns=\"{NAMESPACE}\" version=\"2.1\" srcLang=\"{}\" trgLang=\"{}\">\n",
        escape(&from.locale),
        escape(&to.locale)
    );
    for (number, (_, units)) in
        export.pages.iter().filter(|(_, units)| !units.is_empty()).enumerate()
    {
        let original = units.first().map_or("", |unit| &*unit.file);
        out += &format!("  <file id=\"f{}\" original=\"{}\">\n", number + 1, escape(original));
        units.iter().for_each(|unit| self::unit(unit, words, &mut out));
        out += "  </file>\n";
    }
    out + "</xliff>\n"
}

fn unit(unit: &Unit, words: &ToolWords, out: &mut String) {
    let number = unit.key.number;
    *out += &format!("    <unit id=\"u{number}\" name=\"{}\">\n", escape(&unit.key.to_string()));
    *out += "      <notes>\n";
    for remark in remarks(unit, words) {
        let text = escape(&remark.text);
        *out += &format!("        <note category=\"{}\">{text}</note>\n", remark.kind);
    }
    if let Some(before) = &unit.before {
        *out += &format!("        <note category=\"previous-source\">{}</note>\n", escape(before));
    }
    *out += "      </notes>\n";
    if !unit.marks.is_empty() {
        *out += "      <originalData>\n";
        for (at, mark) in unit.marks.iter().enumerate() {
            let number = at + 1;
            *out += &data(&format!("d{number}"), &mark.open);
            if mark.form.is_pair() {
                *out += &data(&format!("e{number}"), &mark.close);
            }
        }
        *out += "      </originalData>\n";
    }
    let is_sure = unit.target.is_some() && unit.state == State::Current;
    let state = if is_sure { "reviewed" } else { "initial" };
    let sub = format!(" subState=\"tribune:{}\"", unit.state.as_str());
    *out += &format!("      <segment state=\"{state}\"{sub}>\n");
    let passage = unit.passage();
    *out += &format!("        <source>{}</source>\n", inline(&unit.source, &unit.source.pieces));
    if let Some(target) = &unit.target {
        *out += &format!("        <target>{}</target>\n", inline(&passage, target));
    }
    *out += "      </segment>\n    </unit>\n";
}

fn data(id: &str, text: &str) -> String {
    // What XML cannot hold has a way of its own, and so has a line end, which others may fold.
    let mut held = String::new();
    for c in text.chars() {
        match c {
            '\n' => held += "<cp hex=\"000A\"/>",
            c if is_xml(c) => held += &escape(&c.to_string()),
            c => held += &format!("<cp hex=\"{:04X}\"/>", u32::from(c)),
        }
    }
    format!("        <data id=\"{id}\" xml:space=\"preserve\">{held}</data>\n")
}

fn inline(passage: &Passage, pieces: &[Piece]) -> String {
    let mut out = String::new();
    let form = |n: &usize| passage.mark(*n).map_or(Form::Directive, |mark: &Mark| mark.form);
    for piece in pieces {
        out += &match piece {
            Piece::Text(text) => escape(text),
            Piece::Alone(n) => {
                let equivalent = if form(n) == Form::Break { " equiv=\" \"" } else { "" };
                format!("<ph id=\"{n}\" dataRef=\"d{n}\"{equivalent}{}/>", kind(form(n)))
            }
            Piece::Open(n) => {
                let kind = kind(form(n));
                format!("<pc id=\"{n}\" dataRefStart=\"d{n}\" dataRefEnd=\"e{n}\"{kind}>")
            }
            Piece::Close(_) => "</pc>".into(),
        };
    }
    out
}

/// What a mark is to tools (XLIFF 2.1, 4.3.1.42).
fn kind(form: Form) -> &'static str {
    match form {
        Form::Emphasis | Form::Strong | Form::Struck | Form::Break => " type=\"fmt\"",
        Form::Link | Form::Address | Form::Note => " type=\"link\"",
        Form::Picture => " type=\"image\"",
        _ => " type=\"other\"",
    }
}

fn escape(text: &str) -> String {
    let text: String = text.chars().filter(|c| is_xml(*c)).collect();
    quick_xml::escape::escape(text.as_str()).into_owned()
}

/// Whether XML may hold a character (XML 1.0, 2.2).
fn is_xml(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')
        || matches!(c, '\t' | '\n' | '\r' | '\u{80}'..='\u{9f}')
}

/// Reads a file that came back.
pub fn read(text: &str) -> Result<Returned, Unreadable> {
    let mut xml = Reader::from_str(text);
    let returned = Returned { counts_changes: true, ..Returned::default() };
    let mut walk = Walk { returned, path: Vec::new(), unit: None, at: 0 };
    loop {
        walk.at = place(&xml);
        match xml.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => walk.event(&event, place(&xml))?,
            Err(error) => {
                let at = usize::try_from(xml.error_position()).unwrap_or(walk.at);
                return Err(Unreadable { problem: "syntax", at, detail: error.to_string() });
            }
        }
    }
    match walk.path.is_empty() && walk.returned.lang != NONE {
        true => Ok(walk.returned),
        false => Err(Unreadable { problem: "syntax", at: text.len(), detail: String::new() }),
    }
}

/// No language: the root element has not been met.
const NONE: &str = "";

fn place(xml: &Reader<&[u8]>) -> usize {
    usize::try_from(xml.buffer_position()).unwrap_or(usize::MAX)
}

/// A unit while it is being read.
struct Open {
    key: Key,
    pieces: Vec<Piece>,
    has_target: bool,
    is_sure: bool,
    /// What `<pc>` are open, and elements whose text is none of ours.
    pairs: Vec<usize>,
    span: Range<usize>,
}

struct Walk {
    returned: Returned,
    path: Vec<String>,
    unit: Option<Open>,
    at: usize,
}

impl Walk {
    fn event(&mut self, event: &Event, end: usize) -> Result<(), Unreadable> {
        let bad = |problem, detail: String| Unreadable { problem, at: self.at, detail };
        match event {
            Event::DocType(_) => return Err(bad("dtd", String::new())),
            Event::Decl(decl) => {
                if let Some(Ok(encoding)) = decl.encoding()
                    && !encoding.eq_ignore_ascii_case("utf-8")
                {
                    return Err(bad("charset", encoding.into_owned()));
                }
            }
            Event::Start(element) => {
                if self.path.len() >= DEEPEST {
                    return Err(bad("deep", String::new()));
                }
                self.start(element, end)?;
                self.path.push(element.local_name().into_inner().to_owned());
            }
            Event::Empty(element) => {
                self.start(element, end)?;
                self.end(element.local_name().into_inner(), end);
            }
            Event::End(element) => {
                self.path.pop();
                self.end(element.local_name().into_inner(), end);
            }
            Event::Text(text) => self.text(&text.xml10_content()),
            Event::CData(text) => self.text(&text.xml10_content()),
            Event::GeneralRef(name) => {
                let c = match name.resolve_char_ref() {
                    Ok(Some(c)) => Some(c.to_string()),
                    _ => quick_xml::escape::resolve_predefined_entity(name).map(str::to_owned),
                };
                match c {
                    Some(c) => self.text(&c),
                    None => return Err(bad("entity", name.to_string())),
                }
            }
            Event::Comment(_) | Event::PI(_) | Event::Eof => {}
        }
        Ok(())
    }

    fn is_in_target(&self) -> bool {
        self.path.iter().any(|name| name == "target")
            && !self
                .path
                .iter()
                .any(|name| matches!(name.as_str(), "matches" | "originalData" | "notes"))
    }

    fn text(&mut self, text: &str) {
        if self.is_in_target()
            && let Some(unit) = &mut self.unit
        {
            unit.pieces.push(Piece::Text(text.to_owned()));
        }
    }

    fn start(&mut self, element: &BytesStart, end: usize) -> Result<(), Unreadable> {
        let value = |name: &str| -> Option<String> {
            let attribute = element.try_get_attribute(name).ok().flatten()?;
            attribute
                .normalized_value(quick_xml::XmlVersion::Explicit1_0)
                .ok()
                .map(|v| v.into_owned())
        };
        let name = element.local_name();
        let name = name.into_inner();
        let at = self.at;
        let is_in_target = self.is_in_target();
        match (name, &mut self.unit) {
            ("xliff", _) => {
                let is_ours = value("version").is_some_and(|version| version.starts_with("2."));
                if !self.path.is_empty() || !is_ours {
                    let detail = value("version").unwrap_or_default();
                    return Err(Unreadable { problem: "version", at, detail });
                }
                self.returned.lang = value("trgLang").unwrap_or_else(|| "?".into());
            }
            (_, _) if self.path.is_empty() => {
                return Err(Unreadable { problem: "syntax", at, detail: name.to_owned() });
            }
            ("unit", None) => {
                let key = value("name").and_then(|name| name.parse().ok());
                let key = key.ok_or(Unreadable { problem: "key", at, detail: String::new() })?;
                self.unit = Some(Open {
                    key,
                    pieces: Vec::new(),
                    has_target: false,
                    is_sure: true,
                    pairs: Vec::new(),
                    span: at..end,
                });
            }
            ("segment", Some(unit)) => {
                let state = value("state");
                unit.is_sure &=
                    matches!(state.as_deref(), Some("translated" | "reviewed" | "final"));
            }
            ("target", Some(unit)) if !self.path.iter().any(|name| name == "match") => {
                unit.has_target = true;
                unit.span = at..end;
            }
            (name, Some(_)) if is_in_target => self.mark(name, &value),
            _ => {}
        }
        Ok(())
    }

    /// A mark in a translation.
    fn mark(&mut self, name: &str, value: &dyn Fn(&str) -> Option<String>) {
        let Some(unit) = &mut self.unit else { return };
        let number = |text: Option<String>| text.and_then(|text| text.parse().ok()).unwrap_or(0);
        match name {
            "ph" => unit.pieces.push(Piece::Alone(number(value("id")))),
            "pc" => {
                let number = number(value("id"));
                unit.pairs.push(number);
                unit.pieces.push(Piece::Open(number));
            }
            "sc" => unit.pieces.push(Piece::Open(number(value("id")))),
            "ec" => {
                unit.pieces.push(Piece::Close(number(value("startRef").or_else(|| value("id")))))
            }
            "cp" => {
                let code = value("hex").and_then(|hex| u32::from_str_radix(&hex, 16).ok());
                let c = code.and_then(char::from_u32).unwrap_or(' ');
                unit.pieces.push(Piece::Text(c.to_string()));
            }
            // Annotations say something of the words, and are none.
            _ => {}
        }
    }

    fn end(&mut self, name: &str, end: usize) {
        let is_in_target = self.is_in_target();
        let Some(unit) = &mut self.unit else { return };
        match name {
            "pc" if is_in_target => {
                if let Some(number) = unit.pairs.pop() {
                    unit.pieces.push(Piece::Close(number));
                }
            }
            "target" => unit.span.end = end,
            "unit" => {
                if let Some(unit) = self.unit.take() {
                    let pieces = tidied(unit.pieces);
                    self.returned.entries.push(Entry {
                        key: unit.key,
                        pieces: Some(pieces).filter(|p| !p.is_empty() && unit.has_target),
                        is_sure: unit.is_sure,
                        span: unit.span,
                    });
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::passage::shown;
    use super::*;

    fn file(inner: &str) -> String {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{NAMESPACE}\" version=\"2.1\" srcLang=\"en\" trgLang=\"fr-CA\">\n\
             <file id=\"f1\"><unit id=\"u1\" name=\"a:1:0000000000000001.2\">{inner}</unit></file></xliff>"
        )
    }

    fn one(inner: &str) -> Result<(bool, Option<String>), &'static str> {
        let read = read(&file(inner)).map_err(|error| error.problem)?;
        let entry = &read.entries[0];
        Ok((entry.is_sure, entry.pieces.as_deref().map(shown)))
    }

    #[test]
    fn what_tools_make_of_a_unit_is_read() {
        for (inner, is_sure, text) in [
            (
                "<segment state=\"final\"><source>a</source><target>A &amp; &#233; <ph id=\"2\"/></target></segment>",
                true,
                Some("A & é <x2/>"),
            ),
            ("<segment><source>a</source></segment>", false, None),
            (
                "<segment state=\"translated\"><source>a</source><target><pc id=\"1\">b <pc id=\"3\">c</pc></pc></target></segment>",
                true,
                Some("<g1>b <g3>c</g3></g1>"),
            ),
            (
                "<segment state=\"translated\"><source>a</source><target>b <sc id=\"1\"/>c<ec startRef=\"1\"/></target></segment>",
                true,
                Some("b <g1>c</g1>"),
            ),
            // Cut into sentences, with annotations and a character that XML cannot hold.
            (
                "<segment state=\"translated\"><source>a</source><target>One.</target></segment><ignorable><source> </source><target> </target></ignorable>\
              <segment state=\"reviewed\"><source>b</source><target><mrk id=\"m1\" type=\"term\">Two</mrk><cp hex=\"0007\"/>.</target></segment>",
                true,
                Some("One. Two ."),
            ),
            (
                "<segment state=\"translated\"><source>a</source><target>b</target></segment><segment><source>c</source><target>d</target></segment>",
                false,
                Some("bd"),
            ),
        ] {
            assert_eq!(one(inner), Ok((is_sure, text.map(str::to_owned))), "{inner}");
        }
    }

    #[test]
    fn traps_are_refused() {
        let bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><xliff/>";
        let external = "<!DOCTYPE x SYSTEM \"http://127.0.0.1/x.dtd\"><xliff/>";
        let deep = format!("<xliff version=\"2.1\" trgLang=\"fr\">{}", "<group>".repeat(100_000));
        for (text, problem) in [
            (bomb.to_owned(), "dtd"),
            (external.to_owned(), "dtd"),
            (deep, "deep"),
            (file("<segment><target>&lol;</target></segment>"), "entity"),
            ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><xliff/>".to_owned(), "charset"),
            ("<xliff version=\"1.2\"/>".to_owned(), "version"),
            ("<html/>".to_owned(), "syntax"),
            ("".to_owned(), "syntax"),
            ("<xliff version=\"2.1\"><file></xliff>".to_owned(), "syntax"),
            (file("").replace("a:1:0000000000000001.2", "other"), "key"),
        ] {
            let found = read(&text).expect_err("refused");
            assert_eq!(found.problem, problem, "{}", &text[..text.len().min(200)]);
        }
    }
}
