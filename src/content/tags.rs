//! `tags.yaml` → [`Tags`]: what pages may be tagged with, once, with its name in each language.

use std::ops::Range;
use std::sync::Arc;

use super::slug::slugify;
use super::unread::{Data, Unread};
use crate::diagnostic::Diagnostic;
use crate::lang::{Lang, Languages};
use crate::locale::typography::set_title;
use crate::yaml::Reader;

/// Path of the file, from the site folder.
pub const FILE: &str = "content/tags.yaml";

/// What pages may be tagged with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its name in `tags: […]`.
    pub id: Arc<str>,
    /// By [`Lang`]; nothing where it is missing.
    names: Vec<Option<String>>,
    /// Where its id stands in the file.
    pub span: Range<usize>,
}

impl Tag {
    /// Its name in a language; where it has none, the first that it has.
    pub fn name(&self, lang: Lang) -> &str {
        let own = self.names.get(lang.index()).and_then(Option::as_deref);
        own.or_else(|| self.names.iter().flatten().next().map(String::as_str)).unwrap_or(&self.id)
    }

    /// Whether it has a name in a language.
    pub fn is_named_in(&self, lang: Lang) -> bool {
        self.names.get(lang.index()).is_some_and(Option::is_some)
    }

    /// Its part of an address in a language: what its name makes, else its id.
    pub fn slug(&self, lang: Lang) -> String {
        let slug = slugify(self.name(lang));
        if slug.is_empty() { slugify(&self.id) } else { slug }
    }
}

/// All tags, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tags {
    all: Vec<Tag>,
    /// Those that could not be read.
    pub unread: Unread,
}

impl Data for Tags {
    fn unread() -> Tags {
        Tags { unread: Unread::All, ..Tags::default() }
    }
}

impl Tags {
    /// All of them in order.
    pub fn iter(&self) -> impl Iterator<Item = &Tag> {
        self.all.iter()
    }

    /// The place of the one of this name among all.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.all.iter().position(|tag| &*tag.id == id)
    }

    /// All ids.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(|tag| &*tag.id)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

impl std::ops::Index<usize> for Tags {
    type Output = Tag;

    fn index(&self, tag: usize) -> &Tag {
        &self.all[tag]
    }
}

/// Reads `tags.yaml`.
pub fn parse(file: &Arc<str>, text: &str, languages: &Languages) -> (Tags, Vec<Diagnostic>) {
    let reader = Reader::new(file, text, 0..text.len());
    let node = reader.parse();
    let Some(root) = node.as_ref().and_then(|node| reader.free_root(node)) else {
        return (Tags::unread(), reader.finish());
    };
    let mut tags = Tags::default();
    let keys: Vec<&str> = languages.keys().collect();
    for (id, _) in root.entries() {
        let Some(fields) = root.map(id, &keys) else {
            tags.unread.note(id);
            continue;
        };
        let name = |key: &str, typography| {
            let name = fields.text(key).filter(|name| !name.trim().is_empty());
            if name.is_none() {
                let missing = Diagnostic::warning("tags/missing-language");
                fields.report_here(missing.with("language", key));
            }
            name.map(|name| set_title(typography, &name))
        };
        let names = languages.iter().map(|(_, l)| name(&l.key, l.typography)).collect();
        tags.all.push(Tag { id: id.as_str().into(), names, span: root.key_span(id) });
    }
    (tags, reader.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;

    #[test]
    fn tags_are_named_in_each_language() {
        let site = "languages: { en: {}, fr: {} }";
        let languages = config::parse(&config::FILE.into(), site).0.expect("config").languages;
        let text = "work-time:\n  en: Work time\n  fr: Temps de travail\nx:\n  en: Ex\n";
        let (tags, found) = parse(&FILE.into(), text, &languages);
        let codes: Vec<_> =
            found.iter().map(|d| (d.code, &text[d.place.clone().expect("place").span])).collect();
        assert_eq!(codes, [("tags/missing-language", "x")]);
        assert_eq!(tags.find("x"), Some(1));
        assert_eq!(
            (tags[0].name(Lang(1)), &*tags[0].slug(Lang(1))),
            ("Temps de travail", "temps-de-travail")
        );
        assert_eq!((tags[1].name(Lang(1)), tags[1].is_named_in(Lang(1))), ("Ex", false));
    }
}
