//! `:term[…]` and `::glossary`: terms from glossary.yaml, in the language of the text.

use std::ops::Range;

use serde::Serialize;
use tera::Value;

use super::Body;
use crate::content::directive::Directive;
use crate::content::glossary::{self, DIRECTIVE, Term};
use crate::diagnostic::Diagnostic;
use crate::locale::typography::set_title;
use crate::site::{PageId, relative};

/// A term in a sentence.
#[derive(Serialize)]
struct Inline<'a> {
    id: &'a str,
    /// What to show: the label of the directive, or the term itself.
    text: String,
    /// Where the term is explained; empty without such a page.
    url: String,
    definition: &'a str,
}

/// The terms that begin with one letter; with an empty one, whatever they begin with.
#[derive(Serialize)]
struct Letter<'a> {
    letter: String,
    terms: Vec<Entry<'a>>,
}

/// A term with all that belongs to it.
#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    term: &'a str,
    note: &'a str,
    variants: &'a [String],
    definition: &'a str,
    confirm: bool,
    others: Vec<Other<'a>>,
    elsewhere: Option<Elsewhere<'a>>,
}

/// The page that explains a term.
#[derive(Serialize)]
struct Elsewhere<'a> {
    url: String,
    title: &'a str,
    /// Whether it is this one; then the anchor of the term stands there, and not in the list too.
    is_here: bool,
}

/// The same term in another language.
#[derive(Serialize)]
struct Other<'a> {
    locale: &'a str,
    /// `Français : grève`, set by the rules of that language.
    text: String,
}

/// What `:term[id]`, or `:term[words]{id=…}`, shows.
pub fn term(body: &mut Body, directive: &Directive) -> Option<Value> {
    let label = directive.label.clone()?;
    let words = &body.source.text()[label.clone()];
    let given = directive.attributes.iter().find(|attribute| attribute.key == "id");
    let (id, span) = match given {
        Some(attribute) => (attribute.value.as_str(), attribute.value_span.clone()),
        None => (words, label),
    };
    let site = body.renderer.site();
    let lang = body.text_lang;
    let Some(term) = site.glossary.find(id) else {
        if site.glossary.unread.has(id) {
            return None;
        }
        let span = body.span(span);
        let finding = Diagnostic::error("glossary/unknown").with("term", id).did_you_mean(
            id,
            site.glossary.ids(),
            span.clone(),
        );
        body.report(span, finding);
        return None;
    };
    let entry = term.entry(lang);
    let own = entry.map_or(id, |entry| &entry.term);
    let page = site.page_of_group(term, lang).or_else(|| site.page_with(DIRECTIVE, lang));
    let inline = Inline {
        id: &term.id,
        text: body.typeset(if given.is_some() { words } else { own }),
        url: page.and_then(|page| address(body, term, page)).unwrap_or_default(),
        definition: entry.map_or("", |entry| &entry.definition),
    };
    Some(Value::from_serializable(&inline))
}

/// What `::glossary` shows, in the order of the language: all terms by their first letters, where those
/// whose group has a page only lead there; or, with `{group=…}`, the terms of one group, which are too
/// few to be divided.
pub fn glossary(body: &mut Body, directive: &Directive) -> Option<Value> {
    let group = glossary::group(directive).map(|group| (&*group.value, group.value_span.clone()));
    if let Some((name, span)) = group.clone()
        && !body.renderer.site().glossary.groups().any(|group| group == name)
    {
        if !body.renderer.site().glossary.unread.is_any() {
            unknown_group(body, name, span);
        }
        return None;
    }
    let group = group.map(|(name, _)| name);
    let lang = body.text_lang;
    let site = body.renderer.site();
    let format = &site.config.languages[lang].formatter;
    let terms = site.glossary.iter().filter(|term| group.is_none() || term.group() == group);
    let mut entries: Vec<Entry> =
        terms.filter_map(|term| entry(body, term, group.is_none())).collect();
    entries.sort_by(|a, b| format.compare(a.term, b.term).then_with(|| a.id.cmp(b.id)));
    let mut letters: Vec<Letter> = Vec::new();
    for entry in entries {
        let letter = group.map_or_else(|| format.initial(entry.term), |_| String::new());
        match letters.last_mut() {
            Some(last) if last.letter == letter => last.terms.push(entry),
            _ => letters.push(Letter { letter, terms: vec![entry] }),
        }
    }
    Some(Value::from_serializable(&letters))
}

fn unknown_group(body: &mut Body, name: &str, span: Range<usize>) {
    let span = body.span(span);
    let mut known: Vec<&str> = body.renderer.site().glossary.groups().collect();
    known.sort_unstable();
    known.dedup();
    let finding = Diagnostic::error("glossary/unknown-group")
        .with("group", name)
        .with("count", known.len())
        .with("known", known.join(", "))
        .did_you_mean(name, known, span.clone());
    body.report(span, finding);
}

/// A term as a `::glossary` shows it; one of `all` may stand on a page of its group instead.
fn entry<'a>(body: &Body<'a>, term: &'a Term, all: bool) -> Option<Entry<'a>> {
    let (site, lang) = (body.renderer.site(), body.text_lang);
    let entry = term.entry(lang)?;
    let others = site.config.languages.iter().filter(|(other, _)| *other != lang);
    let others = others.filter_map(|(other, language)| {
        let term = &term.entry(other)?.term;
        let text = set_title(language.typography, &format!("{}: {term}", language.name));
        Some(Other { locale: &language.locale, text })
    });
    let page = site.page_of_group(term, lang).filter(|_| all);
    let elsewhere = page.and_then(|page| {
        let title = site.meta(page, lang)?.title();
        let is_here = site[page].id == body.document.page;
        Some(Elsewhere { url: address(body, term, page)?, title, is_here })
    });
    Some(Entry {
        id: &term.id,
        term: &entry.term,
        note: entry.note.as_deref().unwrap_or(""),
        variants: &entry.variants,
        definition: &entry.definition,
        confirm: entry.confirm,
        others: others.collect(),
        elsewhere,
    })
}

/// The way from a text to where `page` explains a term.
fn address(body: &Body, term: &Term, page: PageId) -> Option<String> {
    let site = body.renderer.site();
    let path = &site.edition(page, body.text_lang)?.path;
    let way =
        if body.path() == &**path { "".into() } else { relative(body.path(), &site.href(path)) };
    Some(format!("{way}#term-{}", term.id))
}
