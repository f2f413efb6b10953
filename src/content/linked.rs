//! Which files the text of a page may show: whatever it links to that is neither a page nor another site.
//! Which files there are is for others to know.

use memchr::memmem;
use pulldown_cmark::{Event, Tag};

use super::markdown::{Node, Source};

/// Where the files beside pages are published: HTML names them by their address.
const PUBLISHED: &str = "files/";

/// Links as they are typed, each once, sorted; those of HTML from the folder `content/`.
pub fn files(source: &Source, nodes: &[(Node, std::ops::Range<usize>)]) -> Box<[Box<str>]> {
    let mut links: Vec<Box<str>> = Vec::new();
    for (node, _) in nodes {
        match node {
            Node::Event(Event::Start(
                Tag::Link { dest_url: link, .. } | Tag::Image { dest_url: link, .. },
            )) if may_be_file(link) => {
                links.push((&**link).into());
            }
            Node::Event(Event::Html(html) | Event::InlineHtml(html)) => {
                links.extend(named(html));
                links.extend(attributes(html).filter(|link| may_be_file(link)).map(Box::from));
            }
            _ => {}
        }
    }
    // Which attributes are links is for the theme to say.
    let attributes = source.directives().iter().flat_map(|directive| &directive.attributes);
    let values = attributes.map(|attribute| attribute.value.as_str());
    links.extend(values.filter(|value| may_be_file(value)).map(Box::from));
    super::sorted(links.into_iter())
}

/// Whether a link may lead to a file of the site that is no page.
fn may_be_file(link: &str) -> bool {
    let path = link.split(['#', '?']).next().unwrap_or(link).trim();
    !path.is_empty() && !path.ends_with(".md") && !path.contains(':') && !path.starts_with("//")
}

/// The files that a piece of HTML names.
fn named(html: &str) -> impl Iterator<Item = Box<str>> {
    memmem::find_iter(html.as_bytes(), PUBLISHED).map(|at| {
        let rest = &html[at + PUBLISHED.len()..];
        let end = rest.find(['"', '\'', '>', ' ', ',', '\n']).unwrap_or(rest.len());
        format!("/{}", &rest[..end]).into()
    })
}

/// What stands in the attributes of a piece of HTML, as far as it may name a file: as a whole, and, since one
/// may name several (`srcset`), between commas and spaces.
fn attributes(html: &str) -> impl Iterator<Item = &str> {
    let values = html.split('=').skip(1).map(|rest| {
        let rest = rest.trim_start();
        let inner = rest.strip_prefix(['"', '\'']);
        let quote = inner.and(rest.chars().next()).unwrap_or('>');
        let inner = inner.unwrap_or(rest);
        inner.split([quote, '>']).next().unwrap_or(inner)
    });
    let all = values.flat_map(|value| std::iter::once(value).chain(value.split([',', ' ', '\n'])));
    all.map(str::trim).filter(|value| value.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_ways_to_name_a_file() {
        let text = "[a](a.pdf#page=2) ![b](<b c.png>) [c](c.md) [d](https://x.example/d.pdf) [e](#e)\n\n\
             ::action{href=\"f.pdf\"}\n\n<a href=\"../../files/g/h.pdf\">g</a>\n\n\
             <img alt=\"x\" src='i j.png' srcset=\"k.png 1x, l.png 2x\"><a href=m.pdf>m</a>\n";
        let source = Source::new(text);
        let (nodes, _) = source.nodes();
        let files = files(&source, &nodes);
        assert_eq!(
            files.iter().map(|link| &**link).collect::<Vec<_>>(),
            [
                "../../files/g/h.pdf",
                "/g/h.pdf",
                "a.pdf#page=2",
                "b c.png",
                "f.pdf",
                "i j.png",
                "j.png",
                "k.png",
                "k.png 1x, l.png 2x",
                "l.png",
                "m.pdf"
            ]
        );
    }
}
