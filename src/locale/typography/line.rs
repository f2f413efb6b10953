//! The line: the inline content of one block as one row of visible characters, and the way back to the runs.
//!
//! Rules look at neighbours, and a neighbour may stand in another node: so all runs are read into one row of
//! cells, spaces apart. A cell knows what was typed before it (a [`Gap`]) and what a rule wants there (a
//! [`Space`]). Rules never see which kind of space was typed, only that there was one: this is what makes a second
//! pass take the same decisions as the first. The line knows nothing of any language.

use super::Run;

mod write;

/// What the rules see in place of an opaque run (U+FFFC, object replacement character).
pub(super) const OBJECT: char = '\u{FFFC}';
/// What the rules see beyond either end of the line.
pub(super) const NONE: char = '\0';
/// No-break space.
pub(super) const NBSP: char = '\u{A0}';
/// Narrow no-break space, the "fine insécable".
pub(super) const NNBSP: char = '\u{202F}';

const PROTECTED: u8 = 1;
const CHANGED: u8 = 2;
const FOLDED: u8 = 4;

/// What was typed between a character and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gap {
    /// Nothing: the two touch.
    None,
    /// White space of any kind, or a source line break.
    Space,
    /// A line break of the author's, which no rule may take away.
    Hard,
}

/// What a rule wants between a character and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Space {
    /// As typed.
    Keep,
    /// Nothing.
    Remove,
    /// U+00A0.
    NoBreak,
    /// U+202F.
    Fine,
}

impl Space {
    fn glyph(self) -> Option<char> {
        match self {
            Space::NoBreak => Some(NBSP),
            Space::Fine => Some(NNBSP),
            Space::Keep | Space::Remove => None,
        }
    }
}

/// One visible character: `len` bytes at `at` in run `run`.
#[derive(Clone, Copy, Debug)]
struct Cell {
    run: u32,
    at: u32,
    ch: char,
    len: u8,
    flags: u8,
    gap: Gap,
    want: Space,
}

impl Cell {
    fn run(&self) -> usize {
        self.run as usize
    }

    fn at(&self) -> usize {
        self.at as usize
    }

    fn end(&self) -> usize {
        self.at() + usize::from(self.len)
    }
}

/// The visible characters of one block.
#[derive(Default)]
pub(super) struct Line {
    cells: Vec<Cell>,
    quotes: Vec<usize>,
    has_dashes: bool,
    stops: Vec<u32>,
}

impl Line {
    /// The line of one block.
    pub(super) fn read(runs: &[Run<'_>]) -> Line {
        let mut line = Line::default();
        line.fill(runs);
        line
    }

    /// Reads the runs of one block, in place of those before.
    ///
    /// Three dots read as one `…` and two hyphens as one `—`, so that rules treat the typed and the set form alike;
    /// they are written back as typed unless a rule calls [`Line::put`].
    pub(super) fn fill(&mut self, runs: &[Run<'_>]) {
        let size =
            runs.iter().map(|run| if let Run::Text(text) = run { text.len() } else { 1 }).sum();
        self.cells.clear();
        self.cells.reserve(size);
        self.quotes.clear();
        self.has_dashes = false;
        self.stops.clear();
        self.stops.reserve(size / 4);
        let mut gap = Gap::None;
        for (run, piece) in runs.iter().enumerate() {
            gap = match piece {
                Run::Text(text) => self.read_text(run, text, gap),
                Run::Opaque => {
                    self.push(run, 0, OBJECT, 0, gap);
                    Gap::None
                }
                Run::Transparent => gap,
                Run::SoftBreak if gap == Gap::None => Gap::Space,
                Run::SoftBreak => gap,
                Run::Break => Gap::Hard,
            };
        }
    }

    fn read_text(&mut self, run: usize, text: &str, mut gap: Gap) -> Gap {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            // Most of a text is plain letters and spaces, of which nothing else is asked.
            let letters = bytes[at..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
            if letters > 0 {
                self.read_letters(run, at, &bytes[at..at + letters], gap);
                gap = Gap::None;
                at += letters;
            }
            let Some(ch) = char_at(text, at) else { break };
            if is_space(ch) {
                if gap == Gap::None {
                    gap = Gap::Space;
                }
                at += ch.len_utf8();
                continue;
            }
            let (shown, len) = match ch {
                '.' if is_row_of(bytes, at, 3) => ('…', 3),
                '-' if is_row_of(bytes, at, 2) => ('—', 2),
                _ => (ch, ch.len_utf8()),
            };
            self.push(run, at, shown, len as u8, gap);
            if shown != ch {
                self.flag(self.cells.len() - 1, FOLDED);
            }
            gap = Gap::None;
            at += len;
        }
        gap
    }

    fn read_letters(&mut self, run: usize, at: usize, letters: &[u8], gap: Gap) {
        let first = self.cells.len();
        let within = self.cells.last().is_some_and(|cell| cell.ch.is_ascii_alphabetic());
        if !within || gap != Gap::None {
            self.stops.push(first as u32);
        }
        self.cells.extend(letters.iter().enumerate().map(|(i, letter)| {
            let (run, at, ch) = (run as u32, (at + i) as u32, char::from(*letter));
            Cell { run, at, ch, len: 1, flags: 0, gap: Gap::None, want: Space::Keep }
        }));
        self.cells[first].gap = gap;
    }

    fn push(&mut self, run: usize, at: usize, ch: char, len: u8, gap: Gap) {
        if is_quote(ch) {
            self.quotes.push(self.cells.len());
        }
        self.has_dashes |= matches!(ch, '-' | '–' | '—');
        self.stops.push(self.cells.len() as u32);
        let flags = if ch == OBJECT && len == 0 { PROTECTED } else { 0 };
        let (run, at) = (run as u32, at as u32);
        self.cells.push(Cell { run, at, ch, len, flags, gap, want: Space::Keep });
    }

    /// Indices of the characters at which a rule may begin: all but ASCII letters which touch one
    /// before them. Rules that look at every character take several times as long.
    pub(super) fn stops(&self) -> impl Iterator<Item = usize> {
        self.stops.iter().map(|i| *i as usize)
    }

    /// Lets a rule act at each of the [stops](Line::stops).
    pub(super) fn each_stop(&mut self, mut rule: impl FnMut(&mut Line, usize)) {
        let stops = std::mem::take(&mut self.stops);
        for i in &stops {
            rule(self, *i as usize);
        }
        self.stops = stops;
    }

    /// Number of visible characters.
    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }

    /// Indices of all quotation marks and apostrophes, straight or not.
    pub(super) fn quotes(&self) -> &[usize] {
        &self.quotes
    }

    /// Is there a hyphen or dash in it?
    pub(super) fn has_dashes(&self) -> bool {
        self.has_dashes
    }

    /// The character at `i`, [`NONE`] outside the line.
    #[inline]
    pub(super) fn ch(&self, i: usize) -> char {
        self.cells.get(i).map_or(NONE, |cell| cell.ch)
    }

    /// The character before `i`, whatever lies between.
    #[inline]
    pub(super) fn prev(&self, i: usize) -> char {
        self.ch(i.wrapping_sub(1))
    }

    /// Does the character at `i` touch the one before it?
    #[inline]
    pub(super) fn joined(&self, i: usize) -> bool {
        i > 0 && self.cells.get(i).is_some_and(|cell| cell.gap == Gap::None)
    }

    /// Is there a space or line break between the character at `i` and the one before it?
    #[inline]
    pub(super) fn spaced(&self, i: usize) -> bool {
        i > 0 && self.cells.get(i).is_some_and(|cell| cell.gap != Gap::None)
    }

    /// The character at `i` if it touches the one before it, [`NONE`] otherwise.
    #[inline]
    pub(super) fn touching(&self, i: usize) -> char {
        if self.joined(i) { self.ch(i) } else { NONE }
    }

    /// The character which touches `i` on its left, [`NONE`] if there is none.
    #[inline]
    pub(super) fn touched(&self, i: usize) -> char {
        if self.joined(i) { self.prev(i) } else { NONE }
    }

    /// May rules look at `i` as text: neither opaque nor inside a URL or the like?
    #[inline]
    pub(super) fn is_free(&self, i: usize) -> bool {
        self.cells.get(i).is_some_and(|cell| cell.flags & PROTECTED == 0)
    }

    /// Is there an ASCII digit of the text proper at `i`?
    #[inline]
    pub(super) fn is_digit(&self, i: usize) -> bool {
        self.cells
            .get(i)
            .is_some_and(|cell| cell.ch.is_ascii_digit() && cell.flags & PROTECTED == 0)
    }

    /// Is it an opaque run?
    pub(super) fn is_opaque(&self, i: usize) -> bool {
        self.cells.get(i).is_some_and(|cell| cell.ch == OBJECT)
    }

    /// End of the letters which touch each other from `i` on.
    pub(super) fn word_end(&self, i: usize) -> usize {
        self.end_of(i, char::is_alphabetic)
    }

    /// Start of the letters which touch each other before `end`.
    pub(super) fn word_start(&self, end: usize) -> usize {
        self.start_of(end, char::is_alphabetic)
    }

    /// End of the digits which touch each other from `i` on.
    pub(super) fn digits_end(&self, i: usize) -> usize {
        self.end_of(i, |ch| ch.is_ascii_digit())
    }

    /// End of the touching characters from `i` on which satisfy `test`; `i` itself if none does.
    pub(super) fn end_of(&self, i: usize, test: impl Fn(char) -> bool) -> usize {
        let mut end = i;
        while end < self.len() && (end == i || self.joined(end)) && test(self.ch(end)) {
            end += 1;
        }
        end
    }

    /// Start of the touching characters before `end` which satisfy `test`; `end` itself if none does.
    pub(super) fn start_of(&self, end: usize, test: impl Fn(char) -> bool) -> usize {
        let mut start = end;
        while start > 0 && (start == end || self.joined(start)) && test(self.ch(start - 1)) {
            start -= 1;
        }
        start
    }

    /// Do the characters `from..to` spell `word`?
    pub(super) fn spells(&self, from: usize, to: usize, word: &str) -> bool {
        self.cells
            .get(from..to)
            .is_some_and(|cells| cells.iter().map(|cell| cell.ch).eq(word.chars()))
    }

    /// The characters `from..to` without the spaces between them.
    pub(super) fn text(&self, from: usize, to: usize) -> String {
        let cells = self.cells.get(from..to).unwrap_or_default();
        let mut text = String::with_capacity(cells.iter().map(|cell| cell.ch.len_utf8()).sum());
        text.extend(cells.iter().map(|cell| cell.ch));
        text
    }

    /// Does the `…` or `—` at `i` stand for three dots or two hyphens?
    pub(super) fn is_folded(&self, i: usize) -> bool {
        self.cells.get(i).is_some_and(|cell| cell.flags & FOLDED != 0)
    }

    /// Keeps the characters `from..to` as typed.
    pub(super) fn protect(&mut self, from: usize, to: usize) {
        for i in from..to {
            self.flag(i, PROTECTED);
        }
    }

    /// Sets another character at `i`.
    pub(super) fn put(&mut self, i: usize, ch: char) {
        self.flag(i, CHANGED);
        if let Some(cell) = self.cells.get_mut(i) {
            cell.ch = ch;
        }
    }

    fn flag(&mut self, i: usize, flag: u8) {
        if let Some(cell) = self.cells.get_mut(i) {
            cell.flags |= flag;
        }
    }

    /// Says what stands between the character at `i` and the one before it; the last word wins.
    pub(super) fn want(&mut self, i: usize, space: Space) {
        if i == 0 {
            return;
        }
        if let Some(cell) = self.cells.get_mut(i) {
            cell.want = space;
        }
    }

    /// The run in which the characters `from..to` stand, and their bytes in it: as far as the first run goes.
    pub(super) fn place(&self, from: usize, to: usize) -> Option<(usize, std::ops::Range<usize>)> {
        let first = self.cells.get(from)?;
        let last = self.cells.get(from..to)?.iter().rev().find(|cell| cell.run == first.run)?;
        Some((first.run(), first.at()..last.end()))
    }
}

#[inline]
fn char_at(text: &str, at: usize) -> Option<char> {
    match *text.as_bytes().get(at)? {
        byte if byte.is_ascii() => Some(char::from(byte)),
        _ => text[at..].chars().next(),
    }
}

#[inline]
fn is_space(ch: char) -> bool {
    ch == ' ' || ch.is_whitespace()
}

/// Does the byte at `at` stand in a row of exactly `n`, of which it is the first?
fn is_row_of(bytes: &[u8], at: usize, n: usize) -> bool {
    let byte = bytes[at];
    bytes.get(at..at + n).is_some_and(|row| row.iter().all(|b| *b == byte))
        && bytes.get(at + n) != Some(&byte)
        && (at == 0 || bytes[at - 1] != byte)
}

/// A quotation mark or apostrophe, straight or typographic, or one of the primes they may turn into.
#[inline]
pub(super) fn is_quote(ch: char) -> bool {
    matches!(ch, '"' | '\'')
        || (ch >= '\u{AB}' && matches!(ch, '«' | '»' | '‘' | '’' | '“' | '”' | '′' | '″'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::borrow::Cow;

    fn text(s: &str) -> Run<'_> {
        Run::Text(Cow::Borrowed(s))
    }

    #[test]
    fn cells_leave_spaces_out_and_fold_dots_and_hyphens() {
        let line = Line::read(&[text("a  b... c--d"), Run::Break, text("....")]);
        assert_eq!(line.text(0, line.len()), "ab…c—d....");
        assert!(line.spaced(1) && line.joined(2) && line.spaced(3) && line.spaced(6));
    }
}
