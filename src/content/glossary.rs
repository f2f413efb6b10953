//! `glossary.yaml` → [`Glossary`]: every term once, in each language, with its definition.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::lang::{Lang, Languages};
use crate::yaml::{Fields, Reader};

/// Path of the file, from the site folder.
pub const FILE: &str = "content/glossary.yaml";

const KEYS: [&str; 6] = ["term", "note", "variants", "rejected", "definition", "confirm"];

/// A term in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The term as it is to be written.
    pub term: String,
    /// What tells it from another meaning of the word.
    pub note: Option<String>,
    /// Other accepted forms.
    pub variants: Vec<String>,
    /// Forms that are wrong in this meaning.
    pub rejected: Vec<String>,
    /// What it means.
    pub definition: String,
    /// A suggestion that a native reader should still confirm.
    pub confirm: bool,
}

/// A term in all languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its name in `:term[…]`.
    pub id: Arc<str>,
    /// By [`Lang`]; nothing where it is missing.
    pub entries: Vec<Option<Entry>>,
    /// Where the forms were seen.
    pub source: Option<String>,
    /// Where its name stands in the file.
    pub span: Range<usize>,
}

/// All terms, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glossary {
    all: Vec<Term>,
}

impl Glossary {
    /// All of them in order.
    pub fn iter(&self) -> impl Iterator<Item = &Term> {
        self.all.iter()
    }

    /// The one of this name.
    pub fn find(&self, id: &str) -> Option<&Term> {
        self.all.iter().find(|term| &*term.id == id)
    }

    /// All names.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(|term| &*term.id)
    }
}

impl Term {
    /// The term in a language.
    pub fn entry(&self, lang: Lang) -> Option<&Entry> {
        self.entries.get(lang.index())?.as_ref()
    }
}

/// Reads `glossary.yaml`.
pub fn parse(file: &Arc<str>, text: &str, languages: &Languages) -> (Glossary, Vec<Diagnostic>) {
    let reader = Reader::new(file, text, 0..text.len());
    let mut all = Vec::new();
    if let Some(node) = reader.parse()
        && let Some(root) = reader.free_root(&node)
    {
        let keys: Vec<&str> = languages.keys().chain(["source"]).collect();
        for (id, _) in root.entries() {
            let Some(fields) = root.map(id, &keys) else { continue };
            let entries = languages.iter().map(|(_, language)| entry(&fields, &language.key));
            all.push(Term {
                id: id.as_str().into(),
                entries: entries.collect(),
                source: fields.text("source"),
                span: root.key_span(id),
            });
        }
    }
    (Glossary { all }, reader.finish())
}

fn entry(fields: &Fields, key: &str) -> Option<Entry> {
    let Some(map) = fields.map(key, &KEYS) else {
        if fields.get(key).is_none() {
            fields.report_here(
                Diagnostic::warning("glossary/missing-language").with("language", key),
            );
        }
        return None;
    };
    let text = |key: &'static str| {
        let text = map.text(key).filter(|text| !text.trim().is_empty());
        if text.is_none() {
            map.report_here(Diagnostic::error("glossary/missing-key").with("key", key));
        }
        text
    };
    Some(Entry {
        term: text("term")?,
        note: map.text("note"),
        variants: map.texts("variants").unwrap_or_default(),
        rejected: map.texts("rejected").unwrap_or_default(),
        definition: text("definition")?,
        confirm: map.bool("confirm").unwrap_or(false),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;

    #[test]
    fn terms_are_read_and_gaps_reported() {
        let site = "languages: { en: {}, fr: {} }";
        let languages = config::parse(&config::FILE.into(), site).0.expect("config").languages;
        let text = "local:\n  en: { term: local, note: union, definition: A., variants: [branch] }\nx:\n  en: { term: y }\n  fr: { term: z, definition: d, rejected: [w] }\n";
        let (glossary, found) = parse(&FILE.into(), text, &languages);
        let codes: Vec<_> =
            found.iter().map(|d| (d.code, &text[d.place.clone().expect("place").span])).collect();
        assert_eq!(codes, [("glossary/missing-language", "local"), ("glossary/missing-key", "en")]);
        let local = glossary.find("local").expect("term");
        assert_eq!(local.entry(Lang(0)).expect("entry").variants, ["branch"]);
        assert_eq!(local.entry(Lang(1)), None);
    }
}
