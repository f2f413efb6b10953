//! Pictures of a text: where they are described, and how they are typed.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::{Reply, hull};
use crate::content::blocks::{Block, Kind, Name};
use crate::content::front_matter;
use crate::content::markdown::{Node, Source};
use crate::exchange::Pair;
use crate::exchange::passage::{Form, Piece};

/// The pictures of a body by what they show and what stands behind: where they lead.
pub fn depicted<'a>(text: &'a str, blocks: &[Block]) -> Vec<(usize, (Name, &'a str))> {
    let body = front_matter::split(text).body;
    let all = blocks.iter().enumerate();
    let own = all.filter(|(_, block)| block.kind == Kind::Alt && block.span().start >= body);
    let behind = |block: &Block| {
        let rest = text.get(block.span().end..).unwrap_or("");
        // Behind the bracket that ends its words.
        let end = rest.char_indices().skip(1).find(|(_, c)| matches!(c, ')' | ']' | '\n'));
        &rest[..end.map_or(rest.len(), |(at, _)| at)]
    };
    own.map(|(at, block)| (at, (block.name, behind(block)))).collect()
}

/// The pictures of the source of a reply.
pub fn source_pictures(pair: &Pair, reply: &Reply) -> Vec<(usize, String)> {
    let here = hull(pair.blocks(pair.source_lang()), &reply.unit.from);
    pictures(pair.source, &here, reply, &reply.unit.source.pieces)
}

/// The pictures in a stretch of a text with what they show, as they are typed, by the numbers that they
/// have in the pieces of that stretch.
pub fn pictures(
    text: &str,
    range: &Range<usize>,
    reply: &Reply,
    pieces: &[Piece],
) -> Vec<(usize, String)> {
    let number = |piece: &Piece| match piece {
        Piece::Alone(n) => reply.unit.marks.get(n - 1).map(|mark| (*n, mark.form)),
        _ => None,
    };
    let numbers: Vec<usize> = pieces
        .iter()
        .filter_map(number)
        .filter_map(|(number, form)| (form == Form::Picture).then_some(number))
        .collect();
    if numbers.is_empty() {
        return Vec::new();
    }
    let body = front_matter::split(text).body;
    // The whole text: what a picture leads to may be said elsewhere.
    let source = Source::new(&text[body..]);
    let (nodes, _) = source.nodes();
    let mut typed: Vec<String> = Vec::new();
    let mut end = range.start;
    for (node, own) in &nodes {
        let own = own.start + body..own.end + body;
        // A picture within the words of another is none.
        if is_picture(node) && own.start >= end && own.end <= range.end {
            end = own.end;
            typed.push(text[own].to_owned());
        }
    }
    if typed.len() == numbers.len() { numbers.into_iter().zip(typed).collect() } else { Vec::new() }
}

fn is_picture(node: &Node) -> bool {
    matches!(node, Node::Event(Event::Start(Tag::Image { .. })))
}
