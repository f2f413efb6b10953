//! The running text of a body, block by block, with the way back from each character to its place in
//! the file. Code, directives and passages in another language are left out.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::content::markdown::{Node, ends_inline, is_inline};
use crate::render::html::{RawTag, safe_tag};

/// What stands for code, directives and foreign passages (U+FFFC, object replacement character).
const OBJECT: &str = "\u{fffc}";

/// In what kind of block a text stands: the innermost that has a name here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A paragraph of the text proper.
    #[default]
    Paragraph,
    /// A heading.
    Heading,
    /// An item of a list.
    Item,
    /// A cell of a table.
    Cell,
    /// A term of a definition list.
    Term,
    /// What a term means.
    Definition,
    /// A quotation or an alert.
    Quote,
    /// A footnote.
    Footnote,
}

/// The running text of one block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// The text; U+FFFC stands for what is left out.
    pub text: String,
    /// Where it stands.
    pub kind: Kind,
    /// Number of headings before it, a heading counting itself.
    pub section: usize,
    /// For each piece, from the first: where it begins in `text` and in the file, and whether both
    /// have the same bytes.
    pieces: Vec<(usize, Range<usize>, bool)>,
}

impl Passage {
    /// Where a range of the text stands in the file.
    pub fn span(&self, range: Range<usize>) -> Range<usize> {
        self.at(range.start, false)..self.at(range.end, true)
    }

    /// Where the whole text stands in the file.
    pub fn whole(&self) -> Range<usize> {
        self.span(0..self.text.len())
    }

    /// Pieces between white space that hold a letter or a digit.
    pub fn words(&self) -> usize {
        self.text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
    }

    /// A text that stands nowhere.
    #[cfg(test)]
    pub fn of(text: &str) -> Passage {
        Passage { text: text.to_owned(), ..Passage::default() }
    }

    fn at(&self, offset: usize, is_end: bool) -> usize {
        // An end belongs to the piece before it, a beginning to the piece behind it.
        let is_before = |start: usize| if is_end { start < offset } else { start <= offset };
        let piece = self.pieces.iter().rev().find(|(start, ..)| is_before(*start));
        match piece {
            Some((start, span, true)) => (span.start + offset - start).min(span.end),
            Some((_, span, false)) if is_end => span.end,
            Some((_, span, false)) => span.start,
            None => self.pieces.first().map_or(0, |(_, span, _)| span.start),
        }
    }

    fn push(&mut self, text: &str, span: Range<usize>) {
        let is_same = text.len() == span.len();
        self.pieces.push((self.text.len(), span, is_same));
        self.text.push_str(text);
    }
}

/// The passages of a body that begins at `offset` of its file.
pub fn passages(nodes: &[(Node, Range<usize>)], offset: usize) -> Vec<Passage> {
    let mut walk = Walk::default();
    for (node, range) in nodes {
        walk.node(node, range.start + offset..range.end + offset);
    }
    walk.end_block();
    walk.done
}

#[derive(Default)]
struct Walk {
    done: Vec<Passage>,
    /// The block that is being read.
    current: Passage,
    /// Blocks that are open, those without a name here too.
    open: Vec<Option<Kind>>,
    section: usize,
    in_code: bool,
    /// Raw elements with `lang` that are open: what they hold is not in the page's language.
    foreign: Vec<String>,
}

impl Walk {
    fn node(&mut self, node: &Node, span: Range<usize>) {
        match node {
            Node::Event(Event::Start(tag)) if is_inline(tag) => {}
            Node::Event(Event::End(tag)) if ends_inline(*tag) => {}
            Node::Event(Event::Start(tag)) => {
                self.end_block();
                self.in_code = matches!(tag, Tag::CodeBlock(_));
                self.section += usize::from(matches!(tag, Tag::Heading { .. }));
                self.open.push(kind(tag));
            }
            Node::Event(Event::End(_)) => {
                self.end_block();
                self.in_code = false;
                self.open.pop();
            }
            Node::Event(Event::Text(_)) if self.in_code => {}
            Node::Event(Event::InlineHtml(html)) => self.raw(html, span),
            _ if !self.foreign.is_empty() => {}
            Node::Event(Event::Text(text)) => self.current.push(text, span),
            Node::Event(Event::SoftBreak | Event::HardBreak) => self.current.push(" ", span),
            Node::Event(Event::Code(_) | Event::FootnoteReference(_)) | Node::Inline(_) => {
                self.current.push(OBJECT, span);
            }
            Node::Event(Event::TaskListMarker(_)) => {}
            _ => self.end_block(),
        }
    }

    fn raw(&mut self, html: &str, span: Range<usize>) {
        match safe_tag(html) {
            Some(RawTag::Open(name, tag)) if tag.contains(" lang=\"") => {
                self.current.push(OBJECT, span);
                self.foreign.push(name);
            }
            Some(RawTag::Close(name)) if self.foreign.last() == Some(&name) => {
                self.foreign.pop();
            }
            _ => {}
        }
    }

    fn end_block(&mut self) {
        self.foreign.clear();
        let mut passage = std::mem::take(&mut self.current);
        if !passage.text.is_empty() {
            passage.kind = self.open.iter().rev().find_map(|kind| *kind).unwrap_or_default();
            passage.section = self.section;
            self.done.push(passage);
        }
    }
}

fn kind(tag: &Tag) -> Option<Kind> {
    Some(match tag {
        Tag::Heading { .. } => Kind::Heading,
        Tag::Item => Kind::Item,
        Tag::TableCell => Kind::Cell,
        Tag::DefinitionListTitle => Kind::Term,
        Tag::DefinitionListDefinition => Kind::Definition,
        Tag::BlockQuote(_) => Kind::Quote,
        Tag::FootnoteDefinition(_) => Kind::Footnote,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::Source;

    #[test]
    fn text_leads_back_to_its_place() {
        let typed = "# Un *titre*\n\nDeux&amp;trois `code` <i lang=\"en\">four</i> :fact[x] fin\n";
        let source = Source::new(typed);
        let (nodes, _) = source.nodes();
        let found = passages(&nodes, 0);
        let texts: Vec<&str> = found.iter().map(|passage| passage.text.as_str()).collect();
        assert_eq!(texts, ["Un titre", "Deux&trois \u{fffc} \u{fffc} \u{fffc} fin"]);
        let place = |passage: usize, word: &str| {
            let at = found[passage].text.find(word).expect("word");
            &typed[found[passage].span(at..at + word.len())]
        };
        assert_eq!(place(0, "titre"), "titre");
        assert_eq!(place(1, "Deux"), "Deux");
        assert_eq!(place(1, "fin"), "fin");
        assert_eq!(place(1, "&"), "&amp;");
    }

    #[test]
    fn blocks_know_where_they_stand() {
        let typed = "Lead.\n\n## One\n\n- a\n- b\n\n  c\n\n> d\n\n|e|\n|-|\n|f|\n\n## Two\n\ng\n: h\n\n[^1]: i\n\nx[^1]\n";
        let source = Source::new(typed);
        let (nodes, _) = source.nodes();
        let found: Vec<(String, Kind, usize)> = passages(&nodes, 0)
            .into_iter()
            .map(|passage| (passage.text, passage.kind, passage.section))
            .collect();
        use Kind::*;
        let expected = [
            ("Lead.", Paragraph, 0),
            ("One", Heading, 1),
            ("a", Item, 1),
            ("b", Item, 1),
            ("c", Item, 1),
            ("d", Quote, 1),
            ("e", Cell, 1),
            ("f", Cell, 1),
            ("Two", Heading, 2),
            ("g", Term, 2),
            ("h", Definition, 2),
            ("i", Footnote, 2),
            ("x\u{fffc}", Paragraph, 2),
        ];
        assert_eq!(found, expected.map(|(text, kind, section)| (text.to_owned(), kind, section)));
    }
}
