//! The figures as data, for each language: `fr/facts.json` and `fr/facts.csv` (RFC 4180).

use std::borrow::Cow;

use jiff::civil::Date;
use serde_json::{Value as Json, json};

use super::{Emission, Job};
use crate::content::facts::{Fact, Value, text_in};
use crate::lang::Lang;
use crate::render::figures::Figures;

const COLUMNS: [&str; 13] = [
    "id", "label", "text", "value", "unit", "scale", "bound", "as_of", "place", "kind", "source",
    "caveat", "changed",
];

type Write = fn(&[Json]) -> String;

/// What each ending of the file's name stands for.
const KINDS: [(&str, Write); 2] = [("json", as_json), ("csv", as_csv)];

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let site = emission.renderer.site();
    if site.facts.iter().next().is_none() {
        return Vec::new();
    }
    let both = |lang| KINDS.map(|(ending, write)| job(emission, lang, ending, write));
    site.config.languages.iter().flat_map(|(lang, _)| both(lang)).collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    // Few enough to make them all and take one.
    path.contains("/facts.").then(|| all(emission))?.into_iter().find(|job| job.path == path)
}

fn job<'a>(emission: &'a Emission<'a>, lang: Lang, ending: &'static str, write: Write) -> Job<'a> {
    let site = emission.renderer.site();
    Job::new(format!("{}/facts.{ending}", site.config.languages[lang].key), move || {
        let figures = emission.renderer.figures(lang);
        let rows: Vec<Json> =
            site.facts.iter().map(|fact| row(&figures, fact, lang, site.options.as_of)).collect();
        (Some(Cow::Owned(write(&rows).into_bytes())), Vec::new())
    })
}

/// A figure with values as they were given, and as text in one language.
fn row(figures: &Figures, fact: &Fact, lang: Lang, today: Date) -> Json {
    let value = match &fact.value {
        Value::Number(number) => json!(number),
        Value::Range(from, to) => json!({ "from": from, "to": to }),
        Value::Ratio(of, to) => json!({ "of": of, "to": to }),
        Value::Date(date) => json!(date),
        Value::Relation(_) => Json::Null,
    };
    let changed = fact.changed_by(today).map(|change| {
        json!({
            "date": change.date,
            "text": text_in(&change.text, lang),
            "source": change.source,
        })
    });
    json!({
        "id": &*fact.id,
        "label": text_in(&fact.label, lang),
        "text": figures.text(fact),
        "value": value,
        "unit": fact.unit,
        "scale": fact.scale,
        "bound": fact.bound.as_deref().unwrap_or("exactly"),
        "as_of": fact.as_of,
        "place": fact.place,
        "kind": if fact.is_derived { "derived" } else { "stated" },
        "source": {
            "title": text_in(&fact.title, lang),
            "section": text_in(&fact.section, lang),
            "note": text_in(&fact.note, lang),
        },
        "caveat": text_in(&fact.caveat, lang),
        "changed": changed,
    })
}

fn as_json(rows: &[Json]) -> String {
    format!("{:#}\n", json!({ "version": 1, "facts": rows }))
}

fn as_csv(rows: &[Json]) -> String {
    let line = |fields: Vec<String>| format!("{}\r\n", fields.join(","));
    let mut csv = line(COLUMNS.map(str::to_owned).to_vec());
    for row in rows {
        csv.push_str(&line(COLUMNS.iter().map(|column| field(&row[*column])).collect()));
    }
    csv
}

/// A value as a field of CSV: always quoted where it could be mistaken.
fn field(value: &Json) -> String {
    let text = match value {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        Json::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(" "),
        Json::Object(map) => {
            map.values().map(plain).filter(|t| !t.is_empty()).collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    };
    if text.contains([',', '"', '\n', '\r', ';']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

fn plain(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn csv_quotes_what_it_must() {
        let csv =
            as_csv(&[json!({ "id": "a", "label": "x, \"y\"", "value": { "from": 1, "to": 2 } })]);
        let (head, row) = csv.split_once("\r\n").expect("two lines");
        assert_eq!(head.split(',').count(), COLUMNS.len());
        assert!(row.starts_with("a,\"x, \"\"y\"\"\",,\"1; 2\","), "{row}");
    }
}
