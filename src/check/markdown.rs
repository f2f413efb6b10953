//! What somebody meant as Markdown and CommonMark does not read as such: it stands in the page with all its
//! brackets and signs, and nobody is told.
//!
//! Deliberately let pass: brackets before round ones that hold no address, as in "[sic] (1982)"; a single number
//! sign, as of a topic; whatever stands in code.

use memchr::memchr_iter;

use super::passages::Kind;
use super::{Lint, Run, View};
use crate::diagnostic::{Diagnostic, Severity};

pub const LINT: Lint = Lint {
    codes: &[
        ("markdown/raw-link", Severity::Warning),
        ("markdown/raw-heading", Severity::Warning),
        ("markdown/raw-alert", Severity::Warning),
    ],
    run: Run::Text(lint),
};

fn lint(view: &View) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for passage in &view.passages {
        let text = passage.text.as_str();
        let starts = memchr_iter(b']', text.as_bytes());
        for start in starts.filter(|start| is_link(&text[start + 1..])) {
            found.push(view.found("markdown/raw-link", passage.span(start..start + 1)));
        }
        let signs = text.bytes().take_while(|byte| *byte == b'#').count();
        let is_title = text[signs..].starts_with(char::is_alphanumeric);
        if passage.kind == Kind::Paragraph && (2..=6).contains(&signs) && is_title {
            found.push(view.found("markdown/raw-heading", passage.span(0..signs)));
        }
        let alert = text.strip_prefix("[!").filter(|_| passage.kind == Kind::Quote);
        if let Some((name, _)) = alert.and_then(|rest| rest.split_once(']'))
            && name.chars().all(char::is_alphabetic)
        {
            let finding = view.found("markdown/raw-alert", passage.span(0..name.len() + 3));
            found.push(finding.with("name", name));
        }
    }
    found
}

/// Whether what follows a closing bracket was meant as the second half of a link.
fn is_link(rest: &str) -> bool {
    if let Some(label) = rest.strip_prefix('[') {
        return label.split_once(']').is_some_and(|(label, _)| !label.trim().is_empty());
    }
    let Some((target, _)) =
        rest.trim_start_matches(' ').strip_prefix('(').and_then(|it| it.split_once(')'))
    else {
        return false;
    };
    // Side by side they are nothing else; with a space between them they may be two remarks.
    rest.starts_with('(')
        || target.contains("://")
        || target.ends_with(".md")
        || target.contains(".md#")
        || target.starts_with('#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_of_links_are_told_from_remarks() {
        for link in ["(mon doc.pdf) x", "[nope] x", " (p.md)", " (https://x.example)", " (#there)"]
        {
            assert!(is_link(link), "{link}");
        }
        for remark in ["", " x", " (1982)", "[]", " [2] and", ": (p.md)"] {
            assert!(!is_link(remark), "{remark}");
        }
    }
}
