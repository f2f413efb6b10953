//! The outline of a body: its headings, and how many words it has.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::markdown::{Node, Source};
use super::slug::slugify;
use crate::diagnostic::Diagnostic;
use crate::locale::typography::{Rules, set_title};

/// A heading of a page. A site has hundreds of thousands of them, so it is kept small.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// The id given as `{#id}`.
    pub id: Option<Box<str>>,
    /// The text, and behind it the slug.
    words: Box<str>,
    slug_at: u32,
    /// Four bytes each: no text has 4 GB.
    start: u32,
    end: u32,
}

impl Heading {
    /// A heading that says `text`, with its slug.
    pub(crate) fn new(
        level: u8,
        id: Option<Box<str>>,
        (text, slug): (&str, &str),
        span: Range<usize>,
    ) -> Heading {
        let short = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let words = [text, slug].concat().into();
        let (start, end) = (short(span.start), short(span.end));
        Heading { level, id, words, slug_at: short(text.len()), start, end }
    }

    /// The text without markup.
    pub fn text(&self) -> &str {
        &self.words[..self.slug_at as usize]
    }

    /// The text as an anchor.
    pub fn slug(&self) -> &str {
        &self.words[self.slug_at as usize..]
    }

    /// Where it stands in the file.
    pub fn span(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// The headings of a body, which begins at `offset` of its file, and its number of words.
pub fn outline(
    source: &Source,
    nodes: &[(Node, Range<usize>)],
    offset: usize,
    typography: Option<Rules>,
) -> (Vec<Heading>, u32) {
    let mut headings: Vec<Heading> = Vec::new();
    let mut words = 0;
    // The heading that is being read: its level, its id, what it says, and where it stands.
    let mut open = None;
    for (node, range) in nodes {
        let label: String;
        let piece = match node {
            Node::Event(Event::Start(Tag::Heading { level, id, .. })) => {
                let id = id.as_deref().filter(|id| !id.is_empty()).map(Box::from);
                open = Some((*level as u8, id, String::new(), range));
                continue;
            }
            Node::Event(Event::End(TagEnd::Heading(_))) => {
                if let Some((level, id, text, range)) = open.take() {
                    let said = set_title(typography, text.trim());
                    let span = range.start + offset..range.end + offset;
                    headings.push(Heading::new(level, id, (&said, &slugify(&text)), span));
                }
                continue;
            }
            Node::Event(Event::Text(piece) | Event::Code(piece)) => &**piece,
            Node::Event(Event::SoftBreak | Event::HardBreak) => " ",
            Node::Inline(index) => {
                label = source.directives()[*index].label_text(source.text());
                label.as_str()
            }
            _ => continue,
        };
        words += count_words(piece);
        if let Some((_, _, text, _)) = &mut open {
            text.push_str(piece);
        }
    }
    (headings, u32::try_from(words).unwrap_or(u32::MAX))
}

/// Headings that are given an id which an earlier one of the page has, or a part of the page around the text.
pub fn wrong_ids(outline: &[Heading], file: &Arc<str>) -> Vec<Diagnostic> {
    let mut given = HashSet::new();
    let wrong = outline.iter().filter_map(|heading| {
        let id = heading.id.as_deref()?;
        let code = match given.insert(id) {
            false => "heading/duplicate-id",
            true if is_reserved(id) => "heading/reserved-id",
            true => return None,
        };
        Some(Diagnostic::error(code).at(file, heading.span()).with("id", id))
    });
    wrong.collect()
}

/// Ids that the theme gives to parts of its pages.
const OF_THE_THEME: [&str; 5] =
    ["main", "notice-title", "section-pages", "footnotes-title", "search-words"];

/// Whether a part of the page around the text has this id, or a footnote.
pub fn is_reserved(id: &str) -> bool {
    id.starts_with("fn-") || id.starts_with("fnref-") || OF_THE_THEME.contains(&id)
}

/// How many pieces between white space have a letter or a digit.
fn count_words(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut words, mut is_counted, mut at) = (0, false, 0);
    while let Some(byte) = bytes.get(at) {
        // Most of a text is ASCII, of which a table tells: where words end cannot be foreseen, so that
        // branches would cost more than the rest.
        let (is_space, is_word, length) = match KINDS[usize::from(*byte)] {
            (is_space, is_word, true) => (is_space, is_word, 1),
            // From À to ÿ, all are letters but × and ÷.
            _ if *byte == 0xC3 => (false, !matches!(bytes[at + 1], 0x97 | 0xB7), 2),
            _ => {
                let c = text[at..].chars().next().unwrap_or_default();
                (c.is_whitespace(), c.is_alphanumeric(), c.len_utf8())
            }
        };
        words += usize::from(is_word & !is_counted);
        is_counted = !is_space & (is_counted | is_word);
        at += length;
    }
    words
}

/// Of each byte whether it is white space, whether it is a letter or a digit, and whether it is ASCII.
const KINDS: [(bool, bool, bool); 256] = {
    let mut kinds = [(false, false, false); 256];
    let mut byte = 0;
    while byte < 0x80 {
        let is_space = matches!(byte as u8, b'\t'..=b'\r' | b' ');
        kinds[byte] = (is_space, (byte as u8).is_ascii_alphanumeric(), true);
        byte += 1;
    }
    kinds
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_pieces_with_a_letter_or_a_digit() {
        let slowly = |text: &str| {
            text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
        };
        for c in '\0'..='\u{2100}' {
            let text = format!("a{c}b {c} {c}1 \u{e9}{c}");
            assert_eq!(count_words(&text), slowly(&text), "{c:?}");
        }
    }
}
