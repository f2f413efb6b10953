//! What the rules of a language leave as typed because it takes judgment: ordinals, capitals without
//! accents, the order of money and sign, a missing `¿`. Each is reported with the form that the rules
//! suggest; the sources stand beside the rules, in `locale/typography/lint`.
//!
//! Deliberately let pass: sentences that seem to be in another language, to which the rules of the page's do
//! not apply; a quotation that goes on in the next paragraph, which opens it again; how quotations are spelled.

use std::borrow::Cow;
use std::ops::Range;

use super::languages::is_foreign;
use super::{Kind, Lint, Passage, Run, View};
use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::typography::{self, lint as find};

pub const LINT: Lint = Lint {
    codes: &[
        ("typography/fr-ordinal", Severity::Warning),
        ("typography/fr-accent-capital", Severity::Warning),
        ("typography/fr-currency-order", Severity::Warning),
        ("typography/fr-date-1er", Severity::Warning),
        ("typography/fr-decade", Severity::Warning),
        ("typography/fr-inclusive", Severity::Warning),
        ("typography/fr-hour", Severity::Warning),
        ("typography/es-open-mark", Severity::Warning),
        ("typography/es-mx-number", Severity::Warning),
        ("typography/es-meridiem", Severity::Warning),
        ("typography/es-decade", Severity::Warning),
        ("typography/es-dash", Severity::Warning),
        ("typography/en-ca-spelling", Severity::Warning),
        ("typography/en-ca-percent", Severity::Warning),
        ("typography/en-dash", Severity::Warning),
        ("typography/quote-unpaired", Severity::Warning),
    ],
    run: Run::Text(lint),
};

/// Every kind of finding with its code.
const CODES: [(&str, &str); 16] = [
    ("fr-ordinal", "typography/fr-ordinal"),
    ("fr-accent-capital", "typography/fr-accent-capital"),
    ("fr-currency-order", "typography/fr-currency-order"),
    ("fr-date-1er", "typography/fr-date-1er"),
    ("fr-decade", "typography/fr-decade"),
    ("fr-inclusive", "typography/fr-inclusive"),
    ("fr-hour", "typography/fr-hour"),
    ("es-open-mark", "typography/es-open-mark"),
    ("es-mx-number", "typography/es-mx-number"),
    ("es-meridiem", "typography/es-meridiem"),
    ("es-decade", "typography/es-decade"),
    ("es-dash", "typography/es-dash"),
    ("en-ca-spelling", "typography/en-ca-spelling"),
    ("en-ca-percent", "typography/en-ca-percent"),
    ("en-dash", "typography/en-dash"),
    ("quote-unpaired", "typography/quote-unpaired"),
];

/// Where the suggestion may be wrong: a ratio that looks like an hour, a `¿` that belongs elsewhere.
const NEEDS_A_LOOK: [&str; 7] = [
    "typography/fr-hour",
    "typography/fr-decade",
    "typography/fr-inclusive",
    "typography/es-open-mark",
    "typography/es-dash",
    "typography/en-dash",
    "typography/quote-unpaired",
];

fn lint(view: &View) -> Vec<Diagnostic> {
    let Some(rules) = view.language().typography else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let locale = view.language().locale.as_str();
    for (index, passage) in view.passages.iter().enumerate() {
        let runs = [typography::Run::Text(Cow::Borrowed(passage.text.as_str()))];
        for finding in find(&rules, &runs) {
            let Some((_, code)) = CODES.iter().find(|(kind, _)| *kind == finding.code) else {
                continue;
            };
            let is_let_pass = match finding.code {
                "quote-unpaired" => goes_on(passage, view.passages.get(index + 1), &finding.range),
                // A quotation keeps the spelling of its author.
                "en-ca-spelling" | "en-ca-percent" if passage.kind == Kind::Quote => true,
                _ => is_foreign(passage, &finding.range, locale),
            };
            if is_let_pass {
                continue;
            }
            let span = passage.span(finding.range.clone());
            let typed = passage.text[finding.range].to_owned();
            let nearest = finding.suggestion.clone().unwrap_or_default();
            let diagnostic = view
                .found(code, span.clone())
                .with("typed", typed.as_str())
                .with("nearest", nearest);
            // Where markup stands within it, as in `$**75**`, it would be written over.
            let is_plain = view.text.get(span.clone()) == Some(&typed);
            found.push(match finding.suggestion.filter(|_| is_plain) {
                Some(text) if NEEDS_A_LOOK.contains(code) => diagnostic.suggest(span, text),
                Some(text) => diagnostic.suggest(span, text).safely(),
                None => diagnostic,
            });
        }
    }
    found
}

/// Whether a mark opens a quotation of several paragraphs, each of which opens with it and only the last
/// closes (Chicago 13.32; Imprimerie nationale, guillemets).
fn goes_on(passage: &Passage, next: Option<&Passage>, mark: &Range<usize>) -> bool {
    let opens = |c: char| matches!(c, '"' | '“' | '«' | '»');
    let is_first = passage.text[..mark.start].trim().is_empty();
    is_first && next.is_some_and(|next| next.text.trim_start().starts_with(opens))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::typography;

    #[test]
    fn every_kind_of_finding_has_a_code() {
        let known: Vec<&str> = CODES.iter().map(|(kind, _)| *kind).collect();
        assert_eq!(known, typography::CODES);
        assert!(CODES.iter().all(|(kind, code)| code.ends_with(kind)));
    }

    #[test]
    fn a_quotation_of_several_paragraphs_opens_each() {
        let (first, second) = (Passage::of("\"One."), Passage::of("\"Two.\""));
        assert!(goes_on(&first, Some(&second), &(0..1)));
        assert!(!goes_on(&first, Some(&Passage::of("Two.\"")), &(0..1)));
        assert!(!goes_on(&first, None, &(0..1)));
        assert!(!goes_on(&Passage::of("He: \"One."), Some(&second), &(4..5)));
    }
}
