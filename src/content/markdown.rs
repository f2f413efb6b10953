//! Markdown with directives → a list of nodes with their places.
//!
//! `pulldown-cmark` knows no directives, and a search-and-replace on the raw text would take a line
//! of a code block for one. So what looks like a directive is first *masked* by Markdown of the same
//! length that behaves as it should — a thematic break for a line, letters in a sentence — and the
//! masked text is parsed once as a whole, so that reference links and footnotes work across
//! directives. Where the parser then reports the mask, there is a directive; where it does not, the
//! text stood in code or in an address and is put back as it was typed. All ranges stay true.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::directive::{Directive, Form, scan};

/// How often a text is parsed again after putting false directives back: each may uncover another,
/// as a backtick in a label does. A text that needs more is a trap, and taken as plain Markdown.
const MAX_ROUNDS: usize = 8;

/// The extensions that are on: those that the README promises, and no others.
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
}

/// A piece of a parsed text. Numbers point into [`Source::directives`].
#[derive(Clone, Debug, PartialEq)]
pub enum Node<'a> {
    /// Anything that is plain Markdown.
    Event(Event<'a>),
    /// A container begins.
    Open(usize),
    /// The container that [`Node::Open`] began ends.
    Close(usize),
    /// A directive on a line of its own.
    Leaf(usize),
    /// A directive in a sentence.
    Inline(usize),
}

/// What is wrong with the directives of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A container is never closed.
    Unclosed(Range<usize>),
    /// A `:::` closes nothing.
    StrayClose(Range<usize>),
    /// Something begins like a directive and cannot be read as one.
    Malformed(Range<usize>),
}

/// A text with its directives recognised, ready to be read node by node.
#[derive(Debug)]
pub struct Source<'a> {
    text: &'a str,
    masked: Cow<'a, str>,
    directives: Vec<Directive>,
}

impl<'a> Source<'a> {
    /// Recognises the directives of `text`.
    pub fn new(text: &'a str) -> Source<'a> {
        let mut directives = scan(text);
        for _ in 0..MAX_ROUNDS {
            let masked = mask(text, &directives);
            let confirmed = confirm(&masked, &directives);
            if confirmed.iter().all(|is| *is) {
                return Source { text, masked, directives };
            }
            let mut kept = confirmed.into_iter();
            directives.retain(|_| kept.next().unwrap_or(false));
        }
        Source { text, masked: Cow::Borrowed(text), directives: Vec::new() }
    }

    /// The text as it was typed.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The directives, in order.
    pub fn directives(&self) -> &[Directive] {
        &self.directives
    }

    /// The nodes with their byte ranges, and what is wrong. Every `Open` has its `Close`.
    pub fn nodes(&self) -> (Vec<(Node<'_>, Range<usize>)>, Vec<Problem>) {
        let mut walk = Walk {
            source: self,
            nodes: Vec::with_capacity(self.text.len() / 10),
            problems: Vec::new(),
            open: Vec::new(),
            depth: 0,
            next: 0,
        };
        for (event, range) in Parser::new_ext(&self.masked, options()).into_offset_iter() {
            walk.event(event, range);
        }
        while let Some((index, _)) = walk.open.pop() {
            walk.unclosed(index, self.text.len());
        }
        (walk.nodes, walk.problems)
    }
}

/// The text with every directive covered by Markdown of the same length.
fn mask<'a>(text: &'a str, directives: &[Directive]) -> Cow<'a, str> {
    if directives.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut masked = String::with_capacity(text.len());
    let mut at = 0;
    for directive in directives {
        let Range { start, end } = directive.span;
        masked.push_str(&text[at..start]);
        if covers_line(directive) {
            // Shorter than `::a` no directive is, nor is a thematic break.
            masked.push_str("___");
            masked.extend(std::iter::repeat_n(' ', end - start - 3));
        } else {
            masked.extend(std::iter::repeat_n('x', end - start));
        }
        at = end;
    }
    masked.push_str(&text[at..]);
    Cow::Owned(masked)
}

fn covers_line(directive: &Directive) -> bool {
    directive.form.is_block() && directive.colons > 1
}

/// For each directive whether the parser saw its mask where it stands.
fn confirm(masked: &str, directives: &[Directive]) -> Vec<bool> {
    let mut confirmed = vec![false; directives.len()];
    if directives.is_empty() {
        return confirmed;
    }
    let mut is_literal = false;
    for (event, range) in Parser::new_ext(masked, options()).into_offset_iter() {
        let first = directives.partition_point(|d| d.span.start < range.start);
        match event {
            Event::Rule => {
                if let Some(d) = directives.get(first).filter(|d| covers_line(d)) {
                    confirmed[first] = d.span.start == range.start;
                }
            }
            Event::Start(tag) if is_verbatim(&tag) => is_literal = true,
            Event::End(TagEnd::CodeBlock | TagEnd::Link) => is_literal = false,
            Event::Text(text) if !is_literal && text.len() == range.len() => {
                for (at, d) in directives.iter().enumerate().skip(first) {
                    if d.span.end > range.end {
                        break;
                    }
                    confirmed[at] =
                        !covers_line(d) && text[d.span.start - range.start..].starts_with('x');
                }
            }
            _ => {}
        }
    }
    confirmed
}

/// Whether the text of an element is none of a sentence: code, or an address in `<…>`.
fn is_verbatim(tag: &Tag) -> bool {
    use LinkType::{Autolink, Email};
    matches!(tag, Tag::CodeBlock(_) | Tag::Link { link_type: Autolink | Email, .. })
}

/// Turns events into nodes and pairs the containers.
struct Walk<'s, 'a> {
    source: &'s Source<'a>,
    nodes: Vec<(Node<'s>, Range<usize>)>,
    problems: Vec<Problem>,
    /// Containers that are open, each with the number of block elements around it.
    open: Vec<(usize, usize)>,
    depth: usize,
    /// The next directive that has not been met.
    next: usize,
}

impl<'s> Walk<'s, '_> {
    fn event(&mut self, event: Event<'s>, range: Range<usize>) {
        match &event {
            Event::Start(tag) if holds_blocks(tag) => self.depth += 1,
            Event::End(tag) if ends_blocks(*tag) => {
                self.depth -= 1;
                self.close_inner(range.end);
            }
            Event::Rule if self.upcoming().is_some_and(|d| d.span.start == range.start) => {
                return self.line(range);
            }
            Event::Text(text)
                if text.len() == range.len()
                    && self.upcoming().is_some_and(|d| d.span.start < range.end) =>
            {
                return self.sentence(text.clone(), range);
            }
            _ => {}
        }
        self.nodes.push((Node::Event(event), range));
    }

    fn upcoming(&self) -> Option<&'s Directive> {
        self.source.directives.get(self.next)
    }

    fn line(&mut self, range: Range<usize>) {
        let index = self.next;
        self.next += 1;
        let directive = &self.source.directives[index];
        match directive.form {
            Form::Container => {
                self.open.push((index, self.depth));
                self.nodes.push((Node::Open(index), range));
            }
            Form::Leaf => self.nodes.push((Node::Leaf(index), range)),
            Form::Close => self.close(directive, range),
            Form::Inline | Form::Malformed => {
                self.problems.push(Problem::Malformed(directive.span.clone()));
            }
        }
    }

    /// A close with n colons ends the innermost container of this element with at most n: so nested
    /// containers may be written with more colons outside, as in Docusaurus, or all with three.
    fn close(&mut self, directive: &Directive, range: Range<usize>) {
        match self.open.last() {
            Some(&(index, depth))
                if depth == self.depth
                    && self.source.directives[index].colons <= directive.colons =>
            {
                self.open.pop();
                self.nodes.push((Node::Close(index), range));
            }
            _ => self.problems.push(Problem::StrayClose(directive.span.clone())),
        }
    }

    /// Containers that were opened in an element which now ends cannot go on behind it.
    fn close_inner(&mut self, at: usize) {
        while let Some(&(index, depth)) = self.open.last() {
            if depth <= self.depth {
                break;
            }
            self.open.pop();
            self.unclosed(index, at);
        }
    }

    fn unclosed(&mut self, index: usize, at: usize) {
        self.problems.push(Problem::Unclosed(self.source.directives[index].span.clone()));
        self.nodes.push((Node::Close(index), at..at));
    }

    /// Cuts a text at the directives that stand in it.
    fn sentence(&mut self, text: CowStr<'s>, range: Range<usize>) {
        let mut at = range.start;
        while let Some(directive) = self.upcoming().filter(|d| d.span.end <= range.end) {
            let Range { start, end } = directive.span;
            self.text(&text, range.start, at..start);
            match directive.form {
                Form::Inline => self.nodes.push((Node::Inline(self.next), start..end)),
                _ => self.problems.push(Problem::Malformed(start..end)),
            }
            at = end;
            self.next += 1;
        }
        self.text(&text, range.start, at..range.end);
    }

    fn text(&mut self, whole: &CowStr<'s>, offset: usize, part: Range<usize>) {
        if part.is_empty() {
            return;
        }
        let text = &whole[part.start - offset..part.end - offset];
        let text = CowStr::from(text.to_owned());
        self.nodes.push((Node::Event(Event::Text(text)), part));
    }
}

/// Whether an element stands within a line of running text.
pub fn is_inline(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
    )
}

/// Whether what ends is such an element.
pub fn ends_inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}

fn holds_blocks(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::BlockQuote(_) | Tag::Item | Tag::FootnoteDefinition(_) | Tag::DefinitionListDefinition
    )
}

fn ends_blocks(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::BlockQuote(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionListDefinition
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line for each node: directives by name, events by what they are.
    fn shown(text: &str) -> (Vec<String>, Vec<Problem>) {
        let source = Source::new(text);
        let (nodes, problems) = source.nodes();
        let name = |i: &usize| source.directives()[*i].name.clone();
        let shown = nodes.iter().map(|(node, range)| match node {
            Node::Open(i) => format!("<{}>", name(i)),
            Node::Close(i) => format!("</{}>", name(i)),
            Node::Leaf(i) => format!("<{}/>", name(i)),
            Node::Inline(i) => format!(":{}", name(i)),
            Node::Event(Event::Text(text)) => {
                assert_eq!(&source.text()[range.clone()], &**text);
                text.to_string()
            }
            Node::Event(Event::Start(tag)) => format!("{:?}", tag.to_end()),
            Node::Event(Event::End(_)) => "/".into(),
            Node::Event(event) => format!("{event:?}"),
        });
        (shown.collect(), problems)
    }

    fn line(text: &str) -> String {
        let (nodes, problems) = shown(text);
        assert_eq!(problems, [], "{text}");
        nodes.join(" ")
    }

    #[test]
    fn containers_hold_blocks_and_nest() {
        assert_eq!(
            line("Before\n:::aside{title=x}\nInside\n\n- item\n:::\nAfter"),
            "Paragraph Before / <aside> Paragraph Inside / List(false) Item item / / </aside> Paragraph After /"
        );
        let nested = "<a> <b> Paragraph t / </b> </a>";
        assert_eq!(line(":::a\n:::b\nt\n:::\n:::"), nested);
        assert_eq!(line("::::a\n:::b\nt\n:::\n::::"), nested);
    }

    #[test]
    fn containers_stand_in_lists_and_quotations() {
        assert_eq!(
            line("> :::a\n> t\n> :::\n\n- x\n\n  :::b\n  t\n  :::\n"),
            "BlockQuote(None) <a> Paragraph t / </a> / List(false) Item Paragraph x / <b> Paragraph t / </b> / /"
        );
        assert_eq!(line("* ::a{x}\n"), "List(false) Item <a/> / /");
    }

    #[test]
    fn a_directive_line_ends_a_table_and_a_list() {
        assert_eq!(
            line(":::a\n\n| x |\n|---|\n| y |\n:::\n"),
            "<a> Table TableHead TableCell x / / TableRow TableCell y / / / </a>"
        );
    }

    #[test]
    fn code_and_addresses_keep_what_they_hold() {
        assert_eq!(
            line("```\n:::a\n:fact[x]\n```\n`:fact[x]` [a](:fact[x])\n"),
            "CodeBlock :::a\n:fact[x]\n / Paragraph Code(Borrowed(\":fact[x]\"))   Link a / /"
        );
        assert_eq!(line("    :::a\n"), "CodeBlock :::a\n /");
        assert_eq!(line("<geo:1;:fact[x]>"), "Paragraph Link geo:1;:fact[x] / /");
        assert_eq!(line("<:fact[a]:b>"), "Paragraph < :fact [ a ] :b> /");
    }

    #[test]
    fn a_chain_of_false_directives_is_plain_text() {
        // Each is code once the one before it is: it holds the backticks that open the next code.
        let chain = |n: usize| -> String {
            let ticks = |n| "`".repeat(n);
            let link = |n| format!(":a[{} {}] {} ", ticks(n), ticks(n + 1), ticks(n));
            (1..=n).map(link).collect()
        };
        for length in [1, MAX_ROUNDS - 1, MAX_ROUNDS, MAX_ROUNDS + 1, 30] {
            let text = format!("` {}\n\n:b[c]", chain(length));
            let events: String = line(&text);
            assert!(!events.contains("xx"), "{events}");
        }
    }

    #[test]
    fn sentences_are_cut_at_directives() {
        assert_eq!(
            line("**:fact[a]**, then *:term[b]{id=c} x*."),
            "Paragraph Strong :fact / , then  Emphasis :term  x / . /"
        );
    }

    #[test]
    fn references_reach_into_containers() {
        assert_eq!(
            line(":::a\n[x] and[^1]\n:::\n\n[x]: /y\n[^1]: note\n"),
            "<a> Paragraph Link x /  and FootnoteReference(Borrowed(\"1\")) / </a> FootnoteDefinition Paragraph note / /"
        );
    }

    #[test]
    fn problems_have_their_place() {
        let problems = |text| shown(text).1;
        assert_eq!(problems(":::a\nt"), [Problem::Unclosed(0..4)]);
        assert_eq!(problems("t\n\n:::\n"), [Problem::StrayClose(3..6)]);
        assert_eq!(problems("- x\n\n  :::a\n\ny\n"), [Problem::Unclosed(7..11)]);
        assert_eq!(problems(":::a{x\n"), [Problem::Malformed(0..6)]);
        assert_eq!(problems("See :fact[x\n"), [Problem::Malformed(4..10)]);
    }
}
