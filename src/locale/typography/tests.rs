//! The table of cases, and what must hold of any text: idempotence, runs and joined text alike, no panic; speed.
//!
//! Columns of `cases.tsv`: locale (`+fine` turns the fine space on, `x-lint:` marks a row for the lint), input,
//! expected, note. `\uXXXX` is a character, `⏎` a line break of the source. A note with `LINT code` asks for that
//! finding, and `suggest X` for its suggestion.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::{Rules, Run, lint, set, set_str};

const CASES: &str = include_str!("cases.tsv");

/// A run and what stands for it in the source.
struct Node {
    run: Run<'static>,
    source: String,
}

/// Does what a Markdown parser would: enough of it for the table.
fn parse(rules: &Rules, source: &str) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    let mut text = String::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let markup = markup(rules, rest, text.chars().last());
        let (len, found) = markup.unwrap_or_else(|| {
            text.push(first);
            (first.len_utf8(), Vec::new())
        });
        if !found.is_empty() {
            flush(&mut nodes, &mut text);
            nodes.extend(found);
        }
        rest = &rest[len..];
    }
    flush(&mut nodes, &mut text);
    nodes
}

fn flush(nodes: &mut Vec<Node>, text: &mut String) {
    if !text.is_empty() {
        nodes
            .push(Node { run: Run::Text(Cow::Owned(std::mem::take(text))), source: String::new() });
    }
}

/// The markup at the start of `rest`: its length and the nodes it makes.
fn markup(rules: &Rules, rest: &str, before: Option<char>) -> Option<(usize, Vec<Node>)> {
    let node = |run: Run<'static>, source: &str| vec![Node { run, source: source.to_owned() }];
    let until = |from: usize, end: &str| rest[from..].find(end).map(|at| from + at + end.len());
    let is_letter = |at: usize| rest[at..].starts_with(|ch: char| ch.is_ascii_alphabetic());
    match rest.as_bytes()[0] {
        b'`' => until(1, "`").map(|len| (len, node(Run::Opaque, &rest[..len]))),
        b'<' if rest.starts_with("<br>") => Some((4, node(Run::Break, "<br>"))),
        b'<' if rest.starts_with("</") || is_letter(1) => {
            until(1, ">").map(|len| (len, node(Run::Transparent, &rest[..len])))
        }
        b'[' if rest.starts_with("[^") => {
            until(2, "]").map(|len| (len, node(Run::Opaque, &rest[..len])))
        }
        b'!' if rest.starts_with("![") => {
            let (alt, len) = (until(2, "]")?, until(2, ")")?);
            let alt_text = set_str(rules, &rest[2..alt - 1]);
            Some((len, node(Run::Opaque, &format!("![{alt_text}]{}", &rest[alt..len]))))
        }
        b'[' => {
            let (text, len) = (until(1, "](")?, until(1, ")")?);
            let mut nodes = node(Run::Transparent, "[");
            nodes.extend(parse(rules, &rest[1..text - 2]));
            nodes.extend(node(Run::Transparent, &rest[text - 2..len]));
            Some((len, nodes))
        }
        b':' if is_letter(1) && !before.is_some_and(char::is_alphanumeric) => {
            let name = rest[1..].find(|ch: char| !ch.is_ascii_alphanumeric())? + 1;
            let len = until(name, "]").filter(|_| rest[name..].starts_with('['))?;
            Some((len, node(Run::Opaque, &rest[..len])))
        }
        b'*' => {
            let len = if rest.starts_with("**") { 2 } else { 1 };
            Some((len, node(Run::Transparent, &rest[..len])))
        }
        _ if rest.starts_with('⏎') => Some(('⏎'.len_utf8(), node(Run::SoftBreak, "⏎"))),
        _ => None,
    }
}

fn render(runs: &[Run<'_>], nodes: &[Node]) -> String {
    let show = |(run, node): (&Run<'_>, &Node)| match run {
        Run::Text(text) => text.to_string(),
        _ => node.source.clone(),
    };
    runs.iter().zip(nodes).map(show).collect()
}

fn set_source(rules: &Rules, source: &str) -> String {
    let nodes = parse(rules, source);
    let mut runs: Vec<Run<'_>> = nodes.iter().map(|node| node.run.clone()).collect();
    set(rules, &mut runs);
    render(&runs, &nodes)
}

/// `\uXXXX` becomes the character, the entity of the ampersand becomes what a parser hands on.
fn unescape(column: &str) -> String {
    let mut parts = column.split("\\u");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part
            .get(..4)
            .and_then(|hex| u32::from_str_radix(hex, 16).ok())
            .and_then(char::from_u32);
        match code {
            Some(ch) => {
                out.push(ch);
                out.push_str(&part[4..]);
            }
            None => {
                out.push_str("\\u");
                out.push_str(part);
            }
        }
    }
    out.replace("&amp;", "&")
}

fn rules(locale: &str) -> Rules {
    let tag = locale.trim_start_matches("x-lint:");
    Rules::for_locale(tag.trim_end_matches("+fine"), tag.ends_with("+fine")).unwrap()
}

fn show(text: &str) -> String {
    text.replace('\u{A0}', "␣").replace('\u{202F}', "ₙ")
}

#[test]
fn every_row_of_the_table() {
    let mut wrong = String::new();
    for row in CASES.lines().skip(1) {
        let columns: Vec<&str> = row.split('\t').collect();
        let [locale, input, expected, note] = columns[..] else {
            panic!("not four columns: {row}")
        };
        let (rules, input, expected) = (rules(locale), unescape(input), unescape(expected));
        let once = set_source(&rules, &input);
        if once != expected {
            let (input, expected, once) = (show(&input), show(&expected), show(&once));
            writeln!(wrong, "{locale}: {input}\n   wanted {expected}\n      got {once}   ({note})")
                .unwrap();
        }
        let twice = set_source(&rules, &once);
        if twice != once {
            writeln!(
                wrong,
                "{locale}: {}\n   once {}\n   twice {}",
                show(&input),
                show(&once),
                show(&twice)
            )
            .unwrap();
        }
        if let Some((_, wish)) = note.split_once("LINT ") {
            check_lint(&rules, &input, wish, &mut wrong);
            check_lint(&rules, &once, wish, &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Every suggestion of the findings with the code must stand in the note, or the note must ask for none.
fn check_lint(rules: &Rules, input: &str, wish: &str, wrong: &mut String) {
    let code = wish.split([':', ' ', ')']).next().unwrap_or_default();
    let runs: Vec<Run<'_>> = parse(rules, input).into_iter().map(|node| node.run).collect();
    let findings = lint(rules, &runs);
    let of_code = findings.iter().find(|finding| finding.code == code);
    let fits = |suggestion: &str| {
        !wish.contains(": ") && !wish.contains("suggests") || wish.contains(suggestion)
    };
    if !of_code.is_some_and(|finding| finding.suggestion.as_deref().is_none_or(fits)) {
        writeln!(wrong, "{}\n   wanted {wish}\n      got {findings:?}", show(input)).unwrap();
    }
}

#[test]
fn the_table_is_wide() {
    let count = |locale: &str| {
        CASES.lines().filter(|row| row.trim_start_matches("x-lint:").starts_with(locale)).count()
    };
    assert!(CASES.lines().count() > 65 + 150);
    for locale in ["fr-CA\t", "fr-CA+fine\t", "fr-FR\t", "es-MX\t", "es-ES\t", "en-CA\t", "en-US\t"]
    {
        assert!(count(locale) > 2, "{locale}");
    }
}
