//! The blocks of a text that are translated one by one — headings, paragraphs, items, rows, titles —,
//! each with a name that follows from its words. Two blocks have the same name when they say the same,
//! however they are typed: line breaks, kinds of quotation marks, dashes and spaces make no difference.
//! Knows no other page and no translation.

mod name;

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

pub use name::Name;

use super::directive::{Directive, Form};
use super::front_matter::{self, FrontMatter, Split};
use super::markdown::{Node, Source};
use crate::config::Config;

/// Attributes of directives that hold words, and are translated.
pub const WORDS: [&str; 7] = ["title", "label", "by", "alt", "caption", "text", "summary"];

/// What a block is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The title of the page.
    Title,
    /// A shorter one for the menu.
    Menu,
    /// Its summary.
    Summary,
    /// A heading.
    Heading,
    /// A paragraph.
    #[default]
    Paragraph,
    /// An item of a list.
    Item,
    /// A row of a table.
    Row,
    /// What a picture shows.
    Alt,
    /// Words that a directive is given.
    Directive,
    /// A term of a definition list.
    Term,
    /// What a term means.
    Definition,
    /// A paragraph of a quotation or an alert.
    Quote,
    /// A paragraph of a footnote.
    Footnote,
    /// A block of code.
    Code,
}

impl Kind {
    /// The name of the kind in files for translators.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Title | Kind::Menu => "title",
            Kind::Summary => "summary",
            Kind::Heading => "heading",
            Kind::Paragraph => "paragraph",
            Kind::Item => "item",
            Kind::Row => "row",
            Kind::Alt => "alt",
            Kind::Directive => "directive",
            Kind::Term => "term",
            Kind::Definition => "definition",
            Kind::Quote => "quote",
            Kind::Footnote => "footnote",
            Kind::Code => "code",
        }
    }
}

/// A block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it says, in short.
    pub name: Name,
    /// What it is.
    pub kind: Kind,
    /// Four bytes each: a site has hundreds of thousands of blocks, and no text has 4 GB.
    start: u32,
    end: u32,
}

impl Block {
    fn new(name: Name, kind: Kind, span: Range<usize>) -> Block {
        let short = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Block { name, kind, start: short(span.start), end: short(span.end) }
    }

    /// Where its words stand in the file, without the marks that make it a heading or an item.
    pub fn span(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Its words as typed, on one line; `text` is the whole file.
    pub fn text(&self, text: &str) -> String {
        let typed = text.get(self.span()).unwrap_or("");
        if let (Kind::Title | Kind::Menu | Kind::Summary, _) | (Kind::Alt, true) =
            (self.kind, self.is_in_front(text))
        {
            let value = serde_yaml::from_str::<String>(typed.trim());
            return value.map_or_else(|_| one_line(typed), |value| one_line(&value));
        }
        one_line(typed)
    }

    /// Whether it stands in the front matter; `text` is the whole file.
    pub fn is_in_front(&self, text: &str) -> bool {
        self.span().start < front_matter::split(text).body
    }
}

/// A text on one line, without what begins the lines of quotations and items.
fn one_line(typed: &str) -> String {
    let mut lines = typed.lines();
    let first = lines.next().unwrap_or("").trim();
    let rest = lines.map(|line| line.trim_start_matches([' ', '\t', '>']).trim_end());
    let all: Vec<&str> =
        std::iter::once(first).chain(rest).filter(|line| !line.is_empty()).collect();
    all.join(" ")
}

/// What [`blocks`] has to know of a text.
pub struct Text<'a> {
    /// Path of the file from the site folder.
    pub file: &'a str,
    /// The whole file.
    pub text: &'a str,
    /// Where its parts stand.
    pub split: &'a Split,
    /// What its head says, as typed.
    pub front: &'a FrontMatter,
    /// Its body.
    pub source: &'a Source<'a>,
    /// The nodes of the body.
    pub nodes: &'a [(Node<'a>, Range<usize>)],
}

/// The blocks of a text in their order.
pub fn blocks(text: &Text, config: &Config) -> Box<[Block]> {
    let mut walk = Walk {
        text,
        config,
        done: front(text),
        open: Vec::new(),
        block: Draft::default(),
        alt: None,
    };
    for (node, range) in text.nodes {
        walk.node(node, range.clone());
    }
    walk.end_block();
    walk.done.sort_by_key(|block| block.start);
    walk.done.into()
}

/// Titles, summary and what the picture of the page shows.
fn front(text: &Text) -> Vec<Block> {
    let front = text.front;
    let values = [
        ("title", Kind::Title, Some(front.title.as_str()).filter(|_| !front.is_broken)),
        ("menu_title", Kind::Menu, front.menu_title.as_deref()),
        ("summary", Kind::Summary, front.summary.as_deref()),
        ("image_alt", Kind::Alt, front.image_alt.as_deref()),
    ];
    let block = |(key, kind, value): (&str, Kind, Option<&str>)| {
        let value = value.filter(|value| value.contains(char::is_alphanumeric))?;
        let span = front_matter::scalar(text.text, text.split, key)?;
        Some(Block::new(Name::of(value), kind, span))
    };
    values.into_iter().filter_map(block).collect()
}

/// A block that is being read.
#[derive(Default)]
struct Draft {
    words: String,
    /// Sum of the hashes of link targets.
    links: u32,
    span: Option<Range<usize>>,
    /// Whether it says anything: a figure alone is the same in every language.
    has_text: bool,
}

impl Draft {
    fn push(&mut self, words: &str, range: &Range<usize>) {
        self.has_text |= words.contains(char::is_alphanumeric);
        self.mark(words, range);
    }

    /// What belongs to a text and would not be a block alone.
    fn mark(&mut self, words: &str, range: &Range<usize>) {
        self.words.push_str(words);
        let span = self.span.get_or_insert_with(|| range.clone());
        span.end = span.end.max(range.end);
    }

    fn finish(self, kind: Kind, offset: usize) -> Option<Block> {
        let span = self.span.filter(|_| self.has_text)?;
        let name = Name::of(&self.words).with_links(self.links);
        Some(Block::new(name, kind, span.start + offset..span.end + offset))
    }
}

// Marks for what a sentence has beside words; they cling to the words beside them.
const EMPHASIS: &str = "\u{1}";
const STRONG: &str = "\u{2}";
const STRUCK: &str = "\u{3}";
const CODE: &str = "\u{4}";
const NOTE: &str = "\u{5}";
const PICTURE: &str = "\u{6}";
const DIRECTIVE: &str = "\u{7}";
const CELL: &str = " | ";

struct Walk<'a> {
    text: &'a Text<'a>,
    config: &'a Config,
    done: Vec<Block>,
    /// Blocks that are open, those without a kind of their own too.
    open: Vec<Option<Kind>>,
    block: Draft,
    /// The text of a picture, which is a block of its own.
    alt: Option<Draft>,
}

impl Walk<'_> {
    fn node(&mut self, node: &Node, range: Range<usize>) {
        match node {
            Node::Event(Event::Start(tag)) => self.start(tag, &range),
            Node::Event(Event::End(tag)) => self.end(*tag, &range),
            Node::Event(Event::Text(text)) => self.push(text, &range),
            Node::Event(Event::Code(text)) => self.push(&format!("{CODE}{text}{CODE}"), &range),
            Node::Event(Event::SoftBreak | Event::HardBreak) => self.mark(" ", &range),
            Node::Event(Event::FootnoteReference(_)) => self.mark(NOTE, &range),
            Node::Event(Event::InlineHtml(html)) if !html.starts_with("<!--") => {
                self.mark(html, &range);
            }
            Node::Event(Event::InlineHtml(_) | Event::TaskListMarker(_)) => {}
            Node::Inline(index) => self.inline(&self.text.source.directives()[*index], &range),
            Node::Open(index) | Node::Leaf(index) => {
                self.end_block();
                self.words_of(&self.text.source.directives()[*index]);
            }
            _ => self.end_block(),
        }
    }

    fn start(&mut self, tag: &Tag, range: &Range<usize>) {
        match tag {
            Tag::Emphasis => self.mark(EMPHASIS, range),
            Tag::Strong => self.mark(STRONG, range),
            Tag::Strikethrough => self.mark(STRUCK, range),
            Tag::Link { dest_url, title, .. } => {
                self.mark("", range);
                let link = name::link(&self.target(dest_url));
                self.block.links = self.block.links.wrapping_add(link);
                if !title.is_empty() {
                    self.mark(&format!("({title}) "), range);
                }
            }
            Tag::Image { dest_url, title, .. } => {
                let file = self.target(dest_url);
                self.block.links = self.block.links.wrapping_add(name::link(&file));
                self.mark(PICTURE, range);
                // A title belongs to the words, and stands behind them: they begin with their own.
                let words = if title.is_empty() { "".into() } else { format!("({title}) ") };
                let has_text = words.contains(char::is_alphanumeric);
                self.alt = Some(Draft { words, has_text, ..Draft::default() });
            }
            Tag::TableCell => {}
            tag => {
                self.end_block();
                self.open.push(kind(tag));
            }
        }
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Emphasis => self.mark(EMPHASIS, range),
            TagEnd::Strong => self.mark(STRONG, range),
            TagEnd::Strikethrough => self.mark(STRUCK, range),
            TagEnd::Link => {}
            TagEnd::Image => {
                let mut alt = self.alt.take().unwrap_or_default();
                // A title alone is no place where words could be written.
                alt.span.get_or_insert(range.end - 1..range.end);
                self.done.extend(alt.finish(Kind::Alt, self.offset()));
            }
            // An empty cell is no place where the words of a row could stand.
            TagEnd::TableCell if self.block.span.is_none() => self.block.words.push_str(CELL),
            TagEnd::TableCell => {
                let end = self.block.span.as_ref().map_or(range.end, |span| span.end);
                self.mark(CELL, &(end..end));
            }
            _ => {
                self.end_block();
                self.open.pop();
            }
        }
    }

    fn offset(&self) -> usize {
        self.text.split.body
    }

    fn push(&mut self, words: &str, range: &Range<usize>) {
        self.alt.as_mut().unwrap_or(&mut self.block).push(words, range);
    }

    fn mark(&mut self, words: &str, range: &Range<usize>) {
        self.alt.as_mut().unwrap_or(&mut self.block).mark(words, range);
    }

    /// A directive in a sentence: a fact by its id, a term by its words and its id.
    fn inline(&mut self, directive: &Directive, range: &Range<usize>) {
        let label = directive.label_text(self.text.source.text());
        let mark = |text: &str| format!("{DIRECTIVE}{}[{text}]", directive.name);
        match directive.name.as_str() {
            "fact" => self.mark(&mark(label.trim()), range),
            _ => self.push(&mark(&label), range),
        }
        for attribute in &directive.attributes {
            self.mark(&format!("{}={};", attribute.key, attribute.value), range);
        }
    }

    /// Words that a block directive is given.
    fn words_of(&mut self, directive: &Directive) {
        if !matches!(directive.form, Form::Container | Form::Leaf) {
            return;
        }
        let label = directive.label.clone();
        let label = label.map(|span| (directive.label_text(self.text.source.text()), span));
        let given = directive.attributes.iter().filter(|a| WORDS.contains(&a.key.as_str()));
        let given = given.map(|a| (a.value.clone(), a.value_span.clone()));
        for (words, span) in label.into_iter().chain(given) {
            let mut draft = Draft::default();
            draft.push(&words, &span);
            self.done.extend(draft.finish(Kind::Directive, self.offset()));
        }
    }

    fn end_block(&mut self) {
        let draft = std::mem::take(&mut self.block);
        let kind = self.open.iter().rev().find_map(|kind| *kind).unwrap_or_default();
        self.done.extend(draft.finish(kind, self.offset()));
    }

    /// Where a link leads, in a form that does not depend on where the text stands: a page by its id,
    /// a file by its name.
    fn target(&self, link: &str) -> String {
        let is_elsewhere =
            link.starts_with("//") || link.split('/').next().is_some_and(|p| p.contains(':'));
        if is_elsewhere || link.starts_with('#') {
            return link.to_owned();
        }
        let (path, fragment) = link.split_once('#').map_or((link, ""), |(path, id)| (path, id));
        let is_key = |key: &str| self.config.languages.find(key).is_some();
        let Some(stem) = path.strip_suffix(".md") else {
            let name = path.rsplit('/').next().unwrap_or(path);
            let parts: Vec<&str> = name.split('.').filter(|part| !is_key(part)).collect();
            return parts.join(".");
        };
        let stem =
            stem.rsplit_once('.').filter(|(_, key)| is_key(key)).map_or(stem, |(stem, _)| stem);
        let folder = self.text.file.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut parts: Vec<&str> = match stem.strip_prefix('/') {
            Some(_) => Vec::new(),
            None => folder.split('/').skip(1).collect(),
        };
        for part in stem.split('/') {
            match part {
                "" | "." => {}
                ".." => drop(parts.pop()),
                part => parts.push(part),
            }
        }
        if parts.last() == Some(&"index") {
            parts.pop();
        }
        format!("/{}#{fragment}", parts.join("/"))
    }
}

fn kind(tag: &Tag) -> Option<Kind> {
    Some(match tag {
        Tag::Heading { .. } => Kind::Heading,
        Tag::Item => Kind::Item,
        Tag::TableHead | Tag::TableRow => Kind::Row,
        Tag::DefinitionListTitle => Kind::Term,
        Tag::DefinitionListDefinition => Kind::Definition,
        Tag::BlockQuote(_) => Kind::Quote,
        Tag::FootnoteDefinition(_) => Kind::Footnote,
        Tag::CodeBlock(_) => Kind::Code,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::config;
    use crate::content::{Document, address};

    fn document(file: &str, text: &str) -> Document {
        let site = "languages: { en: {}, fr: {}, es: {} }";
        let config = config::parse(&config::FILE.into(), site).0.expect("config");
        let file: Arc<str> = file.into();
        let address = address(&file, &config).expect("address");
        let text = crate::source::Text { hash: blake3::hash(b""), text: text.into(), file };
        Document::parse(&text, &address, &config).0
    }

    /// Kind and text of each block.
    fn shown(text: &str) -> Vec<(Kind, String)> {
        let document = document("content/a.en.md", text);
        document.blocks.iter().map(|block| (block.kind, block.text(text))).collect()
    }

    fn names(file: &str, text: &str) -> Vec<Name> {
        document(file, text).blocks.iter().map(|block| block.name).collect()
    }

    #[test]
    fn a_text_is_cut_into_what_is_translated_one_by_one() {
        let text = "---\ntitle: \"T: t\"\nsummary: >\n  one\n  two\nimage_alt: Alt\n---\n\
            Lead *x*\nmore.\n\n## Head {#h}\n\n- a [b](c.md)\n- d\n\n  e\n\n> f\n> g\n\n\
            |h|i|\n|-|-|\n|j||\n\n:::aside{title=\"K l\"}\nm :fact[x]\n:::\n\n:fact[x]\n\n\
            ![n **o**](p.svg)\n\nq[^1]\n\n[^1]: r\n\n```\ncode\n```\n";
        let expected = [
            (Kind::Title, "T: t"),
            (Kind::Summary, "one two"),
            (Kind::Alt, "Alt"),
            (Kind::Paragraph, "Lead *x* more."),
            (Kind::Heading, "Head"),
            (Kind::Item, "a [b](c.md)"),
            (Kind::Item, "d"),
            (Kind::Item, "e"),
            (Kind::Quote, "f g"),
            (Kind::Row, "h|i"),
            (Kind::Row, "j"),
            (Kind::Directive, "K l"),
            (Kind::Paragraph, "m :fact[x]"),
            (Kind::Alt, "n **o**"),
            (Kind::Paragraph, "q[^1]"),
            (Kind::Footnote, "r"),
            (Kind::Code, "code"),
        ];
        assert_eq!(shown(text), expected.map(|(kind, text)| (kind, text.to_owned())));
    }

    #[test]
    fn what_a_picture_shows_is_found_beside_its_title() {
        let text = "---\ntitle: T\n---\nA ![b *c*](d.png \"e\") f.\n\n![](g.png \"h\")\n";
        let alts = |text: &str| -> Vec<Block> {
            let blocks = document("content/a.en.md", text).blocks;
            blocks.iter().filter(|block| block.kind == Kind::Alt).cloned().collect()
        };
        let found: Vec<String> = alts(text).iter().map(|block| block.text(text)).collect();
        assert_eq!(found, ["b *c*", ")"]);
        let other = text.replace("\"e\"", "\"i\"");
        assert!(alts(text)[0].name != alts(&other)[0].name && alts(text)[1] == alts(&other)[1]);
    }

    #[test]
    fn where_a_link_stands_and_how_it_is_typed_does_not_matter() {
        let of = |file: &str, link: &str| {
            names(file, &format!("---\ntitle: T\n---\nSee [it]({link}).\n"))[1]
        };
        let name = of("content/a/b.en.md", "../c/d.md#x");
        for (file, link) in [
            ("content/c/e.en.md", "d.md#x"),
            ("content/a/b.fr.md", "/c/d.md#x"),
            ("content/a/b.en.md", "../c/./d.es.md#x"),
            ("content/a/b.en.md", "../c/d/index.md#x"),
        ] {
            assert_eq!(of(file, link), name, "{link}");
        }
        let other = of("content/a/b.en.md", "../c/e.md#x");
        assert!(other != name && other.has_words_of(name));
        assert_ne!(of("content/a/b.en.md", "../c/d.md"), name);
        assert_eq!(of("content/a/b.en.md", "p.fr.svg"), of("content/c.en.md", "x/p.svg"));
    }

    #[test]
    fn what_is_said_otherwise_has_another_name() {
        let of = |body: &str| names("content/a.en.md", &format!("---\ntitle: T\n---\n{body}\n"));
        let all = [
            "One fact.",
            "One *fact*.",
            "One **fact**.",
            "One `fact`.",
            "One :fact[fact].",
            "One :fact[other].",
            "One fact[^1].\n\n[^1]: x",
            "one fact.",
            "One facts.",
            "Fact one.",
        ];
        for (at, a) in all.iter().enumerate() {
            for b in &all[at + 1..] {
                assert_ne!(of(a)[1], of(b)[1], "{a} {b}");
            }
        }
    }
}
