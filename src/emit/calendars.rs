//! Events for calendars (iCalendar, RFC 5545): `fr/…/event.ics` beside the page of each event, and
//! `fr/events.ics` with all of a language. Times are in UTC, worked out from the event's time zone with
//! the data that the program carries; without a time zone they are those of the place, whatever it is.

use std::borrow::Cow;
use std::fmt::Write;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::{Emission, Job};
use crate::lang::Lang;
use crate::site::{PageId, Site};

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let site = emission.renderer.site();
    if !site.config.wants("calendars") {
        return Vec::new();
    }
    let mut jobs = Vec::new();
    for (lang, _) in site.config.languages.iter() {
        let events: Vec<PageId> =
            site.pages().filter(|page| site.event(*page, lang).is_some()).collect();
        for page in events.iter().copied() {
            if let Some(path) = site.calendar(page, lang) {
                jobs.push(job(site, path, lang, vec![page]));
            }
        }
        jobs.extend(site.events_calendar(lang).map(|path| job(site, path, lang, events)));
    }
    jobs
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    path.ends_with(".ics").then(|| all(emission))?.into_iter().find(|job| job.path == path)
}

fn job(site: &Site, path: String, lang: Lang, pages: Vec<PageId>) -> Job<'_> {
    Job::new(path, move || {
        (Some(Cow::Owned(calendar(site, lang, &pages).into_bytes())), Vec::new())
    })
}

fn calendar(site: &Site, lang: Lang, pages: &[PageId]) -> String {
    let mut lines = Lines::default();
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//tribune//tribune//EN");
    lines.text("X-WR-CALNAME", &site.config.languages[lang].title);
    for page in pages {
        one(&mut lines, site, *page, lang);
    }
    lines.add("END:VCALENDAR");
    lines.out
}

fn one(lines: &mut Lines, site: &Site, page: PageId, lang: Lang) {
    let (Some(event), Some(meta), Some(edition)) =
        (site.event(page, lang), site.meta(page, lang), site.edition(page, lang))
    else {
        return;
    };
    let url = site.absolute(&edition.path);
    let host = site.config.base_url.split("://").nth(1).unwrap_or("site.invalid");
    lines.add("BEGIN:VEVENT");
    // The same in all languages: it is one event.
    let name = match &*site[page].id {
        "" => "index".to_owned(),
        id => id.replace('/', "."),
    };
    lines.add(&format!("UID:{name}@{}", host.replace('/', ".")));
    // When this was last said (3.8.7.2): never the clock, or no two builds were the same.
    let said = meta.updated().or(meta.date()).or_else(|| day(&event.start));
    lines.add(&format!("DTSTAMP:{}", stamp(said.unwrap_or_default().at(0, 0, 0, 0)) + "Z"));
    lines.add(&format!("DTSTART{}", moment(&event.start, &event.timezone, false)));
    if !event.end.is_empty() {
        lines.add(&format!("DTEND{}", moment(&event.end, &event.timezone, true)));
    }
    lines.text("SUMMARY", meta.title());
    if !meta.summary().is_empty() {
        lines.text("DESCRIPTION", meta.summary());
    }
    if !event.place.is_empty() {
        lines.text("LOCATION", &event.place);
    }
    if let Some(url) = url {
        lines.add(&format!("URL:{url}"));
    }
    lines.add("END:VEVENT");
}

fn day(text: &str) -> Option<Date> {
    text.get(..10)?.parse().ok()
}

/// `:20260501T223000Z`, `;VALUE=DATE:20260501`. The last day of an event is part of it, but the end of
/// one in days is the day behind it (3.6.1).
fn moment(text: &str, timezone: &str, is_end: bool) -> String {
    if !text.contains('T') {
        let day = day(text).unwrap_or_default();
        let day = if is_end { day.tomorrow().unwrap_or(day) } else { day };
        return format!(";VALUE=DATE:{}", day.strftime("%Y%m%d"));
    }
    let Ok(local) = text.parse::<DateTime>() else { return String::new() };
    let zone = TimeZone::get(timezone).ok().filter(|_| !timezone.is_empty());
    match zone.and_then(|zone| local.to_zoned(zone).ok()) {
        Some(zoned) => format!(":{}Z", stamp(zoned.with_time_zone(TimeZone::UTC).datetime())),
        None => format!(":{}", stamp(local)),
    }
}

fn stamp(when: DateTime) -> String {
    when.strftime("%Y%m%dT%H%M%S").to_string()
}

/// Content lines: ended by CRLF, folded behind 75 bytes, never within a character (3.1).
#[derive(Default)]
struct Lines {
    out: String,
}

impl Lines {
    fn add(&mut self, line: &str) {
        let mut rest = line;
        let mut room = 75;
        while rest.len() > room {
            let (head, tail) = rest.split_at(rest.floor_char_boundary(room));
            let _ = write!(self.out, "{head}\r\n ");
            rest = tail;
            room = 74;
        }
        let _ = write!(self.out, "{rest}\r\n");
    }

    /// A value of type TEXT (3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        let value = value.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
        self.add(&format!("{name}:{}", value.replace('\n', "\\n")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_characters() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", &"é, ".repeat(60));
        assert!(lines.out.split("\r\n").all(|line| line.len() <= 75), "{}", lines.out);
        let unfolded = lines.out.replace("\r\n ", "");
        assert_eq!(unfolded, format!("SUMMARY:{}\r\n", "é\\, ".repeat(60)));
    }

    #[test]
    fn times_are_those_of_their_zone() {
        assert_eq!(moment("2026-05-01T18:30", "America/Toronto", false), ":20260501T223000Z");
        assert_eq!(moment("2026-12-01T18:30", "America/Toronto", false), ":20261201T233000Z");
        assert_eq!(moment("2026-05-01T18:30", "", false), ":20260501T183000");
        assert_eq!(moment("2026-05-01", "America/Toronto", false), ";VALUE=DATE:20260501");
        assert_eq!(moment("2026-05-31", "", true), ";VALUE=DATE:20260601");
    }
}
