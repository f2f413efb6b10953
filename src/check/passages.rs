//! The running text of a body, block by block, with the way back from each character to its place in
//! the file. Code, directives and passages in another language are left out.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::content::markdown::Node;
use crate::render::html::{RawTag, safe_tag};

/// The running text of one block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// The text; U+FFFC stands for what is left out.
    pub text: String,
    /// For each piece, from the first: where it begins in `text` and in the file, and whether both
    /// have the same bytes.
    pieces: Vec<(usize, Range<usize>, bool)>,
}

impl Passage {
    /// Where a range of the text stands in the file.
    pub fn span(&self, range: Range<usize>) -> Range<usize> {
        self.at(range.start, false)..self.at(range.end, true)
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
    let mut passages = vec![Passage::default()];
    let mut in_code = false;
    // Raw elements with `lang` that are open: what they hold is not in the page's language.
    let mut foreign: Vec<String> = Vec::new();
    for (node, range) in nodes {
        let span = range.start + offset..range.end + offset;
        let last = passages.len() - 1;
        let passage = &mut passages[last];
        match node {
            Node::Event(Event::Start(Tag::CodeBlock(_))) => in_code = true,
            Node::Event(Event::End(TagEnd::CodeBlock)) => in_code = false,
            Node::Event(Event::Text(_)) if in_code => {}
            Node::Event(Event::InlineHtml(html)) => match safe_tag(html) {
                Some(RawTag::Open(name, tag)) if tag.contains(" lang=\"") => {
                    passage.push("\u{fffc}", span);
                    foreign.push(name);
                }
                Some(RawTag::Close(name)) if foreign.last() == Some(&name) => {
                    foreign.pop();
                }
                _ => {}
            },
            _ if !foreign.is_empty() => {}
            Node::Event(Event::Text(text)) => passage.push(text, span),
            Node::Event(Event::SoftBreak | Event::HardBreak) => passage.push(" ", span),
            Node::Event(Event::Code(_) | Event::FootnoteReference(_)) | Node::Inline(_) => {
                passage.push("\u{fffc}", span);
            }
            Node::Event(Event::Start(tag)) if is_inline(tag) => {}
            Node::Event(Event::End(tag)) if ends_inline(*tag) => {}
            _ if !passage.text.is_empty() => {
                foreign.clear();
                passages.push(Passage::default());
            }
            _ => {}
        }
    }
    passages.retain(|passage| !passage.text.is_empty());
    passages
}

fn is_inline(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
    )
}

fn ends_inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
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
}
