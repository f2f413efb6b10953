//! The pages of the preview itself, under `/_tribune/`: all problems, the state of all pages, drafts,
//! facts, the guide; and the frames in which pages of the site are looked at.

use std::collections::HashMap;

use pulldown_cmark::{Options, Parser, html};
use serde::Serialize;
use serde_json::{Value, json};

use super::bar::{self, State};
use super::findings::{Tally, editor_link, worded};
use super::guard::{Address, encode};
use super::preview::{Checked, Preview};
use super::translate;
use super::ui::{LANGUAGES, Ui};
use crate::content::facts::{self, text_in};
use crate::defaults;
use crate::diagnostic::{self, Texts, Wording, position};
use crate::engine::Snapshot;
use crate::lang::{Lang, Language};
use crate::records;
use crate::site::{PageId, Site};

/// Findings on one page.
const MOST_FINDINGS: usize = 500;

/// Rows of a table on one page.
const ROWS: usize = 500;

/// The page at `/_tribune/NAME`; nothing when there is none.
pub fn page(
    ui: &Ui,
    preview: &Preview,
    base: &str,
    name: &str,
    asked: &Address,
    token: &str,
) -> Option<String> {
    let snapshot = preview.snapshot();
    let site = snapshot.renderer().map(|renderer| renderer.site());
    let from = asked.value("from").and_then(|from| from.parse().ok()).unwrap_or(0);
    let (template, title, values) = match name {
        "" => ("problems.html", "serve-problems", problems(ui, &snapshot, &preview.checked())),
        "pages" => ("status.html", "serve-pages", site.map_or(Value::Null, |s| status(s, from))),
        "drafts" => ("drafts.html", "serve-drafts", drafts(&snapshot)),
        "facts" => ("facts.html", "serve-facts", facts(&snapshot)),
        "translate" => ("translate.html", "serve-translate", translate::page(ui, preview, asked)?),
        "guide" => ("guide.html", "serve-guide", json!({ "text": guide(ui.key) })),
        "compare" => return compare(ui, &snapshot, base, asked),
        "view" => return view(ui, &snapshot, base, asked),
        _ => return None,
    };
    let mut all = json!({
        "base": base,
        "here": name,
        "token": token,
        "query": "",
        "languages": LANGUAGES.map(|(key, name)| json!({ "key": key, "name": name })),
        "title": ui.words.plain(title),
    });
    merge(&mut all, values);
    Some(ui.render(template, &all))
}

fn merge(all: &mut Value, more: Value) {
    if let (Some(all), Value::Object(more)) = (all.as_object_mut(), more) {
        all.extend(more);
    }
}

/// A page that only says something.
pub fn lost(ui: &Ui, base: &str, title: &str, text: &str, way_back: &str) -> String {
    let values = json!({ "base": base, "title": title, "text": text, "way_back": way_back });
    ui.render("lost.html", &values)
}

fn problems(ui: &Ui, snapshot: &Snapshot, checked: &Checked) -> Value {
    // Before the first checks have come to their end, what is known from reading the site.
    let found = checked.found.as_deref().unwrap_or(snapshot.found());
    let shown = worded(&found[..found.len().min(MOST_FINDINGS)], snapshot.source(), &ui.words);
    let groups = bar::grouped(&shown);
    let groups: Vec<Value> =
        groups.iter().map(|(file, found)| json!({ "file": file, "found": found })).collect();
    json!({
        "groups": groups,
        "shown": shown.len(),
        "all": found.len(),
        "site": Tally::from(diagnostic::count(found)),
        "is_checking": !checked.is_current,
    })
}

#[derive(Serialize)]
struct Total<'a> {
    name: &'a str,
    locale: &'a str,
    source: usize,
    translated: usize,
    missing: usize,
}

fn status(site: &Site, from: usize) -> Value {
    let languages: Vec<(Lang, &Language)> = site.config.languages.iter().collect();
    let pages: Vec<PageId> = site.pages().collect();
    let total = |(lang, language): &(Lang, &'_ Language)| {
        let count =
            |wanted| pages.iter().filter(|p| bar::state(site, **p, *lang) == wanted).count();
        json!(Total {
            name: &language.name,
            locale: &language.locale,
            source: count(State::Source),
            translated: count(State::Translated),
            missing: count(State::Missing),
        })
    };
    let cell = |page: PageId, lang: Lang| {
        let state = bar::state(site, page, lang);
        let words = site.text(page, lang).filter(|_| state != State::Missing).map(|d| d.words);
        let url = site.edition(page, lang).map(|edition| encode(&edition.path));
        let status = records::status(site, page, lang);
        // Of a translation of which nothing was noted, nothing is known either.
        let review = match (state, status.is_recorded) {
            (State::Translated, true) => status.state.as_str(),
            (State::Translated, false) => "unreviewed",
            _ => "",
        };
        let (count, key) = (status.outdated(), &site.config.languages[lang].key);
        json!({ "state": state, "words": words, "url": url, "review": review, "count": count, "key": key })
    };
    let row = |page: &PageId| {
        let source = site[*page].source;
        json!({
            "id": &*site[*page].id,
            "title": site.meta(*page, source).map_or("", |meta| meta.title()),
            "cells": languages.iter().map(|(lang, _)| cell(*page, *lang)).collect::<Vec<_>>(),
        })
    };
    let step = |from: usize| json!({ "from": from });
    json!({
        "totals": languages.iter().map(total).collect::<Vec<_>>(),
        "rows": pages.iter().skip(from).take(ROWS).map(row).collect::<Vec<_>>(),
        "previous": (from > 0).then(|| step(from.saturating_sub(ROWS))),
        "next": (from + ROWS < pages.len()).then(|| step(from + ROWS)),
    })
}

/// Texts that are not published, or not now.
fn drafts(snapshot: &Snapshot) -> Value {
    let Some(site) = snapshot.renderer().map(|renderer| renderer.site()) else {
        return json!({ "drafts": [], "are_shown": false });
    };
    let today = site.options.as_of;
    let texts = site.all_pages().flat_map(|page| {
        site.config.languages.iter().filter_map(move |(lang, language)| {
            site.text(page, lang).map(|document| (document, language))
        })
    });
    let drafts: Vec<Value> = texts
        .filter_map(|(document, language)| {
            let front = &document.front;
            let from = front.publish_on.filter(|day| *day > today);
            let until = front.expires_on.filter(|day| *day <= today);
            (front.draft || from.is_some() || until.is_some()).then(|| {
                json!({
                    "title": front.title,
                    "language": language.name,
                    "locale": language.locale,
                    "file": &*document.file,
                    "href": editor_link(snapshot.source().root(), &document.file, 1, 1),
                    "from": from.map(|day| day.to_string()),
                    "until": until.map(|day| day.to_string()),
                })
            })
        })
        .collect();
    json!({ "drafts": drafts, "are_shown": site.options.drafts })
}

fn facts(snapshot: &Snapshot) -> Value {
    let Some(renderer) = snapshot.renderer() else { return json!({ "facts": [] }) };
    let site = renderer.site();
    let mut used: HashMap<&str, usize> = HashMap::new();
    for page in site.pages() {
        let texts = site.config.languages.iter().filter_map(|(lang, _)| site.text(page, lang));
        for id in texts.flat_map(|text| &text.facts) {
            *used.entry(id).or_default() += 1;
        }
    }
    let text = Texts::text(snapshot.source(), facts::FILE).unwrap_or_else(|| "".into());
    let line = |id: &str| {
        let at = text.match_indices(id).map(|(at, _)| at).find(|at| {
            let is_start = *at == 0 || text.as_bytes()[at - 1] == b'\n';
            is_start && text[at + id.len()..].trim_start().starts_with(':')
        });
        at.map_or(1, |at| position(&text, at).line)
    };
    let figures: Vec<_> = site
        .config
        .languages
        .iter()
        .map(|(lang, language)| (lang, language, renderer.figures(lang)))
        .collect();
    let rows: Vec<Value> = site
        .facts
        .iter()
        .map(|fact| {
            let texts = figures.iter().map(|(lang, language, figures)| {
                json!({
                    "value": figures.text(fact),
                    "label": text_in(&fact.label, *lang),
                    "locale": language.locale,
                })
            });
            json!({
                "id": &*fact.id,
                "texts": texts.collect::<Vec<_>>(),
                "as_of": fact.as_of,
                "is_superseded": fact.changed_by(site.options.as_of).is_some(),
                "used": used.get(&*fact.id).copied().unwrap_or(0),
                "href": editor_link(snapshot.source().root(), facts::FILE, line(&fact.id), 1),
            })
        })
        .collect();
    let languages = figures
        .iter()
        .map(|(_, language, _)| json!({ "name": language.name, "locale": language.locale }));
    json!({ "facts": rows, "site_languages": languages.collect::<Vec<_>>() })
}

/// The editors' guide as HTML.
fn guide(key: &str) -> String {
    let name = format!("{key}/guide.md");
    let text = defaults::GUIDE.iter().find(|(file, _)| *file == name).map_or(&b""[..], |(_, t)| t);
    let text = String::from_utf8_lossy(text);
    let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut out = String::new();
    html::push_html(&mut out, Parser::new_ext(&text, options));
    out
}

/// Two or more languages of a page side by side: the one at hand first.
fn compare(ui: &Ui, snapshot: &Snapshot, base: &str, asked: &Address) -> Option<String> {
    let site = snapshot.renderer()?.site();
    let at = asked.value("at")?;
    let (page, lang) = site.at(at)?;
    let wanted = asked.value("with").map(|list| list.split(',').collect::<Vec<_>>());
    let others = site.config.languages.iter().filter(|(other, language)| {
        *other != lang && wanted.as_ref().is_none_or(|list| list.contains(&language.key.as_str()))
    });
    let own = std::iter::once((lang, &site.config.languages[lang]));
    let frames: Vec<Value> = own
        .chain(others)
        .filter_map(|(lang, language)| {
            let edition = site.edition(page, lang)?;
            Some(json!({
                "key": language.key,
                "name": language.name,
                "locale": language.locale,
                "state": bar::state(site, page, lang),
                "url": format!("{base}{}", encode(&edition.path)),
            }))
        })
        .collect();
    let values = json!({
        "base": base,
        "title": format!("{} — {}", title(site, page, lang), ui.words.plain("serve-compare")),
        "back": format!("{base}{}", encode(at)),
        "frames": frames,
    });
    Some(ui.render("compare.html", &values))
}

/// A page as it looks on a phone, on paper, or without styles.
fn view(ui: &Ui, snapshot: &Snapshot, base: &str, asked: &Address) -> Option<String> {
    let site = snapshot.renderer()?.site();
    let at = asked.value("at")?;
    let (page, lang) = site.at(at)?;
    let (id, kind) = match asked.value("as")? {
        "phone" => ("serve-view-phone", "phone"),
        "paper" => ("serve-view-paper", "paper"),
        "plain" => ("serve-view-plain", "plain"),
        _ => return None,
    };
    let address = format!("{base}{}", encode(at));
    let values = json!({
        "base": base,
        "title": format!("{} — {}", title(site, page, lang), ui.words.plain(id)),
        "back": address,
        "url": address,
        "as": kind,
    });
    Some(ui.render("view.html", &values))
}

fn title(site: &Site, page: PageId, lang: Lang) -> &str {
    site.meta(page, lang).map_or("", |meta| meta.title())
}
