//! The body of a page: nodes of Markdown → HTML, with links resolved, headings anchored, footnotes
//! gathered, raw HTML held back, and directives handed to components.

mod footnotes;
mod links;
mod raw;

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use memchr::memmem;
use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, Event, Tag, TagEnd};
use tera::Context;

use super::Renderer;
use super::html::{escape, escape_text};
use super::typeset::typeset;
use crate::content::Document;
use crate::content::directive::Directive;
use crate::content::markdown::{Node, Source};
use crate::diagnostic::{Arg, Diagnostic};
use crate::lang::Lang;
use crate::locale::typography::set_title;
use crate::site::Anchor;
use footnotes::Footnotes;
use links::Image;

/// A body being written.
pub struct Body<'a> {
    pub(super) renderer: &'a Renderer,
    pub(super) source: &'a Source<'a>,
    pub(super) document: &'a Document,
    /// Language of the text.
    pub(super) text_lang: Lang,
    /// Language of the page in which the text is shown.
    pub(super) reader: Lang,
    /// Address of that page, from the root of the site.
    path: &'a str,
    pub(super) diagnostics: Vec<Diagnostic>,
    anchors: std::vec::IntoIter<Anchor>,
    /// Ids that are taken on the page: of headings, and of what directives and raw HTML have written.
    ids: HashSet<String>,
    out: String,
    /// Texts that wait while a part of them is written: a directive, a footnote.
    waiting: Vec<String>,
    footnotes: Footnotes,
    /// The heading that is being written, and whether it holds directives: a text that is shown elsewhere, too.
    heading: Option<(String, bool)>,
    /// What headings say whose words come from directives.
    headings: Vec<Option<String>>,
    tables: usize,
    columns: Vec<Alignment>,
    column: usize,
    in_head: bool,
    /// What is to be written where each open link ends.
    links: Vec<String>,
    /// The image whose text is being read: that text is an attribute.
    image: Option<Image>,
    /// Whether the page shows a picture already: the first does not wait for the reader.
    has_pictures: bool,
    /// A raw HTML block being read, with the place where it begins.
    html: Option<(String, usize)>,
    quotes: Vec<Option<&'static str>>,
    /// Raw tags that are still open, with their places.
    raw: Vec<(String, Range<usize>)>,
    /// How many raw tags were open where each open element begins: they end within it or not at all.
    frames: Vec<usize>,
}

/// What was written.
pub struct Written {
    /// The HTML.
    pub html: String,
    /// For each heading what it says, where directives gave it words.
    pub headings: Vec<Option<String>>,
    /// What was found on the way.
    pub diagnostics: Vec<Diagnostic>,
}

/// Writes the body of `document`, whose text without front matter `source` reads, as it is shown to
/// readers of `reader` at the address `path`.
pub fn body(
    renderer: &Renderer,
    document: &Document,
    source: &Source,
    mut nodes: Vec<(Node, Range<usize>)>,
    anchors: Vec<Anchor>,
    reader: Lang,
    path: &str,
) -> Written {
    let typography = renderer.site().config.languages[document.lang].typography;
    typeset(&mut nodes, typography);
    let (footnotes, unshown) = Footnotes::new(&nodes);
    let has_blocks = source.directives().iter().any(|directive| directive.form.is_block());
    let ids = match has_blocks || renderer.site().config.raw_html {
        true => ids(&anchors),
        false => HashSet::new(),
    };
    let mut body = Body {
        renderer,
        source,
        document,
        text_lang: document.lang,
        reader,
        path,
        diagnostics: Vec::new(),
        ids,
        anchors: anchors.into_iter(),
        out: String::with_capacity(source.text().len() * 3 / 2),
        waiting: Vec::new(),
        footnotes,
        heading: None,
        headings: Vec::new(),
        tables: 0,
        columns: Vec::new(),
        column: 0,
        in_head: false,
        links: Vec::new(),
        image: None,
        has_pictures: document.front.image.is_some(),
        html: None,
        quotes: Vec::new(),
        raw: Vec::new(),
        frames: Vec::new(),
    };
    for (node, range) in nodes {
        body.node(node, range);
    }
    body.finish_footnotes(unshown);
    Written { html: body.out, headings: body.headings, diagnostics: body.diagnostics }
}

/// What stands around `inner` in the HTML of a component; nothing where that cannot be told, since a component
/// made something else of it. Its beginning is searched and the rest compared: to search for all of it would take
/// a dozen seconds where thousands of blocks are nested.
fn around<'a>(html: &'a str, inner: &str) -> [&'a str; 2] {
    if inner.is_empty() {
        return [html, ""];
    }
    let (bytes, whole) = (html.as_bytes(), inner.as_bytes());
    let mut starts = memmem::find_iter(bytes, &whole[..whole.len().min(64)]);
    match starts.find(|at| bytes[*at..].starts_with(whole)) {
        Some(at) => [&html[..at], &html[at + inner.len()..]],
        None => ["", ""],
    }
}

/// The ids in a piece of HTML that a component wrote.
fn written_ids(html: &str) -> impl Iterator<Item = &str> {
    const ID: &str = " id=\"";
    let starts = memmem::find_iter(html.as_bytes(), ID).map(|at| &html[at + ID.len()..]);
    starts.filter_map(|rest| rest.split_once('"')).map(|(id, _)| id)
}

/// The ids of the headings of a page.
fn ids(anchors: &[Anchor]) -> HashSet<String> {
    let both = |anchor: &Anchor| std::iter::once(anchor.id.clone()).chain(anchor.second.clone());
    anchors.iter().flat_map(both).collect()
}

impl Body<'_> {
    /// A range of the body as a range of the file.
    pub(super) fn span(&self, range: Range<usize>) -> Range<usize> {
        range.start + self.document.body..range.end + self.document.body
    }

    /// Files a finding at a range of the file.
    pub(super) fn report(&mut self, span: Range<usize>, finding: Diagnostic) {
        self.diagnostics.push(finding.at(&self.document.file, span));
    }

    /// What components that speak `lang` get without being given it: the way to the root, and the page.
    pub(super) fn implicits(&self, lang: Lang) -> Context {
        let mut context = Context::new();
        context.insert("base", &super::base(self.path));
        context.insert("page_id", &*self.document.page);
        context.insert("lang", &self.renderer.site().config.languages[lang].key);
        context
    }

    /// Address of the page in which the text is shown, from the root of the site.
    pub(super) fn path(&self) -> &str {
        self.path
    }

    /// Whether what is being written stands within a link.
    pub(super) fn is_in_link(&self) -> bool {
        !self.links.is_empty() || self.raw.iter().any(|(tag, _)| tag == "a")
    }

    /// A text that stands alone, set by the rules of the text's language.
    pub(super) fn typeset(&self, text: &str) -> String {
        set_title(self.renderer.site().config.languages[self.text_lang].typography, text)
    }

    fn node(&mut self, node: Node, range: Range<usize>) {
        match node {
            Node::Event(Event::Start(tag)) => self.start(tag, range),
            Node::Event(Event::End(tag)) => self.end(tag),
            Node::Event(event) => self.inline(event, range),
            Node::Open(_) => self.waiting.push(std::mem::take(&mut self.out)),
            Node::Close(index) => {
                let inner =
                    std::mem::replace(&mut self.out, self.waiting.pop().unwrap_or_default());
                self.write_directive(index, &inner);
            }
            Node::Leaf(index) => self.write_directive(index, ""),
            Node::Inline(index) => self.inline_directive(index),
        }
    }

    fn write_directive(&mut self, index: usize, inner: &str) {
        let source = self.source;
        let directive = &source.directives()[index];
        if let Some(html) = self.directive(directive, inner) {
            self.note_ids(directive, &html, inner);
            self.out.push_str(html.trim());
            self.out.push('\n');
        }
    }

    /// Finds an id that a directive puts into a page which has it already: in all of its HTML but `inner`,
    /// whose ids are noted. A block that lists many things and stands twice is told once.
    fn note_ids(&mut self, directive: &Directive, html: &str, inner: &str) {
        let mut twice = None;
        for id in around(html, inner.trim()).into_iter().flat_map(written_ids) {
            if !self.ids.insert(id.to_owned()) {
                twice.get_or_insert(id);
            }
        }
        if let Some(id) = twice {
            let finding = Diagnostic::error("directive/duplicate-id").with("id", id);
            self.report(self.span(directive.span.clone()), finding);
        }
    }

    fn inline_directive(&mut self, index: usize) {
        let source = self.source;
        let directive = &source.directives()[index];
        let label = self.typeset(&directive.label_text(source.text()));
        if self.image.is_some() {
            let text = self.directive_text(directive).unwrap_or(label);
            if let Some(image) = &mut self.image {
                image.alt.push_str(&text);
            }
            return;
        }
        if self.heading.is_some() {
            let text = self.directive_text(directive).unwrap_or_else(|| label.clone());
            self.heading = self.heading.take().map(|(words, _)| (words + &text, true));
        }
        let mut inner = String::new();
        escape_text(&label, &mut inner);
        if let Some(html) = self.directive(directive, &inner) {
            self.out.push_str(html.trim());
        }
    }

    fn inline(&mut self, event: Event, range: Range<usize>) {
        if let Some(image) = &mut self.image {
            match event {
                Event::Text(text) | Event::Code(text) => image.alt.push_str(&text),
                Event::SoftBreak | Event::HardBreak => image.alt.push(' '),
                _ => {}
            }
            return;
        }
        if let Some((words, _)) = &mut self.heading {
            match &event {
                Event::Text(text) | Event::Code(text) => words.push_str(text),
                Event::SoftBreak | Event::HardBreak => words.push(' '),
                _ => {}
            }
        }
        match event {
            Event::Text(text) => {
                self.report_undefined(&text, &range);
                escape_text(&text, &mut self.out);
            }
            Event::Code(text) => {
                self.out.push_str("<code>");
                escape_text(&text, &mut self.out);
                self.out.push_str("</code>");
            }
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::FootnoteReference(label) => self.footnote_reference(&label),
            Event::TaskListMarker(done) => self.task(done),
            Event::InlineHtml(html) => self.raw_html(&html, range),
            Event::Html(html) => match &mut self.html {
                Some((block, _)) => block.push_str(&html),
                None => self.raw_html(&html, range),
            },
            // Mathematics is not switched on, and the others are handled by the caller.
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::Start(_) | Event::End(_) => {}
        }
    }

    fn start(&mut self, tag: Tag, range: Range<usize>) {
        if self.image.is_some() && !matches!(tag, Tag::Image { .. }) {
            return;
        }
        self.frames.push(self.raw.len());
        match tag {
            Tag::Paragraph => self.out.push_str("<p>"),
            Tag::Heading { level, .. } => {
                let anchor = self.anchors.next();
                self.heading = Some((String::new(), false));
                self.out.push_str(&format!("<h{}", level as u8));
                if let Some(Anchor { id, second }) = anchor {
                    self.out.push_str(" id=\"");
                    escape(&id, &mut self.out);
                    self.out.push_str("\">");
                    if let Some(second) = second {
                        self.out.push_str(&format!("<span id=\"{second}\"></span>"));
                    }
                } else {
                    self.out.push('>');
                }
            }
            Tag::BlockQuote(kind) => self.start_quote(kind),
            Tag::CodeBlock(kind) => {
                self.out.push_str("<pre><code");
                if let CodeBlockKind::Fenced(info) = kind {
                    let language = info.split([' ', ',', '\t']).next().unwrap_or("");
                    if !language.is_empty() {
                        self.out.push_str(" class=\"language-");
                        escape(language, &mut self.out);
                        self.out.push('"');
                    }
                }
                self.out.push('>');
            }
            Tag::HtmlBlock => self.html = Some((String::new(), range.start)),
            Tag::List(Some(1)) => self.out.push_str("<ol>\n"),
            Tag::List(Some(start)) => self.out.push_str(&format!("<ol start=\"{start}\">\n")),
            Tag::List(None) => self.out.push_str("<ul>\n"),
            Tag::Item => self.out.push_str("<li>"),
            Tag::FootnoteDefinition(label) => {
                self.waiting.push(std::mem::take(&mut self.out));
                self.footnotes.begin(&label);
            }
            Tag::DefinitionList => self.out.push_str("<dl>\n"),
            Tag::DefinitionListTitle => self.out.push_str("<dt>"),
            Tag::DefinitionListDefinition => self.out.push_str("<dd>"),
            Tag::Table(columns) => self.start_table(columns),
            Tag::TableHead => {
                self.in_head = true;
                self.column = 0;
                self.out.push_str("<thead>\n<tr>");
            }
            Tag::TableRow => {
                self.column = 0;
                self.out.push_str("<tr>");
            }
            Tag::TableCell => self.start_cell(),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            Tag::Link { link_type, dest_url, title, .. } => {
                let email = matches!(link_type, pulldown_cmark::LinkType::Email);
                let link =
                    if email { format!("mailto:{dest_url}") } else { dest_url.into_string() };
                self.start_link(&link, &title, range);
            }
            Tag::Image { dest_url, title, .. } => self.start_image(&dest_url, &title, range),
            // Extensions that are not switched on.
            Tag::MetadataBlock(_) | Tag::Superscript | Tag::Subscript => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if self.image.is_some() && tag != TagEnd::Image {
            return;
        }
        if let Some((block, start)) = self.html.take() {
            self.raw_html(&block, start..start + block.trim_end().len());
        }
        let base = self.frames.pop().unwrap_or(0);
        self.close_raw(base);
        match tag {
            TagEnd::Paragraph => self.out.push_str("</p>\n"),
            TagEnd::Heading(level) => {
                self.out.push_str(&format!("</h{}>\n", level as u8));
                let heading = self.heading.take().filter(|(_, is_made)| *is_made);
                self.headings.push(heading.map(|(words, _)| words));
            }
            TagEnd::BlockQuote(_) => self.end_quote(),
            TagEnd::CodeBlock => self.out.push_str("</code></pre>\n"),
            TagEnd::List(true) => self.out.push_str("</ol>\n"),
            TagEnd::List(false) => self.out.push_str("</ul>\n"),
            TagEnd::Item => self.out.push_str("</li>\n"),
            TagEnd::FootnoteDefinition => {
                let text = std::mem::replace(&mut self.out, self.waiting.pop().unwrap_or_default());
                self.footnotes.end(text);
            }
            TagEnd::DefinitionList => self.out.push_str("</dl>\n"),
            TagEnd::DefinitionListTitle => self.out.push_str("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.out.push_str("</dd>\n"),
            TagEnd::Table => self.out.push_str("</tbody>\n</table>\n</div>\n"),
            TagEnd::TableHead => {
                self.in_head = false;
                self.out.push_str("</tr>\n</thead>\n<tbody>\n");
            }
            TagEnd::TableRow => self.out.push_str("</tr>\n"),
            TagEnd::TableCell => {
                self.out.push_str(if self.in_head { "</th>" } else { "</td>" });
                self.column += 1;
            }
            TagEnd::Emphasis => self.out.push_str("</em>"),
            TagEnd::Strong => self.out.push_str("</strong>"),
            TagEnd::Strikethrough => self.out.push_str("</del>"),
            TagEnd::Link => {
                let end = self.links.pop().unwrap_or_default();
                self.out.push_str(&end);
            }
            TagEnd::Image => self.end_image(),
            TagEnd::HtmlBlock
            | TagEnd::MetadataBlock(_)
            | TagEnd::Superscript
            | TagEnd::Subscript => {}
        }
    }

    fn start_quote(&mut self, kind: Option<BlockQuoteKind>) {
        let alert = kind.map(|kind| match kind {
            BlockQuoteKind::Note => "note",
            BlockQuoteKind::Tip => "tip",
            BlockQuoteKind::Important => "important",
            BlockQuoteKind::Warning => "warning",
            BlockQuoteKind::Caution => "caution",
        });
        if alert.is_some() {
            self.waiting.push(std::mem::take(&mut self.out));
        } else {
            self.out.push_str("<blockquote>\n");
        }
        self.quotes.push(alert);
    }

    fn end_quote(&mut self) {
        let Some(kind) = self.quotes.pop().flatten() else {
            return self.out.push_str("</blockquote>\n");
        };
        let inner = std::mem::replace(&mut self.out, self.waiting.pop().unwrap_or_default());
        let mut arguments = Context::new();
        arguments.insert("kind", kind);
        self.core_component("alert", &arguments, &inner);
    }

    /// A component that the program itself calls for.
    fn core_component(&mut self, name: &str, arguments: &Context, inner: &str) {
        let implicits = self.implicits(self.text_lang);
        match self.renderer.component(self.text_lang, name, arguments, &implicits, Some(inner)) {
            Ok(html) => {
                self.out.push_str(html.trim());
                self.out.push('\n');
            }
            Err(finding) => self.diagnostics.push(*finding),
        }
    }

    /// Wide tables scroll by themselves, so they must be reachable by keyboard and have a name.
    fn start_table(&mut self, columns: Vec<Alignment>) {
        self.tables += 1;
        self.columns = columns;
        let label = self.numbered("table-region", self.tables);
        self.out.push_str("<div class=\"table-wrap\" role=\"group\" tabindex=\"0\" aria-label=\"");
        escape(&label, &mut self.out);
        self.out.push_str("\">\n<table>\n");
    }

    fn start_cell(&mut self) {
        self.out.push_str(if self.in_head { "<th scope=\"col\"" } else { "<td" });
        // Not the attribute `style`: a strict Content-Security-Policy forbids it.
        let class = match self.columns.get(self.column) {
            Some(Alignment::Right) => " class=\"right\"",
            Some(Alignment::Center) => " class=\"center\"",
            _ => "",
        };
        self.out.push_str(class);
        self.out.push('>');
    }

    fn task(&mut self, done: bool) {
        let word = self.word(if done { "task-done" } else { "task-open" }, &[]);
        for item in ["<li>", "<li><p>"] {
            if self.out.ends_with(item) {
                self.out.insert_str(self.out.len() - item.len() + "<li".len(), " class=\"task\"");
            }
        }
        self.out.push_str("<input type=\"checkbox\" disabled");
        self.out.push_str(if done { " checked" } else { "" });
        self.out.push_str(" aria-label=\"");
        escape(&word, &mut self.out);
        self.out.push_str("\"> ");
    }

    /// A word of the theme in the language of the text.
    fn word(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let lang = if id == "foreign-link" { self.reader } else { self.text_lang };
        self.renderer.words().with(lang, id, args)
    }

    /// The same for one that has a number as its only value.
    fn numbered(&self, id: &'static str, number: usize) -> Arc<str> {
        self.renderer.words().numbered(self.text_lang, id, number)
    }
}
