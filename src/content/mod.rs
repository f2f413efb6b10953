//! The text of one file → [`Document`]: front matter, outline, and what else other pages need to
//! know of it. Knows no other page and no template. The body itself is not kept: thirty thousand of
//! them would fill the memory, and parsing one again when it is rendered costs less than keeping it.

pub mod allow;
pub mod blocks;
pub mod directive;
pub mod facts;
pub mod front_matter;
pub mod glossary;
pub mod markdown;
pub mod records;
pub mod slug;
pub mod tags;

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag, TagEnd};

pub use allow::Allow;
pub use blocks::Block;
pub use front_matter::{FrontMatter, Spanned};

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::locale::typography::set_title;
use crate::source::Text;
use markdown::{Node, Problem, Source};
use slug::{or_page, slugify};

/// Folder of the pages, with its slash.
pub const FOLDER: &str = "content/";

/// Which text of which page a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Path without language and extension; empty for the root page.
    pub page: String,
    /// Language of the text.
    pub lang: Lang,
    /// Whether the file is the `index` of a folder.
    pub is_index: bool,
}

/// A heading of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// The id given as `{#id}`.
    pub id: Option<Box<str>>,
    /// The text without markup.
    pub text: Box<str>,
    /// The text as an anchor.
    pub slug: Box<str>,
    /// Where it stands in the file.
    pub span: Range<usize>,
}

/// What one file says, but for its body.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Path from the site folder.
    pub file: Arc<str>,
    /// Id of the page of which this is a text.
    pub page: Arc<str>,
    /// Language of the text.
    pub lang: Lang,
    /// Hash of the normalised text.
    pub hash: blake3::Hash,
    /// What the page says of itself.
    pub front: FrontMatter,
    /// Last part of the address: the slug that it gives itself, else its name.
    pub slug: Box<str>,
    /// The title as it is sorted among others.
    pub sorted_as: Box<str>,
    /// Headings in order.
    pub outline: Vec<Heading>,
    /// Words of running text.
    pub words: u32,
    /// Where the Markdown begins in the file.
    pub body: usize,
    /// Names of the directives in the body, each once, sorted; `glossary{pact}` for one group of terms.
    pub directives: Vec<Box<str>>,
    /// Ids of the facts in the body (`:fact[…]`), each once, sorted.
    pub facts: Vec<Box<str>>,
    /// Comments that silence a lint.
    pub allows: Vec<Allow>,
    /// What is translated, block by block.
    pub blocks: Box<[Block]>,
}

/// Which page and language a file under `content/` belongs to, by its name.
pub fn address(file: &Arc<str>, config: &Config) -> Result<Address, Box<Diagnostic>> {
    let path = file.strip_prefix(FOLDER).unwrap_or(file);
    let stem = path.strip_suffix(".md").unwrap_or(path);
    let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    let (name, key) = name.rsplit_once('.').unwrap_or((name, ""));
    let Some(lang) = config.languages.find(key) else {
        let keys = || config.languages.keys();
        let first = &config.languages[config.source].key;
        return Err(Box::new(
            Diagnostic::error("page/no-language")
                .in_file(file)
                .with("key", key)
                .with("known", keys().collect::<Vec<_>>().join(", "))
                .with("example", format!("{name}.{first}.md")),
        ));
    };
    let is_index = name == "index";
    let page = match (folder, is_index) {
        (folder, true) => folder.to_owned(),
        ("", false) => name.to_owned(),
        (folder, false) => format!("{folder}/{name}"),
    };
    Ok(Address { page, lang, is_index })
}

impl Document {
    /// Reads a text. Always gives a document, so that links to a broken page do not break as well.
    pub fn parse(text: &Text, address: &Address, config: &Config) -> (Document, Vec<Diagnostic>) {
        let split = front_matter::split(&text.text);
        let name = address.page.rsplit('/').next().unwrap_or("");
        let (mut front, mut diagnostics) =
            front_matter::parse(&text.file, &text.text, &split, config, name);
        let source = Source::new(&text.text[split.body..]);
        let (nodes, problems) = source.nodes();
        let read = blocks::Text {
            file: &text.file,
            text: &text.text,
            split: &split,
            front: &front,
            source: &source,
            nodes: &nodes,
        };
        let blocks = blocks::blocks(&read, config);
        let typography = config.languages[address.lang].typography;
        front.typeset(typography);
        diagnostics.extend(problems.into_iter().map(|p| report(p, &text.file, split.body)));
        let (mut outline, words) = outline(&source, &nodes, split.body);
        for heading in &mut outline {
            heading.text = set_title(typography, &heading.text).into();
        }
        diagnostics.extend(repeated_ids(&outline, &text.file));
        // It is kept for as long as the site is.
        outline.shrink_to_fit();
        let used = source.directives().iter();
        let facts = used.clone().filter(|d| d.name == "fact").filter_map(|d| d.label.clone());
        let facts = sorted(facts.map(|label| &source.text()[label]));
        let directives = sorted(used.map(glossary::noted));
        let allows = allow::allows(&text.text, split.yaml.as_ref(), &nodes, split.body);
        let document = Document {
            file: Arc::clone(&text.file),
            page: address.page.as_str().into(),
            lang: address.lang,
            hash: text.hash,
            slug: front.slug.clone().unwrap_or_else(|| or_page(slugify(name))).into(),
            sorted_as: slugify(&front.title).into(),
            front,
            outline,
            words,
            body: split.body,
            directives,
            facts,
            allows,
            blocks,
        };
        (document, diagnostics)
    }
}

impl Document {
    /// Whether the body uses a directive of this name.
    pub fn uses(&self, directive: &str) -> bool {
        self.directives.iter().any(|name| **name == *directive)
    }

    /// In what two states of a text differ, as far as others than the page itself can see it.
    pub fn difference(&self, other: &Document) -> Difference {
        // By name, so that a new key of the front matter has to be thought of here.
        let FrontMatter {
            title: _,
            menu_title: _,
            summary: _,
            slug: _,
            date: _,
            updated: _,
            order,
            tags,
            draft,
            publish_on,
            expires_on,
            aliases,
            image: _,
            image_alt: _,
            source,
            must_ship_in,
            event: _,
            template: _,
            paginate_by,
            extra: _,
            is_broken: _,
        } = &self.front;
        let theirs = &other.front;
        Difference {
            place: self.slug != other.slug
                || (draft, publish_on) != (&theirs.draft, &theirs.publish_on)
                || (expires_on, source) != (&theirs.expires_on, &theirs.source),
            rank: self.sorted_as != other.sorted_as || order != &theirs.order,
            notes: self.directives != other.directives
                || (aliases, must_ship_in) != (&theirs.aliases, &theirs.must_ship_in),
            lists: (tags, paginate_by) != (&theirs.tags, &theirs.paginate_by),
        }
    }
}

/// In what two states of a text differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// In what decides whether and at which address its page is published.
    pub place: bool,
    /// In what decides where the page stands among others.
    pub rank: bool,
    /// In what the site keeps a list of: former addresses, directives.
    pub notes: bool,
    /// In which lists the page stands, or how long its own may be.
    pub lists: bool,
}

impl Difference {
    /// Both together.
    pub fn or(self, other: Difference) -> Difference {
        Difference {
            place: self.place || other.place,
            rank: self.rank || other.rank,
            notes: self.notes || other.notes,
            lists: self.lists || other.lists,
        }
    }
}

/// Headings that are given an id which an earlier one of the page has.
fn repeated_ids(outline: &[Heading], file: &Arc<str>) -> Vec<Diagnostic> {
    let mut given = HashSet::new();
    let repeated = outline.iter().filter_map(|heading| {
        let id = heading.id.as_deref().filter(|id| !given.insert(*id))?;
        let finding = Diagnostic::error("heading/duplicate-id").at(file, heading.span.clone());
        Some(finding.with("id", id))
    });
    repeated.collect()
}

/// Names, each once, sorted.
fn sorted(names: impl Iterator<Item = impl Into<Box<str>>>) -> Vec<Box<str>> {
    let mut names: Vec<Box<str>> = names.map(Into::into).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn report(problem: Problem, file: &Arc<str>, offset: usize) -> Diagnostic {
    let (code, span) = match problem {
        Problem::Unclosed(span) => ("directive/unclosed", span),
        Problem::StrayClose(span) => ("directive/stray-close", span),
        Problem::Malformed(span) => ("directive/malformed", span),
    };
    Diagnostic::error(code).at(file, span.start + offset..span.end + offset)
}

/// The headings of a body and its number of words.
fn outline(source: &Source, nodes: &[(Node, Range<usize>)], offset: usize) -> (Vec<Heading>, u32) {
    let mut headings: Vec<Heading> = Vec::new();
    let mut words = 0;
    let mut text: Option<String> = None;
    for (node, range) in nodes {
        let label: String;
        let piece = match node {
            Node::Event(Event::Start(Tag::Heading { level, id, .. })) => {
                headings.push(Heading {
                    level: *level as u8,
                    id: id.as_deref().filter(|id| !id.is_empty()).map(Box::from),
                    text: "".into(),
                    slug: "".into(),
                    span: range.start + offset..range.end + offset,
                });
                text = Some(String::new());
                continue;
            }
            Node::Event(Event::End(TagEnd::Heading(_))) => {
                if let (Some(text), Some(heading)) = (text.take(), headings.last_mut()) {
                    heading.text = text.trim().into();
                    heading.slug = slugify(&text).into();
                }
                continue;
            }
            Node::Event(Event::Text(piece) | Event::Code(piece)) => &**piece,
            Node::Event(Event::SoftBreak | Event::HardBreak) => " ",
            Node::Inline(index) => {
                label = source.directives()[*index].label_text(source.text());
                label.as_str()
            }
            _ => continue,
        };
        words += count_words(piece);
        if let Some(text) = &mut text {
            text.push_str(piece);
        }
    }
    (headings, u32::try_from(words).unwrap_or(u32::MAX))
}

/// How many pieces between white space have a letter or a digit.
fn count_words(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut words, mut is_counted, mut at) = (0, false, 0);
    while let Some(byte) = bytes.get(at) {
        // Most of a text is ASCII, of which a table tells: where words end cannot be foreseen, so that
        // branches would cost more than the rest.
        let (is_space, is_word, length) = match KINDS[usize::from(*byte)] {
            (is_space, is_word, true) => (is_space, is_word, 1),
            _ => {
                let c = text[at..].chars().next().unwrap_or_default();
                (c.is_whitespace(), c.is_alphanumeric(), c.len_utf8())
            }
        };
        words += usize::from(is_word & !is_counted);
        is_counted = !is_space & (is_counted | is_word);
        at += length;
    }
    words
}

/// Of each byte whether it is white space, whether it is a letter or a digit, and whether it is ASCII.
const KINDS: [(bool, bool, bool); 256] = {
    let mut kinds = [(false, false, false); 256];
    let mut byte = 0;
    while byte < 0x80 {
        let is_space = matches!(byte as u8, b'\t'..=b'\r' | b' ');
        kinds[byte] = (is_space, (byte as u8).is_ascii_alphanumeric(), true);
        byte += 1;
    }
    kinds
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;

    fn site() -> Config {
        let text = "languages: { en: {}, fr: {}, es: {} }";
        config::parse(&config::FILE.into(), text).0.expect("config")
    }

    #[test]
    fn names_say_page_and_language() {
        let page =
            |file: &str| address(&file.into(), &site()).map(|a| (a.page, a.lang.0, a.is_index));
        assert_eq!(page("content/index.fr.md"), Ok(("".into(), 1, true)));
        assert_eq!(page("content/a/index.en.md"), Ok(("a".into(), 0, true)));
        assert_eq!(page("content/a/b.es.md"), Ok(("a/b".into(), 2, false)));
        assert_eq!(page("content/a/v1.2.es.md"), Ok(("a/v1.2".into(), 2, false)));
        for bad in ["content/a.md", "content/a.de.md", "content/README.md"] {
            assert_eq!(page(bad).map_err(|d| d.code), Err("page/no-language"), "{bad}");
        }
    }

    #[test]
    fn a_document_knows_its_headings() {
        let text = "---\ntitle: T\n---\n## One *two* {#x}\n\nA b, c.\n\nÀ côté\n---\n";
        let text = Text { file: "f".into(), text: text.into(), hash: blake3::hash(b"") };
        let address = Address { page: "p".into(), lang: Lang(0), is_index: false };
        let (document, diagnostics) = Document::parse(&text, &address, &site());
        assert_eq!(diagnostics, []);
        let heads: Vec<_> = document
            .outline
            .iter()
            .map(|h| (h.level, h.id.as_deref(), &*h.text, &*h.slug, &text.text[h.span.clone()]))
            .collect();
        assert_eq!(
            heads,
            [
                (2, Some("x"), "One two", "one-two", "## One *two* {#x}\n"),
                (2, None, "À côté", "a-cote", "À côté\n---\n"),
            ]
        );
        assert_eq!(document.words, 7);
    }
}
