//! Where in a translation a block belongs that it does not have yet: the elements of both texts as
//! trees. What is new is copied as a whole element — a paragraph, an item, a row, a quotation — behind
//! the one that it follows in the source.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::content::blocks::Block;
use crate::content::front_matter;
use crate::content::markdown::{Node, Source};

/// An element of a text. Its range has neither white space nor line ends at its ends.
#[derive(Clone, Debug)]
pub struct Element {
    /// Where it stands in the file.
    pub range: Range<usize>,
    /// The element around it.
    pub parent: Option<usize>,
}

/// The elements of a text in the order of their beginnings.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    elements: Vec<Element>,
}

impl Tree {
    /// The elements of a file.
    pub fn new(text: &str) -> Tree {
        let body = front_matter::split(text).body;
        let source = Source::new(&text[body..]);
        let (nodes, _) = source.nodes();
        let mut tree = Tree::default();
        let mut open: Vec<usize> = Vec::new();
        for (node, range) in &nodes {
            let range = range.start + body..range.end + body;
            match node {
                Node::Event(Event::Start(tag)) if is_element(tag) => {
                    let range = match tag {
                        Tag::TableHead => range.start..end_of_head(text, &range),
                        _ => range,
                    };
                    open.push(tree.add(range, open.last().copied()));
                }
                Node::Event(Event::End(tag)) if is_element_end(*tag) => drop(open.pop()),
                Node::Open(_) => open.push(tree.add(range, open.last().copied())),
                Node::Close(_) => {
                    if let Some(at) = open.pop() {
                        let end = range.end.max(tree.elements[at].range.end);
                        tree.elements[at].range.end = end;
                    }
                }
                Node::Leaf(_) | Node::Event(Event::Rule) => {
                    tree.add(range, open.last().copied());
                }
                _ => {}
            }
        }
        for element in &mut tree.elements {
            let typed = &text[element.range.clone()];
            element.range.start += typed.len() - typed.trim_start().len();
            element.range.end -= typed.len() - typed.trim_end().len();
        }
        tree
    }

    fn add(&mut self, range: Range<usize>, parent: Option<usize>) -> usize {
        self.elements.push(Element { range, parent });
        self.elements.len() - 1
    }

    /// The smallest element in which something stands.
    fn innermost(&self, span: &Range<usize>) -> Option<usize> {
        let holds =
            |element: &Element| element.range.start <= span.start && span.end <= element.range.end;
        let around = self.elements.iter().enumerate().filter(|(_, element)| holds(element));
        around.min_by_key(|(at, element)| (element.range.len(), usize::MAX - at)).map(|(at, _)| at)
    }

    fn depth(&self, element: usize) -> usize {
        std::iter::successors(Some(element), |at| self.elements[*at].parent).count()
    }

    /// The elements behind one that stand in the same, in order.
    fn behind(&self, element: usize) -> Vec<usize> {
        let parent = self.elements[element].parent;
        let all = element + 1..self.elements.len();
        all.filter(|at| self.elements[*at].parent == parent).collect()
    }

    /// The elements before one that stand in the same, the nearest first.
    fn before(&self, element: usize) -> Vec<usize> {
        let parent = self.elements[element].parent;
        (0..element).rev().filter(|at| self.elements[*at].parent == parent).collect()
    }

    fn has_block(
        &self,
        element: usize,
        blocks: &[Block],
        is_meant: impl Fn(usize) -> bool,
    ) -> bool {
        let range = &self.elements[element].range;
        let stands_in =
            |block: &Block| range.start <= block.span().start && block.span().end <= range.end;
        blocks.iter().enumerate().any(|(at, block)| stands_in(block) && is_meant(at))
    }
}

/// Where the head of a table ends: with the line below that says how its columns are set (GFM 0.29, 4.10).
fn end_of_head(text: &str, row: &Range<usize>) -> usize {
    let own = text[row.clone()].trim_end().len();
    let lines = text[row.start + own..].split_inclusive('\n');
    row.start + own + lines.take(2).map(str::len).sum::<usize>()
}

fn is_element(tag: &Tag) -> bool {
    use Tag::{
        BlockQuote, CodeBlock, DefinitionList, DefinitionListDefinition, DefinitionListTitle,
        FootnoteDefinition, Heading, HtmlBlock, Item, List, Paragraph, Table, TableHead, TableRow,
    };
    matches!(
        tag,
        Paragraph
            | Heading { .. }
            | BlockQuote(_)
            | CodeBlock(_)
            | HtmlBlock
            | List(_)
            | Item
            | FootnoteDefinition(_)
            | DefinitionList
            | DefinitionListTitle
            | DefinitionListDefinition
            | Table(_)
            | TableHead
            | TableRow
    )
}

fn is_element_end(tag: pulldown_cmark::TagEnd) -> bool {
    use pulldown_cmark::TagEnd::{
        BlockQuote, CodeBlock, DefinitionList, DefinitionListDefinition, DefinitionListTitle,
        FootnoteDefinition, Heading, HtmlBlock, Item, List, Paragraph, Table, TableHead, TableRow,
    };
    matches!(
        tag,
        Paragraph
            | Heading(_)
            | BlockQuote(_)
            | CodeBlock
            | HtmlBlock
            | List(_)
            | Item
            | FootnoteDefinition
            | DefinitionList
            | DefinitionListTitle
            | DefinitionListDefinition
            | Table
            | TableHead
            | TableRow
    )
}

/// A text with its blocks.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The whole file.
    pub text: &'a str,
    /// Its blocks.
    pub blocks: &'a [Block],
    /// Its elements.
    pub tree: &'a Tree,
}

/// An element of the source that is to be copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// What is copied from the source.
    pub element: Range<usize>,
    /// Where it is put in the translation.
    pub at: usize,
    /// What stands before it there.
    pub lead: String,
    /// What stands behind it there.
    pub tail: String,
}

/// Which elements are to be copied so that the translation has the blocks of the source that `is_new`
/// names, and where; `target_of` gives the last block of the translation of one of the source. The
/// blocks for which there is no such place are the other answer.
pub fn copied(
    source: &Side,
    target: &Side,
    is_new: impl Fn(usize) -> bool,
    target_of: impl Fn(usize) -> Option<usize>,
) -> (Vec<Copied>, Vec<usize>) {
    let (mut found, mut homeless): (Vec<(usize, Copied)>, Vec<usize>) = (Vec::new(), Vec::new());
    for at in (0..source.blocks.len()).filter(|at| is_new(*at)) {
        let Some(element) = outermost(source, at, &is_new) else {
            homeless.push(at);
            continue;
        };
        if found.iter().any(|(known, _)| *known == element) {
            continue;
        }
        match place(source, target, element, &is_new, &target_of) {
            Some(copied) => found.push((element, copied)),
            None => homeless.push(at),
        }
    }
    (found.into_iter().map(|(_, copied)| copied).collect(), homeless)
}

/// The largest element around a block all of whose blocks are new.
fn outermost(source: &Side, block: usize, is_new: impl Fn(usize) -> bool) -> Option<usize> {
    let tree = source.tree;
    let innermost = tree.innermost(&source.blocks[block].span())?;
    let around = std::iter::successors(Some(innermost), |at| tree.elements[*at].parent);
    around.take_while(|at| !tree.has_block(*at, source.blocks, |block| !is_new(block))).last()
}

fn place(
    source: &Side,
    target: &Side,
    element: usize,
    is_new: impl Fn(usize) -> bool,
    target_of: impl Fn(usize) -> Option<usize>,
) -> Option<Copied> {
    let tree = source.tree;
    let own = &tree.elements[element];
    let siblings: Vec<usize> =
        (0..tree.elements.len()).filter(|at| tree.elements[*at].parent == own.parent).collect();
    let here = siblings.iter().position(|at| *at == element)?;
    let gap = |before: usize, behind: usize| {
        let between = tree.elements[before].range.end..tree.elements[behind].range.start;
        let typed = source.text.get(between).unwrap_or("");
        let is_plain = !typed.is_empty() && typed.chars().all(|c| c.is_whitespace() || c == '>');
        if is_plain { typed.to_owned() } else { "\n\n".to_owned() }
    };
    let counterpart = |sibling: usize, is_last: bool| {
        let range = &tree.elements[sibling].range;
        let inside = |at: &usize| {
            let span = source.blocks[*at].span();
            range.start <= span.start && span.end <= range.end && !is_new(*at)
        };
        let mut blocks: Vec<usize> =
            (0..source.blocks.len()).filter(inside).filter_map(&target_of).collect();
        blocks.sort_unstable();
        let block = if is_last { blocks.last() } else { blocks.first() }?;
        climb(target, *block, tree.depth(sibling))
    };
    let copied = |at, lead, tail| Copied { element: own.range.clone(), at, lead, tail };
    for (step, sibling) in siblings[..here].iter().enumerate().rev() {
        if let Some(found) = counterpart(*sibling, true) {
            let between = wordless(source, siblings[step + 1..here].iter().copied());
            let beside = target.tree.behind(found);
            let last = passed(target, found, &beside, &between);
            return Some(copied(
                target.tree.elements[last].range.end,
                gap(siblings[step.max(here - 1)], element),
                String::new(),
            ));
        }
    }
    for (step, sibling) in siblings.iter().enumerate().skip(here + 1) {
        if let Some(found) = counterpart(*sibling, false) {
            let between = wordless(source, siblings[here + 1..step].iter().rev().copied());
            let beside = target.tree.before(found);
            let first = passed(target, found, &beside, &between);
            let tail = gap(element, siblings[here + 1]);
            return Some(copied(target.tree.elements[first].range.start, String::new(), tail));
        }
    }
    // Words that stand in the same element before it are no element: those of a short item.
    let around = own.parent.map(|parent| tree.elements[parent].range.clone());
    let before = (0..source.blocks.len()).rev().find(|at| {
        let span = source.blocks[*at].span();
        span.end <= own.range.start
            && around.as_ref().is_some_and(|range| range.start <= span.start)
    });
    if let Some((block, counterpart)) = before.and_then(|at| Some((at, target_of(at)?))) {
        let lead = source.text.get(source.blocks[block].span().end..own.range.start)?;
        let is_plain = lead.chars().all(|c| c.is_whitespace() || c == '>');
        let at = target.blocks.get(counterpart)?.span().end;
        return is_plain.then(|| copied(at, lead.to_owned(), String::new()));
    }
    // Nothing of the text is translated yet but its head.
    let is_top = own.parent.is_none() && target.tree.elements.is_empty();
    let end = target.text.trim_end().len();
    is_top.then(|| copied(end, "\n\n".to_owned(), String::new()))
}

/// What is typed of those elements that have no block: a directive without words, a line, a comment.
fn wordless<'a>(side: &Side<'a>, elements: impl Iterator<Item = usize>) -> Vec<&'a str> {
    let is_wordless = |at: &usize| !side.tree.has_block(*at, side.blocks, |_| true);
    elements
        .filter(is_wordless)
        .map(|at| &side.text[side.tree.elements[at].range.clone()])
        .collect()
}

/// The last of the elements beside another that the translation shares with the source: what is new
/// stands on the other side of it. Nothing with words is passed.
fn passed(target: &Side, from: usize, beside: &[usize], between: &[&str]) -> usize {
    let mut last = from;
    let mut between = between.iter();
    let is_wordless = |at: &&usize| !target.tree.has_block(**at, target.blocks, |_| true);
    for at in beside.iter().take_while(is_wordless) {
        let typed = &target.text[target.tree.elements[*at].range.clone()];
        let mut rest = between.clone();
        if rest.any(|own| *own == typed) {
            (last, between) = (*at, rest);
        }
    }
    last
}

/// The element at a depth around a block of the translation.
fn climb(target: &Side, block: usize, depth: usize) -> Option<usize> {
    let tree = target.tree;
    let mut at = tree.innermost(&target.blocks.get(block)?.span())?;
    while tree.depth(at) > depth {
        at = tree.elements[at].parent?;
    }
    Some(at)
}
