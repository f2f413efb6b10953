//! A translation that uses other facts than its source: a figure was forgotten, or stands there that
//! the source does not give. Deliberately let pass: the same fact used more often in one of them.

use crate::check::{Lint, Run, View};
use crate::diagnostic::{Diagnostic, Severity};

pub const LINT: Lint = Lint {
    codes: &[
        ("translation/missing-facts", Severity::Warning),
        ("translation/other-facts", Severity::Warning),
    ],
    run: Run::Translation(lint),
};

fn lint(view: &View, original: &View) -> Vec<Diagnostic> {
    let (own, source) = (view.document, original.document);
    let missing = lacking(&source.facts, &own.facts);
    let extra = lacking(&own.facts, &source.facts);
    let mut found = Vec::new();
    for (code, facts) in
        [("translation/missing-facts", missing), ("translation/other-facts", extra)]
    {
        if !facts.is_empty() {
            let finding = view.found(code, place(view, code, &facts));
            found.push(finding.with("facts", facts.join(", ")).with("other", &source.file));
        }
    }
    found
}

/// Where the first fact too many stands; a missing one has no place but the text.
fn place(view: &View, code: &str, facts: &[&str]) -> std::ops::Range<usize> {
    let text = view.source.text();
    let mut labels = view.source.directives().iter().filter_map(|directive| {
        let label = directive.label.clone().filter(|_| directive.name == "fact")?;
        facts.contains(&&text[label]).then(|| directive.span.clone())
    });
    match labels.next() {
        Some(span) if code == "translation/other-facts" => view.span(&span),
        _ => view.start(),
    }
}

/// What stands in `these` and not in `those`.
fn lacking<'a>(these: &'a [Box<str>], those: &[Box<str>]) -> Vec<&'a str> {
    these.iter().filter(|id| !those.contains(id)).map(|id| &**id).collect()
}
