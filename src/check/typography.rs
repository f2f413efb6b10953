//! What the rules of a language leave as typed because it takes judgment: ordinals, capitals without
//! accents, the order of money and sign, a missing `¿`. Each is reported with the form that the rules
//! suggest; the sources stand beside the rules, in `locale/typography/lint`.

use std::borrow::Cow;

use super::View;
use crate::diagnostic::Diagnostic;
use crate::locale::typography::{Run, lint as find};

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

pub fn lint(view: &View) -> Vec<Diagnostic> {
    let Some(rules) = view.language().typography else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for passage in &view.passages {
        let runs = [Run::Text(Cow::Borrowed(passage.text.as_str()))];
        for finding in find(&rules, &runs) {
            let Some((_, code)) = CODES.iter().find(|(kind, _)| *kind == finding.code) else {
                continue;
            };
            let span = passage.span(finding.range.clone());
            let typed = passage.text[finding.range].to_owned();
            let nearest = finding.suggestion.clone().unwrap_or_default();
            let diagnostic =
                view.warning(code, span.clone()).with("typed", typed).with("nearest", nearest);
            found.push(match finding.suggestion {
                Some(text) => diagnostic.suggest(span, text),
                None => diagnostic,
            });
        }
    }
    found
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
}
