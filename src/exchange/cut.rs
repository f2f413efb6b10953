//! Cuts the blocks of a text into words and marks. Reads Markdown as `content` does, and knows no
//! translation.

use std::ops::Range;

use pulldown_cmark::LinkType::{Autolink, Email};
use pulldown_cmark::{Event, Tag, TagEnd};

use super::passage::{Form, Mark, Passage};
use crate::content::blocks::{Block, Kind};
use crate::content::directive::Directive;
use crate::content::front_matter;
use crate::content::glossary::Glossary;
use crate::content::markdown::{Node, Source};
use crate::lang::Lang;

/// A text of which blocks are cut.
pub struct Text<'a> {
    /// The whole file.
    pub text: &'a str,
    /// Its language.
    pub lang: Lang,
    /// Where terms find the words that they show.
    pub glossary: &'a Glossary,
}

/// The words of each of some blocks of a text.
pub fn passages(of: &Text, blocks: &[Block]) -> Vec<Passage> {
    let body = front_matter::split(of.text).body;
    let source = Source::new(&of.text[body..]);
    let (nodes, _) = source.nodes();
    let cutter = Cutter { of, body, source: &source };
    let nodes = Nodes::new(&nodes);
    let passage = |block: &Block| {
        let span = block.span();
        if span.start < body {
            return Passage::plain(&block.text(of.text)).tidied();
        }
        let span = span.start - body..span.end - body;
        match block.kind {
            Kind::Directive => cutter.given(&span),
            Kind::Code => {
                let mut code = Passage::default();
                code.alone(Mark::alone(Form::Code, &source.text()[span]));
                code
            }
            // A row begins before its first words: with cells that are empty.
            Kind::Row => cutter.sentence(&nodes, &nodes.row(&span)),
            _ => cutter.sentence(&nodes, &span),
        }
    };
    blocks.iter().map(passage).collect()
}

/// The words of the first `length` bytes of Markdown that stands in no file.
pub fn line(of: &Text, length: usize) -> Passage {
    let source = Source::new(of.text);
    let (nodes, _) = source.nodes();
    let cutter = Cutter { of, body: 0, source: &source };
    cutter.sentence(&Nodes::new(&nodes), &(0..length))
}

/// The nodes of a text, to be found by their places.
struct Nodes<'a> {
    nodes: &'a [(Node<'a>, Range<usize>)],
    /// Those that begin something, which are in the order of their places; ends have the place of what
    /// they end.
    beginnings: Vec<usize>,
}

impl<'a> Nodes<'a> {
    fn new(nodes: &'a [(Node<'a>, Range<usize>)]) -> Nodes<'a> {
        let begins = |at: &usize| !matches!(nodes[*at].0, Node::Event(Event::End(_)));
        Nodes { nodes, beginnings: (0..nodes.len()).filter(begins).collect() }
    }

    /// All from the first on that begins at a place or behind it.
    fn from(&self, place: usize) -> &'a [(Node<'a>, Range<usize>)] {
        let first = self.beginnings.partition_point(|at| self.nodes[*at].1.start < place);
        self.beginnings.get(first).map_or(&[], |at| &self.nodes[*at..])
    }

    /// Where the row of a table stands of which this is a part.
    fn row(&self, span: &Range<usize>) -> Range<usize> {
        let end = self.beginnings.partition_point(|at| self.nodes[*at].1.start <= span.start);
        let is_row =
            |node: &Node| matches!(node, Node::Event(Event::Start(Tag::TableHead | Tag::TableRow)));
        let mut before = self.beginnings[..end].iter().rev().map(|at| &self.nodes[*at]);
        before.find(|(node, _)| is_row(node)).map_or(span.clone(), |(_, range)| range.clone())
    }
}

struct Cutter<'a> {
    of: &'a Text<'a>,
    body: usize,
    source: &'a Source<'a>,
}

impl Cutter<'_> {
    /// Words that a directive is given.
    fn given(&self, span: &Range<usize>) -> Passage {
        let directives = self.source.directives();
        let labelled = directives.iter().find(|d| d.label.as_ref() == Some(span));
        let text = match labelled {
            Some(directive) => directive.label_text(self.source.text()),
            None => self.source.text()[span.clone()].to_owned(),
        };
        Passage::plain(&text).tidied()
    }

    fn sentence(&self, nodes: &Nodes, span: &Range<usize>) -> Passage {
        let mut walk =
            Walk { cutter: self, out: Passage::default(), open: Vec::new(), cells: 0, skipped: 0 };
        for (node, range) in nodes.from(span.start) {
            let is_end = matches!(node, Node::Event(Event::End(_)));
            if range.start >= span.end && !is_end {
                break;
            }
            if range.start >= span.start && range.end <= span.end {
                walk.node(node, range);
            }
        }
        walk.out.tidied()
    }

    fn directive(&self, directive: &Directive, out: &mut Passage) {
        let typed = &self.source.text()[directive.span.clone()];
        let label = directive.label_text(self.source.text());
        let id = directive.attributes.iter().find(|attribute| attribute.key == "id");
        match (directive.name.as_str(), id) {
            ("fact", _) => out.alone(Mark::alone(Form::Fact, typed)),
            ("term", id) => {
                let name = id.map_or(label.as_str(), |id| id.value.as_str());
                let entry = self.of.glossary.find(name).and_then(|term| term.entry(self.of.lang));
                let shown = match (id, entry) {
                    (None, Some(entry)) => entry.term.clone(),
                    _ => label.clone(),
                };
                let pair = Mark::pair(Form::Words, ":term[", format!("]{{id={name}}}"));
                let number = out.open(pair);
                out.text(&shown);
                out.close(number);
            }
            _ => match (&directive.label, label.contains(char::is_alphanumeric)) {
                (Some(span), true) => {
                    let own = directive.span.clone();
                    let text = self.source.text();
                    let pair = Mark::pair(
                        Form::Words,
                        &text[own.start..span.start],
                        &text[span.end..own.end],
                    );
                    let number = out.open(pair);
                    out.text(&label);
                    out.close(number);
                }
                _ => out.alone(Mark::alone(Form::Directive, typed)),
            },
        }
    }
}

struct Walk<'a> {
    cutter: &'a Cutter<'a>,
    out: Passage,
    /// Numbers of pairs that are open.
    open: Vec<usize>,
    /// Cells that have begun since the last words.
    cells: usize,
    /// How many elements are open whose words are none of this block: pictures, whose words are blocks
    /// of their own, and addresses that are shown as they are.
    skipped: usize,
}

impl Walk<'_> {
    fn node(&mut self, node: &Node, range: &Range<usize>) {
        match node {
            Node::Event(Event::Start(_)) if self.skipped > 0 => self.skipped += 1,
            Node::Event(Event::End(_)) if self.skipped > 0 => self.skipped -= 1,
            _ if self.skipped > 0 => {}
            Node::Event(Event::Start(Tag::Image { dest_url, title, .. })) => {
                let typed = format!("![{}", link_end(dest_url, title));
                self.alone(Mark::alone(Form::Picture, typed));
                self.skipped = 1;
            }
            Node::Event(Event::Start(Tag::Link { link_type: Autolink | Email, .. })) => {
                self.typed(Form::Address, range);
                self.skipped = 1;
            }
            Node::Event(Event::Start(tag)) => self.start(tag),
            Node::Event(Event::End(tag)) if is_pair(*tag) => {
                if let Some(number) = self.open.pop() {
                    self.out.close(number);
                }
            }
            Node::Event(Event::Text(text)) => {
                self.cell();
                self.out.text(text);
            }
            Node::Event(Event::SoftBreak) => self.out.text(" "),
            Node::Event(Event::HardBreak) => self.alone(Mark::alone(Form::Break, "\\\n")),
            Node::Event(Event::Code(_)) => self.typed(Form::Code, range),
            Node::Event(Event::FootnoteReference(_)) => self.typed(Form::Note, range),
            Node::Event(Event::InlineHtml(html)) if !html.starts_with("<!--") => {
                self.typed(Form::Tag, range);
            }
            Node::Inline(index) => {
                self.cell();
                let directive = &self.cutter.source.directives()[*index];
                self.cutter.directive(directive, &mut self.out);
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag) {
        let mark = match tag {
            Tag::Emphasis => Mark::pair(Form::Emphasis, "*", "*"),
            Tag::Strong => Mark::pair(Form::Strong, "**", "**"),
            Tag::Strikethrough => Mark::pair(Form::Struck, "~~", "~~"),
            Tag::Link { dest_url, title, .. } => {
                Mark::pair(Form::Link, "[", link_end(dest_url, title))
            }
            Tag::TableCell => {
                self.cells += 1;
                return;
            }
            _ => return,
        };
        self.cell();
        let number = self.out.open(mark);
        self.open.push(number);
    }

    /// The border of cells, if one was passed since the last words.
    fn cell(&mut self) {
        let cells = std::mem::take(&mut self.cells);
        // The first cell has no border before it.
        let borders = cells.saturating_sub(usize::from(self.out.pieces.is_empty()));
        if borders > 0 {
            self.out.alone(Mark::alone(Form::Cell, " | ".repeat(borders)));
        }
    }

    fn alone(&mut self, mark: Mark) {
        self.cell();
        self.out.alone(mark);
    }

    fn typed(&mut self, form: Form, range: &Range<usize>) {
        let text =
            &self.cutter.of.text[range.start + self.cutter.body..range.end + self.cutter.body];
        self.alone(Mark::alone(form, text));
    }
}

fn is_pair(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link)
}

/// The end of a link or picture behind its words (CommonMark 0.31, 6.3).
fn link_end(to: &str, title: &str) -> String {
    let is_plain = !to.is_empty()
        && to.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"()<>\\".contains(c));
    let to = match is_plain {
        true => to.to_owned(),
        false => {
            let escaped = to.replace('\\', "\\\\").replace('<', "\\<").replace('>', "\\>");
            format!("<{}>", escaped.replace(['\n', '\r'], " "))
        }
    };
    match title {
        "" => format!("]({to})"),
        title => format!("]({to} \"{}\")", title.replace('\\', "\\\\").replace('"', "\\\"")),
    }
}
