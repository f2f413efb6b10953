//! `glossary.yaml` → [`Glossary`]: every term once, in each language, with its definition; and which of
//! them a `::glossary` asks for.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use super::Spanned;
use super::directive::{Attribute, Directive};
use super::unread::{Data, Unread};
use crate::diagnostic::Diagnostic;
use crate::lang::{Lang, Languages};
use crate::yaml::{Fields, Reader};

/// Path of the file, from the site folder.
pub const FILE: &str = "content/glossary.yaml";

/// The directive that shows terms.
pub const DIRECTIVE: &str = "glossary";

/// What the ids begin with that terms have there.
pub const ANCHOR: &str = "term-";

/// And those of the first letters under which they stand.
pub const LETTER: &str = "letter-";

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
    /// The group with which it is shown, if pages show single groups.
    pub group: Option<Spanned<Box<str>>>,
    /// Where the forms were seen.
    pub source: Option<String>,
    /// Where its name stands in the file.
    pub span: Range<usize>,
}

/// All terms, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glossary {
    all: Vec<Term>,
    /// Those that could not be read.
    pub unread: Unread,
}

impl Data for Glossary {
    fn unread() -> Glossary {
        Glossary { unread: Unread::All, ..Glossary::default() }
    }
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

    /// The groups of all terms, each as often as it has terms.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        self.all.iter().filter_map(Term::group)
    }
}

impl Term {
    /// The term in a language.
    pub fn entry(&self, lang: Lang) -> Option<&Entry> {
        self.entries.get(lang.index())?.as_ref()
    }

    /// The name of its group.
    pub fn group(&self) -> Option<&str> {
        self.group.as_ref().map(|group| &*group.value)
    }
}

/// The id of a term where it is shown.
pub fn anchor(id: &str) -> String {
    format!("{ANCHOR}{id}")
}

/// The id of a first letter: `letter-A`. What stands before all letters, as digits do, has the sign `#`, which
/// no address can name as it is.
pub fn letter_anchor(letter: &str) -> String {
    let name = if letter.chars().all(char::is_alphanumeric) { letter } else { "other" };
    format!("{LETTER}{name}")
}

/// The group that a `::glossary` asks for: `{group=pact}`, or `{pact}`.
pub fn group(directive: &Directive) -> Option<&Attribute> {
    directive.attributes.iter().find(|attribute| ["", "group"].contains(&attribute.key.as_str()))
}

/// The name under which a site notes that a page shows a group of terms.
pub fn shelf(group: &str) -> String {
    format!("{DIRECTIVE}{{{group}}}")
}

/// The name under which a site notes that a page uses a directive. One group of terms is not all of
/// them, so it has a name of its own.
pub fn noted(directive: &Directive) -> Cow<'_, str> {
    match group(directive) {
        Some(group) if directive.name == DIRECTIVE => shelf(&group.value).into(),
        _ => directive.name.as_str().into(),
    }
}

/// Reads `glossary.yaml`.
pub fn parse(file: &Arc<str>, text: &str, languages: &Languages) -> (Glossary, Vec<Diagnostic>) {
    let reader = Reader::new(file, text, 0..text.len());
    let node = reader.parse();
    let Some(root) = node.as_ref().and_then(|node| reader.free_root(node)) else {
        return (Glossary::unread(), reader.finish());
    };
    let mut glossary = Glossary::default();
    let keys: Vec<&str> = languages.keys().chain(["group", "source"]).collect();
    for (id, _) in root.entries() {
        let Some(fields) = root.map(id, &keys) else {
            glossary.unread.note(id);
            continue;
        };
        let entries = languages.iter().map(|(_, language)| entry(&fields, &language.key));
        glossary.all.push(Term {
            id: id.as_str().into(),
            entries: entries.collect(),
            group: fields
                .text("group")
                .map(|group| Spanned { value: group.into(), span: fields.value_span("group") }),
            source: fields.text("source"),
            span: root.key_span(id),
        });
    }
    (glossary, reader.finish())
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
        let text = "local:\n  group: union\n  en: { term: local, note: union, definition: A., variants: [branch] }\nx:\n  en: { term: y }\n  fr: { term: z, definition: d, rejected: [w] }\n";
        let (glossary, found) = parse(&FILE.into(), text, &languages);
        let codes: Vec<_> =
            found.iter().map(|d| (d.code, &text[d.place.clone().expect("place").span])).collect();
        assert_eq!(codes, [("glossary/missing-language", "local"), ("glossary/missing-key", "en")]);
        let local = glossary.find("local").expect("term");
        assert_eq!(local.entry(Lang(0)).expect("entry").variants, ["branch"]);
        assert_eq!(local.entry(Lang(1)), None);
        assert_eq!(local.group(), Some("union"));
        assert_eq!(&text[local.group.clone().expect("group").span], "union");
    }

    #[test]
    fn a_group_is_noted_by_its_name() {
        let text = "::glossary\n::glossary{group=pact}\n::glossary{pact}\n::chart{pact}\n";
        let all = crate::content::directive::scan(text);
        let noted: Vec<_> = all.iter().map(noted).collect();
        assert_eq!(noted, ["glossary", "glossary{pact}", "glossary{pact}", "chart"]);
    }
}
