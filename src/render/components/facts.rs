//! `:fact[id]` and `::facts`: figures from facts.yaml, as the language of the text writes them.

use jiff::civil::Date;
use serde::Serialize;
use tera::Value;

use super::Body;
use super::reference::{Reference, reference};
use crate::content::directive::Directive;
use crate::content::facts::{self, Fact, Value as Stated, text_in};
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::render::figures::Figures;

/// A figure in a sentence.
#[derive(Serialize)]
struct Inline<'a> {
    id: &'a str,
    text: String,
    /// Where the figure stands with its source and caveats.
    #[serde(flatten)]
    source: Reference,
    /// When it changed, if it has and is no date itself.
    changed: String,
}

/// A figure with all that belongs to it.
#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    text: String,
    label: &'a str,
    as_of: String,
    place: String,
    title: &'a str,
    section: &'a str,
    note: &'a str,
    caveat: &'a str,
    formula: String,
    is_derived: bool,
    changed: String,
    change: &'a str,
    change_source: &'a str,
}

/// What `:fact[id]` shows.
pub fn fact(body: &mut Body, directive: &Directive) -> Option<Value> {
    let fact = find(body, directive)?;
    let lang = body.text_lang;
    let site = body.renderer.site();
    let figures = Figures::new(site, body.renderer.words(), lang);
    // A date stays true whatever happened since: it would read as if the beginning had been moved.
    let is_date = matches!(fact.value, Stated::Date(_));
    let change = fact.changed_by(site.options.as_of).filter(|_| !is_date);
    let changed = change.map(|change| figures.date(&change.date));
    let inline = Inline {
        id: &fact.id,
        text: figures.text(fact),
        source: source(body, fact),
        changed: changed.unwrap_or_default(),
    };
    Some(Value::from_serializable(&inline))
}

/// What `::facts` shows: all figures, in the order of the language.
pub fn facts(body: &mut Body, _: &Directive) -> Option<Value> {
    let site = body.renderer.site();
    let lang = body.text_lang;
    let figures = Figures::new(site, body.renderer.words(), lang);
    let mut entries: Vec<Entry> =
        site.facts.iter().map(|fact| entry(&figures, fact, lang, site.options.as_of)).collect();
    let format = &site.config.languages[lang].formatter;
    entries.sort_by(|a, b| format.compare(a.label, b.label).then_with(|| a.id.cmp(b.id)));
    Some(Value::from_serializable(&entries))
}

fn entry<'a>(figures: &Figures, fact: &'a Fact, lang: Lang, today: Date) -> Entry<'a> {
    let change = fact.changed_by(today);
    Entry {
        id: &fact.id,
        text: figures.text(fact),
        label: text_in(&fact.label, lang).unwrap_or(&fact.id),
        as_of: figures.date(&fact.as_of),
        place: figures.place(fact),
        title: text_in(&fact.title, lang).unwrap_or(""),
        section: text_in(&fact.section, lang).unwrap_or(""),
        note: text_in(&fact.note, lang).unwrap_or(""),
        caveat: text_in(&fact.caveat, lang).unwrap_or(""),
        formula: fact.formula.as_deref().map(|it| figures.formula(it)).unwrap_or_default(),
        is_derived: fact.is_derived,
        changed: change.map(|change| figures.date(&change.date)).unwrap_or_default(),
        change: change.and_then(|change| text_in(&change.text, lang)).unwrap_or(""),
        change_source: change.map_or("", |change| &change.source),
    }
}

/// Where a figure stands with its source.
pub fn source(body: &Body, fact: &Fact) -> Reference {
    let site = body.renderer.site();
    reference(body, &facts::anchor(&fact.id), |lang| site.page_with(facts::DIRECTIVE, lang))
}

/// A figure as text alone, for places that hold nothing else.
pub fn text(body: &mut Body, directive: &Directive) -> Option<String> {
    let fact = find(body, directive)?;
    Some(body.renderer.figures(body.text_lang).text(fact))
}

/// The figure that a directive names; reported when there is none.
fn find<'s>(body: &mut Body<'s>, directive: &Directive) -> Option<&'s Fact> {
    let label = directive.label.clone()?;
    let id = &body.source.text()[label.clone()];
    let site = body.renderer.site();
    let found = site.facts.find(id);
    if found.is_none() && !site.facts.unread.has(id) {
        let span = body.span(label);
        let finding = Diagnostic::error("facts/unknown").with("fact", id).did_you_mean(
            id,
            site.facts.ids(),
            span.clone(),
        );
        body.report(span, finding);
    }
    found
}
