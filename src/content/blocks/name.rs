//! The name of a block: a hash of its words. Names compose — that of two paragraphs one behind the
//! other follows from the names of both —, so that a paragraph that was divided or joined is found
//! again without its text.
//!
//! Each word is hashed (FNV-1a, finished by SplitMix64), and the words are the coefficients of a
//! polynomial modulo the prime 2⁶¹ − 1. A million blocks have a pair of the same name by chance once in
//! some millions of sites; and whoever makes such a pair on purpose deceives only themselves.

use std::fmt;
use std::str::FromStr;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

const PRIME: u64 = (1 << 61) - 1;
/// Any number that is large and has no pattern: the fraction of the golden ratio.
const BASE: u64 = 0x1e37_79b9_7f4a_7c15;

/// What a block says, in short. Written `hash.words` or `hash.words.links`, in hexadecimal but for
/// the number of words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name {
    /// Of 61 bits, the higher half first: as two numbers of four bytes each, so that a block takes 28 bytes and
    /// not 32. A site has hundreds of thousands of them.
    hash: [u32; 2],
    words: u32,
    /// Sum of the hashes of the targets of its links. Apart from the words: when a page is renamed, the
    /// links to it change in all languages alike, and nothing has to be read again.
    links: u32,
}

impl Name {
    /// The name of a text without links.
    pub fn of(text: &str) -> Name {
        let mut reader = Reader::default();
        match is_surely_nfc(text) || is_nfc_quick(text.chars()) == IsNormalized::Yes {
            true => reader.read(text),
            false => reader.read(&text.nfc().collect::<String>()),
        }
        reader.finish()
    }

    /// The same with these links.
    pub fn with_links(self, links: u32) -> Name {
        Name { links, ..self }
    }

    /// How many words it has.
    pub fn words(self) -> usize {
        self.words as usize
    }

    /// The sum of its links.
    pub fn links(self) -> u32 {
        self.links
    }

    /// Whether both have the same words, wherever their links lead.
    pub fn has_words_of(self, other: Name) -> bool {
        self.key() == other.key()
    }

    /// What stands for its words alone.
    pub fn key(self) -> (u64, u32) {
        (self.hash(), self.words)
    }

    fn hash(self) -> u64 {
        u64::from(self.hash[0]) << 32 | u64::from(self.hash[1])
    }

    /// The name of this text with another behind it.
    pub fn then(self, next: Name) -> Name {
        Name {
            hash: halves(add(times(self.hash(), power(next.words)), next.hash())),
            words: self.words.wrapping_add(next.words),
            links: self.links.wrapping_add(next.links),
        }
    }

    /// The name of several texts one behind the other.
    pub fn joined(names: impl IntoIterator<Item = Name>) -> Name {
        names.into_iter().fold(Name::default(), Name::then)
    }
}

/// The hash of the target of a link.
pub fn link(target: &str) -> u32 {
    let mut word = Word::default();
    word.push(target.as_bytes());
    (word.finish() >> 29) as u32
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:016x}.{}", self.hash(), self.words)?;
        if self.links != 0 { write!(f, ".{:08x}", self.links) } else { Ok(()) }
    }
}

/// A text that is not the name of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAName;

impl FromStr for Name {
    type Err = NotAName;

    fn from_str(text: &str) -> Result<Name, NotAName> {
        let mut parts = text.split('.');
        let (hash, words) = parts.next().zip(parts.next()).ok_or(NotAName)?;
        let links = parts.next();
        let is_hex = |text: &str, length| {
            text.len() == length && text.bytes().all(|b| b.is_ascii_hexdigit())
        };
        let is_whole = is_hex(hash, 16)
            && links.is_none_or(|links| is_hex(links, 8))
            && words.bytes().all(|b| b.is_ascii_digit())
            && parts.next().is_none();
        if !is_whole {
            return Err(NotAName);
        }
        Ok(Name {
            hash: halves(u64::from_str_radix(hash, 16).map_err(|_| NotAName)?),
            words: words.parse().map_err(|_| NotAName)?,
            links: u32::from_str_radix(links.unwrap_or("0"), 16).map_err(|_| NotAName)?,
        })
    }
}

fn halves(hash: u64) -> [u32; 2] {
    [(hash >> 32) as u32, hash as u32]
}

/// The sum modulo the prime, which 2⁶¹ makes 1: so the bits above are added to those below.
fn add(a: u64, b: u64) -> u64 {
    let fold = |n: u64| (n & PRIME) + (n >> 61);
    let sum = fold(fold(a) + fold(b));
    if sum >= PRIME { sum - PRIME } else { sum }
}

fn times(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    let (low, high) = ((product as u64) & PRIME, (product >> 61) as u64);
    add(low, high)
}

/// The polynomial with one more coefficient, which may be any number: `add(times(hash, BASE), word)` for a `hash`
/// below the prime, with what both have to make sure of left out.
fn step(hash: u64, word: u64) -> u64 {
    let product = u128::from(hash) * u128::from(BASE);
    let (low, high) = ((product as u64) & PRIME, (product >> 61) as u64);
    // Three numbers below 2⁶¹, and one below 8: the sum fits.
    let sum = low + high + (word & PRIME) + (word >> 61);
    let sum = (sum & PRIME) + (sum >> 61);
    if sum >= PRIME { sum - PRIME } else { sum }
}

fn power(mut exponent: u32) -> u64 {
    let (mut result, mut square) = (1, BASE);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = times(result, square);
        }
        square = times(square, square);
        exponent >>= 1;
    }
    result
}

/// Whether a look at the bytes tells that a text is in form NFC, as it does of nearly all texts in Latin
/// letters: nothing below U+0300 could be composed or decomposed, and neither could punctuation from
/// U+2002 to U+203F, which is typographic quotes, dashes and spaces (Unicode, NFC_Quick_Check).
fn is_surely_nfc(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_low = |byte: u8| byte < 0xCC;
    // Without an early end the compiler looks at many bytes at once.
    bytes.iter().fold(true, |all, byte| all & is_low(*byte))
        || (0..bytes.len()).all(|at| {
            is_low(bytes[at]) || matches!(bytes[at..], [0xE2, 0x80, low, ..] if low >= 0x82)
        })
}

/// A word being hashed.
struct Word(u64);

impl Default for Word {
    fn default() -> Word {
        Word(0xcbf2_9ce4_8422_2325)
    }
}

impl Word {
    fn push(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.push_byte(*byte));
    }

    fn push_byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }

    fn finish(&self) -> u64 {
        add(self.mixed(), 0)
    }

    /// The same, not yet modulo the prime.
    fn mixed(&self) -> u64 {
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

/// Reads a text word by word, with every variant of a mark as one and the same.
#[derive(Default)]
struct Reader {
    name: Name,
    word: Option<Word>,
    /// A space was read: the word is over, unless a mark follows that clings to it.
    is_over: bool,
    /// No space ends what comes: an opening mark was read.
    clings: bool,
}

impl Reader {
    fn read(&mut self, text: &str) {
        let mut at = 0;
        loop {
            at += self.push_plain(&text.as_bytes()[at..]);
            if text.as_bytes().get(at) == Some(&b' ') {
                self.space();
                at += 1;
                continue;
            }
            let Some(c) = text[at..].chars().next() else { break };
            at += c.len_utf8();
            match c {
                '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => {}
                c if c.is_whitespace() => self.space(),
                // Quotation marks and apostrophes, and the spaces that some languages set within.
                '«' | '‹' => {
                    self.push(plain_quote(c));
                    self.clings = true;
                }
                '»' | '›' => {
                    self.is_over = false;
                    self.push(plain_quote(c));
                }
                '“' | '”' | '„' | '‟' | '″' | '‘' | '’' | '‛' | '‚' | '′' => {
                    self.push(plain_quote(c));
                }
                // French sets a space before these, or should have.
                ';' | ':' | '!' | '?' | '%' => {
                    self.is_over = false;
                    self.push(c);
                }
                '—' | '―' => self.dash(),
                '-' if text[at..].starts_with('-') => {
                    at = text.len() - text[at..].trim_start_matches('-').len();
                    self.dash();
                }
                '‐' | '‑' | '‒' | '–' | '−' => self.push('-'),
                '…' => (0..3).for_each(|_| self.push('.')),
                c => self.push(c),
            }
        }
    }

    fn push(&mut self, c: char) {
        self.open_word().push(c.encode_utf8(&mut [0; 4]).as_bytes());
    }

    /// Pushes the letters and digits without variants with which a text begins, which are most of it: those
    /// of ASCII, and those from À to ÿ, whose first byte is 0xC3. Gives the number of their bytes.
    fn push_plain(&mut self, bytes: &[u8]) -> usize {
        let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == 0xC3;
        if !bytes.first().is_some_and(is_plain) {
            return 0;
        }
        let word = self.open_word();
        let mut at = 0;
        while let Some(byte) = bytes.get(at).filter(|byte| is_plain(byte)) {
            word.push_byte(*byte);
            at += 1;
            if *byte == 0xC3
                && let Some(second) = bytes.get(at)
            {
                word.push_byte(*second);
                at += 1;
            }
        }
        at
    }

    fn open_word(&mut self) -> &mut Word {
        if self.is_over {
            self.end_word();
        }
        self.clings = false;
        self.word.get_or_insert_default()
    }

    fn space(&mut self) {
        self.is_over |= self.word.is_some() && !self.clings;
    }

    /// A dash between two parts of a sentence, with spaces around or without.
    fn dash(&mut self) {
        self.end_word();
        self.push('-');
        self.end_word();
    }

    fn end_word(&mut self) {
        if let Some(word) = self.word.take() {
            let hash = step(self.name.hash(), word.mixed());
            self.name.hash = halves(hash);
            self.name.words = self.name.words.wrapping_add(1);
        }
        (self.is_over, self.clings) = (false, false);
    }

    fn finish(mut self) -> Name {
        self.end_word();
        self.name
    }
}

fn plain_quote(c: char) -> char {
    if matches!(c, '‘' | '’' | '‛' | '‚' | '′' | '‹' | '›') { '\'' } else { '"' }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_a_text_is_typed_does_not_matter() {
        for (a, b) in [
            ("one  two\n three ", "one two three"),
            ("l'usine", "l’usine"),
            ("« oui » ?", "\"oui\"?"),
            ("«\u{a0}oui\u{a0}»\u{202f}!", "“oui”!"),
            ("80\u{a0}%", "80%"),
            ("a — b", "a—b"),
            ("a -- b", "a---b"),
            ("a – b", "a - b"),
            ("1998–99", "1998-99"),
            ("wait…", "wait..."),
            ("e\u{301}te\u{301}", "été"),
            ("co\u{ad}op", "coop"),
            ("10\u{a0}000", "10 000"),
        ] {
            assert_eq!(Name::of(a), Name::of(b), "{a} {b}");
        }
        for (a, b) in [("a b", "ab"), ("a-b", "a - b"), ("a b", "b a"), ("A", "a"), ("", "a")] {
            assert_ne!(Name::of(a), Name::of(b), "{a} {b}");
        }
    }

    #[test]
    fn what_is_surely_in_form_nfc_is() {
        for c in ('\0'..='\u{2fff}').chain(['\u{ac00}', '\u{f900}', '\u{1d15e}', '\u{2f800}']) {
            let text = format!("é{c}e");
            let is_nfc = text.chars().nfc().eq(text.chars());
            assert!(is_nfc || !is_surely_nfc(&text), "{c:?}");
        }
        assert!(is_surely_nfc("« L’été » – c’est “là”…") && !is_surely_nfc("e\u{301}"));
    }

    #[test]
    fn names_compose() {
        let (a, b) = (Name::of("One two.").with_links(5), Name::of("Three, « four »."));
        assert_eq!(a.then(b), Name::of("One two. Three, “four”.").with_links(5));
        assert_eq!(Name::joined([a, b, a]), a.then(b.then(a)));
        assert_eq!(Name::joined([]), Name::of(""));
    }

    #[test]
    fn sums_and_products_are_those_of_the_field() {
        let some = [0, 1, 2, PRIME - 1, PRIME, PRIME + 1, 2 * PRIME, BASE, u64::MAX - 1, u64::MAX];
        for (a, b) in some.iter().flat_map(|a| some.map(|b| (*a, b))) {
            let (wide_a, wide_b, prime) = (u128::from(a), u128::from(b), u128::from(PRIME));
            assert_eq!(u128::from(add(a, b)), (wide_a + wide_b) % prime, "{a} + {b}");
            let (a, b) = (a % PRIME, b % PRIME);
            assert_eq!(u128::from(times(a, b)), u128::from(a) * u128::from(b) % prime, "{a} {b}");
            for word in some {
                assert_eq!(step(a, word), add(times(a, BASE), word), "{a} {word}");
            }
        }
    }

    #[test]
    fn names_are_written_and_read() {
        for name in [Name::of("a b"), Name::of(""), Name::of("x").with_links(7)] {
            assert_eq!(name.to_string().parse(), Ok(name));
        }
        assert_eq!(Name::of("").to_string(), "0000000000000000.0");
        for bad in [
            "",
            "x",
            "0000000000000000",
            "0000000000000000.-1",
            "0000000000000000.1.7",
            "+000000000000000.1",
        ] {
            assert_eq!(bad.parse::<Name>(), Err(NotAName), "{bad}");
        }
    }
}
