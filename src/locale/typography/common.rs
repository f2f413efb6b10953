//! Scanners which the rules of all languages share: sides of a mark, figures and their units, abbreviations.
//!
//! They answer questions about a line or say which space belongs at one place; which of them run, and with which
//! words, is for each language to say.

use super::line::{Line, NONE, OBJECT, Space, is_quote};

/// What kind of neighbour a character is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// End of the line.
    Edge,
    /// Opens something: what follows belongs to it.
    Open,
    /// A letter, digit, symbol or opaque run.
    Word,
    /// Ends or closes something.
    Close,
}

/// The kind of `ch`.
pub(super) fn side(ch: char) -> Side {
    match ch {
        NONE => Side::Edge,
        '(' | '[' | '{' | '«' | '“' | '‘' | '‹' | '„' | '‚' | '¿' | '¡' | '-' | '–' | '—' | '/'
        | '\\' | '|' | '=' | '<' | '~' | '#' | '@' => Side::Open,
        ')' | ']' | '}' | '»' | '”' | '’' | '›' | '.' | ',' | ';' | ':' | '!' | '?' | '…' | '′'
        | '″' => Side::Close,
        _ => Side::Word,
    }
}

/// Is the `:`, `;`, `!` or `?` at `i` a mark of the sentence: after something, and with nothing but a space, a
/// closing character or an opaque run (a footnote reference) behind it?
///
/// This leaves alone `std::fs`, `10:30`, `2:1`, `!=`, `?q=1`, `(?)`, `:)` and the like.
pub(super) fn is_mark(line: &Line, i: usize) -> bool {
    // The mouth of `:(` opens nothing.
    let follows =
        i > 0 && (!line.is_free(i - 1) || matches!(side(line.prev(i)), Side::Word | Side::Close));
    if !follows || !line.is_free(i) {
        return false;
    }
    let (ch, after) = (line.ch(i), line.touching(i + 1));
    let smiles = matches!(ch, ':' | ';') && matches!(after, ')' | ']' | '}');
    let scope = ch == ':' && (after == ':' || line.touched(i) == ':');
    !smiles && !scope && is_end(line, i + 1)
}

/// Do only closing characters touch each other from `i` to a space, a quotation mark, an opaque run or the end?
///
/// All of them must: if `;` in `http://a.b ;.28` were a mark, the URL would swallow `;.28` once its space is gone.
/// Rows longer than anyone writes are given up, so as not to take quadratic time.
fn is_end(line: &Line, i: usize) -> bool {
    let is_over = |ch: char| side(ch) != Side::Close || is_quote(ch);
    let last = (i..i + 32).map(|k| line.touching(k)).find(|ch| is_over(*ch));
    last.is_some_and(|ch| matches!(ch, NONE | OBJECT) || (side(ch) == Side::Close))
}

/// Does a space separate `i` from a figure, or from an opaque run, which may print one (`:fact[fund] millions`)?
pub(super) fn follows_amount(line: &Line, i: usize) -> bool {
    line.spaced(i) && (line.is_digit(i - 1) || line.is_opaque(i - 1))
}

/// Does a space separate `i` from a figure?
pub(super) fn follows_figure(line: &Line, i: usize) -> bool {
    line.spaced(i) && line.is_digit(i - 1)
}

/// Is there nothing that would make the symbol before `i` part of a longer word?
pub(super) fn is_word_break(line: &Line, i: usize) -> bool {
    let ch = line.touching(i);
    !ch.is_alphanumeric() && !matches!(ch, OBJECT | '\'' | '’' | '_')
}

/// Is there a compound behind `i`: `5 t-shirts`?
fn is_compound(line: &Line, i: usize) -> bool {
    line.touching(i) == '-' && line.touching(i + 1).is_alphabetic()
}

/// Keeps a figure and the unit at `i` together: `60 h`, `80 km/h`, `800 millions`.
///
/// Returns whether there is one. Each language cites its own rule.
pub(super) fn unit(line: &mut Line, i: usize, units: &[&str]) -> bool {
    let first = line.ch(i);
    if !line.is_free(i) || first.is_ascii_digit() {
        return false;
    }
    let is_here = |unit: &str| {
        let end = i + unit.chars().count();
        let joined = line.spells(i, end, unit) && (i + 1..end).all(|k| line.joined(k));
        joined && is_word_break(line, end) && !is_compound(line, end)
    };
    // By their first bytes, which tells nearly all of them apart.
    let first_byte = first.encode_utf8(&mut [0; 4]).as_bytes()[0];
    let may_be = |unit: &str| unit.as_bytes().first() == Some(&first_byte);
    let found = units.iter().any(|unit| may_be(unit) && is_here(unit));
    if found {
        line.want(i, Space::NoBreak);
    }
    found
}

/// Symbols of units in all three languages (SI brochure, 9th edition; ISO/IEC 80000-13 for bytes), without those
/// which are also words (`a`, `in`, `o`).
pub(super) const UNITS: &[&str] = &[
    "km", "m", "cm", "mm", "µm", "nm", "km/h", "m/s", "km²", "m²", "cm²", "m³", "cm³", "ha", "kg",
    "g", "mg", "µg", "t", "L", "l", "mL", "ml", "cl", "dl", "hl", "h", "min", "s", "ms", "W", "kW",
    "MW", "GW", "TW", "Wh", "kWh", "MWh", "GWh", "TWh", "V", "kV", "kJ", "MJ", "Hz", "kHz", "MHz",
    "GHz", "°C", "°F", "dB", "Pa", "kPa", "hPa", "kB", "KB", "MB", "GB", "TB", "Mb/s", "Gb/s", "%",
    "‰", "$", "€", "£", "¥", "¢", "CAD", "USD", "MXN", "EUR", "M$", "M€", "k$", "k€", "px", "pt",
];

/// Keeps the groups of a number typed in triads together: `28 450 857`.
///
/// Only in unmistakable numbers: one to three digits, then groups of exactly three to the end. `2004 350`,
/// `514 555 1234`, `514 555-1234`, `+33 612 345 678` and `012 345` are left alone.
pub(super) fn triads(line: &mut Line, i: usize, space: Space) {
    let before = line.touched(i);
    let starts = line.is_digit(i) && line.ch(i) != '0' && !follows_figure(line, i);
    if !starts
        || before.is_alphanumeric()
        || matches!(before, '.' | ',' | ':' | '+' | '-' | '–' | '/' | '’' | OBJECT)
    {
        return;
    }
    let mut end = line.digits_end(i);
    if end - i > 3 {
        return;
    }
    let mut groups = Vec::new();
    while follows_figure(line, end) && line.is_digit(end) {
        groups.push(end);
        end = line.digits_end(end);
        if groups.last().is_some_and(|start| end - start != 3) {
            return;
        }
    }
    let after = line.touching(end);
    if after.is_alphanumeric()
        || (matches!(after, '-' | '–' | '/' | ':') && line.touching(end + 1).is_ascii_digit())
    {
        return;
    }
    for group in groups {
        line.want(group, space);
    }
}

/// What an abbreviation is tied to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tie {
    /// A name: the next word begins with a capital.
    Name,
    /// A function with its article: « M. le juge ».
    Article,
    /// A number, in digits or Roman.
    Number,
    /// The next part of the same abbreviation, with its own point: `p. m.`, `EE. UU.`
    Part(&'static str),
}

/// An abbreviation, without its point, and what may not be parted from it.
pub(super) type Abbreviation = (&'static str, Tie);

/// Keeps together the abbreviation whose point is at `i` and what depends on it.
///
/// An initial (`J. Tremblay`) is an abbreviation of a name in all three languages.
pub(super) fn abbreviation(line: &mut Line, i: usize, known: &[Abbreviation]) {
    if !line.joined(i) || !line.spaced(i + 1) || !line.is_free(i) {
        return;
    }
    let start = line.word_start(i);
    if start == i || !line.is_free(start) || line.touched(start).is_alphanumeric() {
        return;
    }
    let initial =
        start + 1 == i && line.ch(start).is_uppercase() && is_tied(line, i + 1, Tie::Name);
    if initial
        || known.iter().any(|(word, tie)| line.spells(start, i, word) && is_tied(line, i + 1, *tie))
    {
        line.want(i + 1, Space::NoBreak);
    }
}

/// Keeps together an abbreviation without point, at `i`, and what depends on it: `Mme Roy`, `n° 5`.
pub(super) fn pointless(line: &mut Line, i: usize, known: &[Abbreviation]) {
    if line.touched(i).is_alphanumeric() || !line.is_free(i) {
        return;
    }
    let first = line.ch(i);
    for (word, tie) in known.iter().filter(|(word, _)| word.starts_with(first)) {
        let end = i + word.chars().count();
        if line.spells(i, end, word)
            && (i + 1..end).all(|k| line.joined(k))
            && line.spaced(end)
            && is_tied(line, end, *tie)
        {
            line.want(end, Space::NoBreak);
            return;
        }
    }
}

fn is_tied(line: &Line, i: usize, tie: Tie) -> bool {
    match tie {
        Tie::Name => line.ch(i).is_uppercase(),
        Tie::Article => {
            ["le", "la", "les", "l"].iter().any(|word| line.spells(i, line.word_end(i), word))
        }
        Tie::Number => line.is_digit(i) || is_roman(line, i),
        Tie::Part(word) => {
            let end = line.word_end(i);
            line.spells(i, end, word) && matches!(line.touching(end), '.' | '-')
        }
    }
}

fn is_roman(line: &Line, i: usize) -> bool {
    let end = line.word_end(i);
    end > i && (i..end).all(|k| matches!(line.ch(k), 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M'))
}

/// Keeps `a.m.`, `p. m.`, `pm` with the hour before it, and its two parts together.
pub(super) fn meridiem(line: &mut Line, i: usize) {
    if !matches!(line.ch(i), 'a' | 'p' | 'A' | 'P') || !line.is_free(i) {
        return;
    }
    let dotted = line.touching(i + 1) == '.';
    let m = if dotted { i + 2 } else { i + 1 };
    let near = line.joined(m) || (dotted && line.spaced(m));
    if near
        && matches!(line.ch(m), 'm' | 'M')
        && (!dotted || line.touching(m + 1) == '.')
        && is_word_break(line, m + 1)
    {
        line.want(i, Space::NoBreak);
        if line.spaced(m) {
            line.want(m, Space::NoBreak);
        }
    }
}

/// Takes away spaces inside the quotation mark at `i`: after one which opens, before one which closes.
pub(super) fn tighten(line: &mut Line, i: usize, opens: bool) {
    if !line.is_free(i) {
        return;
    }
    if opens && (!line.joined(i) || side(line.prev(i)) == Side::Open) {
        line.want(i + 1, Space::Remove);
    }
    if !opens && is_end(line, i + 1) {
        line.want(i, Space::Remove);
    }
}

/// Sets the ellipsis typed as three dots at `i`, unless it is part of a path such as `.../x`.
///
/// One character, as in CLDR; four dots or two are left as typed, and so are the spaces around.
pub(super) fn ellipsis(line: &mut Line, i: usize) {
    if line.is_folded(i)
        && line.is_free(i)
        && !is_slash(line.touching(i + 1))
        && !is_slash(line.touched(i))
    {
        line.put(i, '…');
    }
}

fn is_slash(ch: char) -> bool {
    matches!(ch, '/' | '\\')
}

/// Takes away the space before the mark at `i`, unless it parts two figures (`2 : 1`).
///
/// *The Canadian Style* 17.07; RAE, III.3 (marks touch the word before them).
pub(super) fn close_up(line: &mut Line, i: usize) {
    let ratio = line.ch(i) == ':'
        && i > 0
        && line.prev(i).is_ascii_digit()
        && line.ch(i + 1).is_ascii_digit();
    if is_mark(line, i) && !ratio {
        line.want(i, Space::Remove);
    }
}

/// Keeps the sign at `i` and the figure after it together.
pub(super) fn amount(line: &mut Line, i: usize) {
    line.want(i + 1, Space::NoBreak);
}

/// ISO 4217 codes of the three countries, and the euro.
pub(super) const CURRENCIES: [&str; 4] = ["USD", "CAD", "MXN", "EUR"];

/// Keeps `USD 25`, `MXN 100` together.
pub(super) fn currency(line: &mut Line, i: usize) {
    let code = CURRENCIES.iter().any(|code| line.spells(i, i + 3, code));
    if !code || !line.is_free(i) || line.touched(i).is_alphanumeric() || line.word_end(i) != i + 3 {
        return;
    }
    if line.spaced(i + 3) && line.is_digit(i + 3) {
        amount(line, i + 2);
    }
}

#[cfg(test)]
mod tests {
    use super::super::Run;
    use super::*;
    use std::borrow::Cow;

    fn line(text: &str) -> Line {
        Line::read(&[Run::Text(Cow::Borrowed(text))])
    }

    /// Which of `:;!?` in the text are marks of the sentence.
    fn marks(text: &str) -> String {
        let line = line(text);
        (0..line.len())
            .filter(|i| matches!(line.ch(*i), ':' | ';' | '!' | '?') && is_mark(&line, *i))
            .map(|i| line.ch(i))
            .collect()
    }

    #[test]
    fn marks_end_something_and_touch_nothing() {
        assert_eq!(marks("a: b ; c!» d ?! e:"), ":;!?!:");
        assert_eq!(marks("a::b 10:30 a:) (?) ¡! x!=y :a a!b"), "");
    }

    #[test]
    fn figures_and_units() {
        let mut line = line("5 km");
        assert!(follows_figure(&line, 1) && unit(&mut line, 1, UNITS));
        assert!(!unit(&mut super::tests::line("5 kmh"), 1, UNITS));
        assert!(!unit(&mut super::tests::line("5 t-shirts"), 1, UNITS));
    }
}
