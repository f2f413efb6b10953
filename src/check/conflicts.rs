//! Copies of a page that a program left beside it: OneDrive and Dropbox where two people wrote at once, Windows and
//! macOS where a file was pasted again. Their names end with a language as those of pages do, so each would be
//! published as a page of its own.
//!
//! Deliberately let pass: such a name beside which no page of the plain name stands in that language.

use super::{Lint, Run, View};
use crate::diagnostic::{Diagnostic, Severity};

pub const LINT: Lint =
    Lint { codes: &[("page/copied-file", Severity::Warning)], run: Run::Text(lint) };

fn lint(view: &View) -> Vec<Diagnostic> {
    let site = view.site;
    let page = &*view.document.page;
    let (folder, name) = page.rsplit_once('/').map_or(("", page), |(folder, name)| (folder, name));
    let original = originals(name).into_iter().find_map(|name| {
        let id = match (folder, name) {
            (folder, "index") => folder.to_owned(),
            ("", name) => name.to_owned(),
            (folder, name) => format!("{folder}/{name}"),
        };
        site.text(site.find(&id)?, view.document.lang)
    });
    let Some(original) = original.filter(|other| other.file != view.document.file) else {
        return Vec::new();
    };
    vec![view.found("page/copied-file", view.start()).with("other", &*original.file)]
}

/// Of which names a name may be a copy: `vote` for `vote (1)`, `vote-DESKTOP-ABC` and `Copie de vote`.
fn originals(name: &str) -> Vec<&str> {
    let led =
        ["Copie de ", "Copy of ", "Copia de "].iter().find_map(|lead| name.strip_prefix(lead));
    let marks = name.char_indices().filter(|(at, c)| *at > 0 && matches!(c, ' ' | '-' | '('));
    let tailed = marks.filter(|(at, _)| is_tail(&name[*at..])).map(|(at, _)| &name[..at]);
    led.into_iter().chain(tailed).collect()
}

/// Whether this is what a program puts behind a name: ` (1)`, ` - Copie`, ` 2`, `-DESKTOP-ABC`.
fn is_tail(tail: &str) -> bool {
    let rest = tail.trim_start_matches([' ', '-']);
    let word = rest.split([' ', '(']).next().unwrap_or("").to_lowercase();
    // The name of a machine; one in small letters may be a word of the page's name.
    let is_machine = rest.len() >= 4
        && rest.starts_with(|c: char| c.is_ascii_uppercase())
        && rest.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-');
    let is_number = tail.starts_with(' ') && rest.bytes().all(|byte| byte.is_ascii_digit());
    let is_bracket = rest.starts_with('(') && rest.ends_with(')');
    matches!(&*word, "copie" | "copy" | "copia" | "kopie")
        || !rest.is_empty() && (is_number || is_bracket)
        || tail.starts_with('-') && is_machine
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_programs_make_lead_back_to_the_file() {
        for name in [
            "vote (1)",
            "vote - Copie",
            "vote copy",
            "vote 2",
            "vote-DESKTOP-1",
            "Copie de vote",
            "vote (copie en conflit de Ana 2026-11-30)",
        ] {
            assert!(originals(name).contains(&"vote"), "{name}");
        }
        for name in ["vote", "vote-two", "vote-1", "copies", "vote-A-B", "(vote)"] {
            assert!(originals(name).is_empty(), "{name}: {:?}", originals(name));
        }
    }
}
