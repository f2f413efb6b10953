//! What a page is, for programs that read it (schema.org, as JSON-LD), where that is true: a dated page is
//! an article, a page that announces an event is one, and every page but the first stands somewhere.
//! Nothing without an address, since all of it speaks of addresses.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use crate::content::front_matter::Event;
use crate::lang::Lang;
use crate::site::{PageId, Site};

/// The text for `<script type="application/ld+json">`; empty where there is nothing to be said. `<` is
/// written so that no title can end the script.
pub fn structured(site: &Site, page: PageId, lang: Lang) -> String {
    let is_wanted = site.config.wants("structured_data") && site.is_written_in(page, lang);
    let graph = if is_wanted { graph(site, page, lang) } else { None };
    let Some(graph) = graph else { return String::new() };
    let text = json!({ "@context": "https://schema.org", "@graph": graph }).to_string();
    text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

fn graph(site: &Site, page: PageId, lang: Lang) -> Option<Vec<Value>> {
    let meta = site.meta(page, lang)?;
    let url = site.absolute(&site.edition(page, lang)?.path)?;
    let language = &site.config.languages[lang];
    let home = site.absolute(&format!("{}/", language.key))?;
    let website = json!({ "@type": "WebSite", "name": language.title, "url": home });
    let mut own = match (site[page].id.is_empty(), meta.date()) {
        (true, _) => json!({ "@type": "WebSite", "name": language.title, "url": url }),
        (false, Some(date)) => json!({
            "@type": "Article",
            "headline": meta.title(),
            "datePublished": date.to_string(),
            "mainEntityOfPage": url,
            "isPartOf": website,
        }),
        (false, None) => json!({
            "@type": "WebPage", "name": meta.title(), "url": url, "isPartOf": website,
        }),
    };
    own["inLanguage"] = json!(language.locale);
    if !meta.summary().is_empty() {
        own["description"] = json!(meta.summary());
    }
    if let Some(updated) = meta.updated().filter(|_| !site[page].id.is_empty()) {
        own["dateModified"] = json!(updated.to_string());
    }
    let mut graph = vec![own];
    graph.extend(breadcrumb(site, page, lang));
    // Search engines want a place, and an event without one is none to go to.
    let event = site.event(page, lang).filter(|event| !event.place.is_empty());
    graph.extend(event.map(|event| {
        let mut event = self::event(&event);
        event["name"] = json!(meta.title());
        event["url"] = json!(url);
        event
    }));
    Some(graph)
}

/// The way to a page from the first; nothing for the first itself.
fn breadcrumb(site: &Site, page: PageId, lang: Lang) -> Option<Value> {
    let mut trail = site.ancestors(page);
    if trail.is_empty() {
        return None;
    }
    trail.push(page);
    let step = |(at, page): (usize, &PageId)| {
        let title = match site[*page].id.is_empty() {
            true => site.config.languages[lang].title.as_str(),
            false => site.meta(*page, lang)?.title(),
        };
        let url = site.absolute(&site.edition(*page, lang)?.path)?;
        Some(json!({ "@type": "ListItem", "position": at + 1, "name": title, "item": url }))
    };
    let steps: Option<Vec<Value>> = trail.iter().enumerate().map(step).collect();
    Some(json!({ "@type": "BreadcrumbList", "itemListElement": steps? }))
}

fn event(event: &Event) -> Value {
    let mut value = json!({
        "@type": "Event",
        "startDate": moment(&event.start, &event.timezone),
        "location": { "@type": "Place", "name": event.place },
    });
    if !event.end.is_empty() {
        value["endDate"] = json!(moment(&event.end, &event.timezone));
    }
    value
}

/// A date, or a time with its distance from UTC where the time zone is known (ISO 8601).
fn moment(text: &str, timezone: &str) -> String {
    let local = text.replacen(' ', "T", 1).parse::<DateTime>().ok().filter(|_| text.len() > 10);
    let zone = TimeZone::get(timezone).ok().filter(|_| !timezone.is_empty());
    match (local, zone) {
        (Some(local), Some(zone)) => local.to_zoned(zone).map_or_else(
            |_| text.to_owned(),
            |zoned| zoned.strftime("%Y-%m-%dT%H:%M%:z").to_string(),
        ),
        _ => text.replacen(' ', "T", 1),
    }
}

#[cfg(test)]
mod tests {
    use super::moment;

    #[test]
    fn times_say_their_distance_from_utc() {
        assert_eq!(moment("2026-05-01T18:30", "America/Toronto"), "2026-05-01T18:30-04:00");
        assert_eq!(moment("2026-12-01 18:30", "America/Toronto"), "2026-12-01T18:30-05:00");
        assert_eq!(moment("2026-05-01T18:30", ""), "2026-05-01T18:30");
        assert_eq!(moment("2026-05-01", "America/Toronto"), "2026-05-01");
    }
}
