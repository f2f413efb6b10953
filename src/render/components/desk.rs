//! The desk of charts and calculators: where they look up facts and find their words, in one language.
//! Knows neither what is drawn nor how.

use serde::Serialize;

use super::Body;
use super::facts::source;
use super::reference::Reference;
use crate::calculate::rounded;
use crate::content::directive::{Directive, numbered_id};
use crate::content::facts::{Fact, Value, text_in};
use crate::diagnostic::{Arg, Diagnostic};
use crate::lang::{Direction, Lang};
use crate::locale::Formatter;
use crate::render::figures::Figures;

/// Figures as a table.
#[derive(Serialize)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Heads of its columns.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Serialize)]
pub struct Row {
    /// What the row is about.
    pub head: String,
    /// Where that stands with its source.
    #[serde(flatten)]
    pub source: Reference,
    /// Its other cells.
    pub cells: Vec<String>,
}

/// A figure, with its number.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The fact.
    pub fact: &'a Fact,
    /// Its number, in its own unit and scale.
    pub number: f64,
}

impl Known<'_> {
    /// Whether the figure is only a lower limit.
    pub fn is_open(&self) -> bool {
        matches!(self.fact.bound.as_deref(), Some("over" | "at-least"))
    }
}

/// Where figures are looked up and put into words, in one language.
pub struct Desk<'a, 'b> {
    body: &'a Body<'b>,
    lang: Lang,
    figures: Figures<'a>,
    /// Name of what is made, for ids and messages, and which of its kind in the page it is.
    name: &'static str,
    position: usize,
}

/// What was made, or why it could not be; nothing where that has been found already.
pub type Made<T> = Result<T, Option<Box<Diagnostic>>>;

impl<'a, 'b> Desk<'a, 'b> {
    /// For what a directive asks for; `name` begins ids and codes.
    pub fn new(body: &'a Body<'b>, directive: &Directive, name: &'static str) -> Desk<'a, 'b> {
        let renderer = body.renderer;
        let lang = body.text_lang;
        let figures = Figures::new(renderer.site(), renderer.words(), lang);
        let up_to = |other: &&Directive| {
            other.name == directive.name && other.span.start <= directive.span.start
        };
        let position = body.source.directives().iter().filter(up_to).count();
        Desk { body, lang, figures, name, position }
    }

    /// Which of its name in the page it is, from 1.
    pub fn position(&self) -> usize {
        self.position
    }

    /// An id that nothing else in the page has.
    pub fn id(&self) -> String {
        numbered_id(self.name, self.position)
    }

    /// A word with texts put in.
    pub fn word(&self, id: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Arg)> =
            values.iter().map(|(name, value)| (*name, Arg::from(*value))).collect();
        self.body.renderer.words().with(self.lang, id, &values)
    }

    /// A number with at most `digits` after the mark.
    pub fn number(&self, value: f64, digits: i32) -> String {
        self.format().number(rounded(value, digits))
    }

    /// Hundredths, with the sign.
    pub fn percent(&self, value: f64) -> String {
        self.format().percent(rounded(value, 1))
    }

    /// A figure with its bound, as a language writes it.
    pub fn bounded(&self, bound: Option<&str>, value: String) -> String {
        match bound {
            Some(bound) => self.word(&format!("bound-{bound}"), &[("value", &value)]),
            None => value,
        }
    }

    fn format(&self) -> &Formatter {
        &self.body.renderer.site().config.languages[self.lang].formatter
    }

    /// The fact of this name with its number (for a ratio, the first).
    pub fn fact(&self, id: &str) -> Made<Known<'a>> {
        let fact = self.body.renderer.site().facts.find(id);
        let number = fact.and_then(|fact| match fact.value {
            Value::Number(number) | Value::Ratio(number, _) => Some(number),
            _ => None,
        });
        match (fact, number) {
            (Some(fact), Some(number)) => Ok(Known { fact, number }),
            _ => Err(self.missing(id)),
        }
    }

    /// That a fact, or its number, is not there; nothing where it may be among those that could not be read.
    pub fn missing(&self, id: &str) -> Option<Box<Diagnostic>> {
        let finding = Diagnostic::error("chart/missing-fact").with("name", self.name);
        let is_unread = self.body.renderer.site().facts.unread.has(id);
        (!is_unread).then(|| Box::new(finding.with("fact", id)))
    }

    /// The figure with its bound and unit.
    pub fn text(&self, known: &Known) -> String {
        self.figures.text(known.fact)
    }

    /// The places that a fact speaks of.
    pub fn place(&self, known: &Known) -> String {
        self.figures.place(known.fact)
    }

    /// What a fact counts.
    pub fn label(&self, known: &Known) -> String {
        self.body.typeset(text_in(&known.fact.label, self.lang).unwrap_or(&known.fact.id))
    }

    /// What has to be said with a fact.
    pub fn caveat(&self, known: &Known) -> String {
        self.body.typeset(text_in(&known.fact.caveat, self.lang).unwrap_or(""))
    }

    /// Of which time a fact speaks.
    pub fn date(&self, known: &Known) -> String {
        self.figures.date(&known.fact.as_of)
    }

    /// Whether the script runs from right to left.
    pub fn is_rtl(&self) -> bool {
        let language = &self.body.renderer.site().config.languages[self.lang];
        language.direction == Direction::Rtl
    }

    /// A table of facts: what each counts, its value, of which time it is.
    pub fn table(&self, facts: &[Known]) -> Table {
        let row = |known: &Known| Row {
            head: self.label(known),
            source: source(self.body, known.fact),
            cells: vec![self.text(known), self.date(known)],
        };
        let column = |id: &str| self.word(id, &[]);
        Table {
            caption: column("chart-table"),
            columns: ["chart-figure", "chart-value", "chart-date"].map(column).into(),
            rows: facts.iter().map(row).collect(),
        }
    }
}

/// The kind that a directive names by its first value; reported when there is none such.
pub fn kind(
    body: &mut Body,
    directive: &Directive,
    of: &'static str,
    known: &[&'static str],
) -> Option<&'static str> {
    let given = directive.attributes.iter().find(|given| ["", "kind"].contains(&&*given.key))?;
    let found = known.iter().find(|kind| **kind == given.value);
    if found.is_none() {
        let span = body.span(given.value_span.clone());
        let finding = Diagnostic::error("chart/unknown")
            .with("name", of)
            .with("kind", given.value.as_str())
            .with("known", known.join(", "))
            .did_you_mean(&given.value, known.iter().copied(), span.clone());
        body.report(span, finding);
    }
    found.copied()
}
