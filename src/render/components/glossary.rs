//! `:term[…]` and `::glossary`: terms from glossary.yaml, in the language of the text.

use std::ops::Range;

use serde::Serialize;
use tera::Value;

use super::Body;
use super::reference::{Reference, reference};
use crate::content::directive::Directive;
use crate::content::glossary::{self, DIRECTIVE, Entry, Term};
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::locale::typography::set_title;
use crate::site::{PageId, relative};

/// A term in a sentence.
#[derive(Serialize)]
struct Inline<'a> {
    id: &'a str,
    /// What to show: the label of the directive, or the term itself.
    text: String,
    /// BCP 47 tag of the language of that, where the text's own has no such term.
    locale: &'a str,
    /// Where the term is explained.
    #[serde(flatten)]
    explanation: Reference,
    definition: &'a str,
}

/// The terms that begin with one letter; with an empty one, whatever they begin with.
#[derive(Serialize)]
struct Letter<'a> {
    letter: String,
    id: String,
    terms: Vec<Shown<'a>>,
}

/// A term with all that belongs to it.
#[derive(Serialize)]
struct Shown<'a> {
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
    let (term, words) = find(body, directive)?;
    let site = body.renderer.site();
    let (lang, entry) = own(body, term)?;
    let languages = &site.config.languages;
    let explanation = reference(body, &glossary::anchor(&term.id), |lang| {
        term.entry(lang)?;
        site.page_of_group(term, lang).or_else(|| site.page_with(DIRECTIVE, lang))
    });
    let is_own = words.is_some() || lang == body.text_lang;
    let inline = Inline {
        id: &term.id,
        text: match words {
            Some(words) => body.typeset(words),
            None => set_title(languages[lang].typography, &entry.term),
        },
        locale: if is_own { "" } else { &languages[lang].locale },
        explanation,
        definition: &entry.definition,
    };
    Some(Value::from_serializable(&inline))
}

/// A term as text alone, for places that hold nothing else.
pub fn text(body: &mut Body, directive: &Directive) -> Option<String> {
    let (term, words) = find(body, directive)?;
    let entry = own(body, term)?.1;
    Some(body.typeset(words.unwrap_or(&entry.term)))
}

/// The term that a directive names, with the words that it wants to see instead; reported when there is none.
fn find<'s>(body: &mut Body<'s>, directive: &Directive) -> Option<(&'s Term, Option<&'s str>)> {
    let label = directive.label.clone()?;
    let words = &body.source.text()[label.clone()];
    let given = directive.attributes.iter().find(|attribute| attribute.key == "id");
    let (id, span) = match given {
        Some(attribute) => (attribute.value.as_str(), attribute.value_span.clone()),
        None => (words, label),
    };
    let glossary = &body.renderer.site().glossary;
    let found = glossary.find(id);
    if found.is_none() && !glossary.unread.has(id) {
        let span = body.span(span);
        let finding = Diagnostic::error("glossary/unknown").with("term", id).did_you_mean(
            id,
            glossary.ids(),
            span.clone(),
        );
        body.report(span, finding);
    }
    Some((found?, given.map(|_| words)))
}

/// A term in the language of the text, or, where it has none, as the site's source says it or any other.
fn own<'s>(body: &Body<'s>, term: &'s Term) -> Option<(Lang, &'s Entry)> {
    let languages = &body.renderer.site().config;
    let wanted = [body.text_lang, languages.source];
    let all = languages.languages.iter().map(|(lang, _)| lang);
    wanted.into_iter().chain(all).find_map(|lang| Some((lang, term.entry(lang)?)))
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
    let mut entries: Vec<Shown> =
        terms.filter_map(|term| entry(body, term, group.is_none())).collect();
    entries.sort_by(|a, b| format.compare(a.term, b.term).then_with(|| a.id.cmp(b.id)));
    let mut letters: Vec<Letter> = Vec::new();
    for entry in entries {
        let letter = group.map_or_else(|| format.initial(entry.term), |_| String::new());
        match letters.last_mut() {
            Some(last) if last.letter == letter => last.terms.push(entry),
            _ => {
                let id = glossary::letter_anchor(&letter);
                letters.push(Letter { letter, id, terms: vec![entry] });
            }
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
fn entry<'a>(body: &Body<'a>, term: &'a Term, all: bool) -> Option<Shown<'a>> {
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
    Some(Shown {
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
    Some(format!("{way}#{}", glossary::anchor(&term.id)))
}
