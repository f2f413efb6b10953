//! `::events`: what pages announce with `event:`, by when it takes place.

use serde::Serialize;
use tera::Value;

use super::Body;
use crate::content::directive::Directive;
use crate::content::front_matter::Event;
use crate::render::cards::{Card, card};
use crate::site::PageId;

/// A page with what it announces.
#[derive(Serialize)]
struct Announced<'a> {
    page: Card<'a>,
    event: Event,
}

#[derive(Serialize)]
struct Events<'a> {
    /// What is not over on the day of the build, in the order of its beginning.
    ahead: Vec<Announced<'a>>,
    /// What is, the latest first.
    past: Vec<Announced<'a>>,
    /// Path of the calendar with all events of the language from the root of the site; empty without one.
    calendar: String,
}

/// What `::events` shows: all events of the site; with `of`, those on pages below one.
pub fn events(body: &mut Body, directive: &Directive) -> Option<Value> {
    let site = body.renderer.site();
    let lang = body.reader;
    let given = directive.attributes.iter().find(|given| ["", "of"].contains(&&*given.key));
    let above = given.and_then(|given| site.find(&given.value));
    let is_meant = |page: &PageId| above.is_none_or(|above| site.ancestors(*page).contains(&above));
    let announced = |page| {
        let event = site.meta(page, lang)?.event()?;
        Some(Announced { page: card(site, page, lang, "")?, event })
    };
    let all: Vec<Announced> = site.pages().filter(is_meant).filter_map(announced).collect();
    let today = site.options.as_of.to_string();
    let is_past = |announced: &Announced| last_day(&announced.event) < today.as_str();
    let (mut past, mut ahead): (Vec<_>, Vec<_>) = all.into_iter().partition(is_past);
    // Dates in ISO 8601 sort as texts; a day stands before its hours. Pages come sorted by id, and stay so.
    ahead.sort_by(|a, b| a.event.start.cmp(&b.event.start));
    past.sort_by(|a, b| b.event.start.cmp(&a.event.start));
    let calendar = site.events_calendar(lang).unwrap_or_default();
    Some(Value::from_serializable(&Events { ahead, past, calendar }))
}

/// The day on which an event ends, ISO 8601.
fn last_day(event: &Event) -> &str {
    let last = if event.end.is_empty() { &event.start } else { &event.end };
    last.get(..10).unwrap_or(last)
}
