//! What somebody meant as Markdown and CommonMark does not read as such: it stands in the page with all its
//! brackets and signs, and nobody is told.
//!
//! The same holds for Markdown where none is read: in titles, summaries and the words that directives are given.
//!
//! Deliberately let pass: brackets before round ones that hold no address, as in "[sic] (1982)"; a single number
//! sign, as of a topic; whatever stands in code.

use std::ops::Range;

use memchr::{memchr_iter, memchr3};
use pulldown_cmark::{Event, Tag};

use super::passages::{Kind, Passage};
use super::{Lint, Run, View};
use crate::content::blocks::WORDS;
use crate::content::directive::Attribute;
use crate::content::front_matter;
use crate::content::markdown::{Node, Source};
use crate::diagnostic::{Diagnostic, Severity};

pub const LINT: Lint = Lint {
    codes: &[
        ("markdown/raw-link", Severity::Warning),
        ("markdown/raw-heading", Severity::Warning),
        ("markdown/raw-alert", Severity::Warning),
        ("markdown/raw-list", Severity::Warning),
        ("markdown/raw-table", Severity::Warning),
        ("markdown/raw-directive", Severity::Warning),
        ("markdown/raw-markup", Severity::Warning),
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
        if passage.kind == Kind::Paragraph {
            found.extend(raw_heading(view, passage));
            if let Some(mark) = raw_mark(text) {
                found.push(view.found("markdown/raw-list", passage.span(0..mark)));
            } else if is_raw_table(&view.text[passage.whole()]) {
                found.push(view.found("markdown/raw-table", passage.whole()));
            }
        }
        // A line `::` below a paragraph begins a definition, which then is a colon.
        if passage.kind == Kind::Definition && text.starts_with(':') {
            let finding = view.found("markdown/raw-directive", passage.span(0..1));
            found.push(finding.with("typed", "::").with("form", "fence"));
        }
        for directive in raw_directives(text) {
            let finding = view.found("markdown/raw-directive", passage.span(directive.clone()));
            let typed = &text[directive];
            let form = if typed.starts_with("::") { "block" } else { "inline" };
            found.push(finding.with("typed", typed).with("form", form));
        }
        let alert = text.strip_prefix("[!").filter(|_| passage.kind == Kind::Quote);
        if let Some((name, _)) = alert.and_then(|rest| rest.split_once(']'))
            && name.chars().all(char::is_alphabetic)
        {
            let finding = view.found("markdown/raw-alert", passage.span(0..name.len() + 3));
            let is_known = ALERTS.iter().any(|known| known.eq_ignore_ascii_case(name));
            let finding = finding.with("name", name);
            found.push(finding.with("known", if is_known { "yes" } else { "no" }));
        }
    }
    found.extend(in_front_matter(view));
    found.extend(in_attributes(view));
    found
}

/// The kinds of notices (GitHub, alerts).
const ALERTS: [&str; 5] = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];

/// Directives within a sentence, and those that stand on lines of their own, as the built-in theme has them.
const INLINE: [&str; 2] = ["fact", "term"];
const BLOCKS: [&str; 8] =
    ["children", "glossary", "facts", "chart", "calculator", "action", "aside", "pullquote"];

/// Spaces that come with text from word processors and the web, and that make no mark of Markdown (CommonMark 2.1
/// and 4.2: a space is U+0020).
fn is_special_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, ' ' | '\t' | '\n')
}

/// Number signs with no space behind them, or with one that is none to Markdown.
fn raw_heading(view: &View, passage: &Passage) -> Option<Diagnostic> {
    let text = passage.text.as_str();
    let signs = text.bytes().take_while(|byte| *byte == b'#').count();
    let first = text[signs..].chars().next().filter(|_| (2..=6).contains(&signs))?;
    if is_special_space(first) {
        let span = passage.span(0..signs + first.len_utf8());
        let finding = view.found("markdown/raw-heading", span.clone()).with("space", "special");
        return Some(finding.suggest(span, format!("{} ", &text[..signs])).safely());
    }
    let finding = || view.found("markdown/raw-heading", passage.span(0..signs));
    first.is_alphanumeric().then(|| finding().with("space", "none"))
}

/// Where the mark of a list ends that is none: a bullet, or a hyphen before a space that is none to Markdown.
fn raw_mark(text: &str) -> Option<usize> {
    let mut chars = text.chars();
    let (mark, space) = (chars.next()?, chars.next()?);
    let is_mark = match mark {
        '•' | '◦' | '▪' | '‣' | '●' | '○' => space.is_whitespace(),
        '-' | '*' | '+' => is_special_space(space),
        _ => false,
    };
    is_mark.then(|| mark.len_utf8() + space.len_utf8())
}

/// Whether each of some lines is a row of a table: it lacks the line that says so.
fn is_raw_table(typed: &str) -> bool {
    let is_row = |line: &str| {
        let line = line.trim();
        line.starts_with('|') && line.ends_with('|') && line.matches('|').count() > 2
    };
    typed.lines().count() > 1 && typed.lines().all(is_row)
}

/// Names of directives that are shown as they were typed: `:fact` without brackets, `::children` in a sentence.
fn raw_directives(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut end = 0;
    for start in memchr_iter(b':', text.as_bytes()) {
        if start < end || text[..start].ends_with(|c: char| !c.is_whitespace() && c != '(') {
            continue;
        }
        let colons = text[start..].bytes().take_while(|byte| *byte == b':').count();
        let rest = &text[start + colons..];
        let name = rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len());
        let known = if colons == 1 { &INLINE[..] } else { &BLOCKS[..] };
        end = start + colons + name;
        let goes_on = rest[name..].starts_with(|c: char| c.is_alphanumeric() || "-_[".contains(c));
        if colons <= 3 && known.contains(&&rest[..name]) && !goes_on {
            found.push(start..end);
        }
    }
    found
}

fn in_front_matter(view: &View) -> Vec<Diagnostic> {
    let front = &view.document.front;
    let texts = [
        ("title", Some(&front.title)),
        ("menu_title", front.menu_title.as_ref()),
        ("summary", front.summary.as_ref()),
        ("image_alt", front.image_alt.as_ref()),
    ];
    let mut found = Vec::new();
    for (key, text) in texts {
        let Some(text) = text else { continue };
        let (Some(range), Some(value)) = (markup(text), front_matter::value_of(view.text, key))
        else {
            continue;
        };
        let typed = &text[range];
        // The value is as YAML has it; what was escaped there is looked for in vain.
        let at = view.text[value.clone()].find(typed);
        let span = at.map_or(value.clone(), |at| value.start + at..value.start + at + typed.len());
        found.push(view.found("markdown/raw-markup", span).with("typed", typed));
    }
    found
}

fn in_attributes(view: &View) -> Vec<Diagnostic> {
    let blocks = view.source.directives().iter().filter(|directive| directive.form.is_block());
    let words = blocks.flat_map(|directive| &directive.attributes);
    let words = words.filter(|attribute| WORDS.contains(&attribute.key.as_str()));
    let finding = |attribute: &Attribute| {
        let range = markup(&attribute.value)?;
        let typed = attribute.value[range.clone()].to_owned();
        let start = attribute.value_span.start;
        let span = view.span(&(start + range.start..start + range.end));
        Some(view.found("markdown/raw-markup", span).with("typed", typed))
    };
    words.filter_map(finding).collect()
}

/// The first piece of a text that would be more than letters if it were read as Markdown.
fn markup(text: &str) -> Option<Range<usize>> {
    // Most have none of these.
    memchr3(b'*', b'_', b'`', text.as_bytes())
        .or_else(|| memchr3(b'[', b'<', b':', text.as_bytes()))?;
    let source = Source::new(text);
    let is_markup = |node: &Node| match node {
        Node::Inline(_) | Node::Event(Event::Code(_) | Event::InlineHtml(_)) => true,
        Node::Event(Event::Start(tag)) => {
            matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. })
        }
        _ => false,
    };
    let (nodes, _) = source.nodes();
    nodes.into_iter().find(|(node, _)| is_markup(node)).map(|(_, range)| range)
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
    fn what_is_nearly_a_list_a_table_or_a_directive_is_told_from_words() {
        for list in ["•\tun", "• un", "-\u{a0}un", "*\u{202f}un"] {
            assert!(raw_mark(list).is_some(), "{list}");
        }
        for text in ["- un", "-5", "•un", "*un*", "–\u{a0}non", ""] {
            assert_eq!(raw_mark(text), None, "{text}");
        }
        assert!(
            is_raw_table("| a | b |\n| c | d |") && !is_raw_table("|a|") && !is_raw_table("a | b")
        );
        let found = |text: &'static str| -> Vec<&str> {
            raw_directives(text).into_iter().map(|range| &text[range]).collect()
        };
        assert_eq!(
            found("Le :fact ici, ::children dans (:term)"),
            [":fact", "::children", ":term"]
        );
        for text in
            ["std::facts", "voici :action", ":facts", "a:fact", ":fact-x", "::nobody", ":::::facts"]
        {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn markup_is_what_a_text_would_read_as_such() {
        for (text, found) in [
            ("Over :fact[share] of us", ":fact[share]"),
            ("A *strong* word", "*strong*"),
            ("See [that](b.md)", "[that](b.md)"),
            ("`code` and more", "`code`"),
            ("Seats <b>now</b>", "<b>"),
        ] {
            assert_eq!(markup(text).map(|range| &text[range]), Some(found), "{text}");
        }
        for text in ["5 * 3 * 2", "a_b_c", "[sic] (1982)", "Who: we", "1 < 2", "10:30", "* noted"] {
            assert_eq!(markup(text), None, "{text}");
        }
    }

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
