//! `::chart{…}`: the figures of facts.yaml as drawings, each with a table of the same figures. Here
//! the figures are found and put into words; the other files in `chart/` draw, and know neither.

mod ballot;
mod bars;
mod fund;
mod icons;
mod survey;
mod svg;

use serde::Serialize;
use tera::Value;

use super::Body;
use super::desk::{self, Desk, Known, Made, Row, Table};
use crate::calculate::people;
use crate::content::directive::Directive;
use crate::diagnostic::Diagnostic;

const KINDS: [&str; 4] = ["fair-share", "density", "fund", "survey"];

/// What the component shows.
#[derive(Serialize)]
struct Chart {
    id: String,
    title: String,
    /// The drawing: SVG, ready to be written.
    svg: String,
    /// What has to be said with it, in paragraphs.
    notes: Vec<String>,
    table: Table,
}

/// What `::chart{kind}` shows.
pub fn chart(body: &mut Body, directive: &Directive) -> Option<Value> {
    let kind = desk::kind(body, directive, "chart", &KINDS)?;
    // Only a ballot has numbers of its own.
    let others = directive.attributes.iter().filter(|given| !["", "kind"].contains(&&*given.key));
    if let Some(given) = others.into_iter().next().filter(|_| kind != "survey") {
        let finding = Diagnostic::error("directive/unknown-attribute")
            .with("name", format!("chart{{{kind}}}"))
            .with("attribute", given.key.as_str())
            .with("count", 0)
            .with("known", "")
            .with("nearest", "");
        body.report(body.span(given.key_span.clone()), finding);
        return None;
    }
    let desk = Desk::new(body, directive, "chart");
    let made = match kind {
        "fair-share" => desk.fair_share(),
        "density" => desk.density(),
        "fund" => desk.fund(),
        _ => desk.survey(directive),
    };
    match made {
        Ok(chart) => Some(Value::from_serializable(&chart)),
        Err(finding) => {
            let span = body.span(directive.span.clone());
            finding.into_iter().for_each(|finding| body.report(span.clone(), *finding));
            None
        }
    }
}

impl Desk<'_, '_> {
    /// What a reader who does not see the drawing is told.
    fn drawn(&self, title: String, description: String) -> svg::Words {
        svg::Words { id: self.id(), title, description, is_rtl: self.is_rtl() }
    }

    fn fair_share(&self) -> Made<Chart> {
        let market = self.fact("mx-market-share")?;
        let production = self.fact("mx-parts-production")?;
        let others = self.fact("ca-us-market-share")?;
        let date = self.date(&market);
        let title = self.word("chart-fair-share-title", &[("date", &date)]);
        let unknown = self.word("chart-not-given", &[]);
        let (first, second) = (self.place(&market), self.place(&others));
        let values = [
            ("market", &*self.text(&market)),
            ("others", &*self.text(&others)),
            ("production", &*self.text(&production)),
        ];
        let words = self.drawn(title.clone(), self.word("chart-fair-share-desc", &values));
        let strip = |heading: &str, known: &Known, rest: bars::Part| bars::Strip {
            heading: self.word(heading, &[]),
            share: known.number / 100.0,
            is_open: known.is_open(),
            first: part(self.text(known), first.clone()),
            rest,
        };
        let not_given =
            bars::Part { value: unknown.clone(), name: second.clone(), is_known: false };
        let strips = vec![
            strip("chart-fair-share-market", &market, part(self.text(&others), second.clone())),
            strip("chart-fair-share-production", &production, not_given),
        ];
        let mut table = self.table(&[market, others, production]);
        table.rows.push(Row {
            head: self.word("chart-fair-share-unknown", &[("place", &second)]),
            source: Default::default(),
            cells: vec![unknown, date],
        });
        let svg = bars::draw(&bars::Bars { words, strips });
        let notes = vec![self.word("chart-fair-share-note", &[])];
        Ok(Chart { id: self.id(), title, svg, notes, table })
    }

    fn density(&self) -> Made<Chart> {
        let without = self.fact("na-parts-nonunion")?;
        let with = self.fact("us-parts-union-density")?;
        let title = self.word("chart-density-title", &[("date", &self.date(&without))]);
        let groups = vec![
            self.group(&without, "chart-density-without", true),
            self.group(&with, "chart-density-with", false),
        ];
        let values = [
            ("all", &*self.place(&without)),
            ("without", &*self.text(&without)),
            ("people-without", &*groups[0].people),
            ("place", &*self.place(&with)),
            ("with", &*self.text(&with)),
            ("people-with", &*groups[1].people),
        ];
        let words = self.drawn(title.clone(), self.word("chart-density-desc", &values));
        let legend = (self.word("chart-density-yes", &[]), self.word("chart-density-no", &[]));
        let svg = icons::draw(&icons::Icons { words, groups, legend });
        let notes = vec![self.caveat(&without), self.caveat(&with)];
        let table = self.table(&[without, with]);
        Ok(Chart { id: self.id(), title, svg, notes, table })
    }

    fn group(&self, known: &Known, value: &str, is_without: bool) -> icons::Group {
        let (part, whole) = people(known.number).unwrap_or((0, 1));
        let bound = known.fact.bound.as_deref().unwrap_or("exactly");
        let counts = [part, whole].map(|count| self.number(count as f64, 0));
        let values = [("bound", bound), ("part", &*counts[0]), ("whole", &*counts[1])];
        icons::Group {
            heading: self.place(known),
            value: self.word(value, &[("value", &self.text(known))]),
            people: self.word("chart-density-people", &values),
            raised: if is_without { whole - part } else { part },
            whole,
        }
    }

    fn fund(&self) -> Made<Chart> {
        let fund = self.fact("uaw-strike-fund")?;
        let share = self.fact("organizing-share")?;
        let amount = self.fact("organizing-amount")?;
        let goal = self.fact("campaign-fund")?;
        let gap = self.fact("campaign-fund-gap")?;
        let title = self.word("chart-fund-title", &[("date", &self.date(&fund))]);
        let texts = [&fund, &share, &amount, &goal, &gap].map(|known| self.text(known));
        let values = [
            ("fund", &*texts[0]),
            ("share", &*texts[1]),
            ("amount", &*texts[2]),
            ("goal", &*texts[3]),
            ("gap", &*texts[4]),
        ];
        let words = self.drawn(title.clone(), self.word("chart-fund-desc", &values));
        let drawing = fund::Fund {
            words,
            name: self.word("chart-fund-strike", &[]),
            amount: texts[0].clone(),
            slice: share.number / 100.0,
            slice_text: self.word("chart-fund-slice", &values),
            goal: fund::Goal {
                name: self.word("chart-fund-goal", &[]),
                amount: texts[3].clone(),
                share: amount.number / goal.number,
                first: part(texts[2].clone(), self.word("chart-fund-first", &[])),
                rest: part(texts[4].clone(), self.word("chart-fund-rest", &[])),
            },
        };
        let notes = vec![self.caveat(&amount), self.caveat(&gap)];
        let table = self.table(&[fund, share, amount, goal, gap]);
        Ok(Chart { id: self.id(), title, svg: fund::draw(&drawing), notes, table })
    }
}

/// A part whose figure is known.
fn part(value: String, name: String) -> bars::Part {
    bars::Part { value, name, is_known: true }
}
