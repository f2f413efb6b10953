//! Words that the glossary rejects in their meaning: calques and false friends, each listed with the
//! term that should stand instead. Deliberately let pass: whatever stands in code, in a passage marked
//! with `lang`, in a link's address, or as part of a longer word.
//!
//! And groups of terms that no page shows although some show groups: most likely a slip in the name.

use std::collections::BTreeSet;

use super::{Lint, Run, View};
use crate::content::{Spanned, glossary};
use crate::diagnostic::{Diagnostic, Severity};
use crate::site::Site;

pub const LINT: Lint =
    Lint { codes: &[("glossary/rejected", Severity::Warning)], run: Run::Text(lint) };

pub const GROUPS: Lint =
    Lint { codes: &[("glossary/group-unused", Severity::Warning)], run: Run::Data(groups) };

fn groups(site: &Site) -> Vec<Diagnostic> {
    let is_shown = |group: &&str| {
        let shelf = glossary::shelf(group);
        site.config.languages.iter().any(|(lang, _)| site.page_with(&shelf, lang).is_some())
    };
    let shown: BTreeSet<&str> = site.glossary.groups().filter(is_shown).collect();
    if shown.is_empty() {
        return Vec::new();
    }
    let groups = site.glossary.iter().filter_map(|term| term.group.as_ref());
    let unused = groups.filter(|group| !shown.contains(&*group.value));
    let finding = |group: &Spanned<Box<str>>| {
        Diagnostic::warning("glossary/group-unused")
            .at(&glossary::FILE.into(), group.span.clone())
            .with("group", &*group.value)
            .did_you_mean(&group.value, shown.iter().copied(), group.span.clone())
    };
    unused.map(finding).collect()
}

fn lint(view: &View) -> Vec<Diagnostic> {
    let lang = view.document.lang;
    let rejected: Vec<(String, &str)> = view
        .site
        .glossary
        .iter()
        .filter_map(|term| term.entry(lang))
        .flat_map(|entry| {
            entry.rejected.iter().map(|form| (form.to_lowercase(), entry.term.as_str()))
        })
        .collect();
    if rejected.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for passage in &view.passages {
        // Case folding that changes lengths would lose the places; such letters stay as they are.
        let text: String = passage.text.chars().map(lower).collect();
        for (form, right) in &rejected {
            for (at, _) in text.match_indices(form.as_str()) {
                let range = at..at + form.len();
                if is_word(&text, &range) {
                    found.push(
                        view.found("glossary/rejected", passage.span(range.clone()))
                            .with("typed", &passage.text[range])
                            .with("right", *right),
                    );
                }
            }
        }
    }
    found
}

fn lower(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) if one.len_utf8() == c.len_utf8() => one,
        _ => c,
    }
}

fn is_word(text: &str, range: &std::ops::Range<usize>) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || c == '-';
    !text[..range.start].ends_with(is_letter) && !text[range.end..].starts_with(is_letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_only() {
        let text = "la union, une réunion et union-là";
        let found: Vec<bool> =
            text.match_indices("union").map(|(at, _)| is_word(text, &(at..at + 5))).collect();
        assert_eq!(found, [true, false, false]);
    }
}
