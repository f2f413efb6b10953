//! Typography of a parsed body: cuts the nodes into blocks, hands the inline content of each to the
//! rules of its language, and puts the texts back. Code, addresses, directives and raw tags stay as
//! typed; what stands in an element with `lang` is set by the rules of that language.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::html::{RawTag, safe_tag};
use crate::content::markdown::{self, Node};
use crate::locale::typography::{Rules, Run, Setter};

type Nodes<'a> = [(Node<'a>, Range<usize>)];

/// Sets all texts of a body; `rules` are those of its language, if its typography is known.
pub fn typeset(nodes: &mut Nodes, rules: Option<Rules>) {
    let mut desk = Desk::default();
    let mut at = 0;
    while at < nodes.len() {
        let length = nodes[at..].iter().take_while(|(node, _)| is_inline(node)).count();
        if length > 0 {
            desk.block(&mut nodes[at..at + length], rules);
        }
        at += length;
        // What ended the block. The text of a code block is no running text.
        if matches!(nodes.get(at), Some((Node::Event(Event::Start(Tag::CodeBlock(_))), _))) {
            let is_end =
                |(node, _): &(Node, _)| matches!(node, Node::Event(Event::End(TagEnd::CodeBlock)));
            at += nodes[at..].iter().position(is_end).unwrap_or(nodes.len() - at);
        }
        at += 1;
    }
}

fn is_inline(node: &Node) -> bool {
    match node {
        Node::Event(Event::Start(tag)) => markdown::is_inline(tag),
        Node::Event(Event::End(tag)) => markdown::ends_inline(*tag),
        Node::Event(Event::Rule | Event::Html(_)) => false,
        Node::Event(_) | Node::Inline(_) => true,
        Node::Open(_) | Node::Close(_) | Node::Leaf(_) => false,
    }
}

/// What is needed for one block after another.
#[derive(Default)]
struct Desk<'a> {
    setter: Setter,
    /// Those of the block; the first is used again for the next.
    passages: Vec<Passage<'a>>,
}

impl<'a> Desk<'a> {
    /// Sets the inline content of one block, and of every foreign passage and image text in it.
    fn block(&mut self, nodes: &mut Nodes<'a>, rules: Option<Rules>) {
        self.passages.truncate(1);
        match self.passages.first_mut() {
            Some(first) => first.clear(rules),
            None => self.passages.push(Passage::new(None, rules)),
        }
        read(nodes, &mut self.passages);
        for Passage { rules, runs, places, .. } in &mut self.passages {
            let Some(rules) = rules else { continue };
            self.setter.set(rules, runs);
            for (run, at) in runs.drain(..).zip(&*places) {
                // What is still borrowed was not changed.
                if let (Run::Text(Cow::Owned(text)), Some((node, _))) = (run, nodes.get_mut(*at)) {
                    *node = Node::Event(Event::Text(CowStr::from(text)));
                }
            }
        }
    }
}

/// What is set by itself: the block, and every element with `lang` and every image within it.
struct Passage<'a> {
    /// The passage around it.
    parent: Option<usize>,
    rules: Option<Rules>,
    runs: Vec<Run<'a>>,
    /// For each run its node; none for a passage within, which is one word to those around it.
    places: Vec<usize>,
}

impl<'a> Passage<'a> {
    fn new(parent: Option<usize>, rules: Option<Rules>) -> Passage<'a> {
        Passage { parent, rules, runs: Vec::new(), places: Vec::new() }
    }

    fn clear(&mut self, rules: Option<Rules>) {
        self.rules = rules;
        self.runs.clear();
        self.places.clear();
    }

    fn push(&mut self, run: Run<'a>, place: usize) {
        self.runs.push(run);
        self.places.push(place);
    }
}

/// Reads a block into its passages, in the order in which they begin; the first, that of the block
/// itself, is there and empty.
fn read<'a>(nodes: &Nodes<'a>, passages: &mut Vec<Passage<'a>>) {
    // The passages that are open, each with the name of the raw element that closes it.
    let mut open: Vec<(usize, String)> = Vec::new();
    for (at, (node, _)) in nodes.iter().enumerate() {
        let mut begins = None;
        match node {
            // The text of an image is set by the rules around it.
            Node::Event(Event::Start(Tag::Image { .. })) => begins = Some((String::new(), None)),
            Node::Event(Event::End(TagEnd::Image)) => {
                open.pop();
            }
            Node::Event(Event::InlineHtml(html)) => match safe_tag(html) {
                Some(RawTag::Open(name, tag)) => {
                    begins = lang_of(&tag).map(|lang| (name, Some(Rules::for_locale(lang, false))));
                }
                Some(RawTag::Close(name)) if open.last().is_some_and(|(_, n)| *n == name) => {
                    open.pop();
                }
                _ => {}
            },
            _ => {}
        }
        let current = open.last().map_or(0, |(passage, _)| *passage);
        passages[current].push(run(node), at);
        show_around(passages, current);
        if let Some((name, rules)) = begins {
            open.push((passages.len(), name));
            let rules = rules.unwrap_or(passages[current].rules);
            passages.push(Passage::new(Some(current), rules));
        }
    }
}

/// Seen from outside, a passage with rules of its own is one word. Where one around it ends with such
/// a word already, so do all around that.
fn show_around(passages: &mut [Passage], mut passage: usize) {
    while let Some(around) = passages[passage].parent {
        if passages[around].runs.last() == Some(&Run::Opaque) {
            break;
        }
        passages[around].push(Run::Opaque, usize::MAX);
        passage = around;
    }
}

/// The language of a raw tag that was written anew by [`safe_tag`].
fn lang_of(tag: &str) -> Option<&str> {
    let (_, rest) = tag.split_once(" lang=\"")?;
    rest.split('"').next()
}

fn run<'a>(node: &Node<'a>) -> Run<'a> {
    match node {
        Node::Event(Event::Text(CowStr::Borrowed(text))) => Run::Text(Cow::Borrowed(*text)),
        Node::Event(Event::Text(text)) => Run::Text(Cow::Owned(text.to_string())),
        Node::Event(Event::SoftBreak) => Run::SoftBreak,
        Node::Event(Event::HardBreak) => Run::Break,
        Node::Event(Event::Start(Tag::Image { .. })) => Run::Opaque,
        Node::Event(Event::Start(_) | Event::End(_) | Event::InlineHtml(_)) => Run::Transparent,
        _ => Run::Opaque,
    }
}
