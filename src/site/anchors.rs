//! Anchors of headings. `#id` works in every language of a page: a heading without an id of its own
//! takes the id of the heading at the same place of the page's source, and keeps its own words as a
//! second anchor.

use std::collections::{HashMap, HashSet};

use crate::content::{Document, Heading, is_reserved};

/// The ids of one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The id of the heading.
    pub id: String,
    /// A second id: the heading's own words, where they differ and are still free.
    pub second: Option<String>,
}

/// The ids of a text, as it says them itself.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// Its headings.
    pub outline: &'a [Heading],
    /// What its directives take.
    pub taken: &'a [Box<str>],
}

impl<'a> Given<'a> {
    /// Those of a document.
    pub fn of(document: &'a Document) -> Given<'a> {
        Given { outline: &document.outline, taken: &document.ids }
    }

    fn explicit(&self) -> impl Iterator<Item = String> {
        let taken = self.taken.iter().map(|id| id.to_string());
        taken.chain(self.outline.iter().filter_map(explicit))
    }
}

/// Anchors of the headings of a text; `source` is the page's source text.
pub fn anchors(text: Given, source: Option<Given>) -> Vec<Anchor> {
    let outline = text.outline;
    let inherited = match source {
        None => vec![None; outline.len()],
        Some(source) => {
            let ids = own_ids(source);
            let at = align(outline, source.outline).into_iter();
            at.map(|at| at.map(|at| ids[at].clone())).collect()
        }
    };
    let mut taken = Taken::new(text.explicit());
    taken.ids.extend(inherited.iter().flatten().cloned());
    let ids: Vec<String> = outline
        .iter()
        .zip(inherited)
        .map(|(heading, inherited)| {
            explicit(heading).or(inherited).unwrap_or_else(|| taken.free(heading.slug()))
        })
        .collect();
    outline
        .iter()
        .zip(ids)
        .map(|(heading, id)| {
            let second = Some(proper(heading.slug()))
                .filter(|own| source.is_some() && !heading.slug().is_empty() && *own != id)
                .filter(|own| taken.ids.insert(own.clone()));
            Anchor { id, second }
        })
        .collect()
}

fn explicit(heading: &Heading) -> Option<String> {
    heading.id.as_deref().map(str::to_owned)
}

/// Ids of the headings of a source text.
fn own_ids(text: Given) -> Vec<String> {
    let mut taken = Taken::new(text.explicit());
    let id = |heading: &Heading| explicit(heading).unwrap_or_else(|| taken.free(heading.slug()));
    text.outline.iter().map(id).collect()
}

/// The ids of a page that are taken.
struct Taken {
    ids: HashSet<String>,
    /// For words that stood in a heading already, the number from which on ids may be free: without
    /// it a thousand headings of one name would be half a million attempts.
    next: HashMap<String, usize>,
}

impl Taken {
    fn new(ids: impl Iterator<Item = String>) -> Taken {
        Taken { ids: ids.collect(), next: HashMap::new() }
    }

    /// The words of a heading as an id, or the same with `-2`, `-3`… if that is taken.
    fn free(&mut self, slug: &str) -> String {
        let base = proper(slug);
        if self.ids.insert(base.clone()) {
            return base;
        }
        let number = self.next.entry(base.clone()).or_insert(2);
        loop {
            let id = format!("{base}-{number}");
            *number += 1;
            if self.ids.insert(id.clone()) {
                return id;
            }
        }
    }
}

/// Ids begin with a letter, as style sheets and checkers expect, and keep off those of the theme and of
/// footnotes.
fn proper(slug: &str) -> String {
    match slug {
        "" => "section".into(),
        _ if is_reserved(slug) || !slug.starts_with(|c: char| c.is_ascii_alphabetic()) => {
            format!("section-{slug}")
        }
        _ => slug.to_owned(),
    }
}

/// For each heading of a translation the heading of the source that stands at the same place.
///
/// Places are compared section by section: headings correspond where a section has as many
/// subsections in both. Where the numbers differ, something is missing in one of them, and to guess
/// which would lead a link into a wrong section without anybody noticing.
fn align(outline: &[Heading], source: &[Heading]) -> Vec<Option<usize>> {
    let mut matched = vec![None; outline.len()];
    let mut pending = vec![(0..outline.len(), 0..source.len())];
    while let Some((ours, theirs)) = pending.pop() {
        let ours = sections(outline, ours);
        let theirs = sections(source, theirs);
        let same_levels = ours.len() == theirs.len()
            && ours
                .iter()
                .zip(&theirs)
                .all(|(a, b)| outline[a.start].level == source[b.start].level);
        if !same_levels {
            continue;
        }
        for (a, b) in ours.into_iter().zip(theirs) {
            matched[a.start] = Some(b.start);
            pending.push((a.start + 1..a.end, b.start + 1..b.end));
        }
    }
    matched
}

/// Cuts a range of headings into sections: each begins with a heading that no earlier one contains.
fn sections(outline: &[Heading], range: std::ops::Range<usize>) -> Vec<std::ops::Range<usize>> {
    let mut sections: Vec<std::ops::Range<usize>> = Vec::new();
    for at in range {
        match sections.last_mut() {
            Some(last) if outline[at].level > outline[last.start].level => last.end = at + 1,
            _ => sections.push(at..at + 1),
        }
    }
    sections
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `2 One #id` is a heading of level 2.
    fn outline(text: &str) -> Vec<Heading> {
        text.lines()
            .map(|line| {
                let (level, rest) = line.trim().split_once(' ').expect("level");
                let (words, id) =
                    rest.split_once(" #").map_or((rest, None), |(w, id)| (w, Some(id)));
                let slug = crate::content::slug::slugify(words);
                let level = level.parse().expect("number");
                Heading::new(level, id.map(Box::from), (words, &slug), 0..0)
            })
            .collect()
    }

    fn given(outline: &[Heading]) -> Given<'_> {
        Given { outline, taken: &[] }
    }

    fn shown(ours: &str, source: &str) -> Vec<String> {
        anchors(given(&outline(ours)), Some(given(&outline(source))))
            .into_iter()
            .map(|a| a.second.map_or(a.id.clone(), |second| format!("{}+{second}", a.id)))
            .collect()
    }

    #[test]
    fn translations_inherit_ids_by_place() {
        assert_eq!(
            shown("2 Un\n3 Deux\n2 Trois #trois", "2 One\n3 Two #b\n2 Three"),
            ["one+un", "b+deux", "trois"]
        );
    }

    #[test]
    fn a_missing_section_shifts_nothing_outside_it() {
        assert_eq!(shown("2 Un\n3 B\n2 Fin", "2 One\n3 A\n3 B\n2 End"), ["one+un", "b", "end+fin"]);
        assert_eq!(shown("2 Fin", "2 One\n2 End"), ["fin"]);
    }

    #[test]
    fn ids_are_unique() {
        let ids: Vec<_> = anchors(given(&outline("2 A\n2 A\n2 A #a\n2 !\n2 Fn 1")), None)
            .into_iter()
            .map(|a| a.id)
            .collect();
        assert_eq!(ids, ["a-2", "a-3", "a", "section", "section-fn-1"]);
        assert_eq!(shown("2 B\n2 A", "2 A\n2 C"), ["a+b", "c"]);
        // What a directive has, no heading takes.
        let text = outline("2 Origins");
        let ids = anchors(Given { outline: &text, taken: &["origins".into()] }, None);
        assert_eq!(ids[0].id, "origins-2");
    }
}
