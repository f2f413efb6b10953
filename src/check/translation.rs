//! A translation that uses other facts than its source: a figure was forgotten, or stands there that
//! the source does not give. Deliberately let pass: the same fact used more often in one of them.

use super::View;
use crate::diagnostic::Diagnostic;

pub fn lint(view: &View) -> Vec<Diagnostic> {
    let document = view.document;
    let source = view.site.find(&document.page).and_then(|page| {
        let source = view.site[page].source;
        if source == document.lang { None } else { view.site.text(page, source) }
    });
    let Some(source) = source else {
        return Vec::new();
    };
    let missing: Vec<&str> = lacking(&source.facts, &document.facts);
    let extra: Vec<&str> = lacking(&document.facts, &source.facts);
    let span = document.body..document.body;
    let mut found = Vec::new();
    if !missing.is_empty() {
        let finding = view.warning("translation/missing-facts", span.clone());
        found.push(finding.with("facts", missing.join(", ")).with("other", &source.file));
    }
    if !extra.is_empty() {
        let finding = view.warning("translation/other-facts", span);
        found.push(finding.with("facts", extra.join(", ")).with("other", &source.file));
    }
    found
}

/// What stands in `these` and not in `those`.
fn lacking<'a>(these: &'a [Box<str>], those: &[Box<str>]) -> Vec<&'a str> {
    these.iter().filter(|id| !those.contains(id)).map(|id| &**id).collect()
}
