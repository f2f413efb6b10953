//! Typography of a parsed body: cuts the nodes into blocks, hands the inline content of each to the
//! rules of its language, and puts the texts back. Code, addresses, directives and raw tags stay as
//! typed; what stands in an element with `lang` is set by the rules of that language.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::html::{RawTag, safe_tag};
use crate::content::markdown::Node;
use crate::locale::typography::{Rules, Run, set};

type Nodes<'a> = [(Node<'a>, Range<usize>)];

/// Sets all texts of a body; `rules` are those of its language, if its typography is known.
pub fn typeset(nodes: &mut Nodes, rules: Option<Rules>) {
    let mut at = 0;
    while at < nodes.len() {
        if !is_inline(&nodes[at].0) {
            // The text of a code block is no running text.
            at += if matches!(nodes[at].0, Node::Event(Event::Start(Tag::CodeBlock(_)))) {
                let is_end = |(node, _): &(Node, _)| {
                    matches!(node, Node::Event(Event::End(TagEnd::CodeBlock)))
                };
                nodes[at..].iter().position(is_end).unwrap_or(nodes.len() - at)
            } else {
                1
            };
            continue;
        }
        let length = nodes[at..].iter().take_while(|(node, _)| is_inline(node)).count();
        block(&mut nodes[at..at + length], rules);
        at += length;
    }
}

fn is_inline(node: &Node) -> bool {
    match node {
        Node::Event(Event::Start(tag)) => matches!(
            tag,
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
        ),
        Node::Event(Event::End(tag)) => matches!(
            tag,
            TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough
                | TagEnd::Link
                | TagEnd::Image
        ),
        Node::Event(Event::Rule | Event::Html(_)) => false,
        Node::Event(_) | Node::Inline(_) => true,
        Node::Open(_) | Node::Close(_) | Node::Leaf(_) => false,
    }
}

/// Sets the inline content of one block, and of every foreign passage and image text in it.
fn block(nodes: &mut Nodes, rules: Option<Rules>) {
    let passages = Passages::find(nodes);
    for passage in 0..passages.parents.len() {
        let Some(rules) = passages.rules(nodes, passage, rules) else { continue };
        let mut runs: Vec<Run> = Vec::with_capacity(nodes.len());
        let mut places = Vec::with_capacity(nodes.len());
        for (at, (node, _)) in nodes.iter().enumerate() {
            let owner = passages.owners[at];
            if owner == passage {
                runs.push(run(node));
                places.push(at);
            } else if passages.is_inside(owner, passage) && runs.last() != Some(&Run::Opaque) {
                // Seen from outside, a passage with rules of its own is one word.
                runs.push(Run::Opaque);
                places.push(usize::MAX);
            }
        }
        set(&rules, &mut runs);
        for (run, at) in runs.into_iter().zip(places) {
            // What is still borrowed was not changed.
            if let (Run::Text(Cow::Owned(text)), Some((node, _))) = (run, nodes.get_mut(at)) {
                *node = Node::Event(Event::Text(CowStr::from(text)));
            }
        }
    }
}

/// The passages of a block: 0 is the block itself, every element with `lang` and every image within
/// is another.
struct Passages {
    /// For each node the passage that it belongs to.
    owners: Vec<usize>,
    /// For each passage the one around it; 0 for the block itself.
    parents: Vec<usize>,
}

impl Passages {
    fn find(nodes: &Nodes) -> Passages {
        let mut passages = Passages { owners: Vec::with_capacity(nodes.len()), parents: vec![0] };
        // The passages that are open, each with the name of the raw element that closes it.
        let mut open: Vec<(usize, String)> = Vec::new();
        for (node, _) in nodes {
            let mut current = open.last().map_or(0, |(passage, _)| *passage);
            let mut begins = None;
            match node {
                Node::Event(Event::Start(Tag::Image { .. })) => begins = Some(String::new()),
                Node::Event(Event::End(TagEnd::Image)) => {
                    open.pop();
                    current = open.last().map_or(0, |(passage, _)| *passage);
                }
                Node::Event(Event::InlineHtml(html)) => match safe_tag(html) {
                    Some(RawTag::Open(name, tag)) if lang_of(&tag).is_some() => begins = Some(name),
                    Some(RawTag::Close(name)) if open.last().is_some_and(|(_, n)| *n == name) => {
                        open.pop();
                        current = open.last().map_or(0, |(passage, _)| *passage);
                    }
                    _ => {}
                },
                _ => {}
            }
            passages.owners.push(current);
            if let Some(name) = begins {
                open.push((passages.parents.len(), name));
                passages.parents.push(current);
            }
        }
        passages
    }

    fn is_inside(&self, mut passage: usize, of: usize) -> bool {
        while passage > of {
            passage = self.parents[passage];
        }
        passage == of
    }

    /// The rules of a passage: those of its `lang`, or those around it for the text of an image.
    fn rules(&self, nodes: &Nodes, passage: usize, around: Option<Rules>) -> Option<Rules> {
        if passage == 0 {
            return around;
        }
        let first = self.owners.iter().position(|owner| self.is_inside(*owner, passage))?;
        match &nodes.get(first.checked_sub(1)?)?.0 {
            Node::Event(Event::InlineHtml(html)) => match safe_tag(html) {
                Some(RawTag::Open(_, tag)) => Rules::for_locale(lang_of(&tag)?, false),
                _ => None,
            },
            _ => self.rules(nodes, self.parents[passage], around),
        }
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
