//! CommonMark's own examples pass through our Markdown layer unchanged: the same events as
//! `pulldown-cmark` gives, and the HTML of the specification. None of them is touched by one of our
//! extensions. See commonmark/README.md for the text and its licence.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, html};
use tribune::content::markdown::{Node, Source, options};

const SPEC: &str = include_str!("commonmark/spec.txt");
const FENCE: &str = "````````````````````````````````";

/// An example of the specification.
pub struct Example {
    /// As on spec.commonmark.org, from 1.
    pub number: usize,
    /// The text.
    pub markdown: String,
    /// What it has to become.
    pub html: String,
}

/// All examples: between two fences stand Markdown, a line with a full stop, and HTML; `→` is a tab.
pub fn examples() -> Vec<Example> {
    let opening = format!("\n{FENCE} example\n");
    let example = |(text, number): (&str, usize)| {
        // The whole may be empty on either side of the full stop.
        let (example, _) = text.split_once(&format!("{FENCE}\n")).expect("closed");
        let (markdown, html) = match example.strip_prefix(".\n") {
            Some(html) => ("", html),
            None => example.split_once("\n.\n").expect("Markdown and HTML"),
        };
        let markdown = if markdown.is_empty() { String::new() } else { format!("{markdown}\n") };
        Example { number, markdown: markdown.replace('→', "\t"), html: html.replace('→', "\t") }
    };
    SPEC.split(&opening).skip(1).zip(1..).map(example).collect()
}

fn plain(text: &str) -> Vec<(Event<'_>, Range<usize>)> {
    Parser::new_ext(text, options()).into_offset_iter().collect()
}

/// `pulldown-cmark` puts its tags on other lines and leaves quotation marks in running text as they
/// are, which says the same.
fn standard(html: &str) -> String {
    html.replace(">\n<", "><").replace("&quot;", "\"")
}

#[test]
fn the_specification_is_whole() {
    let examples = examples();
    assert_eq!(examples.len(), 652);
    assert_eq!(examples[0].markdown, "\tfoo\tbaz\t\tbim\n");
    assert_eq!(examples[651].html, "<p>Multiple     spaces</p>\n");
}

#[test]
fn no_example_is_taken_for_a_directive() {
    for example in examples() {
        let source = Source::new(&example.markdown);
        assert_eq!(source.directives(), [], "example {}", example.number);
    }
}

#[test]
fn every_example_gives_the_events_of_the_parser() {
    for example in examples() {
        let source = Source::new(&example.markdown);
        let (nodes, problems) = source.nodes();
        let events: Vec<_> = nodes
            .into_iter()
            .map(|(node, range)| match node {
                Node::Event(event) => (event, range),
                other => panic!("example {}: {other:?}", example.number),
            })
            .collect();
        assert_eq!(problems, [], "example {}", example.number);
        assert_eq!(events, plain(&example.markdown), "example {}", example.number);
    }
}

#[test]
fn every_example_gives_the_html_of_the_specification() {
    for example in examples() {
        let source = Source::new(&example.markdown);
        let events = source.nodes().0.into_iter().filter_map(|(node, _)| match node {
            Node::Event(event) => Some(event),
            _ => None,
        });
        let mut html = String::new();
        html::push_html(&mut html, events);
        assert_eq!(standard(&html), standard(&example.html), "example {}", example.number);
    }
}
