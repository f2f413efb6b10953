//! (`Site`, theme, page) → HTML. A pure function: no clock, no environment, no order of threads.
//!
//! The text of a page is passed in, since documents do not keep it. Templates get small values and
//! ask functions for the rest; see `cards` and `functions`.

mod body;
mod cards;
mod components;
pub mod figures;
mod functions;
pub mod html;
mod pictures;
mod plain;
mod social;
mod structured;
pub mod theme;
mod typeset;

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use serde::Serialize;
use tera::{Context, Tera, Value};

use crate::config::Config;
use crate::content::markdown::{Node, Source};
use crate::content::{Document, Spanned};
use crate::diagnostic::{Arg, Diagnostic};
use crate::lang::{Direction, Lang};
use crate::site::{Alias, List, PageId, Site, Subject, Target, relative};
use crate::words::Words;
pub use cards::{Alternate, alternates, list_alternates};
use figures::Figures;
use functions::View;
pub use social::{CARD_HEIGHT, CARD_WIDTH, Card};
use theme::Theme;

/// A site with its theme and words, ready to render any of its pages, in any order, from any thread.
pub struct Renderer {
    site: Arc<Site>,
    words: Arc<Words>,
    theme: Arc<Theme>,
    /// Templates bound to each language.
    engines: Vec<Tera>,
    /// What templates are told of the site, in each language.
    cards: Vec<Value>,
    /// How far all pages are translated, once a page has asked.
    progress: OnceLock<Vec<components::Progress>>,
}

/// Bytes of which most pages have less.
const USUAL_SIZE: usize = 32 << 10;

/// The nodes of a body with their places.
pub type Nodes<'a> = Vec<(Node<'a>, Range<usize>)>;

/// What the page for missing pages says in one language.
#[derive(Serialize)]
struct NotFound<'a> {
    locale: &'a str,
    name: &'a str,
    dir: Direction,
    url: String,
    title: String,
    text: String,
    link: String,
}

/// What browsers may do on a page (CSP Level 3): fetch from the site itself and from the origins that
/// site.yaml names, and run no script or style that stands in the page.
pub fn policy(config: &Config) -> String {
    let origins: String =
        config.allowed_origins.iter().map(|origin| format!(" {origin}")).collect();
    let own = format!("'self'{origins}");
    format!("default-src {own}; object-src 'none'; base-uri 'none'; form-action {own}")
}

/// A rendered page.
#[derive(Debug)]
pub struct Rendered {
    /// The page; empty when its template failed.
    pub html: String,
    /// What was found on the way.
    pub diagnostics: Vec<Diagnostic>,
}

impl Renderer {
    /// Binds the templates to the site, once for each language.
    pub fn new(site: Arc<Site>, words: Arc<Words>, theme: Arc<Theme>) -> Renderer {
        let bind = |lang: Lang| {
            let mut tera = theme.tera.clone();
            let view = View {
                site: Arc::clone(&site),
                words: Arc::clone(&words),
                theme: Arc::clone(&theme),
                lang,
                known: Arc::default(),
            };
            functions::bind(&mut tera, &view);
            tera
        };
        let languages: Vec<Lang> = site.config.languages.iter().map(|(lang, _)| lang).collect();
        let engines = languages.into_par_iter().map(bind).collect();
        let card = |lang| Value::from_serializable(&cards::site_card(&site, lang));
        let cards = site.config.languages.iter().map(|(lang, _)| card(lang)).collect();
        Renderer { site, words, theme, engines, cards, progress: OnceLock::new() }
    }

    /// The same words and theme for another site with the same languages.
    pub fn with_site(&self, site: Arc<Site>) -> Renderer {
        Renderer::new(site, Arc::clone(&self.words), Arc::clone(&self.theme))
    }

    /// The site that is rendered.
    pub fn site(&self) -> &Site {
        &self.site
    }

    pub(crate) fn words(&self) -> &Words {
        &self.words
    }

    /// How far all pages are translated. Worked out by one thread: others that wait for it must not take
    /// up pages meanwhile that ask for it too.
    fn progress(&self) -> &[components::Progress] {
        self.progress.get_or_init(|| components::progress(&self.site))
    }

    /// Writes figures as a language does.
    pub fn figures(&self, lang: Lang) -> Figures<'_> {
        Figures::new(&self.site, &self.words, lang)
    }

    /// The theme.
    pub fn theme(&self) -> &Arc<Theme> {
        &self.theme
    }

    /// The page `page` as readers of `lang` get it; `source` and its `nodes` are the body of the text
    /// that is shown there.
    pub fn page(&self, page: PageId, lang: Lang, source: &Source, nodes: Nodes) -> Rendered {
        let site = &*self.site;
        let (Some(edition), Some(document), Some(meta)) =
            (site.edition(page, lang), site.shown(page, lang), site.meta(page, lang))
        else {
            return Rendered { html: String::new(), diagnostics: Vec::new() };
        };
        let anchors = site.anchors(page, edition.text);
        let written =
            body::body(self, document, source, nodes, anchors.clone(), lang, &edition.path);
        let toc = cards::toc(&document.outline, &anchors, &written.headings);
        let (body, mut diagnostics) = (written.html, written.diagnostics);
        let image = match meta.image() {
            Some((image, inherited)) => self.image(page, lang, image, inherited, &mut diagnostics),
            None => String::new(),
        };
        let template = self.template(page, lang, &mut diagnostics);

        let mut context = self.context(lang, &edition.path);
        if image.is_empty() {
            self.insert_card(page, lang, &mut context, &mut diagnostics);
        }
        context.insert("page", &cards::page_card(site, page, lang, &body, toc, image));
        // A page that stands in for a translation belongs to its source (Google Search Central,
        // "Consolidate duplicate URLs"), and is no translation that hreflang could name.
        let original = site.edition(page, edition.text).unwrap_or(edition);
        context.insert("canonical", &site.absolute(&original.path).unwrap_or_default());
        let is_original = edition.text == lang;
        let alternates = if is_original { cards::alternates(site, page) } else { Vec::new() };
        context.insert("alternates", &alternates);
        context.insert("versions", &cards::versions(site, page, lang));
        self.insert_parts(&mut context, Subject::Children(page), page, lang, 1);
        context.insert("feed", &site.feed(page, lang).unwrap_or_default());
        // What stands in for a translation has none of its own.
        context.insert("calendar", &site.calendar(page, edition.text).unwrap_or_default());
        context.insert("plain", &site.plain(page, lang).unwrap_or_default());
        context.insert("manifest", &site.manifest(lang).unwrap_or_default());
        context.insert("structured", &structured::structured(site, page, lang));
        // Browsers take pages from a folder for strangers to each other, and 'self' for nobody.
        context
            .insert("policy", &if site.is_hosted() { policy(&site.config) } else { String::new() });
        let html = self.render(lang, &template, &context, &mut diagnostics);
        Rendered { html, diagnostics }
    }

    /// A page as plain text; `source` and its `nodes` are its body.
    pub fn plain(&self, page: PageId, lang: Lang, source: &Source, nodes: Nodes) -> String {
        let site = &*self.site;
        let (Some(edition), Some(document), Some(meta)) =
            (site.edition(page, lang), site.shown(page, lang), site.meta(page, lang))
        else {
            return String::new();
        };
        let anchors = site.anchors(page, edition.text);
        let body = body::body(self, document, source, nodes, anchors, lang, &edition.path).html;
        let mut head = String::from("<h1>");
        html::escape(meta.title(), &mut head);
        head.push_str("</h1><p>");
        html::escape(meta.summary(), &mut head);
        let resolve = |address: &str| site.follow(&edition.path, address);
        let mut plain = plain::plain(&format!("{head}</p>{body}"), &resolve);
        if !plain.links.is_empty() {
            plain.text.push_str(&format!("\n{}\n", self.words.plain(lang, "plain-links")));
        }
        for (at, link) in plain.links.iter().enumerate() {
            plain.text.push_str(&format!("[{}] {link}\n", at + 1));
        }
        // As signatures are set off in mail (RFC 3676, 4.3).
        let address = site.absolute(&edition.path).map(|url| format!("{url}\n"));
        let title = &site.config.languages[lang].title;
        format!("{}\n-- \n{title}\n{}", plain.text, address.unwrap_or_default())
    }

    /// A page of a tag, or a further part of a long list.
    pub fn list(&self, list: &List) -> Rendered {
        let site = &*self.site;
        let (host, lang) = (list.host, list.lang);
        let mut diagnostics = Vec::new();
        let title = self.list_title(list);
        let card = cards::page_card(site, host, lang, "", Vec::new(), String::new());
        let Some(card) = card else { return Rendered { html: String::new(), diagnostics } };
        let mut context = self.context(lang, &list.path);
        context.insert("page", &card.of_list(site, list, &title));
        context.insert("list", &cards::list_card(site, list));
        // As for pages: what stands in for a translation belongs to its source.
        let original = match list.subject {
            Subject::Tag(_) => None,
            Subject::Children(page) => site.edition(page, lang).map(|edition| edition.text),
        };
        let original = site.list_path(list.subject, host, original.unwrap_or(lang), list.part);
        let canonical = original.and_then(|path| site.absolute(&path));
        context.insert("canonical", &canonical.unwrap_or_default());
        let is_written = site.is_list_written(list);
        let alternates = if is_written { cards::list_alternates(site, list) } else { Vec::new() };
        context.insert("alternates", &alternates);
        context.insert("versions", &cards::list_versions(site, list));
        self.insert_parts(&mut context, list.subject, host, lang, list.part);
        context.insert("manifest", &site.manifest(lang).unwrap_or_default());
        for name in ["feed", "calendar", "plain", "structured"] {
            context.insert(name, "");
        }
        context
            .insert("policy", &if site.is_hosted() { policy(&site.config) } else { String::new() });
        let html = self.render(lang, "list.html", &context, &mut diagnostics);
        Rendered { html, diagnostics }
    }

    fn list_title(&self, list: &List) -> String {
        let title = match list.subject {
            Subject::Tag(tag) => self.site.tags[tag].name(list.lang),
            Subject::Children(page) => {
                self.site.meta(page, list.lang).map_or("", |meta| meta.title())
            }
        };
        if list.part == 1 {
            return title.to_owned();
        }
        let values =
            [("title", Arg::Text(title.to_owned())), ("number", Arg::Number(list.part as f64))];
        self.words.with(list.lang, "list-title", &values)
    }

    /// The parts of a list before and after one, for `<link rel="prev">` and `<link rel="next">`.
    fn insert_parts(
        &self,
        context: &mut Context,
        subject: Subject,
        host: PageId,
        lang: Lang,
        part: usize,
    ) {
        let count = self.site.parts(subject, host, lang);
        let path = |part: usize| {
            let path = self
                .site
                .list_path(subject, host, lang, part)
                .filter(|_| part >= 1 && part <= count);
            path.map(|path| self.site.href(&path)).unwrap_or_default()
        };
        context.insert("part_before", &path(part.wrapping_sub(1)));
        context.insert("part_after", &path(part + 1));
    }

    /// The page at the root of the site, which offers the languages by their own names.
    pub fn languages(&self) -> Rendered {
        let mut diagnostics = Vec::new();
        let lang = self.site.config.source;
        let mut context = self.context(lang, "");
        context.insert("canonical", &self.site.absolute("").unwrap_or_default());
        context.insert("alternates", &cards::home_alternates(&self.site));
        if let Some(home) = self.site.home() {
            self.insert_card(home, lang, &mut context, &mut diagnostics);
        }
        let html = self.render(lang, "languages.html", &context, &mut diagnostics);
        Rendered { html, diagnostics }
    }

    /// The page that hosts show where nothing is, at any address.
    pub fn not_found(&self) -> Rendered {
        let mut diagnostics = Vec::new();
        let lang = self.site.config.source;
        let mut context = self.context(lang, "");
        // The path of the site on its host.
        let root = self.site.config.base_url.splitn(4, '/').nth(3).unwrap_or("");
        let root = if root.is_empty() { "/".to_owned() } else { format!("/{root}/") };
        context.insert("base", &root);
        let words: Vec<NotFound> = self
            .site
            .config
            .languages
            .iter()
            .map(|(lang, language)| NotFound {
                locale: &language.locale,
                name: &language.name,
                dir: language.direction,
                url: self.site.href(&format!("{}/", language.key)),
                title: self.words.plain(lang, "not-found-title"),
                text: self.words.plain(lang, "not-found-text"),
                link: self.words.plain(lang, "not-found-link"),
            })
            .collect();
        context.insert("tongues", &words);
        let html = self.render(lang, "404.html", &context, &mut diagnostics);
        Rendered { html, diagnostics }
    }

    /// The page that leads from a former address to the present one.
    pub fn alias(&self, alias: &Alias) -> Rendered {
        let mut diagnostics = Vec::new();
        let site = &*self.site;
        let path = site.edition(alias.page, alias.lang).map_or("", |edition| &edition.path);
        let mut context = self.context(alias.lang, &alias.path);
        context.insert("target", &relative(&alias.path, &site.href(path)));
        context.insert("absolute", &site.absolute(path).unwrap_or_default());
        context.insert("title", site.meta(alias.page, alias.lang).map_or("", |meta| meta.title()));
        let language = &site.config.languages[alias.lang];
        context.insert("lang", &language.locale);
        context.insert("dir", &language.direction);
        let html = self.render(alias.lang, "alias.html", &context, &mut diagnostics);
        Rendered { html, diagnostics }
    }

    /// A component with its arguments; `implicits` are those that it may take without being given.
    fn component(
        &self,
        lang: Lang,
        name: &str,
        arguments: &Context,
        implicits: &Context,
        body: Option<&str>,
    ) -> Result<String, Box<Diagnostic>> {
        self.engines[lang.index()]
            .render_component_with_implicits(name, arguments, implicits, body, true)
            .map_err(|error| Box::new(self.theme.report(&error)))
    }

    /// What every template gets.
    fn context(&self, lang: Lang, path: &str) -> Context {
        let mut context = Context::new();
        context.insert_value("site", self.cards[lang.index()].clone());
        context.insert("base", &base(path));
        context
    }

    fn render(
        &self,
        lang: Lang,
        template: &str,
        context: &Context,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> String {
        let mut bytes = Vec::with_capacity(USUAL_SIZE);
        match self.engines[lang.index()].render_to(template, context, &mut bytes) {
            // Templates are texts, and write nothing else.
            Ok(()) => simdutf8::basic::from_utf8(&bytes)
                .map_or_else(|_| String::from_utf8_lossy(&bytes).into_owned(), str::to_owned),
            Err(error) => {
                diagnostics.push(self.theme.report(&error));
                String::new()
            }
        }
    }

    fn template(&self, page: PageId, lang: Lang, diagnostics: &mut Vec<Diagnostic>) -> String {
        let usual = if self.site[page].id.is_empty() { "home.html" } else { "page.html" };
        let wanted = self.site.meta(page, lang).and_then(|meta| meta.template());
        let Some((template, inherited)) = wanted else {
            return usual.to_owned();
        };
        let name = format!("{}.html", template.value);
        if self.theme.has_template(&name) {
            return name;
        }
        let near = self.theme.nearest_template(&template.value).unwrap_or_default();
        let finding = Diagnostic::error("theme/unknown-template")
            .with("template", template.value.as_str())
            .with("nearest", near);
        let speaker = self.speaker(page, lang, inherited);
        diagnostics.extend(speaker.map(|text| finding.at(&text.file, template.span.clone())));
        usual.to_owned()
    }

    /// The path of a page's image from the root of the site; empty when there is none.
    fn image(
        &self,
        page: PageId,
        lang: Lang,
        image: &Spanned<String>,
        inherited: bool,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> String {
        let Some(document) = self.speaker(page, lang, inherited) else {
            return String::new();
        };
        let finding = match self.site.resolve(document, &image.value, lang) {
            Ok(Target::File(path)) => return path,
            Ok(_) => Diagnostic::error("link/image-is-a-page").with("link", image.value.as_str()),
            Err(finding) => *finding,
        };
        diagnostics.push(finding.at(&document.file, image.span.clone()));
        String::new()
    }

    /// The text whose front matter says something of a page, itself or for its translations.
    fn speaker(&self, page: PageId, lang: Lang, inherited: bool) -> Option<&Arc<Document>> {
        if inherited {
            self.site.text(page, self.site[page].source)
        } else {
            self.site.shown(page, lang)
        }
    }
}

/// The way from a page to the root of the site: templates write it before every path.
fn base(path: &str) -> String {
    match path.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}
