//! All documents → [`Site`]: an immutable snapshot that knows the page tree, the addresses, which
//! text stands for which language, and where every link leads. Knows no template and writes no HTML.
//!
//! An edit does not change a site; it makes a new one that shares every unchanged [`Document`]. What
//! follows from many documents together is kept in layers, by what it follows from: `names` from the
//! names of the files, `tree` from what decides where a page stands, `addresses` from the tree, `order`
//! from titles, `notes` from the rest. An edit renews the layers that it can concern; that of a body,
//! which no other page can see, none of them. See [`Site::with_texts`].

mod addresses;
mod anchors;
mod links;
mod lists;
mod names;
mod notes;
mod order;
mod outputs;
mod pieces;
mod texts;
mod tree;
mod withheld;

use std::sync::Arc;

use jiff::civil::Date;
use serde_json::Value;

pub use anchors::Anchor;
use anchors::Given;
pub use links::{Target, relative};
pub use lists::{List, Subject};
pub use outputs::{CALENDAR, FEED, OFFLINE, PLAIN};

use addresses::Addresses;
use lists::Lists;
use names::Names;
use notes::Notes;
use order::Order;
use pieces::Pieces;
use texts::Texts;

use crate::config::Config;
use crate::content::facts::{self, Facts};
use crate::content::front_matter::Event;
use crate::content::glossary::{self, Glossary, Term};
use crate::content::records::Records;
use crate::content::tags::Tags;
use crate::content::{Difference, Document, FrontMatter, Spanned};
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::pictures::{Picture, Pictures};
use crate::source::composed;

/// A page of a site: an index into its pages, which are sorted by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PageId(u32);

impl PageId {
    /// Position among the pages of the site.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a build is asked for, beside the files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether drafts and pages outside their dates are part of the site.
    pub drafts: bool,
    /// What counts as today.
    pub as_of: Date,
    /// Whether links name `index.html`, so that the site works from `file://`.
    pub file_urls: bool,
}

/// One page in all its languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Path without language and extension; empty for the root page.
    pub id: Arc<str>,
    /// The page of the nearest folder above that has one.
    pub parent: Option<PageId>,
    /// Language in which the page was first written.
    pub source: Lang,
    /// By language, how the page is shown there; nothing when none of its texts is published.
    editions: Vec<Option<Edition>>,
}

/// A page as it is published in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Address from the root of the site: `fr/partager-le-travail/`.
    pub path: Arc<str>,
    /// Language of the text that is shown: another one when the page is not translated.
    pub text: Lang,
}

/// A former address and where it leads now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// Address from the root of the site: `old/name/`.
    pub path: String,
    /// The page that it leads to.
    pub page: PageId,
    /// In this language.
    pub lang: Lang,
}

/// Everything that a site is built from.
#[derive(Debug, Default)]
pub struct Input {
    /// What `site.yaml` says.
    pub config: Arc<Config>,
    /// What the build is asked for.
    pub options: Options,
    /// The texts of all pages.
    pub documents: Vec<Arc<Document>>,
    /// The other files: their paths under `content/`.
    pub files: Vec<Arc<str>>,
    /// What `facts.yaml` says.
    pub facts: Arc<Facts>,
    /// What `glossary.yaml` says.
    pub glossary: Arc<Glossary>,
    /// What `tags.yaml` says.
    pub tags: Arc<Tags>,
    /// What was said of translations.
    pub records: Arc<Records>,
    /// What is known of the pictures among the files.
    pub pictures: Arc<Pictures>,
}

/// The snapshot.
#[derive(Clone, Debug)]
pub struct Site {
    /// What `site.yaml` says.
    pub config: Arc<Config>,
    /// What the build was asked for.
    pub options: Options,
    /// The figures.
    pub facts: Arc<Facts>,
    /// The terms.
    pub glossary: Arc<Glossary>,
    /// The tags.
    pub tags: Arc<Tags>,
    /// What was said of translations.
    pub records: Arc<Records>,
    /// What is known of the pictures among the files.
    pub pictures: Arc<Pictures>,
    texts: Texts,
    names: Arc<Names>,
    pages: Pieces<Page>,
    addresses: Arc<Addresses>,
    order: Arc<Order>,
    notes: Arc<Notes>,
    lists: Arc<Lists>,
}

impl Site {
    /// Builds the snapshot.
    pub fn new(input: Input) -> Site {
        let Input { config, options, documents, files, facts, glossary, tags, records, pictures } =
            input;
        let languages = config.languages.len();
        let (names, places) = Names::new(&config, documents, files);
        let mut site = Site {
            config,
            options,
            facts,
            glossary,
            tags,
            records,
            pictures,
            texts: Texts::new(languages, places),
            names: Arc::new(names),
            pages: Pieces::default(),
            addresses: Arc::default(),
            order: Arc::default(),
            notes: Arc::default(),
            lists: Arc::default(),
        };
        site.settle();
        site.addresses = Arc::new(Addresses::new(&site));
        site.order = Arc::new(Order::new(&site));
        site.notes = Arc::new(Notes::new(&site));
        site.lists = Arc::new(Lists::new(&site));
        site
    }

    /// What does not fit together.
    pub fn found(&self) -> impl Iterator<Item = &Diagnostic> {
        let found = self.names.found.iter().chain(&self.addresses.found);
        found.chain(&self.notes.found).chain(&self.lists.found)
    }

    /// The site after some of its texts were edited, and whether other things may be found in it.
    /// Nothing where a text is not the one of its page, so that the site has to be built.
    /// Where nobody but the page itself can see an edit it costs what the edited texts cost, however
    /// many others there are.
    pub fn with_texts(&self, edited: &[Arc<Document>]) -> Option<(Site, bool)> {
        let mut site = self.clone();
        let mut all = Difference::default();
        let mut moved = Vec::new();
        for document in edited {
            let page = self.find(&document.page)?;
            let before =
                self.text(page, document.lang).filter(|text| text.file == document.file)?;
            let difference = document.difference(before);
            if difference.place {
                moved.push(page);
            }
            all = all.or(difference);
            site.texts.replace(page, Arc::clone(document));
        }
        let moves = site.settle_again(&moved);
        if moves.any {
            site.addresses = Arc::new(Addresses::new(&site));
        }
        if moves.other_tree || all.rank {
            site.order = Arc::new(Order::new(&site));
        }
        let has_other_notes = all.place || all.notes;
        if has_other_notes {
            site.notes = Arc::new(Notes::new(&site));
        }
        let has_other_lists = has_other_notes || moves.any || all.rank || all.lists;
        if has_other_lists {
            site.lists = Arc::new(Lists::new(&site));
        }
        Some((site, moves.any || has_other_notes || all.lists))
    }

    /// The site after one of its texts was edited in whatever way.
    pub fn with_text(&self, edited: &Arc<Document>) -> Site {
        let site = self.with_texts(std::slice::from_ref(edited));
        site.map_or_else(|| self.clone(), |(site, _)| site)
    }

    /// The site with other figures, terms and tags.
    pub fn with_data(&self, facts: Arc<Facts>, glossary: Arc<Glossary>, tags: Arc<Tags>) -> Site {
        let mut site = Site { facts, glossary, tags, ..self.clone() };
        site.lists = Arc::new(Lists::new(&site));
        site
    }

    /// The site with other records.
    pub fn with_records(&self, records: Arc<Records>) -> Site {
        Site { records, ..self.clone() }
    }

    /// All pages that are published in some language, sorted by id.
    pub fn pages(&self) -> impl Iterator<Item = PageId> + '_ {
        self.all_pages().filter(|page| self[*page].editions.iter().any(Option::is_some))
    }

    /// All pages, published or not, sorted by id.
    pub fn all_pages(&self) -> impl Iterator<Item = PageId> + use<> {
        (0..self.names.ids.len() as u32).map(PageId)
    }

    /// The page with this id, published or not.
    pub fn find(&self, id: &str) -> Option<PageId> {
        self.names.by_id.get(&*composed(id)).copied()
    }

    /// The page and language at an address such as `fr/agir/`.
    pub fn at(&self, address: &str) -> Option<(PageId, Lang)> {
        self.addresses.pages.get(address).copied()
    }

    /// The root page, if it is published.
    pub fn home(&self) -> Option<PageId> {
        self.find("").filter(|page| self.edition(*page, self.config.source).is_some())
    }

    /// How a page is shown in a language.
    pub fn edition(&self, page: PageId, lang: Lang) -> Option<&Edition> {
        self[page].editions.get(lang.index())?.as_ref()
    }

    /// The text that is shown for a page in a language.
    pub fn shown(&self, page: PageId, lang: Lang) -> Option<&Arc<Document>> {
        self.text(page, self.edition(page, lang)?.text)
    }

    /// The text of a page written in this language, published or not.
    pub fn text(&self, page: PageId, lang: Lang) -> Option<&Arc<Document>> {
        self.texts.get(page, lang)
    }

    /// The texts of a page, published or not, in the order of the languages.
    pub fn texts_of(&self, page: PageId) -> impl Iterator<Item = &Arc<Document>> {
        self.texts.of(page)
    }

    /// All texts, published or not, by page and language.
    pub fn documents(&self) -> impl Iterator<Item = &Arc<Document>> {
        let languages = || self.config.languages.iter();
        self.all_pages()
            .flat_map(move |page| languages().filter_map(move |(lang, _)| self.text(page, lang)))
    }

    /// The text that stands in a file.
    pub fn document(&self, file: &Arc<str>) -> Option<&Arc<Document>> {
        let address = crate::content::address(file, &self.config).ok()?;
        self.text(self.find(&address.page)?, address.lang)
    }

    /// Whether the page has a published text in this language.
    pub fn is_written_in(&self, page: PageId, lang: Lang) -> bool {
        self.edition(page, lang).is_some_and(|edition| edition.text == lang)
    }

    /// What holds for a page as shown in a language: its own front matter and what it inherits.
    pub fn meta(&self, page: PageId, lang: Lang) -> Option<Meta<'_>> {
        let own = &self.shown(page, lang)?.front;
        let source = self.text(page, self[page].source).map_or(own, |document| &document.front);
        let is_draft = !self.options.is_due(own, Some(source));
        Some(Meta { own, source, is_draft })
    }

    /// The children of a page in the order of a language.
    pub fn children(&self, page: PageId, lang: Lang) -> &[PageId] {
        self.order.children.get(self.place(page, lang)).map_or(&[], Vec::as_slice)
    }

    /// The pages before and after a page in reading order, within its section.
    pub fn around(&self, page: PageId, lang: Lang) -> (Option<PageId>, Option<PageId>) {
        self.order.around.get(self.place(page, lang)).copied().unwrap_or_default()
    }

    /// Where lists by page and language have a page in a language.
    fn place(&self, page: PageId, lang: Lang) -> usize {
        page.index() * self.config.languages.len() + lang.index()
    }

    /// The published pages above a page, from the root down.
    pub fn ancestors(&self, page: PageId) -> Vec<PageId> {
        let mut ancestors: Vec<PageId> =
            std::iter::successors(self[page].parent, |page| self[*page].parent).collect();
        ancestors.reverse();
        ancestors
    }

    /// The pages of the main menu.
    pub fn menu(&self) -> &[PageId] {
        &self.notes.menu
    }

    /// Former addresses, sorted.
    pub fn aliases(&self) -> &[Alias] {
        &self.notes.aliases
    }

    /// Paths under `content/` of the files beside the pages, sorted.
    pub fn files(&self) -> impl Iterator<Item = &Arc<str>> {
        self.names.files.iter()
    }

    /// The file beside a page with this path under `content/`.
    pub fn file(&self, path: &str) -> Option<&Arc<str>> {
        self.names.files.get(path)
    }

    /// Whether a file, by its path under `content/`, belongs to pages that are not published, and no page
    /// that is shows it.
    pub fn is_withheld(&self, file: &str) -> bool {
        self.notes.withheld.contains(file)
    }

    /// What is known of a file as a picture; `path` is where it is published, as in an address.
    pub fn picture(&self, path: &str) -> Option<&Picture> {
        self.pictures.get(&*links::decode(path.strip_prefix("files/")?))
    }

    /// The site with other pictures.
    pub fn with_pictures(&self, pictures: Arc<Pictures>) -> Site {
        Site { pictures, ..self.clone() }
    }

    /// The first page, by id, whose text in this language uses a directive such as `facts`.
    pub fn page_with(&self, directive: &str, lang: Lang) -> Option<PageId> {
        *self.notes.uses.get(directive)?.get(lang.index())?
    }

    /// The first page that shows the group of a term.
    pub fn page_of_group(&self, term: &Term, lang: Lang) -> Option<PageId> {
        self.page_with(&glossary::shelf(term.group()?), lang)
    }

    /// The anchors of a page's headings in a language, in their order.
    pub fn anchors(&self, page: PageId, lang: Lang) -> Vec<Anchor> {
        let Some(document) = self.text(page, lang) else {
            return Vec::new();
        };
        let source = (self[page].source != lang).then(|| self.text(page, self[page].source));
        anchors::anchors(Given::of(document), source.flatten().map(|text| Given::of(text)))
    }

    /// Whether a directive of a text puts this id into the page: one that is given there, that of a figure or of
    /// a term.
    fn has_directive_id(&self, document: &Document, id: &str) -> bool {
        let all_terms = || document.uses(glossary::DIRECTIVE);
        let shows = |term: &Term| {
            all_terms() || term.group().is_some_and(|group| document.uses(&glossary::shelf(group)))
        };
        let entry = |term: &Term| term.entry(document.lang).map(|entry| entry.term.clone());
        let formatter = &self.config.languages[document.lang].formatter;
        let is_letter = |term: &Term| {
            entry(term).is_some_and(|it| glossary::letter_anchor(&formatter.initial(&it)) == id)
        };
        let fact = || self.facts.find(id.strip_prefix(facts::ANCHOR)?);
        let term = || self.glossary.find(id.strip_prefix(glossary::ANCHOR)?);
        document.ids.iter().any(|given| **given == *id)
            || fact().is_some_and(|_| document.uses(facts::DIRECTIVE))
            || term().is_some_and(|term| entry(term).is_some() && shows(term))
            || id.starts_with(glossary::LETTER)
                && all_terms()
                && self.glossary.iter().any(is_letter)
    }

    /// The full address of a path from the root of the site; nothing without a base address.
    pub fn absolute(&self, path: &str) -> Option<String> {
        let base = &self.config.base_url;
        (!base.is_empty()).then(|| format!("{base}/{path}"))
    }

    /// A path of the site as links write it: with `index.html` where `--file-urls` asks for it.
    pub fn href(&self, path: &str) -> String {
        if self.options.file_urls && (path.is_empty() || path.ends_with('/')) {
            format!("{path}index.html")
        } else {
            path.to_owned()
        }
    }
}

impl std::ops::Index<PageId> for Site {
    type Output = Page;

    fn index(&self, page: PageId) -> &Page {
        // An id is made nowhere but in this module, and for the pages of this site.
        self.pages.get(page.index()).expect("a page of this site")
    }
}

/// Front matter with what is inherited from the page's source language: whatever does not differ
/// between languages.
#[derive(Clone, Copy, Debug)]
pub struct Meta<'a> {
    own: &'a FrontMatter,
    source: &'a FrontMatter,
    is_draft: bool,
}

impl<'a> Meta<'a> {
    /// Title in the language of the text.
    pub fn title(&self) -> &'a str {
        &self.own.title
    }

    /// Title for the menu, in the language of the text; never inherited.
    pub fn menu_title(&self) -> &'a str {
        self.own.menu_title.as_deref().unwrap_or(&self.own.title)
    }

    /// Summary in the language of the text; never inherited.
    pub fn summary(&self) -> &'a str {
        self.own.summary.as_deref().unwrap_or("")
    }

    /// Whether this text is a draft, or the day is not one of its own: shown only because drafts were asked for.
    pub fn is_draft(&self) -> bool {
        self.is_draft
    }

    /// Date of the page.
    pub fn date(&self) -> Option<Date> {
        self.own.date.or(self.source.date)
    }

    /// Last change in substance of this text; never inherited.
    pub fn updated(&self) -> Option<Date> {
        self.own.updated
    }

    /// Place among its siblings.
    pub fn order(&self) -> Option<f64> {
        self.own.order.or(self.source.order)
    }

    /// Tags.
    pub fn tags(&self) -> &'a [Spanned<String>] {
        self.own.tags.as_ref().or(self.source.tags.as_ref()).map_or(&[], Vec::as_slice)
    }

    /// Most entries of its lists on one page.
    pub fn paginate_by(&self) -> Option<usize> {
        self.own.paginate_by.or(self.source.paginate_by)
    }

    /// Image for previews, and the front matter that names it is the source's when `inherited`.
    pub fn image(&self) -> Option<(&'a Spanned<String>, bool)> {
        let own = self.own.image.as_deref().map(|image| (image, false));
        own.or_else(|| self.source.image.as_deref().map(|image| (image, true)))
    }

    /// What the image shows; in the language of the source when `inherited`, which is so only with the image.
    pub fn image_alt(&self) -> (&'a str, bool) {
        match (&self.own.image_alt, &self.own.image) {
            (None, None) => (self.source.image_alt.as_deref().unwrap_or(""), true),
            (alt, _) => (alt.as_deref().unwrap_or(""), false),
        }
    }

    /// The event that the page announces.
    pub fn event(&self) -> Option<Event> {
        let (own, source) = (self.own.event.as_deref(), self.source.event.as_deref());
        let event = match (own, source) {
            (Some(own), Some(source)) => own.value.or(&source.value),
            (own, source) => own.or(source)?.value.clone(),
        };
        Some(event).filter(|event| !event.start.is_empty())
    }

    /// Template other than the usual one, and the same note as for [`Meta::image`].
    pub fn template(&self) -> Option<(&'a Spanned<String>, bool)> {
        let own = self.own.template.as_deref().map(|template| (template, false));
        own.or_else(|| self.source.template.as_deref().map(|template| (template, true)))
    }

    /// Free data for the theme.
    pub fn extra(&self) -> Option<&'a Value> {
        self.own.extra.as_deref().or(self.source.extra.as_deref())
    }
}
