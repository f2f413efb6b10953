//! The index for searching, for each language with a page that uses `::search`: `fr/search.js`, which
//! that page asks for when somebody searches, and the scripts that it names, under `assets/search/fr/`:
//! they are named after their bytes, so browsers may keep them. It holds what readers of the language
//! get: a page that is not translated is found by its words in the other language.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use pulldown_cmark::{Event, Tag};
use rayon::prelude::*;

use super::{Emission, Job, pages};
use crate::content::directive::Directive;
use crate::content::markdown::{Node, Source, ends_inline, is_inline};
use crate::content::{blocks, glossary};
use crate::lang::Lang;
use crate::search::{Card, Index, Rank, Script, Words};
use crate::site::{PageId, Site};

/// Pages that are read side by side before their words are taken in: not all at once, for the words of
/// ten thousand pages are many.
const BATCH: usize = 256;
/// Letters of the beginning of a text that stand for a summary.
const BEGINNING: usize = 160;

/// The indexes of a site's languages, each made when it is first asked for.
#[derive(Default)]
pub struct Shelf {
    indexes: OnceLock<Box<[OnceLock<Vec<Script>>]>>,
}

impl Shelf {
    fn scripts(&self, emission: &Emission, lang: Lang) -> &[Script] {
        let count = emission.renderer.site().config.languages.len();
        let indexes = self.indexes.get_or_init(|| (0..count).map(|_| OnceLock::new()).collect());
        indexes.get(lang.index()).map_or(&[], |index| index.get_or_init(|| make(emission, lang)))
    }
}

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let languages = emission.renderer.site().config.languages.iter();
    languages.flat_map(|(lang, _)| jobs(emission, lang)).collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    let site = emission.renderer.site();
    let is_of = |key: &str| path == site.search_path(key) || path.starts_with(&folder(key));
    let (lang, _) = site.config.languages.iter().find(|(_, language)| is_of(&language.key))?;
    jobs(emission, lang).into_iter().find(|job| job.path == path)
}

fn jobs<'a>(emission: &'a Emission<'a>, lang: Lang) -> Vec<Job<'a>> {
    let site = emission.renderer.site();
    let Some(head) = site.search(lang) else { return Vec::new() };
    let folder = folder(&site.config.languages[lang].key);
    let scripts = emission.shelf.scripts(emission, lang).iter();
    let job = |script: &'a Script| {
        let path = match script.name.as_str() {
            "" => head.clone(),
            name => format!("{folder}{name}.js"),
        };
        Job::new(path, || (Some(Cow::Borrowed(script.text.as_bytes())), Vec::new()))
    };
    scripts.map(job).collect()
}

/// Folder of a language's scripts; the page knows it too.
fn folder(key: &str) -> String {
    format!("assets/search/{key}/")
}

fn make(emission: &Emission, lang: Lang) -> Vec<Script> {
    let site = emission.renderer.site();
    let is_found = |page: &PageId| {
        let text = site.shown(*page, lang);
        text.is_some_and(|text| !text.uses("search"))
    };
    let pages: Vec<PageId> = site.pages().filter(is_found).collect();
    let (mut index, mut cards) = (Index::default(), Vec::with_capacity(pages.len()));
    for batch in pages.chunks(BATCH) {
        let read: Vec<Option<Read>> =
            batch.par_iter().map(|page| Reading::read(emission, *page, lang)).collect();
        for read in read.into_iter().flatten() {
            index.add(read.words, read.lang, &site.config.languages[read.lang].locale);
            cards.push(read.card);
        }
    }
    index.scripts(&cards)
}

/// What an index has to know of a page.
struct Read {
    words: Words,
    lang: Lang,
    card: Card,
}

/// A text that is being read.
struct Reading<'a> {
    emission: &'a Emission<'a>,
    lang: Lang,
    words: Words,
    /// How the text begins.
    beginning: String,
}

impl Reading<'_> {
    /// Nothing for a text that was saved meanwhile, which is found where its page is made.
    fn read(emission: &Emission, page: PageId, lang: Lang) -> Option<Read> {
        let site = emission.renderer.site();
        let document = site.shown(page, lang)?;
        let text = pages::text(emission, document).ok()?;
        let source = Source::new(text.text.get(document.body..)?);
        let (nodes, _) = source.nodes();
        let mut reading = Reading {
            emission,
            lang: document.lang,
            words: Words::default(),
            beginning: String::new(),
        };
        let front = &document.front;
        reading.words.add(&front.title, Rank::Title);
        for text in front.menu_title.iter().chain(&front.summary) {
            reading.words.add(text, Rank::Heading);
        }
        // The name that the page goes by in its address often says what its title only hints at.
        if !document.page.is_empty() {
            reading.words.add(&document.slug, Rank::Heading);
        }
        reading.body(&source, &nodes);
        let card = card(site, page, lang, reading.beginning)?;
        Some(Read { words: reading.words, lang: document.lang, card })
    }

    fn body(&mut self, source: &Source, nodes: &[(Node, Range<usize>)]) {
        // Words may change their look within: "over**time**" is one.
        let (mut text, mut rank) = (String::new(), Rank::Body);
        for (node, _) in nodes {
            match node {
                Node::Event(Event::Text(piece) | Event::Code(piece)) => text.push_str(piece),
                Node::Event(Event::SoftBreak | Event::HardBreak) => text.push(' '),
                Node::Event(Event::Start(tag)) if is_inline(tag) => {}
                Node::Event(Event::End(tag)) if ends_inline(*tag) => {}
                Node::Inline(index) => self.inline(source, &source.directives()[*index], &mut text),
                Node::Event(Event::FootnoteReference(_)) => {}
                Node::Open(index) | Node::Leaf(index) => {
                    self.flush(&mut text, rank);
                    self.block(&source.directives()[*index]);
                }
                node => {
                    self.flush(&mut text, rank);
                    let starts = matches!(node, Node::Event(Event::Start(Tag::Heading { .. })));
                    rank = if starts { Rank::Heading } else { Rank::Body };
                }
            }
        }
        self.flush(&mut text, rank);
    }

    fn flush(&mut self, text: &mut String, rank: Rank) {
        self.words.add(text, rank);
        if rank == Rank::Body && !text.is_empty() && self.beginning.len() < BEGINNING {
            self.beginning.push_str(text);
            self.beginning.push(' ');
        }
        text.clear();
    }

    fn inline(&self, source: &Source, directive: &Directive, text: &mut String) {
        let label = directive.label_text(source.text());
        let site = self.emission.renderer.site();
        let given = directive.attributes.iter().any(|attribute| attribute.key == "id");
        match directive.name.as_str() {
            "fact" => {
                let fact = site.facts.find(&label);
                let figures = self.emission.renderer.figures(self.lang);
                text.push_str(&fact.map(|fact| figures.text(fact)).unwrap_or_default());
            }
            "term" if !given => {
                let term = site.glossary.find(&label).and_then(|term| term.entry(self.lang));
                text.push_str(term.map_or(&label, |entry| &entry.term));
            }
            _ => text.push_str(&label),
        }
    }

    /// The words that a directive is given, and those of the lists that it stands for.
    fn block(&mut self, directive: &Directive) {
        for attribute in &directive.attributes {
            if blocks::WORDS.contains(&attribute.key.as_str()) {
                self.words.add(&attribute.value, Rank::Body);
            }
        }
        let site = self.emission.renderer.site();
        match directive.name.as_str() {
            glossary::DIRECTIVE => {
                // A term is found where it is explained.
                let group = glossary::group(directive).map(|group| group.value.as_str());
                let terms = site.glossary.iter().filter(|term| match group {
                    Some(_) => term.group() == group,
                    None => site.page_of_group(term, self.lang).is_none(),
                });
                for entry in terms.filter_map(|term| term.entry(self.lang)) {
                    self.words.add(&entry.term, Rank::Heading);
                    self.words.add(&entry.definition, Rank::Body);
                }
            }
            "facts" => {
                for fact in site.facts.iter() {
                    let label = crate::content::facts::text_in(&fact.label, self.lang);
                    self.words.add(label.unwrap_or(""), Rank::Body);
                }
            }
            _ => {}
        }
    }
}

fn card(site: &Site, page: PageId, lang: Lang, beginning: String) -> Option<Card> {
    let meta = site.meta(page, lang)?;
    // The first page above is the home page, the second the section.
    let section = site.ancestors(page).get(1).copied();
    let foreign = |page: PageId| {
        let text = site.edition(page, lang).map(|edition| edition.text);
        let text = text.filter(|text| *text != lang);
        text.map(|text| site.config.languages[text].key.clone()).unwrap_or_default()
    };
    let section_lang = section.map(foreign).unwrap_or_default();
    let section = section.and_then(|section| site.meta(section, lang));
    let summary = match meta.summary() {
        "" => shortened(&beginning),
        summary => summary.to_owned(),
    };
    Some(Card {
        title: meta.title().to_owned(),
        url: site.href(&site.edition(page, lang)?.path),
        section: section.map_or(String::new(), |meta| meta.title().to_owned()),
        summary,
        lang: foreign(page),
        section_lang,
    })
}

/// The beginning of a text, cut between words.
fn shortened(text: &str) -> String {
    let text = text.trim();
    if text.len() <= BEGINNING {
        return text.to_owned();
    }
    let cut = &text[..text.floor_char_boundary(BEGINNING)];
    let cut = cut.rsplit_once(' ').map_or(cut, |(words, _)| words);
    format!("{}…", cut.trim_end_matches([',', ';', ':', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_are_cut_between_words() {
        assert_eq!(shortened("Short. "), "Short.");
        let long = shortened(&"parole, ".repeat(40));
        assert!(long.len() < BEGINNING + 4 && long.ends_with("parole…"), "{long}");
    }
}
