//! The Markdown layer: whatever is typed, its nodes nest, point into the text, and say what was typed.

use std::ops::Range;

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseError;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use tribune::content::directive::{Form, scan};
use tribune::content::markdown::{Node, Problem, Source, options};

use super::{hold, soup};
use crate::commonmark;

/// What Markdown and directives are made of. Neither `x` nor `_`: those are the masks of directives,
/// so one that is seen in a node has leaked.
pub const PIECES: &[&str] = &[
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    " ",
    "  ",
    "    ",
    "\t",
    "a",
    "b c",
    "é",
    "工会",
    "نقابة",
    "e\u{301}",
    ":::",
    "::::",
    ":::note\n",
    ":::aside{title=a}\n",
    "::::box{a=\"b c\"}\n",
    ":::\n",
    "\n:::\n",
    "::::\n",
    "::list{fair-share}\n",
    "\n::list\n",
    ":fact[a]",
    ":term[b c]{id=d}",
    ":t[`]",
    ":t[*]",
    ":t[|]",
    ":t[[a]]",
    ":t[<b>]",
    ":t[](u)",
    ":fact[",
    ":fact[a]{",
    ":::a{",
    "::a b\n",
    "::",
    ":",
    "> ",
    "> ",
    ">",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "2) ",
    "- [ ] ",
    "```\n",
    "```a\n",
    "~~~\n",
    "`",
    "``",
    "*",
    "**",
    "~~",
    "[",
    "]",
    "(",
    ")",
    "](u)",
    "[a]",
    "[a]: u\n",
    "[^1]",
    "[^1]: ",
    "![",
    "|",
    "\n|-|-|\n",
    "|a|b|\n",
    "# ",
    "## ",
    "{#id}",
    "{.c}",
    "\n===\n",
    "\n---\n",
    "***\n",
    "\n: ",
    "<b>",
    "</b>",
    "<div>\n",
    "</div>\n",
    "<!-- ",
    " -->",
    "<http://a.b>",
    "&amp;",
    "&#0;",
    "\\",
    "\\\n",
    "> [!NOTE]\n",
    "\0",
    "\r\n",
];

/// Such a soup, often with an example of CommonMark in the middle of it.
fn text() -> impl Strategy<Value = String> {
    let examples: Vec<String> =
        commonmark::examples().into_iter().map(|example| example.markdown).collect();
    let example = prop_oneof![3 => Just(String::new()), 1 => select(examples)];
    (soup(PIECES, 24), example, soup(PIECES, 12))
        .prop_map(|(before, example, after)| before + &example + &after)
        .prop_map(|text| text.replace(['x', 'X'], "y").replace('_', "-"))
}

fn plain(text: &str) -> Vec<(Event<'_>, Range<usize>)> {
    Parser::new_ext(text, options()).into_offset_iter().collect()
}

/// Every `Start` has its `End` and every `Open` its `Close`, without crossing.
fn check_nesting(nodes: &[(Node, Range<usize>)]) -> Result<(), TestCaseError> {
    #[derive(Debug, PartialEq)]
    enum Around {
        Element(TagEnd),
        Container(usize),
    }
    let mut around = Vec::new();
    for (node, _) in nodes {
        match node {
            Node::Event(Event::Start(tag)) => around.push(Around::Element(tag.to_end())),
            Node::Event(Event::End(tag)) => {
                prop_assert_eq!(around.pop(), Some(Around::Element(*tag)));
            }
            Node::Open(index) => around.push(Around::Container(*index)),
            Node::Close(index) => prop_assert_eq!(around.pop(), Some(Around::Container(*index))),
            Node::Event(_) | Node::Leaf(_) | Node::Inline(_) => {}
        }
    }
    prop_assert_eq!(around, []);
    Ok(())
}

/// Each directive is met once, in order: as a node, as a close, or as a problem.
fn check_directives(
    source: &Source,
    nodes: &[(Node, Range<usize>)],
    problems: &[Problem],
) -> Result<(), TestCaseError> {
    let met: Vec<usize> = nodes
        .iter()
        .filter_map(|(node, _)| match node {
            Node::Open(index) | Node::Leaf(index) | Node::Inline(index) => Some(*index),
            _ => None,
        })
        .collect();
    prop_assert!(met.is_sorted_by(|a, b| a < b), "{met:?}");
    let mut closes =
        nodes.iter().filter(|(n, range)| matches!(n, Node::Close(_)) && !range.is_empty());
    for (index, directive) in source.directives().iter().enumerate() {
        let stray = problems.contains(&Problem::StrayClose(directive.span.clone()));
        match directive.form {
            Form::Container | Form::Leaf | Form::Inline => prop_assert!(met.contains(&index)),
            Form::Close if stray => {}
            Form::Close => prop_assert!(closes.next().is_some()),
            Form::Malformed => {
                prop_assert!(problems.contains(&Problem::Malformed(directive.span.clone())));
            }
        }
    }
    prop_assert!(closes.next().is_none());
    Ok(())
}

/// Texts say what stands at their place, and nothing contains a mask.
fn check_texts(text: &str, nodes: &[(Node, Range<usize>)]) -> Result<(), TestCaseError> {
    for (node, range) in nodes {
        prop_assert!(range.start <= range.end);
        let typed = text.get(range.clone());
        let Some(typed) = typed else {
            return Err(TestCaseError::fail(format!("{range:?} of {text:?}")));
        };
        match node {
            // `&ngE;` happens to be as long as what it stands for.
            Node::Event(Event::Text(said))
                if said.len() == typed.len() && !typed.ends_with(';') =>
            {
                prop_assert_eq!(&**said, typed);
            }
            Node::Event(Event::Rule) => {
                let typed = typed.trim();
                prop_assert!(typed.starts_with(['-', '*']), "{:?}", typed);
            }
            _ => {}
        }
        if let Node::Event(event) = node {
            // The names of events and tags are left out of what is looked at.
            let said = match event {
                Event::Start(
                    Tag::Link { dest_url, title, id, .. } | Tag::Image { dest_url, title, id, .. },
                ) => {
                    format!("{dest_url}{title}{id}")
                }
                Event::Start(Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Fenced(info))) => {
                    info.to_string()
                }
                Event::Start(Tag::FootnoteDefinition(label)) | Event::FootnoteReference(label) => {
                    label.to_string()
                }
                Event::Start(Tag::Heading { id, classes, attrs, .. }) => {
                    format!("{id:?}{classes:?}{attrs:?}")
                }
                Event::Text(said)
                | Event::Code(said)
                | Event::Html(said)
                | Event::InlineHtml(said) => said.to_string(),
                _ => String::new(),
            };
            let said = said.replace("Borrowed", "").replace("Inlined", "").replace("Boxed", "");
            prop_assert!(!said.contains(['x', '_']), "{:?}", said);
        }
    }
    Ok(())
}

#[test]
fn nodes_nest_and_say_what_was_typed() {
    hold(1500, text(), |text| {
        let source = Source::new(&text);
        let (nodes, problems) = source.nodes();
        check_texts(&text, &nodes)?;
        check_nesting(&nodes)?;
        check_directives(&source, &nodes, &problems)
    });
}

#[test]
fn what_is_scanned_stands_in_the_text() {
    hold(800, text(), |text| {
        let mut end = 0;
        for directive in scan(&text) {
            prop_assert!(directive.span.start >= end, "in order, and none within another");
            end = directive.span.end;
            prop_assert!(text[directive.span.clone()].starts_with(':'));
            if let Some(label) = directive.label {
                prop_assert!(text.get(label).is_some());
            }
            for attribute in directive.attributes {
                prop_assert_eq!(text.get(attribute.value_span), Some(&*attribute.value));
                prop_assert!(text.get(attribute.key_span).is_some());
            }
        }
        Ok(())
    });
}

#[test]
fn without_a_directive_the_events_are_those_of_the_parser() {
    hold(800, text(), |text| {
        // As it is, where nothing in it proves to be a directive; and with colons that mean nothing.
        for text in [text.replace(':', ": "), text] {
            let source = Source::new(&text);
            if source.directives().is_empty() {
                let (nodes, problems) = source.nodes();
                let plain = plain(&text).into_iter();
                prop_assert_eq!(problems, []);
                prop_assert_eq!(nodes, plain.map(|(e, r)| (Node::Event(e), r)).collect::<Vec<_>>());
            }
        }
        Ok(())
    });
}

/// A block of a text, and the directives in it by name; a container closes again.
fn block() -> impl Strategy<Value = (String, Vec<&'static str>)> {
    let code =
        soup(&[":::aside\n", ":::\n", "::leaf\n", ":fact[a]", "a", " ", "\n", "> ", "- "], 8);
    prop_oneof![
        code.clone().prop_map(|code| (format!("```\n{code}\n```"), vec![])),
        code.clone().prop_map(|code| (format!("~~~~ a\n{code}\n~~~~"), vec![])),
        code.clone()
            .prop_map(|code| (format!("    {}", code.trim().replace('\n', "\n    ")), vec![])),
        code.clone().prop_map(|code| (format!("<!--\n{code}\n-->"), vec![])),
        Just(("`:fact[a]` and ``:term[`b`]``".to_owned(), vec![])),
        Just(("[a](:fact[a]) <http://a/?:fact[a]>".to_owned(), vec![])),
        Just(("\\:fact[a] b:fact[a] 10:30".to_owned(), vec![])),
        Just(("A *:fact[a]* of **:term[b c]{id=d}**.".to_owned(), vec!["fact", "term"])),
        Just(("::leaf{a b=\"c d\"}".to_owned(), vec!["leaf"])),
        Just((":::box{a=b}\nText\n\n> :fact[a]\n:::".to_owned(), vec!["box", "fact"])),
        Just((":::box\n```\n:::\n```\n:::".to_owned(), vec!["box"])),
        Just(("| a | :fact[b] |\n|---|---|\n| :term[a|b] | d |".to_owned(), vec!["fact", "term"])),
        Just(("- a\n\n  ::leaf".to_owned(), vec!["leaf"])),
    ]
}

#[test]
fn code_comments_and_addresses_hold_no_directives() {
    hold(400, proptest::collection::vec(block(), 0..8), |blocks| {
        let (texts, names): (Vec<String>, Vec<Vec<&str>>) = blocks.into_iter().unzip();
        // Between two pieces of indented code stands a paragraph, or they would be one.
        let text = texts.join("\n\nText.\n\n");
        let source = Source::new(&text);
        let found = source.directives().iter().filter(|d| d.form != Form::Close);
        prop_assert_eq!(found.map(|d| &*d.name).collect::<Vec<_>>(), names.concat());
        let (_, problems) = source.nodes();
        prop_assert_eq!(problems, []);
        Ok(())
    });
}
