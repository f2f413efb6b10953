//! The text of one file → [`Document`]: front matter, outline, and what else other pages need to
//! know of it. Knows no other page and no template. The body itself is not kept: thirty thousand of
//! them would fill the memory, and parsing one again when it is rendered costs less than keeping it.

pub mod allow;
pub mod blocks;
mod dashes;
pub mod directive;
pub mod facts;
pub mod front_matter;
pub mod glossary;
mod linked;
pub mod markdown;
pub mod misnamed;
mod outline;
pub mod records;
pub mod slug;
pub mod tags;
pub mod unread;

use std::sync::Arc;

pub use allow::Allow;
pub use blocks::Block;
pub use front_matter::{FrontMatter, Spanned};
pub use outline::{Heading, is_reserved};

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::source::Text;
use markdown::{Problem, Source};
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
    pub outline: Box<[Heading]>,
    /// Words of running text.
    pub words: u32,
    /// Where the Markdown begins in the file.
    pub body: usize,
    /// Ids that directives give to places in the page.
    pub ids: Box<[Box<str>]>,
    /// Names of the directives in the body, each once, sorted; `glossary{pact}` for one group of terms.
    pub directives: Box<[Box<str>]>,
    /// Ids of the facts in the body (`:fact[…]`), each once, sorted.
    pub facts: Box<[Box<str>]>,
    /// Links in the body that may lead to files beside pages, as typed, each once, sorted.
    pub files: Box<[Box<str>]>,
    /// Comments that silence a lint.
    pub allows: Box<[Allow]>,
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
        let typed = path.rsplit('/').next().unwrap_or(path);
        let meant = misnamed::meant(typed, config);
        let kind = if meant.as_ref().is_some_and(|meant| meant.is_copy) { "copy" } else { "none" };
        let example = meant.map(|meant| meant.right);
        return Err(Box::new(
            Diagnostic::error("page/no-language")
                .in_file(file)
                .with("key", key)
                .with("known", keys().collect::<Vec<_>>().join(", "))
                .with("kind", kind)
                .with("example", example.unwrap_or_else(|| format!("{name}.{first}.md"))),
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
        diagnostics
            .extend(problems.into_iter().map(|p| report(p, &text.file, &source, split.body)));
        let (outline, words) = outline::outline(&source, &nodes, split.body, typography);
        diagnostics.extend(outline::wrong_ids(&outline, &text.file));
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
            outline: outline.into(),
            words,
            body: split.body,
            ids: directive::ids(source.directives()).into(),
            directives,
            facts,
            files: linked::files(&source, &nodes),
            allows: allows.into(),
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
            image,
            image_alt: _,
            source,
            must_ship_in,
            event,
            template: _,
            paginate_by,
            extra,
            is_broken: _,
        } = &self.front;
        let theirs = &other.front;
        Difference {
            place: self.slug != other.slug
                || (draft, publish_on) != (&theirs.draft, &theirs.publish_on)
                || (expires_on, source) != (&theirs.expires_on, &theirs.source),
            rank: self.sorted_as != other.sorted_as || order != &theirs.order,
            notes: (&self.directives, &self.files) != (&other.directives, &other.files)
                || (image, extra, event) != (&theirs.image, &theirs.extra, &theirs.event)
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
    /// In what the site keeps a list of: former addresses, directives, files that are shown.
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

/// Names, each once, sorted.
fn sorted(names: impl Iterator<Item = impl Into<Box<str>>>) -> Box<[Box<str>]> {
    let mut names: Vec<Box<str>> = names.map(Into::into).collect();
    names.sort_unstable();
    names.dedup();
    names.into()
}

fn report(problem: Problem, file: &Arc<str>, source: &Source, offset: usize) -> Diagnostic {
    let (code, span) = match problem {
        Problem::Unclosed(span) => ("directive/unclosed", span),
        Problem::StrayClose(span) => ("directive/stray-close", span),
        Problem::Malformed(span) => ("directive/malformed", span),
    };
    let typed = &source.text()[span.clone()];
    let colons = &typed[..typed.bytes().take_while(|byte| *byte == b':').count()];
    let finding = Diagnostic::error(code).with("colons", colons);
    finding.at(file, span.start + offset..span.end + offset)
}

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
        let example = |file: &str| {
            let finding = address(&file.into(), &site()).expect_err("no language");
            let example = finding.args.into_iter().find(|(name, _)| *name == "example");
            example.map(|(_, value)| value)
        };
        for (file, right) in [
            ("content/a.md", "a.en.md"),
            ("content/a.de.md", "a.en.md"),
            ("content/l.fr.md.md", "l.fr.md"),
            ("content/a/l.FR.md", "l.fr.md"),
            ("content/a/fr.md", "index.fr.md"),
            ("content/l.fr-DESKTOP-ABC.md", "l.fr.md"),
            ("content/l.fr (1).md", "l.fr.md"),
            ("content/l.fr - Copie.md", "l.fr.md"),
            ("content/copie-fr.md", "copie.fr.md"),
            ("content/p01_fr.md", "p01.fr.md"),
        ] {
            assert_eq!(example(file), Some(right.into()), "{file}");
        }
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
            .map(|h| (h.level, h.id.as_deref(), h.text(), h.slug(), &text.text[h.span()]))
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
