//! The bar at the foot of every page of the preview: what it shows, and how it is put into a page.
//! It stands in one stretch before the end of the body; the rest is what a build would write.

use serde::Serialize;

use super::findings::{self, Finding, Tally, editor_link, has_error, worded};
use super::guard::encode;
use super::http;
use super::preview::{Checked, Page};
use super::ui::Ui;
use crate::diagnostic::{self, Severity, Texts, position};
use crate::engine::{Origin, Snapshot};
use crate::lang::Lang;
use crate::records::{self, PageState, Status};
use crate::site::{PageId, Site};

/// Findings that are shown in the bar of one page; the list of all has the others.
const MOST_SHOWN: usize = 50;

/// How a page stands in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// It was first written in this language.
    Source,
    /// It has a text of its own.
    Translated,
    /// Another language stands in.
    Missing,
}

/// How a page stands in a language.
pub fn state(site: &Site, page: PageId, lang: Lang) -> State {
    match site.edition(page, lang) {
        Some(edition) if edition.text != lang => State::Missing,
        Some(_) if site[page].source == lang => State::Source,
        Some(_) => State::Translated,
        None => State::Missing,
    }
}

/// What is to be said of how far a translation follows its source.
fn review(status: &Status) -> &'static str {
    match status.state {
        PageState::Stale => "stale",
        PageState::Current if !status.is_recorded => "unreviewed",
        _ => "",
    }
}

/// What the template of the bar gets.
#[derive(Serialize)]
struct Bar {
    base: String,
    page: Option<Card>,
    /// Ids of headings and their lines, as JSON.
    lines: String,
    found: Vec<Finding>,
    errors: Vec<Finding>,
    tally: Tally,
    site: Option<Tally>,
    is_checking: bool,
    is_former: bool,
    gone: Option<String>,
}

/// A page, for its bar.
#[derive(Serialize)]
struct Card {
    at: String,
    language: String,
    text_language: String,
    state: State,
    /// How far it follows its source: `stale`, `unreviewed`, or empty where there is nothing to say.
    review: &'static str,
    /// Paragraphs that are out of date.
    outdated: usize,
    is_draft: bool,
    file: String,
    full: String,
    href: String,
    line: usize,
    words: usize,
    others: Vec<Other>,
}

/// Another language of the page.
#[derive(Serialize)]
struct Other {
    key: String,
    name: String,
    locale: String,
}

/// The bar of a page.
pub fn of_page(
    ui: &Ui,
    snapshot: &Snapshot,
    checked: &Checked,
    base: &str,
    at: &str,
    page: &Page,
) -> String {
    let shown = &page.found[..page.found.len().min(MOST_SHOWN)];
    let found = worded(shown, snapshot.source(), &ui.words);
    let is_broken = has_error(&page.found);
    let errors = found.iter().filter(|_| is_broken);
    let errors = errors.filter(|finding| finding.severity == Severity::Error.as_str());
    let (card, lines) = match page.origin.as_ref().and_then(|origin| card(snapshot, at, origin)) {
        Some((card, lines)) => (Some(card), lines),
        None => (None, Vec::new()),
    };
    let bar = Bar {
        base: base.to_owned(),
        page: card,
        lines: serde_json::to_string(&lines).unwrap_or_default(),
        errors: errors.cloned().collect(),
        found,
        tally: diagnostic::count(&page.found).into(),
        site: tally(checked),
        is_checking: !checked.is_current,
        is_former: page.is_former,
        gone: None,
    };
    ui.render("bar.html", &bar)
}

/// The bar of a page that is gone, with the address of the nearest one above it.
pub fn of_gone(ui: &Ui, checked: &Checked, base: &str, above: &str) -> String {
    let bar = Bar {
        base: base.to_owned(),
        page: None,
        lines: "[]".into(),
        found: Vec::new(),
        errors: Vec::new(),
        tally: Tally::default(),
        site: tally(checked),
        is_checking: !checked.is_current,
        is_former: false,
        gone: Some(format!("{base}{}", encode(above))),
    };
    ui.render("bar.html", &bar)
}

fn tally(checked: &Checked) -> Option<Tally> {
    checked.found.as_deref().map(|found| diagnostic::count(found).into())
}

/// The page, and for each of its headings the id and the line.
fn card(snapshot: &Snapshot, at: &str, origin: &Origin) -> Option<(Card, Vec<(String, usize)>)> {
    let (source, site) = (snapshot.source(), snapshot.renderer()?.site());
    let page = site.find(&origin.page)?;
    let document = site.text(page, origin.text)?;
    let text = Texts::text(source, &document.file).unwrap_or_else(|| "".into());
    let line = |offset: usize| position(&text, offset).line;
    let ids = site.anchors(page, origin.text).into_iter().map(|anchor| anchor.id);
    let headings = document.outline.iter().map(|heading| line(heading.span().start));
    let lines = ids.zip(headings).collect();
    let languages = &site.config.languages;
    let body = text.get(document.body..).unwrap_or("");
    let first = line(document.body + body.len() - body.trim_start().len());
    let status = records::status(site, page, origin.lang);
    let others = languages.iter().filter(|(lang, _)| *lang != origin.lang);
    let card = Card {
        at: encode(at),
        language: languages[origin.lang].name.clone(),
        text_language: languages[origin.text].name.clone(),
        state: state(site, page, origin.lang),
        review: if origin.text == origin.lang { review(&status) } else { "" },
        outdated: status.outdated(),
        is_draft: document.front.draft,
        file: document.file.to_string(),
        full: source.place(&document.file).display().to_string(),
        href: editor_link(source.root(), &document.file, first, 1),
        line: first,
        words: origin.words,
        others: others
            .map(|(_, language)| Other {
                key: language.key.clone(),
                name: language.name.clone(),
                locale: language.locale.clone(),
            })
            .collect(),
    };
    Some((card, lines))
}

/// What stands in a page of the preview beside what a build would write.
#[derive(Serialize)]
pub struct Injected<'a> {
    /// What stands before every address.
    pub base: &'a str,
    /// The address of the page.
    pub at: &'a str,
    /// A mark of the page.
    pub version: &'a str,
    /// The bar; guests get none.
    pub bar: Option<&'a str>,
    /// Known to our own pages alone; guests do not get it.
    pub token: &'a str,
    /// The page is a stand-in: it is loaded again instead of being changed.
    pub is_fixed: bool,
}

/// Puts the bar into a page.
pub fn inject(ui: &Ui, html: &[u8], injected: &Injected) -> Vec<u8> {
    #[derive(Serialize)]
    struct Values<'a> {
        #[serde(flatten)]
        injected: &'a Injected<'a>,
        bar_version: String,
    }
    let bar_version = mark(injected.bar.unwrap_or("").as_bytes());
    let piece = ui.render("injected.html", &Values { injected, bar_version });
    let end = html.windows(7).rposition(|bytes| bytes.eq_ignore_ascii_case(b"</body>"));
    let (before, behind) = html.split_at(end.unwrap_or(html.len()));
    [before, piece.as_bytes(), behind].concat()
}

/// A mark by which bytes are known again.
pub fn mark(bytes: &[u8]) -> String {
    http::tag(bytes).trim_matches('"').to_owned()
}

/// Findings of the whole site, file by file, as many as are of use on one page.
pub fn grouped(found: &[Finding]) -> Vec<(String, Vec<&Finding>)> {
    let mut groups: Vec<(String, Vec<&Finding>)> = Vec::new();
    for finding in found {
        let file = finding.place.as_ref().map_or("", |place: &findings::Spot| &place.file);
        match groups.last_mut().filter(|(last, _)| last == file) {
            Some((_, list)) => list.push(finding),
            None => groups.push((file.to_owned(), vec![finding])),
        }
    }
    groups
}
