//! Directives of their own lines — charts, calculators, boxes, actions — that only one of the two texts
//! has, or that say something else there.
//!
//! Deliberately let pass: directives in sentences, which follow the sentence (facts have a check of their
//! own); attributes that hold words, such as titles and labels.

use crate::check::{Lint, Run, View};
use crate::content::blocks::WORDS;
use crate::content::directive::{Directive, Form};
use crate::diagnostic::{Diagnostic, Severity};

pub const LINT: Lint =
    Lint { codes: &[("translation/directives", Severity::Warning)], run: Run::Translation(lint) };

fn lint(view: &View, original: &View) -> Vec<Diagnostic> {
    let (own, theirs) = (parts(view), parts(original));
    let same = own.iter().zip(&theirs).take_while(|((a, _), (b, _))| a == b).count();
    if same == own.len() && same == theirs.len() {
        return Vec::new();
    }
    let span = match own.get(same) {
        Some((_, directive)) => {
            let end =
                directive.span.start + view.source.text()[directive.span.clone()].trim_end().len();
            view.span(&(directive.span.start..end))
        }
        None => view.start(),
    };
    let name = |parts: &[(String, &Directive)]| {
        parts.get(same).map_or("none".into(), |(signature, _)| signature.clone())
    };
    let finding = view.found("translation/directives", span).with("typed", name(&own));
    vec![finding.with("expected", name(&theirs)).with("other", &original.document.file)]
}

/// The directives of a text, each with what should be the same in a translation: `::chart{fund}`.
fn parts<'a>(view: &View<'a>) -> Vec<(String, &'a Directive)> {
    let directives = view.source.directives().iter();
    directives
        .filter_map(|directive| {
            let colons = match directive.form {
                Form::Container => ":::",
                Form::Leaf => "::",
                Form::Close | Form::Inline | Form::Malformed => return None,
            };
            let kept = directive.attributes.iter().filter(|a| !WORDS.contains(&a.key.as_str()));
            let kept: Vec<String> = kept
                .map(|a| match a.key.as_str() {
                    "" => a.value.clone(),
                    key => format!("{key}={}", a.value),
                })
                .collect();
            let arguments =
                if kept.is_empty() { String::new() } else { format!("{{{}}}", kept.join(" ")) };
            Some((format!("{colons}{}{arguments}", directive.name), directive))
        })
        .collect()
}
