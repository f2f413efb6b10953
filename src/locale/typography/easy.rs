//! Most blocks of running text hold nothing that a rule would change but apostrophes behind letters, which
//! are set the same in all languages, and colons, before which French has a space. Such a block is set
//! without laying it out as a line, in a fraction of the time.
//!
//! The block is read as one row of bytes. Most of these say nothing; at each of the others a look at
//! its neighbours tells whether a rule of the language could act there, or whether it finds what it
//! would ask for. Where that takes more than a look, the block is for the rules: to send them one too
//! many costs time only. The property tests hold both ways against each other.

use std::borrow::Cow;

use memchr::memchr2_iter;

use super::common::{Abbreviation, CURRENCIES, Tie};
use super::line::NBSP;
use super::{Rules, Run, Variant, en, es, fr};

/// What an opaque run is among the bytes of the texts: one which UTF-8 has not.
const OPAQUE: u8 = 0xFF;

/// What a language ties to its neighbours, from the tables of its rules.
pub(super) struct Ties {
    pub(super) abbreviations: &'static [Abbreviation],
    pub(super) pointless: &'static [Abbreviation],
    pub(super) units: &'static [&'static [&'static str]],
}

/// Sets a block that is easy; says whether it was. One that is not stays untouched.
///
/// `row` is a buffer; what it holds does not matter.
pub(super) fn set(rules: &Rules, runs: &mut [Run<'_>], row: &mut Vec<u8>) -> bool {
    if let [Run::Text(text)] = runs {
        let block = Block::new(rules, text.as_bytes());
        let Some(has_changes) = block.has_changes() else { return false };
        if let Some(changed) = has_changes.then(|| block.rewritten(text, 0)).flatten() {
            *text = Cow::Owned(changed);
        }
        return true;
    }
    join(runs, row);
    let block = Block::new(rules, row);
    let Some(has_changes) = block.has_changes() else { return false };
    // The space before a colon would be in another run.
    let begins_with_colon = |run: &Run<'_>| matches!(run, Run::Text(text) if text.starts_with(':'));
    if has_changes && block.language == Language::French && runs.iter().any(begins_with_colon) {
        return false;
    }
    if has_changes {
        block.rewrite(runs);
    }
    true
}

/// The texts of a block as they follow on each other, with any break as a space.
fn join(runs: &[Run<'_>], row: &mut Vec<u8>) {
    row.clear();
    for run in runs {
        match run {
            Run::Text(text) => row.extend_from_slice(text.as_bytes()),
            Run::Opaque => row.push(OPAQUE),
            Run::Transparent => {}
            Run::SoftBreak | Run::Break => row.push(b' '),
        }
    }
}

/// Bytes that call for a look at their neighbours, or that no block has which is easy. At the others no
/// rule begins; and none of them is a space but the plain one.
///
/// Capitals may be Roman numerals, or begin a French title (Mme, Dr). 0xC2 and 0xE2 lead signs, quotation
/// marks and dashes; 0xE1, 0xE3 and 0xEF rare spaces and U+FFFC.
const IS_SIGN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = matches!(
            byte as u8,
            0..=0x1F | 0x7F | b'"' | b'$' | b'%' | b'\'' | b'-' | b'.' | b'0'..=b'9' | b':' | b';'
                | b'!' | b'?' | b'@' | b'\\' | b'C' | b'D' | b'I' | b'L' | b'M' | b'V' | b'X'
                | 0xC2 | 0xE1..=0xE3 | 0xEF | 0xF5..=0xFF
        );
        byte += 1;
    }
    table
};

/// No abbreviation is longer, in bytes.
const LONGEST: usize = 8;

/// The bytes of one block, and the language which looks at them.
struct Block<'a> {
    text: &'a [u8],
    language: Language,
    ties: &'static Ties,
    /// Does a space belong before `; ! ?`?
    has_fine_space: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Language {
    French,
    Spanish,
    English,
}

impl<'a> Block<'a> {
    fn new(rules: &Rules, text: &'a [u8]) -> Block<'a> {
        let (language, ties) = match rules.variant {
            Variant::FrCa | Variant::FrFr => (Language::French, &fr::TIES),
            Variant::EsMx | Variant::EsEs => (Language::Spanish, &es::TIES),
            Variant::EnCa | Variant::EnUs => (Language::English, &en::TIES),
        };
        let has_fine_space = language == Language::French && rules.has_fine_space();
        Block { text, language, ties, has_fine_space }
    }

    /// Whether it has apostrophes or colons to set; nothing if there may be more for the rules.
    fn has_changes(&self) -> Option<bool> {
        let mut found = false;
        let mut at = 0;
        while let Some(sign) = next_sign(self.text, at) {
            let byte = self.text[sign];
            if !self.is_easy(sign, byte) {
                return None;
            }
            found |= matches!(byte, b'\'' | b':');
            at = sign + 1;
        }
        Some(found)
    }

    fn rewrite(&self, runs: &mut [Run<'_>]) {
        let mut start = 0;
        for run in runs {
            match run {
                Run::Text(text) => {
                    let changed = self.rewritten(text, start);
                    start += text.len();
                    if let Some(changed) = changed {
                        *text = Cow::Owned(changed);
                    }
                }
                Run::Transparent => {}
                Run::Opaque | Run::SoftBreak | Run::Break => start += 1,
            }
        }
    }

    /// What the text that begins at `start` of the row becomes, if it changes.
    fn rewritten(&self, text: &str, start: usize) -> Option<String> {
        let is_changed =
            |at: &usize| self.text[start + at] == b'\'' || self.is_spaced_colon(start + at);
        let mut changes = memchr2_iter(b'\'', b':', text.as_bytes()).filter(is_changed).peekable();
        changes.peek()?;
        let mut out = String::with_capacity(text.len() + text.len() / 8 + 2);
        let mut from = 0;
        for at in changes {
            let kept = &text[from..at];
            if self.text[start + at] == b'\'' {
                out.push_str(kept);
                out.push('’');
                from = at + 1;
            } else {
                out.push_str(kept.strip_suffix(' ').unwrap_or(kept));
                out.push(NBSP);
                from = at;
            }
        }
        out.push_str(&text[from..]);
        Some(out)
    }

    /// Does what stands at `at` stay as it is by all rules, or is it set here?
    fn is_easy(&self, at: usize, byte: u8) -> bool {
        let (before, after) = (self.before(at), self.text.get(at + 1).copied());
        let is_spaced = before == Some(b' ');
        match byte {
            // Behind letters alone none opens a quotation, so that none closes one.
            b'\'' => self.is_letter_before(at),
            b'.' => self.is_plain_point(at, after),
            b'-' => self.is_plain_hyphen(before, after),
            b':' => self.is_plain_colon(at, before, after),
            b';' | b'!' | b'?' => !self.has_fine_space && at > 0 && !is_spaced,
            b'0'..=b'9' => self.is_plain_digit(at, before),
            b'A'..=b'Z' => self.language != Language::French || self.is_plain_capital(at, before),
            OPAQUE => !self.is_unit(at + 1),
            0xC2 | 0xE2 => self.is_plain_mark(at, is_spaced),
            _ => false,
        }
    }

    fn before(&self, at: usize) -> Option<u8> {
        self.text.get(at.checked_sub(1)?).copied()
    }

    /// Bytes of the letter of Latin 1 or Extended-A before `end`; nothing if there is none, or another.
    fn letter_before(&self, end: usize) -> usize {
        match self.text[..end] {
            [.., byte] if byte.is_ascii_alphabetic() => 1,
            // Two of these are × and ÷.
            [.., 0xC3 | 0xC5, byte] if is_continuation(byte) && !matches!(byte, 0x97 | 0xB7) => 2,
            _ => 0,
        }
    }

    fn is_letter_before(&self, end: usize) -> bool {
        self.letter_before(end) > 0
    }

    /// The word before `end`, unless it is longer than what is looked for.
    fn word_before(&self, end: usize) -> Option<&'a [u8]> {
        let mut start = end;
        while end - start <= LONGEST {
            match self.letter_before(start) {
                0 => return Some(&self.text[start..end]),
                length => start -= length,
            }
        }
        None
    }

    /// Is it none of an abbreviation, an address or a row of points?
    fn is_plain_point(&self, at: usize, after: Option<u8>) -> bool {
        match after {
            None => true,
            Some(b' ') => !self.is_abbreviation(at),
            Some(b')' | b']' | b',' | OPAQUE) => self.before(at) != Some(b'w'),
            Some(b'0'..=b'9') => self.before(at).is_some_and(|byte| byte.is_ascii_digit()),
            _ => false,
        }
    }

    fn is_abbreviation(&self, point: usize) -> bool {
        let Some(word) = self.word_before(point) else { return false };
        match *word {
            // A letter of another script may be an initial.
            [] => self.before(point).is_some_and(|byte| byte >= 0x80 && byte != OPAQUE),
            [byte] if byte.is_ascii_uppercase() => true,
            [0xC3 | 0xC5, _] => true,
            _ => {
                let rest = self.text.get(point + 2..).unwrap_or_default();
                let mut ties = self.ties.abbreviations.iter();
                ties.any(|(known, tie)| is_word(word, known) && may_follow(rest, *tie))
            }
        }
    }

    /// Is it no dash, nor in a range of figures?
    fn is_plain_hyphen(&self, before: Option<u8>, after: Option<u8>) -> bool {
        if before == Some(b'-') || after == Some(b'-') {
            return false;
        }
        match self.language {
            Language::French => before != Some(b' ') || after != Some(b' '),
            Language::English => !is_digit(before) || !is_digit(after),
            Language::Spanish => true,
        }
    }

    /// Does it stand in a time or a ratio, or where it ends something?
    fn is_plain_colon(&self, at: usize, before: Option<u8>, after: Option<u8>) -> bool {
        let ends = matches!(after, None | Some(b' '));
        match self.language {
            _ if is_digit(before) && is_digit(after) => true,
            // With or without a space before it, which will be one that does not break.
            Language::French => {
                let end = if before == Some(b' ') { at - 1 } else { at };
                let is_word = |byte: u8| byte.is_ascii_digit() || byte == b')';
                ends && (self.is_letter_before(end) || self.before(end).is_some_and(is_word))
            }
            Language::Spanish | Language::English => ends && at > 0 && before != Some(b' '),
        }
    }

    /// Is it a colon that takes a space, given that the block is easy?
    fn is_spaced_colon(&self, at: usize) -> bool {
        let after = self.text.get(at + 1).copied();
        self.language == Language::French && !(is_digit(self.before(at)) && is_digit(after))
    }

    /// Is it in a figure that nothing is tied to, nor it to anything?
    fn is_plain_digit(&self, at: usize, before: Option<u8>) -> bool {
        if is_digit(before) {
            return true;
        }
        let digits = self.text[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        !self.is_numbered(at) && !self.is_unit(at + digits)
    }

    /// Does it begin no title, nor a Roman numeral behind « no »?
    fn is_plain_capital(&self, at: usize, before: Option<u8>) -> bool {
        if before.is_some_and(|byte| byte.is_ascii_alphabetic()) {
            return true;
        }
        let is_title = |(word, _): &Abbreviation| {
            after_word(&self.text[at..], word).is_some_and(|rest| rest.first() == Some(&b' '))
        };
        !self.ties.pointless.iter().any(is_title) && !self.is_numbered(at)
    }

    /// May what stands before the figure at `at` be tied to it: « no 5 », `USD 25`?
    fn is_numbered(&self, at: usize) -> bool {
        if self.before(at) != Some(b' ') {
            return false;
        }
        match self.word_before(at - 1) {
            None => false,
            Some([]) => self.before(at - 1) == Some(b' '),
            Some(word) => {
                self.ties.pointless.iter().any(|(known, _)| is_word(word, known))
                    || CURRENCIES.iter().any(|code| is_word(word, code))
            }
        }
    }

    /// May what stands at `at`, behind a figure, be its unit, an hour's a.m. or p.m., or more figures?
    fn is_unit(&self, at: usize) -> bool {
        let Some(rest) = self.text[at..].strip_prefix(b" ") else { return false };
        let is_here = |unit: &&str| {
            let rest = after_word(rest, unit);
            rest.is_some_and(|rest| !rest.first().is_some_and(u8::is_ascii_alphanumeric))
        };
        match rest {
            [] => false,
            [b' ' | b'0'..=b'9', ..] => true,
            [b'a' | b'A' | b'p' | b'P', b'.' | b'm' | b'M', ..] => true,
            _ => self.ties.units.iter().any(|units| units.iter().any(is_here)),
        }
    }

    /// Is the mark of several bytes where it belongs, or one that is never touched?
    fn is_plain_mark(&self, at: usize, is_spaced: bool) -> bool {
        let end = if self.text[at] == 0xC2 { at + 2 } else { at + 3 };
        let bytes = self.text.get(at..end).unwrap_or_default();
        let mark = str::from_utf8(bytes).ok().and_then(|mark| mark.chars().next());
        let is_french = self.language == Language::French;
        match mark {
            Some('’' | '…') => true,
            Some('“' | '¿' | '¡') => self.text.get(end) != Some(&b' '),
            Some('”') => !is_spaced,
            Some('«') if !is_french => self.text.get(end) != Some(&b' '),
            Some('»') if !is_french => !is_spaced,
            Some('–' | '—') => !is_french || !is_spaced,
            _ => false,
        }
    }
}

/// The next sign from `at` on. Eight bytes at once are asked whether there is one: mostly there is none.
fn next_sign(text: &[u8], mut at: usize) -> Option<usize> {
    let has_sign = |bytes: &[u8; 8]| bytes.iter().fold(false, |any, byte| any | is_sign(*byte));
    while let Some(bytes) = text.get(at..).and_then(<[u8]>::first_chunk) {
        if has_sign(bytes) {
            break;
        }
        at += 8;
    }
    text.get(at..)?.iter().position(|byte| is_sign(*byte)).map(|step| at + step)
}

fn is_sign(byte: u8) -> bool {
    IS_SIGN[usize::from(byte)]
}

fn is_continuation(byte: u8) -> bool {
    matches!(byte, 0x80..=0xBF)
}

fn is_digit(byte: Option<u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_digit())
}

fn is_word(word: &[u8], known: &str) -> bool {
    after_word(word, known).is_some_and(<[u8]>::is_empty)
}

/// May `text` begin with what an abbreviation is tied to?
fn may_follow(text: &[u8], tie: Tie) -> bool {
    let Some(first) = text.first() else { return false };
    *first == b' '
        || match tie {
            Tie::Name => !first.is_ascii_lowercase(),
            Tie::Article => *first == b'l',
            Tie::Number => {
                matches!(first, b'0'..=b'9' | b'I' | b'V' | b'X' | b'L' | b'C' | b'D' | b'M')
            }
            Tie::Part(word) => text.starts_with(word.as_bytes()),
        }
}

/// What follows `word` at the start of `text`. Most words differ in their first letter, which needs no call.
fn after_word<'a>(text: &'a [u8], word: &str) -> Option<&'a [u8]> {
    let is_alike = text.first() == word.as_bytes().first();
    if is_alike { text.strip_prefix(word.as_bytes()) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn easy(tag: &str, text: &str) -> Option<String> {
        let rules = Rules::for_locale(tag, false)?;
        let mut runs = [Run::Text(Cow::Borrowed(text))];
        let is_easy = set(&rules, &mut runs, &mut Vec::new());
        let [Run::Text(text)] = runs else { return None };
        is_easy.then(|| text.into_owned())
    }

    #[test]
    fn plain_prose_is_easy() {
        let text = "L'usine d'à-côté, qu'on connaît. Nous votons.";
        for tag in ["fr-CA", "es-MX", "en-CA"] {
            let set = "L’usine d’à-côté, qu’on connaît. Nous votons.";
            assert_eq!(easy(tag, text).as_deref(), Some(set));
        }
        let text = "À lire : l'an 1 (un): ceci, à 10:30:";
        let set = "À lire\u{a0}: l’an 1 (un)\u{a0}: ceci, à 10:30\u{a0}:";
        assert_eq!(easy("fr-CA", text).as_deref(), Some(set));
    }

    #[test]
    fn what_stands_as_it_should_is_easy() {
        for (tag, text) in [
            ("fr-CA", "Oui! Les 350 usines (1965, 2004) de c’est fini… À 10:30? Un. Deux."),
            ("es-MX", "¿Quién paga? Voto: “sí”; 12 horas, 1950-1960 — nada más. No. Es «así»."),
            ("en-CA", "Note: 12 workers' halls, “so” – COVID-19; why? In 2004 the plant. It is."),
        ] {
            assert_eq!(easy(tag, text), Some(text.replace('\'', "’")), "{text}");
        }
    }

    #[test]
    fn whatever_a_rule_may_look_at_is_not() {
        for text in [
            "5 km", "1 234", "5%", "$ 5", "USD 25", "5 p. m.", "a...b", "a--b", "'twas", "a \"b\"",
            "J. Roy", "art. 5", "x.y", "a !", "a :b", "tel:5", "¿ a?", "“ a”", "\u{a0}",
            "\u{3000}", "www.)", "Я. Б",
        ] {
            for tag in ["fr-CA", "es-MX", "en-CA"] {
                assert_eq!(easy(tag, text), None, "{tag} {text}");
            }
        }
        for text in [
            "Mme Roy", "Dr Roy", "a - b", "«a»", "a  : b", "a :b", "» : a", "no V", "no 5", "a – b",
        ] {
            assert_eq!(easy("fr-CA", text), None, "{text}");
        }
        assert_eq!(easy("fr-FR", "a!"), None);
        assert_eq!(easy("en-CA", "1965-2001"), None);
    }
}
