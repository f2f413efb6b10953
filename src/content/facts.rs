//! `facts.yaml` → [`Facts`]: every figure of the site once, with its source. Knows neither how a
//! figure is written in a language nor where it is shown.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use super::unread::{Data, Unread};
use crate::diagnostic::Diagnostic;
use crate::lang::{Lang, Languages};
use crate::locale::Edtf;
use crate::yaml::{Fields, Node, Reader};

/// Path of the file, from the site folder.
pub const FILE: &str = "content/facts.yaml";

/// The directive that shows all figures.
pub const DIRECTIVE: &str = "facts";

/// What the ids begin with that figures have there.
pub const ANCHOR: &str = "fact-";

const KEYS: [&str; 12] = [
    "value",
    "unit",
    "scale",
    "bound",
    "as_of",
    "place",
    "kind",
    "formula",
    "source",
    "label",
    "caveat",
    "superseded",
];
const BOUNDS: [&str; 6] = ["exactly", "about", "over", "at-least", "at-most", "under"];
const SCALES: [&str; 2] = ["million", "billion"];
const KINDS: [&str; 2] = ["stated", "derived"];

/// A text in each of the site's languages, by [`Lang`]; nothing where it is missing.
pub type Texts = Vec<Option<String>>;

/// What a fact states.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number, in the fact's unit and scale.
    Number(f64),
    /// From one number to another.
    Range(f64, f64),
    /// So many of the one to so many of the other.
    Ratio(f64, f64),
    /// A date as precise as it is known (EDTF, ISO 8601-2: `2004-04`, `2000-23`, `1977/1979`, `1965~`), or
    /// a text that is the same in every language, as a name is.
    Date(String),
    /// A statement without a figure.
    Relation(Texts),
}

/// A change since the fact was stated.
#[derive(Clone, Debug, PartialEq)]
pub struct Superseded {
    /// When it comes into force, EDTF; until then the fact stands as it was stated.
    pub date: String,
    /// What changed.
    pub text: Texts,
    /// Where that is to be found.
    pub source: String,
}

impl Superseded {
    /// Whether it has come into force by a day: one of which only the month or the year is known, from
    /// the beginning of that on.
    pub fn is_in_force(&self, day: Date) -> bool {
        self.date.parse::<Edtf>().is_ok_and(|date| date.has_begun(day))
    }
}

impl Fact {
    /// What has changed by a day.
    pub fn changed_by(&self, day: Date) -> Option<&Superseded> {
        self.superseded.as_ref().filter(|change| change.is_in_force(day))
    }
}

/// One figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Its name in `:fact[…]`.
    pub id: Arc<str>,
    /// What it states.
    pub value: Value,
    /// `percent`, `people`, a currency code (ISO 4217), …; `none` for a figure without unit.
    pub unit: String,
    /// `million` or `billion` (10⁹), if the value counts in these.
    pub scale: Option<String>,
    /// `over`, `about` …; exactly, if absent.
    pub bound: Option<String>,
    /// Of which time it speaks, EDTF.
    pub as_of: String,
    /// Of which places: country codes (ISO 3166) or names.
    pub place: Vec<String>,
    /// Computed from other facts, and not stated by the source.
    pub is_derived: bool,
    /// How it was computed.
    pub formula: Option<String>,
    /// The work that states it; nothing where all figures of a site are of one.
    pub title: Texts,
    /// Section of the source.
    pub section: Texts,
    /// Where in that section.
    pub note: Texts,
    /// What the figure counts.
    pub label: Texts,
    /// What has to be said with it.
    pub caveat: Texts,
    /// What has changed since.
    pub superseded: Option<Superseded>,
    /// Where its name stands in the file.
    pub span: Range<usize>,
}

/// All figures, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    all: Vec<Fact>,
    /// Those that could not be read.
    pub unread: Unread,
}

impl Data for Facts {
    fn unread() -> Facts {
        Facts { unread: Unread::All, ..Facts::default() }
    }
}

impl Facts {
    /// All of them in order.
    pub fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.all.iter()
    }

    /// The one of this name.
    pub fn find(&self, id: &str) -> Option<&Fact> {
        self.all.iter().find(|fact| &*fact.id == id)
    }

    /// Whether the sources of some figure are said with these words.
    pub fn say(&self, words: &str) -> bool {
        let says = |text: &str| text.contains(words);
        self.all.iter().any(|fact| {
            let change = fact.superseded.as_ref().map(|change| change.source.as_str());
            let texts = fact
                .title
                .iter()
                .chain(&fact.section)
                .chain(&fact.note)
                .flatten()
                .map(String::as_str);
            texts.chain(change).any(says)
        })
    }

    /// All names.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(|fact| &*fact.id)
    }
}

/// Reads `facts.yaml`. Facts that cannot be read are left out and reported.
pub fn parse(file: &Arc<str>, text: &str, languages: &Languages) -> (Facts, Vec<Diagnostic>) {
    let reader = Reader::new(file, text, 0..text.len());
    let node = reader.parse();
    let Some(root) = node.as_ref().and_then(|node| reader.free_root(node)) else {
        return (Facts::unread(), reader.finish());
    };
    let mut facts = Facts::default();
    for (id, _) in root.entries() {
        let fact = root.map(id, &KEYS).and_then(|fields| {
            let decoder = Decoder { fields, languages };
            decoder.fact(id, root.key_span(id))
        });
        match fact {
            Some(fact) => facts.all.push(fact),
            None => facts.unread.note(id),
        }
    }
    (facts, reader.finish())
}

struct Decoder<'r, 'n> {
    fields: Fields<'r, 'n>,
    languages: &'n Languages,
}

impl Decoder<'_, '_> {
    fn fact(&self, id: &str, span: Range<usize>) -> Option<Fact> {
        let fields = &self.fields;
        // `hours/week`, as it is said; messages have names.
        let unit = fields.text("unit").map_or("none".into(), |unit| unit.replace('/', "-per-"));
        let value = self.value(&unit)?;
        let source = fields.map("source", &["title", "section", "note"]);
        let source = source.as_ref();
        let says = |key: &str| source.is_some_and(|source| source.get(key).is_some());
        if !says("title") && !says("section") {
            self.missing("source");
        }
        let scale = self.one_of("scale", &SCALES);
        let bound = self.one_of("bound", &BOUNDS).filter(|bound| bound != "exactly");
        let settings =
            [("unit", Some(&*unit)), ("scale", scale.as_deref()), ("bound", bound.as_deref())];
        for (key, word) in settings {
            let Some(word) = word else { continue };
            if let Some(kind) = without_meaning(&value, &unit, key, word) {
                let finding = Diagnostic::error("facts/no-meaning").with("key", key);
                self.fields.report(key, finding.with("word", word).with("kind", kind));
            }
        }
        Some(Fact {
            id: id.into(),
            value,
            unit,
            scale,
            bound,
            as_of: self.as_of(),
            place: fields.texts("place").unwrap_or_default(),
            is_derived: self.one_of("kind", &KINDS).as_deref() == Some("derived"),
            formula: fields.text("formula"),
            title: self.shared(source, "title"),
            section: self.shared(source, "section"),
            note: self.shared(source, "note"),
            label: self.texts(fields, "label", true),
            caveat: self.texts(fields, "caveat", false),
            superseded: self.superseded(),
            span,
        })
    }

    fn value(&self, unit: &str) -> Option<Value> {
        let Some(node) = self.fields.get("value") else {
            self.missing("value");
            return None;
        };
        let value = match node {
            Node::Map(entries) => self.value_in_parts(entries)?,
            // A year without quotation marks is a number to YAML.
            Node::Int(_) if unit == "date" => Value::Date(self.fields.text("value")?),
            Node::Int(_) | Node::Float(_) => Value::Number(self.fields.number("value")?),
            Node::Text(text) => Value::Date(text.clone()),
            _ => return self.bad_value(),
        };
        if is_figure(&value, unit) { Some(value) } else { self.bad_value() }
    }

    fn value_in_parts(&self, entries: &[(String, Node)]) -> Option<Value> {
        let has = |key: &str| entries.iter().any(|(name, _)| name == key);
        let pair = |a: &str, b: &str| {
            let map = self.fields.map("value", &[a, b])?;
            match (map.get(a), map.get(b)) {
                (Some(_), Some(_)) => Some((map.number(a)?, map.number(b)?)),
                _ => self.bad_value(),
            }
        };
        if has("from") {
            pair("from", "to").map(|(from, to)| Value::Range(from, to))
        } else if has("of") {
            pair("of", "to").map(|(of, to)| Value::Ratio(of, to))
        } else {
            let map = self.fields.map("value", &["relation"])?;
            Some(Value::Relation(self.texts(&map, "relation", true)))
        }
    }

    fn bad_value<T>(&self) -> Option<T> {
        self.fields.report("value", Diagnostic::error("facts/bad-value"));
        None
    }

    fn superseded(&self) -> Option<Superseded> {
        let keys: Vec<&str> = ["date", "source"].into_iter().chain(self.languages.keys()).collect();
        let map = self.fields.map("superseded", &keys)?;
        let text = self.by_language(&map);
        for language in self.without(&text) {
            let finding = Diagnostic::warning("facts/missing-language").with("key", "superseded");
            self.fields.report("superseded", finding.with("language", language));
        }
        let day = date(&map, "date");
        if day.is_none() && map.get("date").is_none() {
            map.report_here(missing_key("date").with("part", "superseded"));
        }
        Some(Superseded {
            date: day.unwrap_or_default(),
            text,
            source: map.text("source").unwrap_or_default(),
        })
    }

    /// A text in every language; reported where it is wanted and missing in one of them.
    fn texts(&self, fields: &Fields, key: &str, is_wanted: bool) -> Texts {
        let keys: Vec<&str> = self.languages.keys().collect();
        let Some(map) = fields.map(key, &keys) else {
            if is_wanted {
                self.missing(key);
            }
            return vec![None; self.languages.len()];
        };
        let texts = self.by_language(&map);
        let finding = || Diagnostic::warning("facts/missing-language").with("key", key);
        for language in self.without(&texts) {
            fields.report(key, finding().with("language", language));
        }
        texts
    }

    /// The languages in which there is no text.
    fn without<'t>(&'t self, texts: &'t Texts) -> impl Iterator<Item = &'t str> {
        let both = self.languages.iter().zip(texts);
        both.filter(|(_, text)| text.is_none()).map(|((_, language), _)| language.key.as_str())
    }

    /// A text that is the same in every language, or one in each.
    fn shared(&self, fields: Option<&Fields>, key: &str) -> Texts {
        match fields.map(|fields| (fields, fields.get(key))) {
            Some((fields, Some(Node::Map(_)))) => self.texts(fields, key, false),
            Some((fields, Some(_))) => vec![fields.text(key); self.languages.len()],
            _ => vec![None; self.languages.len()],
        }
    }

    fn by_language(&self, map: &Fields) -> Texts {
        self.languages.iter().map(|(_, language)| map.text(&language.key)).collect()
    }

    fn one_of(&self, key: &str, known: &[&str]) -> Option<String> {
        let text = self.fields.text(key)?;
        if known.contains(&text.as_str()) {
            return Some(text);
        }
        let span = self.fields.value_span(key);
        let finding = Diagnostic::error("facts/unknown-word")
            .with("key", key)
            .with("word", text.as_str())
            .with("known", known.join(", "))
            .did_you_mean(&text, known.iter().copied(), span);
        self.fields.report(key, finding);
        None
    }

    fn as_of(&self) -> String {
        date(&self.fields, "as_of").unwrap_or_else(|| {
            self.missing("as_of");
            String::new()
        })
    }

    fn missing(&self, key: &str) {
        self.fields.report_here(missing_key(key).with("part", "fact"));
    }
}

fn missing_key(key: &str) -> Diagnostic {
    Diagnostic::error("facts/missing-key").with("key", key)
}

/// What a value is, where a setting says nothing of it and would be dropped: a unit of a ratio, millions of
/// per cent, a bound of a date. That a date is approximate it says itself (`1965~`); to repeat it does no harm.
/// Between two numbers lies a range, and is neither over nor under them.
fn without_meaning(value: &Value, unit: &str, key: &str, word: &str) -> Option<&'static str> {
    let (kind, goes) = match value {
        Value::Number(_) if unit == "percent" => ("percent", key != "scale"),
        Value::Number(_) => ("number", true),
        Value::Range(..) if unit == "percent" && key == "scale" => ("percent", false),
        Value::Range(..) => ("range", key != "bound" || word == "about"),
        Value::Ratio(..) => ("ratio", key == "bound" || word == "none"),
        Value::Date(text) => {
            let is_repeated = key == "bound" && word == "about" && text.contains(['~', '%']);
            ("date", key == "unit" || is_repeated)
        }
        Value::Relation(_) => ("text", word == "none"),
    };
    (!goes).then_some(kind)
}

/// Whether a value can be put into words with its unit: numbers that are some, and in their order; a date
/// where one is wanted. Any other text is shown as it stands in every language, so it may be a name, but
/// nothing that has a digit or a unit.
fn is_figure(value: &Value, unit: &str) -> bool {
    let is_edtf = |text: &str| text.parse::<Edtf>().is_ok();
    match value {
        Value::Relation(_) => true,
        Value::Date(text) if unit == "date" => is_edtf(text),
        Value::Date(text) => {
            unit == "none" && (is_edtf(text) || !text.contains(|c: char| c.is_numeric()))
        }
        _ if unit == "date" => false,
        Value::Number(number) => number.is_finite(),
        Value::Range(from, to) => from.is_finite() && to.is_finite() && from <= to,
        Value::Ratio(of, to) => of.is_finite() && to.is_finite(),
    }
}

/// A date as exact as it is known, EDTF; reported when it is none.
fn date(fields: &Fields, key: &str) -> Option<String> {
    let date = fields.text(key)?;
    if date.parse::<Edtf>().is_err() {
        fields.report(key, Diagnostic::error("facts/bad-date").with("date", date.as_str()));
    }
    Some(date)
}

/// The id of a figure where all are shown.
pub fn anchor(id: &str) -> String {
    format!("{ANCHOR}{id}")
}

/// The text in a language.
pub fn text_in(texts: &Texts, lang: Lang) -> Option<&str> {
    texts.get(lang.index())?.as_deref()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;

    fn languages() -> Languages {
        let text = "languages: { en: {}, fr: {} }";
        config::parse(&config::FILE.into(), text).0.expect("config").languages
    }

    fn read(text: &str) -> (Facts, Vec<(&'static str, String)>) {
        let (facts, found) = parse(&FILE.into(), text, &languages());
        let quote = |d: &Diagnostic| text[d.place.clone().expect("place").span].to_owned();
        let found = found.iter().map(|d| (d.code, quote(d))).collect();
        (facts, found)
    }

    #[test]
    fn all_kinds_of_values() {
        let rest = "as_of: 2004, source: { section: S }, label: { en: a, fr: b }";
        let text = format!(
            "n: {{ value: 80, bound: over, {rest} }}\nr: {{ value: {{ from: 15, to: 25 }}, {rest} }}\nq: {{ value: {{ of: 2, to: 1 }}, {rest} }}\nd: {{ value: 2004-04, {rest} }}\nw: {{ value: {{ relation: {{ en: x, fr: y }} }}, {rest} }}\n"
        );
        let (facts, found) = read(&text);
        assert_eq!(found, []);
        let values: Vec<&Value> = facts.iter().map(|fact| &fact.value).collect();
        assert_eq!(values[0], &Value::Number(80.0));
        assert_eq!(values[1], &Value::Range(15.0, 25.0));
        assert_eq!(values[2], &Value::Ratio(2.0, 1.0));
        assert_eq!(values[3], &Value::Date("2004-04".into()));
        assert_eq!(values[4], &Value::Relation(vec![Some("x".into()), Some("y".into())]));
        assert_eq!(facts.find("n").and_then(|fact| fact.bound.as_deref()), Some("over"));
    }

    #[test]
    fn faults_have_their_place() {
        let (_, found) = read(
            "a:\n  value: 80\n  bound: ovre\n  as_of: 2004\n  source: { section: S }\n  label: { en: x }\n  vaule: 1\nb:\n  unit: percent\n",
        );
        let found: Vec<_> = found.iter().map(|(code, text)| (*code, text.as_str())).collect();
        assert!(found.contains(&("facts/unknown-word", "ovre")), "{found:?}");
        assert!(found.contains(&("facts/missing-language", "{ en: x }")), "{found:?}");
        assert!(found.contains(&("yaml/unknown-key", "vaule")), "{found:?}");
        assert!(found.contains(&("facts/missing-key", "b")), "{found:?}");
    }
}
