//! What must not stand in a site any more on the day it is published: calls to act that have passed.
//! (That a page must not ship without a language, `page/must-ship`, and that links lead to drafts,
//! `link/draft`, is found where pages are put together.)

use super::{Lint, Run, View};
use crate::diagnostic::{Diagnostic, Severity};
use jiff::civil::Date;

pub const LINT: Lint =
    Lint { codes: &[("release/expired-action", Severity::Warning)], run: Run::Text(lint) };

fn lint(view: &View) -> Vec<Diagnostic> {
    let today = view.site.options.as_of;
    let actions = view.source.directives().iter().filter(|directive| directive.name == "action");
    actions
        .flat_map(|action| &action.attributes)
        .filter(|attribute| attribute.key == "until")
        .filter(|attribute| attribute.value.parse::<Date>().is_ok_and(|until| until < today))
        .map(|attribute| {
            view.found("release/expired-action", view.span(&attribute.value_span))
                .with("date", attribute.value.as_str())
        })
        .collect()
}
