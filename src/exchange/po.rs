//! PO files, as gettext and the tools around it know them: what goes out, and what comes back. A block
//! whose translation has to be looked at again is `fuzzy`, with its former source beside it.
//!
//! Source: GNU gettext manual, "The Format of PO Files". Read by hand: a library that reads them keeps
//! no places, and a fault is to be shown where it stands.

use std::iter::Peekable;
use std::ops::Range;
use std::str::Bytes;

use super::{Entry, Export, Returned, Unit, Unreadable, passage, remarks};
use crate::diagnostic::Wording;
use crate::records::State;
use crate::words::ToolWords;

/// The file for a language.
pub fn write(export: &Export, words: &ToolWords) -> String {
    let language = &export.site.config.languages[export.lang];
    let mut out = String::new();
    for line in words.plain("exchange-po-head").lines() {
        out += &format!("# {line}\n");
    }
    let header = [
        ("Project-Id-Version", export.site.config.languages[export.source].title.clone()),
        ("POT-Creation-Date", format!("{} 00:00+0000", export.day)),
        ("PO-Revision-Date", format!("{} 00:00+0000", export.day)),
        ("Last-Translator", "tribune".into()),
        ("Language-Team", language.name.clone()),
        ("Language", language.locale.replace('-', "_")),
        ("MIME-Version", "1.0".into()),
        ("Content-Type", "text/plain; charset=UTF-8".into()),
        ("Content-Transfer-Encoding", "8bit".into()),
        ("X-Generator", format!("tribune {}", env!("CARGO_PKG_VERSION"))),
        (LANGUAGE, language.key.clone()),
    ];
    out += "msgid \"\"\nmsgstr \"\"\n";
    for (name, value) in header {
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        out += &format!("{}\n", quoted(&format!("{name}: {value}\n")));
    }
    for unit in export.pages.iter().flat_map(|(_, units)| units) {
        out += "\n";
        out += &block(unit, words);
    }
    out
}

/// The field of the head that names the language as the site does.
const LANGUAGE: &str = "X-Tribune-Language";

fn block(unit: &Unit, words: &ToolWords) -> String {
    let mut out = String::new();
    for remark in remarks(unit, words) {
        out += &format!("#. {}\n", remark.text);
    }
    out += &format!("#: {}:{}\n", unit.file, unit.line);
    // What nobody has looked at since either text was changed.
    if unit.target.is_some() && unit.state != State::Current {
        out += "#, fuzzy\n";
    }
    if let Some(before) = &unit.before {
        out += &format!("#| msgid {}\n", quoted(before));
    }
    out += &format!("msgctxt {}\n", quoted(&unit.key.to_string()));
    out += &format!("msgid {}\n", quoted(&unit.source.shown()));
    let target = unit.target.as_deref().map_or_else(String::new, passage::shown);
    out + &format!("msgstr {}\n", quoted(&target))
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out += "\\\"",
            '\\' => out += "\\\\",
            '\n' => out += "\\n",
            '\t' => out += "\\t",
            '\r' => out += "\\r",
            c => out.push(c),
        }
    }
    out + "\""
}

/// What a message consists of while it is being read.
#[derive(Default)]
struct Message {
    is_fuzzy: bool,
    context: Option<String>,
    id: Option<String>,
    text: Option<(String, Range<usize>)>,
    start: usize,
}

/// Which text of a message is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Context,
    Id,
    Text,
}

/// Reads a file that came back.
pub fn read(text: &str) -> Result<Returned, Unreadable> {
    let mut reader =
        Reader { returned: Returned::default(), message: Message::default(), part: None };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        reader.line(line.trim_end(), at)?;
        at += line.len();
    }
    reader.end()?;
    Ok(reader.returned)
}

struct Reader {
    returned: Returned,
    message: Message,
    part: Option<Part>,
}

impl Reader {
    fn line(&mut self, line: &str, at: usize) -> Result<(), Unreadable> {
        let indent = line.len() - line.trim_start().len();
        let (line, at) = (&line[indent..], at + indent);
        let wrong = |problem| Unreadable { problem, at, detail: String::new() };
        let bad = || wrong("syntax");
        if line.starts_with('#') {
            // Comments begin a message: those of the next one.
            if self.message.text.is_some() {
                self.end()?;
            }
            let flags = line.strip_prefix("#,").unwrap_or("");
            self.message.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            return Ok(());
        }
        if line.is_empty() {
            return Ok(());
        }
        if line.starts_with('"') {
            let more = unquoted(line).map_err(wrong)?;
            let place = match (self.part.ok_or_else(bad)?, &mut self.message) {
                (Part::Context, message) => message.context.as_mut(),
                (Part::Id, message) => message.id.as_mut(),
                (Part::Text, message) => message.text.as_mut().map(|(text, span)| {
                    span.end = at + line.len();
                    text
                }),
            };
            place.ok_or_else(bad)?.push_str(&more);
            return Ok(());
        }
        let (word, rest) = line.split_once([' ', '\t']).ok_or_else(bad)?;
        let value = unquoted(rest.trim_start()).map_err(wrong)?;
        if matches!(word, "msgctxt" | "msgid") && self.message.text.is_some() {
            self.end()?;
        }
        match (word, &self.part) {
            ("msgctxt", None) => {
                (self.message.context, self.part) = (Some(value), Some(Part::Context));
                self.message.start = at;
            }
            ("msgid", None | Some(Part::Context)) => {
                (self.message.id, self.part) = (Some(value), Some(Part::Id));
            }
            ("msgstr", Some(Part::Id)) => {
                self.message.text = Some((value, at..at + line.len()));
                self.part = Some(Part::Text);
            }
            _ => return Err(bad()),
        }
        Ok(())
    }

    /// Takes the message that was read.
    fn end(&mut self) -> Result<(), Unreadable> {
        self.part = None;
        let message = std::mem::take(&mut self.message);
        let Some((text, span)) = message.text else {
            return match message.id.is_some() || message.context.is_some() {
                true => {
                    Err(Unreadable { problem: "syntax", at: message.start, detail: String::new() })
                }
                false => Ok(()),
            };
        };
        match (message.context, message.id.as_deref()) {
            (None, Some("")) => self.head(&text, span.start),
            (context, _) => {
                let key = context.and_then(|context| context.parse().ok());
                let key = key.ok_or(Unreadable {
                    problem: "key",
                    at: span.start,
                    detail: String::new(),
                })?;
                let pieces = passage::read(&text);
                self.returned.entries.push(Entry {
                    key,
                    pieces: Some(pieces).filter(|pieces| !pieces.is_empty()),
                    is_sure: !message.is_fuzzy,
                    span,
                });
                Ok(())
            }
        }
    }

    fn head(&mut self, head: &str, at: usize) -> Result<(), Unreadable> {
        for (name, value) in head.lines().filter_map(|line| line.split_once(':')) {
            let value = value.trim();
            if name.eq_ignore_ascii_case("content-type")
                && let Some((_, charset)) = value.split_once("charset=")
                && !["utf-8", "utf8"].contains(&charset.trim().to_lowercase().as_str())
            {
                return Err(Unreadable {
                    problem: "charset",
                    at,
                    detail: charset.trim().to_owned(),
                });
            }
            let is_own = name.eq_ignore_ascii_case(LANGUAGE);
            if is_own || name.eq_ignore_ascii_case("language") && self.returned.lang.is_empty() {
                self.returned.lang = value.to_owned();
            }
        }
        Ok(())
    }
}

/// A text without its quotation marks; else what is wrong with it: they are not there, something stands
/// behind, or its numbers are no letters.
fn unquoted(text: &str) -> Result<String, &'static str> {
    let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).ok_or("syntax")?;
    let mut out = Vec::with_capacity(inner.len());
    let mut bytes = inner.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => return Err("syntax"),
            b'\\' => out.push(escaped(&mut bytes).ok_or("syntax")?),
            byte => out.push(byte),
        }
    }
    String::from_utf8(out).map_err(|_| "bytes")
}

/// The byte that a backslash and what follows stand for (ISO C, 6.4.4.4): a letter beyond ASCII is
/// written as several of them.
fn escaped(bytes: &mut Peekable<Bytes>) -> Option<u8> {
    Some(match bytes.next()? {
        b'n' => b'\n',
        b't' => b'\t',
        b'r' => b'\r',
        b'a' => 0x07,
        b'b' => 0x08,
        b'f' => 0x0c,
        b'v' => 0x0b,
        byte @ (b'"' | b'\\' | b'\'' | b'?') => byte,
        b'x' => number(bytes, 16, 2, None)?,
        first @ b'0'..=b'7' => number(bytes, 8, 2, Some(first))?,
        _ => return None,
    })
}

/// A number of some more digits at most behind the first.
fn number(bytes: &mut Peekable<Bytes>, base: u32, most: usize, first: Option<u8>) -> Option<u8> {
    let is_digit = |byte: &u8| char::from(*byte).is_digit(base);
    let more = std::iter::from_fn(|| bytes.next_if(is_digit)).take(most);
    let digits: String = first.into_iter().chain(more).map(char::from).collect();
    u8::from_str_radix(&digits, base).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "a:1:0000000000000001.2";

    /// Key, whether it is sure, translation.
    type Read = (String, bool, Option<String>);

    fn one(message: &str) -> Result<Vec<Read>, &'static str> {
        let read = read(message).map_err(|error| error.problem)?;
        let entry =
            |e: &Entry| (e.key.to_string(), e.is_sure, e.pieces.as_deref().map(passage::shown));
        Ok(read.entries.iter().map(entry).collect())
    }

    #[test]
    fn messages_are_read_in_all_their_forms() {
        let text = format!(
            "msgid \"\"\nmsgstr \"\"\n\"Language: fr_CA\\n\"\n\"Content-Type: text/plain; charset=utf-8\\n\"\n\n\
             # hello\n#. more\n#, c-format, fuzzy\n#| msgid \"old\"\nmsgctxt \"{KEY}\"\nmsgid \"\"\n  \"a \"\n\"b\"\n\
             msgstr \"\"\n\"A \\\"é\\\"\"\n\" \\\\ <x1/>\"\n#~ msgid \"gone\"\n#~ msgstr \"\"\n\
             msgctxt \"{KEY}\"\nmsgid \"c\"\nmsgstr \"\"\n"
        );
        let a = (KEY.to_owned(), false, Some("A \"é\" \\ <x1/>".to_owned()));
        assert_eq!(one(&text), Ok(vec![a, (KEY.to_owned(), true, None)]));
        assert_eq!(read(&text).map(|read| read.lang), Ok("fr_CA".into()));
    }

    #[test]
    fn numbers_are_the_bytes_of_letters() {
        let read = |text: &str| {
            one(&format!("msgctxt \"{KEY}\"\nmsgid \"a\"\nmsgstr \"{text}\"\n"))
                .map(|all| all.into_iter().filter_map(|(_, _, text)| text).collect::<String>())
        };
        assert_eq!(read("\\303\\211t\\303\\251 \\xc3\\xa0 \\101é"), Ok("Été à Aé".into()));
        for bad in ["\\351", "\\303 \\211", "\\xe9", "é\\303"] {
            assert_eq!(read(bad), Err("bytes"), "{bad}");
        }
        for bad in ["\\777", "\\x", "\\9"] {
            assert_eq!(read(bad), Err("syntax"), "{bad}");
        }
    }

    #[test]
    fn what_is_no_po_file_is_told_with_its_place() {
        for (text, problem, at) in [
            ("msgid \"a\nmsgstr \"\"\n", "syntax", 0),
            ("msgid \"a\"\nmsgstr \"b\" c\n", "syntax", 10),
            ("msgid \"a\"\nmsgid_plural \"b\"\n", "syntax", 10),
            ("hello\n", "syntax", 0),
            ("\"a\"\n", "syntax", 0),
            ("msgid \"a\"\nmsgstr \"\\q\"\n", "syntax", 10),
            ("msgid \"a\"\nmsgstr \"b\"\n", "key", 10),
            ("msgctxt \"nonsense\"\nmsgid \"a\"\nmsgstr \"b\"\n", "key", 29),
            (
                "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n",
                "charset",
                9,
            ),
        ] {
            let found = read(text).expect_err(text);
            assert_eq!((found.problem, found.at), (problem, at), "{text}");
        }
    }
}
