//! Hostile texts cost no more time and memory than others of their length. That is not measured by a
//! clock, which tells more of the machine than of us, but by growth: four times as much text may cost
//! about four times as much, and not sixteen times. Counted are the bytes that are asked for in all and
//! at once (the same each time), and the time of the processor in this thread.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use proptest::prelude::*;
use rustix::time::{ClockId, clock_gettime};
use tribune::config::{self, Config};
use tribune::content::markdown::Source;
use tribune::content::{Document, address, facts, glossary, records};
use tribune::source::Text;
use tribune::words::{self, Words};

use super::files::{FLUENT, YAML};
use super::{hold, soup};

/// Bytes of the shortest of the three texts; each of the others is twice as long.
const SHORT: usize = 8_000;

/// Bytes that may be asked for at once for each byte of the longest text. A block of a page has a name,
/// a node its place, a key its path: some hundred bytes for what may be one byte of text.
const MOST_MEMORY: u64 = 1_500;

/// Below this, a time says nothing.
const NOISE: Duration = Duration::from_millis(25);

/// How often a time is measured that seems to grow too quickly: other programs may have got in the way.
const ATTEMPTS: usize = 3;

static SITE: LazyLock<Config> = LazyLock::new(|| {
    let text = "languages: { en: { locale: en-CA }, fr: { locale: fr-CA }, es: { locale: es-MX } }";
    config::parse(&config::FILE.into(), text).0.expect("a good site.yaml")
});

/// What a piece of work costs.
#[derive(Clone, Copy, Debug)]
struct Cost {
    time: Duration,
    asked_for: u64,
    at_once: u64,
}

fn cost(work: impl FnOnce()) -> Cost {
    let now = || Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).expect("a time");
    let start = now();
    let counted = allocation_counter::measure(work);
    Cost { time: now() - start, asked_for: counted.bytes_total, at_once: counted.bytes_max }
}

/// What is wrong with the growth of the cost of texts, if anything.
fn fault(text: &dyn Fn(usize) -> String, work: &dyn Fn(&str)) -> Option<String> {
    let texts = [1, 2, 4].map(|times| text(SHORT * times));
    let mut fault = None;
    for _ in 0..ATTEMPTS {
        let costs: [Cost; 3] = [0, 1, 2].map(|at| cost(|| work(&texts[at])));
        let [short, _, long] = costs;
        let is_too_much = |short: u64, long: u64| long > 7 * short + 500_000;
        let is_wrong = is_too_much(short.asked_for, long.asked_for)
            || is_too_much(short.at_once, long.at_once)
            || long.at_once > MOST_MEMORY * texts[2].len() as u64 + 4_000_000
            || long.time > NOISE && long.time > short.time * 9;
        fault = is_wrong.then(|| format!("{costs:?}"));
        if !is_wrong {
            return None;
        }
    }
    fault
}

fn page(lang: &str, text: &str) {
    let file: Arc<str> = format!("content/page.{lang}.md").into();
    let address = address(&file, &SITE).expect("an address");
    let text = Text { file, hash: blake3::hash(text.as_bytes()), text: text.to_owned() };
    let (document, _) = Document::parse(&text, &address, &SITE);
    let source = Source::new(&text.text[document.body..]);
    let _ = source.nodes();
}

fn body(text: &str) {
    page("fr", &format!("---\ntitle: T\n---\n{text}"));
}

fn head(text: &str) {
    page("en", &format!("---\ntitle: T\n{text}\n---\n"));
}

fn site_yaml(text: &str) {
    let _ = config::parse(&config::FILE.into(), text);
}

fn figures(text: &str) {
    let _ = facts::parse(&facts::FILE.into(), text, &SITE.languages);
}

fn terms(text: &str) {
    let _ = glossary::parse(&glossary::FILE.into(), text, &SITE.languages);
}

fn reviews(text: &str) {
    let file = records::parse(&records::path("fr", "page").into(), text);
    let _ = records::parse(&records::path("fr", "page").into(), &file.write());
}

fn source_texts(text: &str) {
    let _ = records::Texts::parse(text).write();
}

fn fluent(text: &str) {
    let file = |lang: &str| words::File {
        file: format!("translations/{lang}/a.ftl").into(),
        text: text.to_owned(),
        lang: lang.into(),
    };
    let (words, _) = Words::new(&SITE.languages, SITE.source, &[file("en")], &[file("fr")]);
    for lang in (0..3).map(tribune::lang::Lang) {
        let _ = words.plain(lang, "a");
    }
}

/// A piece, over and over, up to a length.
fn over_and_over(piece: &str) -> impl Fn(usize) -> String {
    move |length| piece.repeat(length.div_ceil(piece.len().max(1)))
}

/// Lines with a number in each, up to a length.
fn numbered(line: impl Fn(usize) -> String) -> impl Fn(usize) -> String {
    move |length| {
        let mut text = String::new();
        (0..)
            .take_while(|number| {
                text += &line(*number);
                text.len() < length
            })
            .for_each(drop);
        text
    }
}

/// A beginning, over and over, and as often its end.
fn nested(
    open: &'static str,
    middle: &'static str,
    close: &'static str,
) -> impl Fn(usize) -> String {
    move |length| {
        let times = length / (open.len() + close.len());
        open.repeat(times) + middle + &close.repeat(times)
    }
}

type Case = (&'static str, Box<dyn Fn(usize) -> String>, fn(&str));

fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for piece in [
        "[",
        "[[",
        "]",
        "![",
        "[a](",
        "[a][",
        "[^",
        "*",
        "**",
        "*a ",
        "a**b",
        "_",
        "__a ",
        "*_",
        "~~",
        "`",
        "``a",
        "> ",
        ">",
        "- ",
        "+ ",
        "1. ",
        "# ",
        "#",
        "<",
        "<a ",
        "<!--",
        "</",
        "<b>",
        "&",
        "&#",
        "\\",
        "|",
        "|a",
        "|-",
        ":",
        "::",
        ":::",
        ":::a{",
        ":a[",
        ":a[x]{b=",
        "{#",
        "{",
        "\"",
        "« ",
        "'",
        "»",
        "(",
        "1,234 ",
        "1 234 ",
        "$1 ",
        "a-",
        "a",
        "é",
        "e\u{301}",
        "\u{301}",
        "工",
        "\u{202e}",
        "\t",
        " ",
        "  \n",
        "\n",
        "a\n",
        "- a\n\n",
        "a  \n",
        "***\n",
        "```\n",
        "~~~\n",
        ":::a\n",
        ":::\n",
        "::a\n",
        "[a]: b\n",
        "[^a]: b\n",
        ": a\n",
        "a\n: b\n",
        "> [!NOTE]\n",
        "|a|\n|-|\n",
        "<div>\n",
        "<!-- tribune allow a/b: c -->\n",
        "a. B",
        "¿",
        "¡a! ",
        "https://a.b ",
        "www.",
        "@",
        "...",
        "--",
    ] {
        cases.push((piece, Box::new(over_and_over(piece)), body));
    }
    for (name, text) in [
        (
            "notes",
            Box::new(numbered(|n| format!("a[^{n}]\n\n[^{n}]: b\n\n")))
                as Box<dyn Fn(usize) -> String>,
        ),
        ("notes in notes", Box::new(numbered(|n| format!("[^{n}]: a[^{}]\n\n", n + 1)))),
        ("headings of one name", Box::new(over_and_over("## A\n\n"))),
        ("headings", Box::new(numbered(|n| format!("## A {n} {{#a{n}}}\n\n")))),
        ("definitions of links", Box::new(numbered(|n| format!("[a{n}]: b\n[a{n}]\n\n")))),
        ("directives in one another", Box::new(nested(":::a\n", "a\n", ":::\n"))),
        ("labels in one another", Box::new(nested(":a[", "b", "]"))),
        ("links in one another", Box::new(nested("[", "a", "](b)"))),
        ("quotations in one another", Box::new(|length| format!("{}a", "> ".repeat(length / 2)))),
        ("marks in one another", Box::new(nested("*a **b ", "c", "** *"))),
        (
            "attributes",
            Box::new(numbered(|n| format!("{}a{n}=b", if n == 0 { ":a[b]{" } else { " " }))),
        ),
        (
            "runs of backticks",
            Box::new(|length| {
                (1..)
                    .scan(0, |sum, n| {
                        *sum += n;
                        (*sum < length).then(|| "`".repeat(n) + " ")
                    })
                    .collect()
            }),
        ),
        (
            "columns",
            Box::new(|length| {
                format!("{0}\n{1}\n{0}\n", "|a".repeat(length / 6), "|-".repeat(length / 6))
            }),
        ),
        ("one line of words", Box::new(over_and_over("mot "))),
        ("one line of sentences", Box::new(over_and_over("Un mot, « deux »; trois? 1 234,5 % "))),
    ] {
        cases.push((name, text, body));
    }
    for piece in [
        "[", "{", "- ", "? ", "a: ", "&a ", "*a ", "!a ", "\"", "'", "|\n", "# ", "a:\n", "- a\n",
        "[a, ", "{a: ", "a: b\n", "\"\\", "\t", "%a\n", "<<: *a\n", "é", "? a\n: ",
    ] {
        cases.push((piece, Box::new(over_and_over(piece)), head));
        cases.push((piece, Box::new(over_and_over(piece)), site_yaml));
        cases.push((piece, Box::new(over_and_over(piece)), figures));
    }
    let ladder = |length: usize| -> String {
        let line = |n: usize| format!("{}a:\n", " ".repeat(n));
        (1..)
            .scan(0, |sum, n| {
                *sum += n + 3;
                (*sum < length).then(|| line(n))
            })
            .collect()
    };
    cases.push(("keys by indentation", Box::new(ladder), head));
    cases.push(("keys by indentation", Box::new(ladder), terms));
    cases.push(("unknown keys", Box::new(numbered(|n| format!("k{n}: 1\n"))), head));
    cases.push(("unknown keys", Box::new(numbered(|n| format!("k{n}: 1\n"))), site_yaml));
    cases.push((
        "languages",
        Box::new(numbered(|n| {
            format!("{}  l{n}: {{}}\n", if n == 0 { "languages:\n" } else { "" })
        })),
        site_yaml,
    ));
    cases.push((
        "former addresses",
        Box::new(numbered(|n| format!("{}/a{n}/", if n == 0 { "aliases: [" } else { ", " }))),
        head,
    ));
    cases.push((
        "figures",
        Box::new(numbered(|n| {
            format!("f{n}: {{ value: {n}, unit: percent, label: {{ en: A, fr: B, es: C }} }}\n")
        })),
        figures,
    ));
    cases.push((
        "broken figures",
        Box::new(numbered(|n| format!("f{n}: {{ valeu: {n} }}\n"))),
        figures,
    ));
    cases.push((
        "terms",
        Box::new(numbered(|n| format!("t{n}: {{ en: {{ term: a{n}, definition: b }} }}\n"))),
        terms,
    ));
    cases.push((
        "rejected words",
        Box::new(numbered(|n| {
            format!("{}a{n}", if n == 0 { "t: { en: { term: a, rejected: [" } else { ", " })
        })),
        terms,
    ));
    for piece in
        ["<<<<<<< a\n", "=======\n", ">>>>>>> a\n", "||||||| a\n", "\t", "a\t", "\n", "0", "#"]
    {
        cases.push((piece, Box::new(over_and_over(piece)), reviews));
        cases.push((piece, Box::new(over_and_over(piece)), source_texts));
    }
    let line = |n: usize| format!("{n:016x}.1\t{n:016x}.1\t2026-11-22\tR\n");
    cases.push(("records", Box::new(numbered(line)), reviews));
    cases.push((
        "joined records",
        Box::new(numbered(move |n| {
            format!("<<<<<<< a\n{}=======\n{}>>>>>>> b\n", line(n), line(n + 1))
        })),
        reviews,
    ));
    cases.push(("texts", Box::new(numbered(|n| format!("{n:016x}.2\ttext {n}\n"))), source_texts));
    for piece in [
        "{",
        "{ ",
        "a = { ",
        "a = b\n",
        "a",
        "}",
        "{ \"",
        "{ $a ->\n",
        "{ $a ->\n *[b] ",
        "    .a = b\n",
        "#",
        "# a\n",
        "{ a }",
        "a = { a }\n",
        "{ NUMBER(",
        "\n",
        "a =\n",
        "-a = b\n",
        "[",
        "*[",
        "{ -a(",
    ] {
        cases.push((piece, Box::new(over_and_over(piece)), fluent));
        cases.push((
            piece,
            Box::new(move |length| format!("a = {}", piece.repeat(length / piece.len()))),
            fluent,
        ));
    }
    cases.push((
        "placeables in one another",
        Box::new(|length| format!("a = {}", nested("{ ", "$n", " }")(length))),
        fluent,
    ));
    cases.push((
        "choices in one another",
        Box::new(|length| format!("a = {}", nested("{ $n ->\n *[a] ", "b", "\n }")(length))),
        fluent,
    ));
    cases.push((
        "words that name words",
        Box::new(numbered(|n| {
            format!(
                "{} = {{ a{} }}\n",
                if n == 0 { "a".to_owned() } else { format!("a{n}") },
                n + 1
            )
        })),
        fluent,
    ));
    cases.push((
        "words that name words twice",
        Box::new(numbered(|n| {
            format!(
                "{0} = {{ a{1} }}{{ a{1} }}\n",
                if n == 0 { "a".to_owned() } else { format!("a{n}") },
                n + 1
            )
        })),
        fluent,
    ));
    cases
}

#[test]
fn hostile_texts_cost_as_much_as_others_of_their_length() {
    let faults: Vec<String> = cases()
        .iter()
        .filter_map(|(name, text, work)| {
            let fault = fault(text, work)?;
            Some(format!(
                "{name:?}, as in {:?}: {fault}",
                &text(60).chars().take(60).collect::<String>()
            ))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_costs_too_much_is_found() {
    let text = over_and_over("ab");
    let all_of_it_again_and_again = |text: &str| {
        let lengths = (0..text.len()).step_by(16).map(|end| text[..end].matches("b").count());
        assert!(lengths.sum::<usize>() > 0);
    };
    let copies = |text: &str| drop((0..64).map(|_| text.repeat(40)).collect::<Vec<_>>());
    assert!(fault(&text, &all_of_it_again_and_again).is_some(), "time");
    assert!(fault(&text, &copies).is_some(), "memory");
    assert!(fault(&text, &|text| drop(text.to_uppercase())).is_none());
}

/// A few pieces that mean something, over and over: what is written by nobody, but found by whoever looks
/// for a text that hangs us.
fn pumped(before: &'static str, pieces: &'static [&'static str], cases: u32, work: fn(&str)) {
    hold(cases, (soup(pieces, 4), soup(pieces, 4)), |(first, piece)| {
        if piece.is_empty() {
            return Ok(());
        }
        let text = |length: usize| format!("{before}{first}{}", over_and_over(&piece)(length));
        let fault = fault(&text, &work);
        prop_assert!(fault.is_none(), "{fault:?}");
        Ok(())
    });
}

#[test]
fn pages_of_one_thing_over_and_over_cost_as_much_as_others() {
    pumped("", super::markdown::PIECES, 60, body);
}

#[test]
fn heads_and_data_of_one_thing_over_and_over_cost_as_much_as_others() {
    pumped("", YAML, 40, head);
    pumped("languages:\n  en:", YAML, 20, site_yaml);
    pumped("a:\n  value:", YAML, 20, figures);
}

#[test]
fn words_of_one_thing_over_and_over_cost_as_much_as_others() {
    pumped("a = ", FLUENT, 40, fluent);
}
