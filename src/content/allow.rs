//! Comments that silence a lint at one place, with the reason:
//!
//! ```markdown
//! <!-- tribune allow plain/long-sentence: the law is quoted as it stands -->
//! ```
//!
//! It holds for its own line and the lines behind it up to the next empty one; empty lines right behind
//! it do not count. In front matter it is a comment of YAML, `# tribune allow meta/long-title: …`, and
//! holds for its line, or for the next one where it stands alone.

use std::ops::Range;

use memchr::memmem;
use pulldown_cmark::Event;

use super::markdown::Node;

/// One such comment. Byte ranges in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allow {
    /// Code of the lint, as typed.
    pub code: Box<str>,
    /// Where the code stands.
    pub span: Range<usize>,
    /// The lines for which it holds.
    pub lines: Range<usize>,
    /// Whether it says why.
    pub has_reason: bool,
}

const MARK: &str = "tribune allow ";

/// All such comments of a text: of its front matter, `yaml`, and of its body, which begins at `body`.
pub fn allows(
    text: &str,
    yaml: Option<&Range<usize>>,
    nodes: &[(Node, Range<usize>)],
    body: usize,
) -> Vec<Allow> {
    let mut allows = Vec::new();
    if memmem::find(text.as_bytes(), MARK.as_bytes()).is_none() {
        return allows;
    }
    if let Some(yaml) = yaml {
        let mut at = yaml.start;
        for line in text[yaml.clone()].split_inclusive('\n') {
            if let Some(hash) = line.find("# tribune allow ") {
                let mut allow = read(text, at + hash + 2, at + line.trim_end().len());
                if let Some(allow) = &mut allow {
                    allow.lines = yaml_lines(text, at..at + line.len(), hash);
                }
                allows.extend(allow);
            }
            at += line.len();
        }
    }
    for (node, range) in nodes {
        if !matches!(node, Node::Event(Event::Html(_) | Event::InlineHtml(_))) {
            continue;
        }
        let (start, end) = (range.start + body, range.end + body);
        for (at, _) in text[start..end].match_indices("<!-- tribune allow ") {
            let comment = start + at + "<!-- ".len();
            let close = text[comment..end].find("-->").map_or(end, |close| comment + close);
            allows.extend(read(text, comment, close));
        }
    }
    allows
}

/// Reads `tribune allow CODE: why`, which stands at `start..end`.
fn read(text: &str, start: usize, end: usize) -> Option<Allow> {
    let rest = text[start..end].strip_prefix(MARK)?;
    let at = start + MARK.len();
    let length = rest.find(|c: char| c == ':' || c.is_whitespace()).unwrap_or(rest.len());
    let reason = rest[length..].trim_start().strip_prefix(':').unwrap_or("");
    Some(Allow {
        code: rest[..length].into(),
        span: at..at + length,
        lines: lines(text, start, end),
        has_reason: reason.chars().any(char::is_alphanumeric),
    })
}

fn yaml_lines(text: &str, own: Range<usize>, hash: usize) -> Range<usize> {
    let is_alone = text[own.clone()][..hash].trim().is_empty();
    let next = text[own.end..].find('\n').map_or(text.len(), |next| own.end + next + 1);
    own.start..if is_alone { next } else { own.end }
}

fn lines(text: &str, start: usize, end: usize) -> Range<usize> {
    let first = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let mut at = text[end..].find('\n').map_or(text.len(), |next| end + next + 1);
    let mut is_behind = false;
    for line in text[at..].split_inclusive('\n') {
        let is_empty = line.trim().is_empty();
        if is_empty && is_behind {
            break;
        }
        is_behind |= !is_empty;
        at += line.len();
    }
    first..at
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::Source;

    fn found(text: &str) -> Vec<(String, String, bool)> {
        let split = crate::content::front_matter::split(text);
        let source = Source::new(&text[split.body..]);
        let (nodes, _) = source.nodes();
        let all = allows(text, split.yaml.as_ref(), &nodes, split.body);
        all.into_iter()
            .map(|allow| (allow.code.into(), text[allow.lines].to_owned(), allow.has_reason))
            .collect()
    }

    #[test]
    fn a_comment_holds_for_the_lines_behind_it() {
        let text = "---\ntitle: T # tribune allow a/b: why\nx: y\n---\nOne.\n\n\
                    <!-- tribune allow c/d: it is so -->\n\nTwo,\nthree.\n\nFour.\n";
        assert_eq!(
            found(text),
            [
                ("a/b".into(), "title: T # tribune allow a/b: why\n".into(), true),
                (
                    "c/d".into(),
                    "<!-- tribune allow c/d: it is so -->\n\nTwo,\nthree.\n".into(),
                    true
                ),
            ]
        );
        assert_eq!(
            found("x <!-- tribune allow e -->\ny\n")[0].1,
            "x <!-- tribune allow e -->\ny\n"
        );
        assert!(!found("<!-- tribune allow e: -->\n")[0].2);
    }

    #[test]
    fn code_is_no_comment() {
        assert_eq!(
            found("`<!-- tribune allow a/b: c -->`\n\n    <!-- tribune allow a/b: c -->\n"),
            []
        );
    }
}
