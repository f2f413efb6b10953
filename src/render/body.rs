//! The body of a page: nodes of Markdown → HTML, with links resolved, headings anchored, footnotes
//! gathered, raw HTML held back, and directives handed to components.

use std::collections::{HashMap, VecDeque};
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, Event, Tag, TagEnd};
use tera::Context;

use super::Renderer;
use super::html::{RawTag, escape, escape_text, safe_tag};
use super::pictures::{self, Shown};
use super::typeset::typeset;
use crate::content::Document;
use crate::content::markdown::{Node, Source};
use crate::diagnostic::{Arg, Diagnostic};
use crate::lang::Lang;
use crate::locale::typography::set_title;
use crate::site::{Anchor, Target};

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
    out: String,
    /// Texts that wait while a part of them is written: a directive, a footnote.
    waiting: Vec<String>,
    footnotes: Footnotes,
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

struct Image {
    /// Where its file is published, and its address in the page.
    place: Option<(String, String)>,
    title: String,
    alt: String,
    /// Images within the text of this one; their words are added to it.
    inner: usize,
}

/// The notes of a text. Their labels are compared as `pulldown-cmark` does, without regard to case.
#[derive(Default)]
struct Footnotes {
    /// Number of each note that is shown, by its label.
    numbers: HashMap<String, usize>,
    /// How often each of them is referred to, by number from 1.
    references: Vec<usize>,
    /// Their texts by number.
    texts: HashMap<usize, String>,
    /// The notes being written, each by its number if it is shown.
    open: Vec<Option<usize>>,
}

impl Footnotes {
    /// Numbers the notes in the order in which a reader meets them: those of the text, then those that
    /// they refer to. Gives the notes that nobody meets too, with their places.
    fn new(nodes: &[(Node, Range<usize>)]) -> (Footnotes, Vec<(String, Range<usize>)>) {
        let mut met: VecDeque<String> = VecDeque::new();
        let mut notes: HashMap<String, Vec<String>> = HashMap::new();
        let mut defined = Vec::new();
        let mut open: Vec<String> = Vec::new();
        for (node, range) in nodes {
            match node {
                Node::Event(Event::Start(Tag::FootnoteDefinition(label))) => {
                    defined.push((label.to_string(), range.clone()));
                    open.push(key(label));
                }
                Node::Event(Event::End(TagEnd::FootnoteDefinition)) => drop(open.pop()),
                Node::Event(Event::FootnoteReference(label)) => match open.last() {
                    Some(note) => notes.entry(note.clone()).or_default().push(key(label)),
                    None => met.push_back(key(label)),
                },
                _ => {}
            }
        }
        let mut numbers = HashMap::new();
        while let Some(label) = met.pop_front() {
            met.extend(notes.remove(&label).unwrap_or_default());
            let next = numbers.len() + 1;
            numbers.entry(label).or_insert(next);
        }
        defined.retain(|(label, _)| !numbers.contains_key(&key(label)));
        let references = vec![0; numbers.len()];
        (Footnotes { numbers, references, ..Footnotes::default() }, defined)
    }

    /// The number of a note, and how many times it has been referred to now; nothing within a note that
    /// is not shown.
    fn refer(&mut self, label: &str) -> Option<(usize, usize)> {
        if self.open.last() == Some(&None) {
            return None;
        }
        let number = *self.numbers.get(&key(label))?;
        self.references[number - 1] += 1;
        Some((number, self.references[number - 1]))
    }
}

fn key(label: &str) -> String {
    label.to_lowercase()
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
) -> (String, Vec<Diagnostic>) {
    let typography = renderer.site().config.languages[document.lang].typography;
    typeset(&mut nodes, typography);
    let (footnotes, unused) = Footnotes::new(&nodes);
    let mut body = Body {
        renderer,
        source,
        document,
        text_lang: document.lang,
        reader,
        path,
        diagnostics: Vec::new(),
        anchors: anchors.into_iter(),
        out: String::with_capacity(source.text().len() * 3 / 2),
        waiting: Vec::new(),
        footnotes,
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
    body.finish_footnotes(unused);
    (body.out, body.diagnostics)
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

    /// What components get without being given it: the way to the root, and the page.
    pub(super) fn implicits(&self) -> Context {
        let mut context = Context::new();
        context.insert("base", &super::base(self.path));
        context.insert("page_id", &*self.document.page);
        context.insert("lang", &self.renderer.site().config.languages[self.text_lang].key);
        context
    }

    /// Address of the page in which the text is shown, from the root of the site.
    pub(super) fn path(&self) -> &str {
        self.path
    }

    /// A text that stands alone, set by the rules of the text's language.
    pub(super) fn typeset(&self, text: &str) -> String {
        set_title(self.renderer.site().config.languages[self.text_lang].typography, text)
    }

    /// The address of a link, as written in the page; nothing when it is dead, which is reported.
    pub(super) fn link_address(&mut self, link: &str, span: Range<usize>) -> Option<String> {
        self.resolve(link, span).map(|target| self.renderer.site().address(self.path, &target))
    }

    fn resolve(&mut self, link: &str, span: Range<usize>) -> Option<Target> {
        match self.renderer.site().resolve(self.document, link, self.reader) {
            Ok(target) => Some(target),
            Err(mut finding) => {
                let replacement =
                    finding.args.iter().find_map(|(name, value)| match (*name, value) {
                        ("nearest" | "right", Arg::Text(text)) if !text.is_empty() => {
                            Some(text.clone())
                        }
                        _ => None,
                    });
                // The suggestion for an anchor replaces the anchor alone.
                if let Some(text) = replacement {
                    let text = match (finding.code, link.split_once('#')) {
                        ("link/missing-anchor", Some((path, _))) => format!("{path}#{text}"),
                        (_, Some((_, anchor))) => format!("{text}#{anchor}"),
                        _ => text,
                    };
                    let is_sure = finding.code == "link/wrong-case";
                    *finding = finding.suggest(span.clone(), text);
                    if is_sure {
                        *finding = finding.safely();
                    }
                }
                self.report(span, *finding);
                None
            }
        }
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
        if let Some(html) = self.directive(&source.directives()[index], inner) {
            self.out.push_str(html.trim());
            self.out.push('\n');
        }
    }

    fn inline_directive(&mut self, index: usize) {
        let source = self.source;
        let directive = &source.directives()[index];
        let label = self.typeset(&directive.label_text(source.text()));
        if let Some(image) = &mut self.image {
            image.alt.push_str(&label);
            return;
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
        match event {
            Event::Text(text) => escape_text(&text, &mut self.out),
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
                self.footnotes.open.push(self.footnotes.numbers.get(&key(&label)).copied());
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
            TagEnd::Heading(level) => self.out.push_str(&format!("</h{}>\n", level as u8)),
            TagEnd::BlockQuote(_) => self.end_quote(),
            TagEnd::CodeBlock => self.out.push_str("</code></pre>\n"),
            TagEnd::List(true) => self.out.push_str("</ol>\n"),
            TagEnd::List(false) => self.out.push_str("</ul>\n"),
            TagEnd::Item => self.out.push_str("</li>\n"),
            TagEnd::FootnoteDefinition => {
                let text = std::mem::replace(&mut self.out, self.waiting.pop().unwrap_or_default());
                if let Some(number) = self.footnotes.open.pop().flatten() {
                    self.footnotes.texts.entry(number).or_insert(text);
                }
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

    fn start_link(&mut self, link: &str, title: &str, range: Range<usize>) {
        let span = self.link_span(link, range);
        let Some(target) = self.resolve(link, span) else {
            // The text of a dead link stays readable; the page is not published anyway.
            return self.links.push(String::new());
        };
        self.out.push_str("<a href=\"");
        let address = self.renderer.site().address(self.path, &target);
        escape(&address, &mut self.out);
        self.out.push('"');
        if !title.is_empty() {
            self.out.push_str(" title=\"");
            escape(title, &mut self.out);
            self.out.push('"');
        }
        let mut end = String::from("</a>");
        if let Target::Page { lang, .. } = target
            && lang != self.reader
        {
            let language = &self.renderer.site().config.languages[lang];
            self.out.push_str(&format!(" hreflang=\"{}\"", language.locale));
            let name =
                self.renderer.words().language_name(self.reader, &language.key, &language.name);
            let mark = self.word("foreign-link", &[("language", Arg::Text(name))]);
            let reader = &self.renderer.site().config.languages[self.reader].locale;
            // The mark speaks to the reader, also within a text in another language.
            let lang = if self.reader == self.text_lang {
                String::new()
            } else {
                format!(" lang=\"{reader}\"")
            };
            end.push_str(&format!(" <span class=\"foreign\"{lang}>"));
            escape_text(&mark, &mut end);
            end.push_str("</span>");
        }
        self.out.push('>');
        self.links.push(end);
    }

    /// Where the address of a link stands in the file; the whole link where it is a reference.
    fn link_span(&self, link: &str, range: Range<usize>) -> Range<usize> {
        let typed = &self.source.text()[range.clone()];
        match typed.rfind(link) {
            Some(at) if !link.is_empty() => {
                self.span(range.start + at..range.start + at + link.len())
            }
            _ => self.span(range),
        }
    }

    fn start_image(&mut self, link: &str, title: &str, range: Range<usize>) {
        if let Some(outer) = &mut self.image {
            outer.inner += 1;
            return;
        }
        let span = self.link_span(link, range);
        let place = match self.resolve(link, span.clone()) {
            Some(target @ Target::File(_)) => {
                let address = self.renderer.site().address(self.path, &target);
                let Target::File(path) = target else { return };
                Some((path, address))
            }
            Some(Target::External(_)) => {
                self.report(span, Diagnostic::error("privacy/remote-image").with("link", link));
                None
            }
            Some(Target::Page { .. }) => {
                self.report(span, Diagnostic::error("link/image-is-a-page").with("link", link));
                None
            }
            None => None,
        };
        self.image = Some(Image { place, title: title.to_owned(), alt: String::new(), inner: 0 });
    }

    fn end_image(&mut self) {
        if let Some(image) = self.image.as_mut().filter(|image| image.inner > 0) {
            image.inner -= 1;
            return;
        }
        let Some(image) = self.image.take() else { return };
        let Some((path, address)) = image.place else { return };
        let shown = Shown {
            path: &path,
            address: &address,
            base: &super::base(self.path),
            alt: image.alt.trim(),
            title: &image.title,
            is_lazy: std::mem::replace(&mut self.has_pictures, true),
        };
        pictures::write(self.renderer.site(), &shown, &mut self.out);
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
        let implicits = self.implicits();
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

    fn footnote_reference(&mut self, label: &str) {
        let Some((number, time)) = self.footnotes.refer(label) else { return };
        let id = reference_id(number, time);
        let word = self.numbered("footnote-ref", number);
        self.out.push_str(&format!(
            "<sup class=\"fnref\"><a id=\"{id}\" href=\"#fn-{number}\" aria-label=\""
        ));
        escape(&word, &mut self.out);
        self.out.push_str(&format!("\">{number}</a></sup>"));
    }

    /// Writes the notes, each with ways back, and reports those that are `unused`.
    fn finish_footnotes(&mut self, unused: Vec<(String, Range<usize>)>) {
        let mut items = String::new();
        for number in 1..=self.footnotes.references.len() {
            let text = self.footnotes.texts.remove(&number).unwrap_or_default();
            items.push_str(&format!("<li id=\"fn-{number}\">"));
            let back = self.ways_back(number);
            match text.strip_suffix("</p>\n") {
                Some(text) => items.push_str(&format!("{text}{back}</p>\n")),
                None => items.push_str(&format!("{text}<p>{back}</p>\n")),
            }
            items.push_str("</li>\n");
        }
        for (label, range) in unused {
            let finding = Diagnostic::warning("footnote/unused").with("label", label);
            let first = self.source.text()[range.clone()].find('\n').unwrap_or(range.len());
            self.report(self.span(range.start..range.start + first), finding);
        }
        if !items.is_empty() {
            self.core_component("footnotes", &Context::new(), items.trim_end());
        }
    }

    fn ways_back(&self, number: usize) -> String {
        let word = self.numbered("footnote-back", number);
        let mut back = String::new();
        for time in 1..=self.footnotes.references[number - 1] {
            back.push_str(&format!(
                " <a class=\"fnback\" href=\"#{}\" aria-label=\"",
                reference_id(number, time)
            ));
            escape(&word, &mut back);
            // Without the variation selector (U+FE0E) phones draw a picture instead of an arrow.
            back.push_str("\">↩\u{fe0e}</a>");
        }
        back
    }

    fn raw_html(&mut self, html: &str, range: Range<usize>) {
        if self.renderer.site().config.raw_html {
            return self.out.push_str(html);
        }
        let tag = html.trim_end();
        match safe_tag(tag) {
            Some(RawTag::Comment) => {}
            Some(RawTag::Void(tag)) => self.out.push_str(&tag),
            Some(RawTag::Open(name, tag)) => {
                self.out.push_str(&tag);
                self.raw.push((name, range));
            }
            Some(RawTag::Close(name)) => self.end_raw(name, range),
            // Its opening tag was reported already, or does no harm on its own.
            None if tag.starts_with("</") && tag.find('>') == Some(tag.len() - 1) => {}
            None => {
                let tag = tag.trim_start().lines().next().unwrap_or("");
                let finding = Diagnostic::error("html/forbidden").with("tag", tag);
                self.report(self.span(range), finding);
            }
        }
    }

    /// Ends the raw tag of this name that was opened in the same element.
    fn end_raw(&mut self, name: String, range: Range<usize>) {
        let base = self.frames.last().copied().unwrap_or(0);
        match self.raw[base..].iter().rposition(|(open, _)| *open == name) {
            Some(at) => {
                self.close_raw(base + at + 1);
                self.raw.pop();
                self.out.push_str(&format!("</{name}>"));
            }
            None => {
                let finding = Diagnostic::error("html/stray-close").with("tag", name);
                self.report(self.span(range), finding);
            }
        }
    }

    /// Closes raw tags that the author left open, down to `keep` of them, and reports each.
    fn close_raw(&mut self, keep: usize) {
        while self.raw.len() > keep {
            let Some((name, range)) = self.raw.pop() else { break };
            self.out.push_str(&format!("</{name}>"));
            self.report(self.span(range), Diagnostic::error("html/unclosed").with("tag", name));
        }
    }
}

fn reference_id(number: usize, time: usize) -> String {
    if time == 1 { format!("fnref-{number}") } else { format!("fnref-{number}-{time}") }
}
