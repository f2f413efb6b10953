//! The words of a block as a translator gets them: text, and numbered marks for whatever in it is not
//! to be translated. `<g1>…</g1>` is around words — a link, stress, a term —, `<x2/>` stands alone: a
//! figure, code, a footnote. The names are those of XLIFF 1.2, which tools know. Knows no file format
//! and nothing of where a block stands.

use std::fmt::Write;

/// What a mark stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Form {
    /// `*…*`
    Emphasis,
    /// `**…**`
    Strong,
    /// `~~…~~`
    Struck,
    /// `[…](…)`
    Link,
    /// `:term[…]{id=…}`, or another directive with words in it.
    Words,
    /// An address that is shown as it is.
    Address,
    /// A picture; what it shows is a block of its own.
    Picture,
    /// Code.
    Code,
    /// The mark of a footnote.
    Note,
    /// A figure of `facts.yaml`.
    Fact,
    /// Another directive.
    Directive,
    /// A raw tag.
    Tag,
    /// A line break within a paragraph.
    Break,
    /// The border of two cells of a table.
    Cell,
    /// The border of two paragraphs that were translated together.
    Next,
    /// Text that looks like one of our marks.
    Text,
}

impl Form {
    /// Whether words stand within.
    pub fn is_pair(self) -> bool {
        matches!(self, Form::Emphasis | Form::Strong | Form::Struck | Form::Link | Form::Words)
    }

    /// The name in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Form::Emphasis => "emphasis",
            Form::Strong => "strong",
            Form::Struck => "struck",
            Form::Link => "link",
            Form::Words => "words",
            Form::Address => "address",
            Form::Picture => "picture",
            Form::Code => "code",
            Form::Note => "note",
            Form::Fact => "fact",
            Form::Directive => "directive",
            Form::Tag => "tag",
            Form::Break => "break",
            Form::Cell => "cell",
            Form::Next => "next",
            Form::Text => "text",
        }
    }
}

/// What the border of two paragraphs means, wherever it stands.
pub const NEXT: &str = "\u{4}";

/// Something that is not to be translated, as Markdown has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Mark {
    /// What it is.
    pub form: Form,
    /// What stands before the words, or all of it.
    pub open: String,
    /// What stands behind them; empty where it stands alone.
    pub close: String,
}

impl Mark {
    /// One that stands alone.
    pub fn alone(form: Form, typed: impl Into<String>) -> Mark {
        Mark { form, open: typed.into(), close: String::new() }
    }

    /// One around words.
    pub fn pair(form: Form, open: impl Into<String>, close: impl Into<String>) -> Mark {
        Mark { form, open: open.into(), close: close.into() }
    }
}

/// A piece of a passage. Marks are numbered from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words, with single spaces.
    Text(String),
    /// A mark that stands alone.
    Alone(usize),
    /// A mark begins.
    Open(usize),
    /// It ends.
    Close(usize),
}

/// What is wrong with a translated passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// `missing`, `doubled`, `unknown`, `crossed`, `empty`.
    pub kind: &'static str,
    /// The mark, as it is written.
    pub mark: String,
}

/// The words of a block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// Text and marks in order.
    pub pieces: Vec<Piece>,
    /// The marks by number, the first of which is 1.
    pub marks: Vec<Mark>,
}

impl Passage {
    /// A passage without marks.
    pub fn plain(text: &str) -> Passage {
        let mut passage = Passage::default();
        passage.text(text);
        passage
    }

    /// Adds words; what looks like a mark is protected by one.
    pub fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some((before, _, behind)) = first_tag(rest) {
            self.words(before);
            self.alone(Mark::alone(Form::Text, &rest[before.len()..rest.len() - behind.len()]));
            rest = behind;
        }
        self.words(rest);
    }

    fn words(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    /// Adds a mark that stands alone.
    pub fn alone(&mut self, mark: Mark) {
        self.marks.push(mark);
        self.pieces.push(Piece::Alone(self.marks.len()));
    }

    /// Begins a mark around words; gives its number.
    pub fn open(&mut self, mark: Mark) -> usize {
        self.marks.push(mark);
        self.pieces.push(Piece::Open(self.marks.len()));
        self.marks.len()
    }

    /// Ends it.
    pub fn close(&mut self, number: usize) {
        self.pieces.push(Piece::Close(number));
    }

    /// The same with single spaces, and none at the ends.
    pub fn tidied(mut self) -> Passage {
        self.pieces = tidied(self.pieces);
        self
    }

    /// Another passage behind this one.
    pub fn append(&mut self, other: Passage) {
        let first = self.marks.len();
        self.marks.extend(other.marks);
        self.pieces.extend(other.pieces.into_iter().map(|piece| match piece {
            Piece::Text(text) => Piece::Text(text),
            Piece::Alone(number) => Piece::Alone(number + first),
            Piece::Open(number) => Piece::Open(number + first),
            Piece::Close(number) => Piece::Close(number + first),
        }));
    }

    /// Pieces with no space where it would be lost: beside the border of a cell, a line, a paragraph.
    pub fn settled(&self, pieces: Vec<Piece>) -> Vec<Piece> {
        let is_border = |piece: Option<&Piece>| match piece {
            Some(Piece::Alone(n)) => self
                .mark(*n)
                .is_some_and(|mark| matches!(mark.form, Form::Break | Form::Cell | Form::Next)),
            _ => false,
        };
        let settle = |(at, piece): (usize, &Piece)| match piece {
            Piece::Text(text) => {
                let mut text = text.as_str();
                if is_border(at.checked_sub(1).and_then(|before| pieces.get(before))) {
                    text = text.trim_start_matches(' ');
                }
                if is_border(pieces.get(at + 1)) {
                    text = text.trim_end_matches(' ');
                }
                Some(Piece::Text(text.to_owned())).filter(|_| !text.is_empty())
            }
            piece => Some(piece.clone()),
        };
        pieces.iter().enumerate().filter_map(settle).collect()
    }

    /// The mark of a number.
    pub fn mark(&self, number: usize) -> Option<&Mark> {
        self.marks.get(number.checked_sub(1)?)
    }

    /// The passage on one line, with its marks.
    pub fn shown(&self) -> String {
        shown(&self.pieces)
    }

    /// Its words alone.
    pub fn words_alone(&self) -> String {
        let text = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Alone(_) => " ".to_owned(),
            Piece::Open(_) | Piece::Close(_) => String::new(),
        };
        self.pieces.iter().map(text).collect()
    }

    /// Whether a translator finds anything to translate in it.
    pub fn has_words(&self) -> bool {
        self.words_alone().contains(char::is_alphanumeric)
    }

    /// Its pieces with what the marks stand for, so that passages with other numbers can be compared.
    pub fn meaning(&self, pieces: &[Piece]) -> Vec<String> {
        let mark = |number: &usize| self.mark(*number);
        let meaning = |piece: &Piece| match piece {
            Piece::Text(text) => format!("\u{1}{text}"),
            // Whatever stands between two paragraphs, it divides them.
            Piece::Alone(n) if mark(n).is_some_and(|mark| mark.form == Form::Next) => {
                NEXT.to_owned()
            }
            Piece::Alone(n) => mark(n).map_or_else(String::new, |mark| mark.open.clone()),
            Piece::Open(n) => mark(n).map_or_else(String::new, |m| format!("\u{2}{}", m.open)),
            Piece::Close(n) => mark(n).map_or_else(String::new, |m| format!("\u{3}{}", m.close)),
        };
        pieces.iter().map(meaning).collect()
    }

    /// The same pieces with the numbers that the marks have in `other`; those that it does not have
    /// get numbers behind its own. Gives the marks of both too.
    pub fn numbered_as(&self, other: &Passage) -> (Vec<Piece>, Vec<Mark>) {
        let mut marks = other.marks.clone();
        let mut taken = vec![false; other.marks.len()];
        let mut numbers: Vec<Option<usize>> = vec![None; self.marks.len()];
        // First those that are the same, then those of the same kind in their order.
        for is_same in [true, false] {
            for (at, mark) in self.marks.iter().enumerate() {
                let fits = |(number, other): &(usize, &Mark)| {
                    let is_free = !taken[*number];
                    is_free && if is_same { *other == mark } else { is_alike(other, mark) }
                };
                if numbers[at].is_none()
                    && let Some((number, _)) = other.marks.iter().enumerate().find(fits)
                {
                    taken[number] = true;
                    numbers[at] = Some(number + 1);
                    // An address outside may be another one in another language.
                    marks[number] = mark.clone();
                }
            }
        }
        for (at, number) in numbers.iter_mut().enumerate() {
            number.get_or_insert_with(|| {
                marks.push(self.marks[at].clone());
                marks.len()
            });
        }
        let number = |n: &usize| numbers.get(n.wrapping_sub(1)).copied().flatten().unwrap_or(*n);
        let renumbered = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => Piece::Text(text.clone()),
            Piece::Alone(n) => Piece::Alone(number(n)),
            Piece::Open(n) => Piece::Open(number(n)),
            Piece::Close(n) => Piece::Close(number(n)),
        });
        (renumbered.collect(), marks)
    }

    /// What is wrong with pieces that should have the marks of this passage, each once; those marks
    /// whose numbers `is_optional` names need not be there.
    pub fn faults(&self, pieces: &[Piece], is_optional: impl Fn(usize) -> bool) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut seen = vec![0usize; self.marks.len()];
        let mut open: Vec<usize> = Vec::new();
        let mut fault = |kind, mark: String| faults.push(Fault { kind, mark });
        let mut is_filled = true;
        for piece in pieces {
            match piece {
                Piece::Text(text) => is_filled |= !text.trim().is_empty(),
                Piece::Alone(n) | Piece::Open(n) => {
                    let is_pair = matches!(piece, Piece::Open(_));
                    match self.mark(*n).filter(|mark| mark.form.is_pair() == is_pair) {
                        Some(_) => seen[*n - 1] += 1,
                        None => fault("unknown", shown(std::slice::from_ref(piece))),
                    }
                    is_filled = !is_pair;
                    if is_pair {
                        open.push(*n);
                    }
                }
                Piece::Close(n) => match open.last() {
                    Some(last) if last == n => {
                        open.pop();
                        if !is_filled {
                            fault("empty", format!("<g{n}>"));
                        }
                        is_filled = true;
                    }
                    _ => fault("crossed", format!("</g{n}>")),
                },
            }
        }
        for number in open {
            fault("crossed", format!("<g{number}>"));
        }
        for (at, count) in seen.iter().enumerate() {
            let form = self.marks[at].form;
            let tag =
                if form.is_pair() { format!("<g{}>", at + 1) } else { format!("<x{}/>", at + 1) };
            match count {
                0 if form != Form::Next && !is_optional(at + 1) => fault("missing", tag),
                0 | 1 => {}
                _ => fault("doubled", tag),
            }
        }
        faults
    }
}

/// Whether one may stand for the other in another language: a link to a translated address outside.
fn is_alike(a: &Mark, b: &Mark) -> bool {
    let leads_out = |mark: &Mark| mark.open.contains("://") || mark.close.contains("://");
    let is_link = matches!(a.form, Form::Link | Form::Address);
    a.form == b.form && is_link && leads_out(a) && leads_out(b)
}

/// Pieces on one line.
pub fn shown(pieces: &[Piece]) -> String {
    let mut out = String::new();
    for piece in pieces {
        // Writing to a text cannot fail.
        let _ = match piece {
            Piece::Text(text) => write!(out, "{text}"),
            Piece::Alone(n) => write!(out, "<x{n}/>"),
            Piece::Open(n) => write!(out, "<g{n}>"),
            Piece::Close(n) => write!(out, "</g{n}>"),
        };
    }
    out
}

/// Reads pieces as they are shown.
pub fn read(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, tag, behind)) = first_tag(rest) {
        if !before.is_empty() {
            pieces.push(Piece::Text(before.to_owned()));
        }
        pieces.push(tag);
        rest = behind;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest.to_owned()));
    }
    tidied(pieces)
}

/// The first mark in a text, with what stands before and behind it.
fn first_tag(text: &str) -> Option<(&str, Piece, &str)> {
    for (at, _) in text.match_indices('<') {
        let inner = &text[at + 1..];
        let Some(end) = inner.find('>').filter(|end| *end < 16) else { continue };
        if let Some(piece) = tag(&inner[..end]) {
            return Some((&text[..at], piece, &inner[end + 1..]));
        }
    }
    None
}

fn tag(inner: &str) -> Option<Piece> {
    let number = |digits: &str| -> Option<usize> {
        let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        digits.parse().ok().filter(|_| is_number)
    };
    if let Some(rest) = inner.strip_prefix("/g") {
        return number(rest).map(Piece::Close);
    }
    if let Some(rest) = inner.strip_prefix('g') {
        return number(rest).map(Piece::Open);
    }
    let alone = inner.strip_prefix('x')?.strip_suffix('/')?;
    number(alone.trim_end()).map(Piece::Alone)
}

/// Pieces with single spaces and none at the ends; no space stands at the ends within a pair either,
/// where Markdown would not take it for one.
pub fn tidied(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    // A space that was read and not written yet.
    let mut has_space = false;
    for piece in pieces {
        match piece {
            Piece::Text(text) => {
                let mut words = String::new();
                for c in text.chars() {
                    if c.is_ascii_whitespace() || c.is_control() {
                        has_space = true;
                    } else {
                        if std::mem::take(&mut has_space) && !is_at_start(&out, &words) {
                            words.push(' ');
                        }
                        words.push(c);
                    }
                }
                push_text(&mut out, words);
            }
            Piece::Open(n) | Piece::Alone(n) => {
                if std::mem::take(&mut has_space) && !is_at_start(&out, "") {
                    push_text(&mut out, " ".into());
                }
                let is_pair = matches!(piece, Piece::Open(_));
                out.push(if is_pair { Piece::Open(n) } else { Piece::Alone(n) });
            }
            // A space before the end of a pair comes behind it.
            Piece::Close(n) => out.push(Piece::Close(n)),
        }
    }
    out
}

/// Whether nothing stands before but the beginnings of pairs; a space there would go before them.
fn is_at_start(out: &[Piece], words: &str) -> bool {
    words.is_empty() && !out.iter().any(|piece| !matches!(piece, Piece::Open(_)))
}

fn push_text(out: &mut Vec<Piece>, words: String) {
    if words.is_empty() {
        return;
    }
    // A space at the beginning of a pair comes before it.
    let opened = out.iter().rev().take_while(|piece| matches!(piece, Piece::Open(_))).count();
    if opened > 0 && words.starts_with(' ') {
        let at = out.len() - opened;
        out.insert(at, Piece::Text(" ".into()));
        let rest = words.trim_start().to_owned();
        if at > 0
            && let Piece::Text(before) = &mut out[at - 1]
        {
            if !before.ends_with(' ') {
                before.push(' ');
            }
            out.remove(at);
        }
        return push_text(out, rest);
    }
    match out.last_mut() {
        Some(Piece::Text(last)) => last.push_str(&words),
        _ => out.push(Piece::Text(words)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passage() -> Passage {
        let mut passage = Passage::plain("See ");
        let link = passage.open(Mark::pair(Form::Link, "[", "](a.md)"));
        passage.text("this");
        passage.close(link);
        passage.text(" and ");
        passage.alone(Mark::alone(Form::Fact, ":fact[x]"));
        passage
    }

    #[test]
    fn what_is_shown_is_read_again() {
        let passage = passage();
        assert_eq!(passage.shown(), "See <g1>this</g1> and <x2/>");
        assert_eq!(read(&passage.shown()), passage.pieces);
        assert_eq!(passage.faults(&passage.pieces, |_| false), []);
        let odd = Passage::plain("a <g1> b < 3 <x9/>");
        assert_eq!(odd.shown(), "a <x1/> b < 3 <x2/>");
        assert_eq!(odd.marks[0].open, "<g1>");
    }

    #[test]
    fn spaces_go_out_of_pairs_and_away_from_the_ends() {
        for (given, tidy) in [
            (" a <g1> b </g1> c\n\td ", "a <g1>b</g1> c d"),
            ("<g1> a </g1>", "<g1>a</g1>"),
            ("a<g1><g2> b</g2></g1>", "a <g1><g2>b</g2></g1>"),
            ("a <x1/> , b", "a <x1/> , b"),
            ("  ", ""),
        ] {
            assert_eq!(shown(&read(given)), tidy, "{given}");
        }
    }

    #[test]
    fn faults_are_named() {
        let passage = passage();
        for (given, faults) in [
            ("<g1>a</g1>", &["missing <x2/>"][..]),
            ("<g1>a</g1> <x2/> <x2/>", &["doubled <x2/>"]),
            ("<g1>a</g1> <x2/> <x3/>", &["unknown <x3/>"]),
            (
                "<x1/> <g2>a</g2>",
                &["unknown <x1/>", "unknown <g2>", "missing <g1>", "missing <x2/>"],
            ),
            ("<g1>a <x2/>", &["crossed <g1>"]),
            ("<g1></g1> <x2/>", &["empty <g1>"]),
            ("a</g1> <x2/>", &["crossed </g1>", "missing <g1>"]),
        ] {
            let found = passage.faults(&read(given), |_| false);
            let found: Vec<String> =
                found.iter().map(|f| format!("{} {}", f.kind, f.mark)).collect();
            assert_eq!(found, faults, "{given}");
        }
    }
}
